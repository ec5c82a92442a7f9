import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { createRecord, createSession, parseAid } from '../index.js';
import { aids } from '@doen-wat-nodig-is/aids';

it('names in a record the version that is published', () => {
  const { aid } = parseAid(aids['stabiliteitscheck']);
  assert.ok(aid);
  const record = createRecord(createSession(aid).snapshot, { now: '2026-11-21T12:00:00Z' });
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.equal(record.library, manifest.version);
});
