import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trajectAids } from '../../test-support/traject-aids.js';
import { createRecord, createSession, createTraject, createTrajectRecord } from '../index.js';
import { stateFromRecord } from './index.js';

const now = '2026-11-21T10:00:00.000Z';
const aids = trajectAids();

describe('going on from a record', () => {
  it('begins with all that was answered, read and withdrawn', () => {
    const traject = createTraject(aids, { start: 'rust' });
    traject.sessionOf('rust').answer('veilig', 'ja');
    traject.finish('rust');
    const toets = traject.open('toets');
    toets.answer('past', 'nee');
    toets.answer('bijzonder', 'ja');
    toets.answer('past', 'ja');
    const record = createTrajectRecord(traject, { now });

    const again = createTraject(aids, { state: stateFromRecord(record) });

    assert.deepEqual(again.snapshot.dropped, []);
    assert.deepEqual(again.snapshot.changes, []);
    assert.equal(again.snapshot.current, 'toets');
    assert.deepEqual(again.sessionOf('toets').snapshot, toets.snapshot);
    assert.equal(again.snapshot.trail[0]?.status, 'done');
  });

  it('proposes in the next aid what was recorded', () => {
    const aid = aids.find(({ definition }) => definition.id === 'toets');
    assert.ok(aid);
    const { snapshot } = createSession(aid, { answers: { past: 'nee', bijzonder: 'ja' } });

    const traject = createTraject(aids, { state: stateFromRecord(createRecord(snapshot, { now })) });
    traject.open('afwijking');

    assert.deepEqual(
      traject.proposals('afwijking').map(({ question, answer }) => [question, answer]),
      [
        ['omstandigheid', 'combinatie'],
        ['duur', 'kort'],
      ],
    );
  });

  it('says what was dropped when an aid has another version since', () => {
    const [aid] = aids;
    assert.ok(aid);
    const record = createRecord(createSession(aid, { answers: { veilig: 'ja' } }).snapshot, { now });

    const { snapshot } = createTraject(trajectAids({ version: '2.0.0' }), { state: stateFromRecord(record) });

    assert.deepEqual(snapshot.dropped, [{ aid: 'rust', reason: 'other-version' }]);
  });
});
