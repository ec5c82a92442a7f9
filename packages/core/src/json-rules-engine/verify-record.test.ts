import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createRandom, randomAnswer, randomDefinition } from '../../test-support/random-aid.js';
import { createRecord, createSession, digest, type AidRecord, type Answers } from '../index.js';
import { verifyRecord } from './index.js';

const randomRecords = 100;
const now = '2026-11-21T10:00:00.000Z';
const aid = aidOf(minimalDefinition);

describe('verifyRecord', () => {
  it('finds nothing in a record that was saved and read again', async () => {
    assert.deepEqual(await verifyRecord(makeRecord(), aid), []);
  });

  it('finds nothing in the record of a question that was left out', async () => {
    const definition = withChanges({
      '/rules/0/conditions': { all: [{ fact: 'sinds', operator: 'equal', value: null }] },
    });

    const leftOut = aidOf(definition);
    const record = createRecord(createSession(leftOut, { answers: { sinds: null } }).snapshot, { now });

    assert.equal(record.outcome?.id, 'acuut');
    assert.deepEqual(await verifyRecord(reread(record), leftOut), []);
  });

  it(`finds nothing in ${randomRecords} random records, complete or not`, async () => {
    for (let seed = 1; seed <= randomRecords; seed += 1) {
      const random = createRandom(seed);
      const some = aidOf(randomDefinition(random));
      const share = random.pick([0.3, 0.7, 1]);
      const questions = some.definition.sections.flatMap((section) => section.questions);
      const answers = Object.fromEntries(
        questions.flatMap((question) =>
          random.chance(share) ? [[question.id, randomAnswer(random, question)] as const] : [],
        ),
      );
      const record = createRecord(createSession(some, { answers }).snapshot, { now });

      assert.deepEqual(await verifyRecord(reread(record), some), [], `seed ${seed}`);
    }
  });

  const changes: Readonly<Record<string, unknown>> = {
    '/answers/0/value': 'nee',
    '/answers/0/label': 'Nee',
    '/answers/0/text': 'Is er geen gevaar?',
    '/answers/1/value/0': 'geld',
    '/answers/1': undefined,
    '/withdrawn/0/value': 10,
    '/withdrawn/0': undefined,
    '/unanswered': [],
    '/facts/aantal': 0,
    '/facts/druk': 9,
    '/outcome/id': 'gewoon',
    '/outcome/title': 'Ga door',
    '/outcome/advice': 'Bel morgen.',
    '/outcome/nextStep': undefined,
    '/outcome/tone': 'ok',
    '/outcome/why/sentence': 'Zomaar.',
    '/outcome/why/reasons/0/given': 'Nee',
    '/outcome': null,
    '/supplements': [],
    '/supplements/0/title': 'Iets anders',
    '/rules/0/verdict': 'does-not-apply',
    '/rules/2/verdict': 'open',
    '/rules/0/trace/all/0/verdict': 'does-not-apply',
    '/rules/0/trace/all/0/given': 'nee',
    '/rules/0/trace/all/0/value': 'nee',
    '/rules/0/name': 'anders',
    '/rules/2': undefined,
    '/aid/id': 'anders',
    '/aid/title': 'Anders',
    '/aid/version': '1.0.1',
    '/aid/digest': `sha256:${'0'.repeat(64)}`,
    '/createdAt': '2026-11-20T10:00:00.000Z',
    '/library': '9.9.9',
    '/decision/kind': 'follow',
    '/decision/reason/label': 'Toch niet',
    '/decision/motivation': 'Zomaar.',
    '/decision': null,
    '/extra': 'erbij',
  };
  for (const [path, value] of Object.entries(changes)) {
    it(`finds a change of ${path} by the digest`, async () => {
      const differences = await verifyRecord(withChanges({ [path]: value }, makeRecord()), aid);

      assert.ok(differences.some(({ code }) => code === 'digest'));
    });
  }

  const onlyByDigest = [
    '/withdrawn/0',
    '/createdAt',
    '/library',
    '/decision/kind',
    '/decision/reason/label',
    '/decision/motivation',
    '/decision',
    '/extra',
  ];
  for (const [path, value] of Object.entries(changes).filter(([key]) => !onlyByDigest.includes(key))) {
    it(`finds a change of ${path} where somebody made the digest anew`, async () => {
      const differences = await verifyRecord(forge({ [path]: value }), aid);

      assert.ok(differences.length > 0);
      assert.ok(differences.every(({ code }) => code !== 'digest'));
    });
  }

  it('does not find a change of what follows from nothing, where the digest was made anew: it is no signature', async () => {
    const changed = forge({ '/createdAt': 'gisteren', '/decision': null, '/withdrawn/0': undefined });

    assert.deepEqual(await verifyRecord(changed, aid), []);
  });

  it('names the second engine when a verdict does not follow from the answers', async () => {
    const differences = await verifyRecord(forge({ '/rules/0/verdict': 'does-not-apply' }), aid);

    assert.deepEqual(
      differences.filter(({ code }) => code === 'verdict'),
      [{ code: 'verdict', path: '/rules/0/verdict', recorded: 'does-not-apply', expected: 'applies' }],
    );
  });

  it('finds a verdict that is too certain for the answers there are', async () => {
    const record = createRecord(createSession(aid).snapshot, { now });
    const { digest: _, ...content } = withChanges({ '/rules/0/verdict': 'does-not-apply' }, record) as AidRecord;

    const differences = await verifyRecord({ ...content, digest: digest(content) }, aid);

    assert.ok(differences.some(({ code, path }) => code === 'verdict' && path === '/rules/0/verdict'));
  });

  it('says that the record is of another version of the aid, and does not evaluate it', async () => {
    const other = aidOf(withChanges({ '/version': '1.1.0', '/outcomes/0/title': 'Doe meteen iets' }));

    const differences = await verifyRecord(makeRecord(), other);

    assert.deepEqual(
      differences.map(({ code, path }) => ({ code, path })),
      [
        { code: 'other-aid', path: '/aid/version' },
        { code: 'other-aid', path: '/aid/digest' },
      ],
    );
  });

  it('says that answers do not fit the aid', async () => {
    const differences = await verifyRecord(forge({ '/answers/0/value': 'misschien' }), aid);

    assert.deepEqual(
      differences.map(({ code, path }) => ({ code, path })),
      [{ code: 'answers', path: '/answers' }],
    );
  });

  const noRecords: Readonly<Record<string, unknown>> = {
    undefined,
    null: null,
    'a text': 'record',
    'a list': [],
    'an empty object': {},
    'a number': 7,
    'a function': () => makeRecord(),
    'another kind': withChanges({ '/kind': 'recept' }, makeRecord()),
    'another schemaVersion': withChanges({ '/schemaVersion': 2 }, makeRecord()),
    'answers that are no list': withChanges({ '/answers': {} }, makeRecord()),
    'rules that are texts': withChanges({ '/rules': ['acuut'] }, makeRecord()),
    'no aid': withChanges({ '/aid': undefined }, makeRecord()),
    'an object that holds itself': (() => {
      const record: Record<string, unknown> = { ...makeRecord() };
      record['facts'] = record;
      return record;
    })(),
    ...Object.fromEntries(
      [2_000, 3_500, 4_000, 10_000].map((levels) => [
        `${levels} levels`,
        { ...makeRecord(), facts: JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown },
      ]),
    ),
    'a BigInt in an answer': withChanges({ '/answers/0/value': 1n }, makeRecord()),
    'an answer without a value': withChanges({ '/answers/0/value': undefined }, makeRecord()),
    'an answer to __proto__': withChanges({ '/answers/0/question': '__proto__' }, makeRecord()),
    'an answer that is an object': withChanges({ '/answers/0/value': { ja: true } }, makeRecord()),
  };
  for (const [what, record] of Object.entries(noRecords)) {
    it(`reports, and does not throw, when given ${what}`, async () => {
      const differences = await verifyRecord(record, aid);

      assert.ok(differences.length > 0);
    });
  }
});

/** With an outcome, a supplement, a withdrawn and an unanswered question and a decision. */
function makeRecord(): AidRecord {
  const answers: Answers = { gevaar: 'ja', zorgen: ['wonen'], schuld: 500, sinds: '2026-02-01' };
  const record = createRecord(createSession(aid, { answers }).snapshot, {
    now,
    decision: { kind: 'deviate', reason: 'praten', motivation: 'Eerst een gesprek.' },
  });
  return reread(record);
}

function reread(record: AidRecord): AidRecord {
  return JSON.parse(JSON.stringify(record)) as AidRecord;
}

/** A record with changes, and with a digest that fits them. */
function forge(changed: Readonly<Record<string, unknown>>): unknown {
  // A cast, since the changes may have made it anything.
  const { digest: _, ...content } = withChanges(changed, makeRecord()) as AidRecord;
  return { ...content, digest: digest(content) };
}
