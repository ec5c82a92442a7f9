import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withChanges } from '../../test-support/minimal-definition.js';
import { trajectAids } from '../../test-support/traject-aids.js';
import { createTraject, createTrajectRecord, digest, type TrajectRecord } from '../index.js';
import { recheckTrajectRecord } from './index.js';

const aids = trajectAids();

describe('rechecking the record of a traject', () => {
  it('finds nothing in a record as it was made, also half-way', () => {
    assert.deepEqual(recheckTrajectRecord(makeRecord(), aids), []);
    assert.deepEqual(recheckTrajectRecord(createTrajectRecord(createTraject(aids), { now: '2026-11-21' }), aids), []);
  });

  it('says in which aid something is not as it should be', () => {
    const changed = withChanges({ '/records/0/outcome/title': 'Anders' }, makeRecord());

    assert.deepEqual(describeAll(changed), [
      'content /records/0/outcome',
      'digest /records/0/digest',
      'digest /digest',
    ]);
  });

  it('finds a trail that tells another story than its records, where somebody made the digest anew', () => {
    assert.deepEqual(describeAll(forge({ '/trail/0/outcome/title': 'Anders' })), ['content /trail/0']);
    assert.deepEqual(describeAll(forge({ '/trail/1/answered': 7 })), ['content /trail/1']);
    assert.deepEqual(describeAll(forge({ '/trail/1': undefined })), ['content /trail/1', 'content /trail']);
    assert.deepEqual(describeAll(forge({ '/trail/0/status': 'open' })), []);
  });

  it('says which aid it does not have, and which is of another version', () => {
    const [rust] = aids;
    const [, toets] = trajectAids({ version: '2.0.0' });
    assert.ok(rust && toets);

    assert.deepEqual(describeAll(makeRecord(), [rust]), ['other-aid /records/1/aid/id']);
    assert.deepEqual(describeAll(makeRecord(), [rust, toets]), [
      'other-aid /records/1/aid/version',
      'other-aid /records/1/aid/digest',
    ]);
  });

  it('never throws on what is no record, or half of one', () => {
    for (const input of [undefined, null, 7, '', {}, []]) {
      assert.deepEqual(describeAll(input), ['not-a-record ']);
    }
    assert.deepEqual(describeAll(forge({ '/records/0': 7 })).slice(0, 1), ['not-a-record /records/0']);
    assert.deepEqual(describeAll(forge({ '/trail/0': null })), ['content /trail/0']);
  });
});

function describeAll(record: unknown, some = aids): readonly string[] {
  return recheckTrajectRecord(record, some).map(({ code, path }) => `${code} ${path}`);
}

function makeRecord(): TrajectRecord {
  const traject = createTraject(aids, { start: 'rust' });
  traject.sessionOf('rust').answer('veilig', 'ja');
  traject.finish('rust');
  const toets = traject.open('toets');
  toets.answer('past', 'nee');
  toets.answer('wensen', ['werk']);
  return createTrajectRecord(traject, { now: '2026-11-21T10:00:00.000Z' });
}

/** A record with changes, and with a digest of the whole that fits them. */
function forge(changed: Readonly<Record<string, unknown>>): unknown {
  // A cast, since the changes may have made it anything.
  const { digest: _, ...content } = withChanges(changed, makeRecord()) as TrajectRecord;
  return { ...content, digest: digest(content) };
}
