import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createRecord, createSession, digest, explain, type Answers, type Snapshot } from '../index.js';

const now = '2026-11-21T10:00:00.000Z';
const decision = { kind: 'deviate', reason: 'praten', motivation: 'Er is meer aan de hand.' } as const;
const aid = aidOf(minimalDefinition);
const answers: Answers = { gevaar: 'ja', zorgen: ['wonen'], schuld: 500, sinds: null };

describe('a record', () => {
  const { snapshot } = createSession(aid, { answers });
  const record = createRecord(snapshot, { now, decision });

  it('says what was asked and answered in words, readable without this library', () => {
    assert.deepEqual(record.answers, [
      { question: 'gevaar', text: 'Is er gevaar?', value: 'ja', label: 'Ja' },
      { question: 'zorgen', text: 'Welke zorgen zijn er?', value: ['wonen'], label: 'Wonen' },
      { question: 'sinds', text: 'Sinds wanneer?', value: null, label: 'niet ingevuld' },
    ]);
    assert.deepEqual(
      record.withdrawn.map(({ question, value }) => ({ question, value })),
      [{ question: 'schuld', value: 500 }],
    );
    assert.deepEqual(record.unanswered, ['toelichting']);
  });

  it('says what was advised and why, with the sources and when they were checked', () => {
    assert.equal(record.outcome?.title, 'Doe iets');
    assert.equal(record.outcome.nextStep, 'Bel 112.');
    assert.equal(record.outcome.why.sentence, explain(snapshot).sentence);
    assert.deepEqual(
      record.supplements.map(({ id }) => id),
      ['geldhulp'],
    );
    const { snapshot: other } = createSession(aid, { answers: { gevaar: 'nee' } });
    assert.deepEqual(createRecord(other, { now }).outcome?.sources, [
      { title: 'Een wet', url: 'https://example.org/wet', checkedOn: '2026-11-21' },
    ]);
  });

  it('says what was decided, and by which version of what', () => {
    assert.deepEqual(record.decision, { ...decision, reason: { code: 'praten', label: 'Eerst praten' } });
    assert.equal(record.createdAt, now);
    assert.deepEqual(record.aid, { id: 'proef', version: '1.0.0', title: 'Proef', digest: digest(aid.definition) });
    assert.match(record.library, /^\d+\.\d+\.\d+/);
  });

  it('carries the digest of all the rest', () => {
    const { digest: own, ...content } = record;

    assert.equal(own, digest(content));
    assert.match(own, /^sha256:[0-9a-f]{64}$/);
  });

  it('comes through JSON unchanged, and is the same each time', () => {
    const again = createRecord(createSession(aid, { answers }).snapshot, {
      now: new Date(now),
      decision,
    });

    assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
    assert.deepEqual(again, record);
  });

  it('knows a departure by the reasons of the aid alone, so that many records can be counted', () => {
    const wrong = { now, decision: { kind: 'deviate', reason: 'Eerst praten.' } } as const;

    assert.throws(() => createRecord(snapshot, wrong), { code: 'unknown-reason' });
    const plain = createSession(aidOf(withChanges({ '/decision': undefined })), { answers });
    assert.throws(() => createRecord(plain.snapshot, { now, decision }), { code: 'unknown-reason' });
    const followed = { kind: 'follow', motivation: 'Het past.' } as const;
    assert.deepEqual(createRecord(plain.snapshot, { now, decision: followed }).decision, followed);
  });

  it('can be made before there is advice, and without a decision', () => {
    const early = createRecord(createSession(aid).snapshot, { now });

    assert.equal(early.outcome, null);
    assert.equal(early.decision, null);
    assert.deepEqual(early.supplements, []);
    assert.deepEqual(early.answers, []);
    assert.ok(early.rules.some(({ verdict }) => verdict === 'open'));
  });

  it('names as unanswered also what was no longer of use', () => {
    const either = ['gevaar', 'toelichting'].map((fact) => ({ fact, operator: 'equal', value: 'ja' }));
    const shortcut = aidOf(withChanges({ '/rules/0/conditions': { any: either } }));
    const { snapshot: certain } = createSession(shortcut, { answers: { gevaar: 'ja' } });

    assert.deepEqual(certain.moot, ['toelichting']);
    assert.deepEqual(createRecord(certain, { now }).unanswered, ['zorgen', 'sinds', 'toelichting']);
  });

  it('is not made of a snapshot from elsewhere', () => {
    // A cast: a host may hand over a snapshot it stored.
    const copy = JSON.parse(JSON.stringify(snapshot)) as Snapshot;

    assert.throws(() => createRecord(copy, { now }), { name: 'AidError', code: 'foreign-snapshot' });
  });

  it('changes its digest of the aid with every change of the aid', () => {
    const other = aidOf(withChanges({ '/outcomes/0/advice': 'Bel later.' }));

    assert.notEqual(createRecord(createSession(other).snapshot, { now }).aid.digest, record.aid.digest);
  });
});
