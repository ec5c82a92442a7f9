import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trajectAids } from '../../test-support/traject-aids.js';
import { createRecord, createTraject, createTrajectRecord, digest, type Traject } from '../index.js';

const now = '2026-11-21T10:00:00.000Z';

describe('a record of a traject', () => {
  const traject = ended();
  const record = createTrajectRecord(traject, {
    now,
    judgements: { toets: { decision: { kind: 'follow', motivation: 'Eerst gebeld.' } } },
  });

  it('holds the record of each opened aid, in order, with what was decided', () => {
    assert.deepEqual(record.records, [
      createRecord(traject.sessionOf('rust').snapshot, { now }),
      createRecord(traject.sessionOf('toets').snapshot, {
        now,
        decision: { kind: 'follow', motivation: 'Eerst gebeld.' },
      }),
    ]);
  });

  it('says where somebody was, and what they had not looked at again', () => {
    const changed = ended();
    changed.open('afwijking').answer('omstandigheid', 'combinatie');
    changed.sessionOf('toets').answer('past', 'ja');

    const { trail, changes } = createTrajectRecord(changed, { now });

    assert.deepEqual(trail, changed.snapshot.trail);
    assert.deepEqual(changes, changed.snapshot.changes);
    assert.ok(changes.length > 0);
  });

  it('carries the digest of all the rest', () => {
    const { digest: own, ...content } = record;

    assert.equal(own, digest(content));
    assert.equal(record.kind, 'doen-wat-nodig-is/traject-record');
    assert.equal(record.schemaVersion, 1);
    assert.equal(record.createdAt, now);
    assert.match(record.library, /^\d+\.\d+\.\d+/);
  });

  it('comes through JSON unchanged, and is the same each time', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
    assert.deepEqual(
      createTrajectRecord(ended(), { now: new Date(now) }),
      createTrajectRecord(ended(), { now, judgements: {} }),
    );
  });

  it('is not made with a decision on an aid that was not opened', () => {
    assert.throws(
      () => createTrajectRecord(traject, { now, judgements: { beraad: { decision: { kind: 'follow' } } } }),
      { name: 'AidError', code: 'unknown-aid' },
    );
  });
});

function ended(): Traject {
  const traject = createTraject(trajectAids());
  traject.sessionOf('rust').answer('veilig', 'ja');
  traject.finish('rust');
  const session = traject.open('toets');
  session.answer('past', 'nee');
  session.answer('bijzonder', 'ja');
  traject.finish('toets');
  return traject;
}
