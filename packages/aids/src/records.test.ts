import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecord, createSession, createTraject } from '@doen-wat-nodig-is/core';
import { verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import { readRecord, recheckRecord, stateFromRecord } from '@doen-wat-nodig-is/core/record';
import { aidForCase, aidIds, readCases } from '../test-support/bundled-aids.js';

const now = '2026-11-21T10:00:00.000Z';

describe('the record of every case', () => {
  for (const id of aidIds) {
    it(`of ${id} reads, holds, and can be gone on with`, async () => {
      for (const one of readCases(id)) {
        const aid = aidForCase(id, one);
        const { snapshot } = createSession(aid, { answers: one.answers });

        const reading = readRecord(JSON.stringify(createRecord(snapshot, { now })));

        assert.equal(reading.status, 'record', one.id);
        assert.deepEqual(recheckRecord(reading.record, aid), [], one.id);
        assert.deepEqual(await verifyRecord(reading.record, aid), [], one.id);
        const traject = createTraject([aid], { state: stateFromRecord(reading.record) });
        assert.deepEqual(traject.sessionOf(id).snapshot, snapshot, one.id);
      }
    });
  }
});
