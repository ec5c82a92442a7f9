import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { createRecord, createSession, parseAid, type Answers } from '../index.js';
import { verifyRecord } from '../json-rules-engine/index.js';

const warned = {
  '/warnings': [{ id: 'hoog', question: 'schuld', text: 'Klopt {answer.schuld} wel?', sources: ['wet'] }],
  '/rules/-': {
    name: 'hoog',
    conditions: { all: [{ fact: 'schuld', operator: 'greaterThan', value: 50_000 }] },
    event: { type: 'warning', params: { id: 'hoog' } },
  },
};
const high: Answers = { gevaar: 'nee', zorgen: ['geld'], schuld: 60_000, sinds: null, toelichting: 'x' };

describe('a warning', () => {
  it('is there as soon as its rule applies, at its question, with the answer in its text', () => {
    const session = createSession(aidOf(withChanges(warned)));
    session.answer('zorgen', ['geld']);
    assert.equal(session.snapshot.warnings.length, 0);

    session.answer('schuld', 60_000);

    const [warning] = session.snapshot.warnings;
    assert.equal(warning?.question, 'schuld');
    assert.match(warning.text, /^Klopt €\s?60\.000 wel\?$/u);
    assert.deepEqual(warning.sources, ['wet']);
  });

  it('changes no advice and keeps no question open', () => {
    const plain = createSession(aidOf(withChanges({})), { answers: high }).snapshot;
    const { snapshot } = createSession(aidOf(withChanges(warned)), { answers: high });

    assert.equal(snapshot.warnings.length, 1);
    assert.equal(snapshot.outcome?.id, plain.outcome?.id);
    assert.deepEqual(snapshot.supplements, plain.supplements);
    assert.deepEqual(snapshot.path, plain.path);
  });

  it('goes into the record with its sources, and the record holds', async () => {
    const aid = aidOf(withChanges(warned));
    const record = createRecord(createSession(aid, { answers: high }).snapshot, { now: '2026-11-25T10:00:00.000Z' });

    assert.equal(record.warnings[0]?.id, 'hoog');
    assert.equal(record.warnings[0].sources[0]?.title, 'Een wet');
    assert.deepEqual(await verifyRecord(record, aid), []);
    const tampered = { ...record, warnings: [] };
    assert.ok((await verifyRecord(tampered, aid)).some(({ path }) => path === '/warnings'));
  });

  it('needs a rule, and a question that exists', () => {
    const { problems } = parseAid(withChanges({ '/warnings': [{ id: 'hoog', question: 'schulden', text: 'x' }] }));

    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      ['no-rule /warnings/0', 'unknown-question /warnings/0/question'],
    );
  });
});
