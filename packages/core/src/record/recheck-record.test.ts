import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { followUpAid, followUpDefinition, recordWithFollowUp } from '../../test-support/follow-up-definition.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { createRecord, createSession, digest, type AidRecord } from '../index.js';
import { recheckRecord } from './index.js';

describe('rechecking a record', () => {
  it('finds nothing in a record as it was made', () => {
    assert.deepEqual(recheckRecord(recordWithFollowUp(), followUpAid), []);
    const early = createRecord(createSession(followUpAid).snapshot, { now: '2026-11-21' });
    assert.deepEqual(recheckRecord(early, followUpAid), []);
  });

  it('finds a change of any part', () => {
    const record = recordWithFollowUp();
    for (const path of listPaths(record)) {
      const changed = withChanges({ [path]: 'veranderd' }, record);

      assert.ok(recheckRecord(changed, followUpAid).length > 0, path);
    }
  });

  it('says what was recorded and what follows from the answers', () => {
    assert.deepEqual(recheckRecord(forge({ '/outcome/tone': 'ok' }), followUpAid).map(describeDifference), [
      'content /outcome',
    ]);
    const [difference] = recheckRecord(forge({ '/unanswered': [] }), followUpAid);
    assert.deepEqual(difference, {
      code: 'content',
      path: '/unanswered',
      recorded: [],
      expected: ['sinds', 'toelichting'],
    });
  });

  const followUps: Readonly<Record<string, readonly [unknown, string]>> = {
    '/decision/reason/code': ['verzonnen', 'content /decision/reason'],
    '/decision/reason/label': ['Liever niet', 'content /decision/reason/label'],
    '/decision/reason': ['praten', 'content /decision/reason'],
    '/decision/kind': ['follow', 'content /decision/kind'],
    '/decision': ['ja', 'content /decision/kind'],
    '/documents/0/id': ['elders', 'content /documents/0/id'],
    '/principles': [[{ id: 'vrij' }], 'content /principles/0/id'],
    '/deliberation/criteria/0/id': ['smaak', 'content /deliberation/criteria/0/id'],
    '/deliberation/criteria/0/label': ['Smaak', 'content /deliberation/criteria/0/label'],
  };
  for (const [path, [value, expected]] of Object.entries(followUps)) {
    it(`finds what the aid does not have at ${path}, where somebody made the digest anew`, () => {
      assert.deepEqual(recheckRecord(forge({ [path]: value }), followUpAid).map(describeDifference), [expected]);
    });
  }

  it('knows the documents that every aid has', () => {
    const record = forge({ '/documents/0/id': 'advice' });

    assert.deepEqual(recheckRecord(record, followUpAid), []);
  });

  it('says that the record is of another version of the aid, and makes nothing of it', () => {
    const other = aidOf(withChanges({ '/version': '1.1.0' }, followUpDefinition));

    assert.deepEqual(recheckRecord(recordWithFollowUp(), other).map(describeDifference), [
      'other-aid /aid/version',
      'other-aid /aid/digest',
    ]);
  });

  it('never throws on what is no record, or half of one', () => {
    for (const input of [undefined, null, 7, '', {}, [], () => 1]) {
      assert.deepEqual(recheckRecord(input, followUpAid).map(describeDifference), ['not-a-record ']);
    }
    const record = recordWithFollowUp();
    for (const path of listPaths(record)) {
      for (const value of [null, 1, [], {}, [null], [[]]])
        recheckRecord(withChanges({ [path]: value }, record), followUpAid);
    }
  });
});

function describeDifference({ code, path }: { readonly code: string; readonly path: string }): string {
  return `${code} ${path}`;
}

function listPaths(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [`${path}/${key}`, ...listPaths(child, `${path}/${key}`)]);
}

/** A record with changes, and with a digest that fits them. */
function forge(changed: Readonly<Record<string, unknown>>): unknown {
  // A cast, since the changes may have made it anything.
  const { digest: _, ...content } = withChanges(changed, recordWithFollowUp()) as AidRecord;
  return { ...content, digest: digest(content) };
}
