import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aids as bundled } from '@doen-wat-nodig-is/aids';
import { aidOf } from '../../test-support/aid-of.js';
import { createRandom, randomAnswer, randomDefinition, type Random } from '../../test-support/random-aid.js';
import { createSession, createTraject, type Aid, type Answers } from '../index.js';
import { longestSavedWork, readSavedWork, saveWork, type SavedWork, type SavedWorkReading } from './index.js';

const now = '2026-11-25T12:00:00.000Z';
const bundledAids = Object.values(bundled).map(aidOf);

describe('work that was saved', () => {
  for (const aid of bundledAids) {
    const { id } = aid.definition;
    it(`brings back every answer to ${id}, also those that do not count now`, () => {
      for (let seed = 1; seed <= 10; seed += 1) {
        const session = createSession(aid);
        answerSome(createRandom(seed), aid, (question, answer) => session.answer(question, answer));

        const { match } = goOn(saveWork(session, { now }), [aid]);

        const answers: Answers = Object.fromEntries(match.kept.map(({ question, answer }) => [question, answer]));
        assert.deepEqual(createSession(aid, { answers }).snapshot, session.snapshot);
        assert.ok(match.kept.every(({ reworded }) => !reworded));
      }
    });
  }

  it('brings back a session of any aid', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const session = createSession(aid);
      answerSome(random, aid, (question, answer) => session.answer(question, answer));

      const { match, work } = goOn(saveWork(session, { now }), [aid]);

      const answers: Answers = Object.fromEntries(match.kept.map(({ question, answer }) => [question, answer]));
      assert.deepEqual(createSession(aid, { answers }).snapshot, session.snapshot);
      // One aid on its own can also be gone on with in a traject.
      assert.deepEqual(createTraject([aid], { state: work.course }).sessionOf(aid.definition.id).snapshot.answers, {
        ...session.snapshot.answers,
      });
    }
  });

  it('brings back a traject through all bundled aids, with what is kept beside it', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const random = createRandom(seed);
      const traject = createTraject(bundledAids);
      for (const aid of random.sample(bundledAids, 1, 5)) {
        const session = traject.open(aid.definition.id);
        answerSome(random, aid, (question, answer) => session.answer(question, answer));
      }
      const beside = { afwijking: { drafts: { doel: 'Half geschreven “tekst” <b>' } }, leeg: null };

      const { work, match } = goOn(saveWork(traject, { now, beside }), bundledAids);

      const resumed = createTraject(bundledAids, { state: work.course });
      assert.deepEqual(resumed.state, traject.state);
      assert.deepEqual(resumed.snapshot, traject.snapshot);
      assert.deepEqual(work.beside, beside);
      assert.equal(work.savedAt, now);
      assert.deepEqual(match.dropped, []);
    }
  });

  it('may be as long as every text of every bundled aid together', () => {
    const traject = createTraject(bundledAids);
    for (const aid of bundledAids) {
      const session = traject.sessionOf(aid.definition.id);
      for (const { question } of aid.compiled.questions) {
        if (question.type !== 'long-text' && question.type !== 'short-text') continue;
        session.answer(question.id, 'é'.repeat(question.maxLength ?? (question.type === 'long-text' ? 4000 : 200)));
      }
    }

    const text = JSON.stringify(saveWork(traject, { now }));

    assert.ok(text.length < longestSavedWork / 2, `${text.length} characters`);
  });

  it('is frozen once it is read', () => {
    const { work } = goOn(
      saveWork(createSession(bundledAids[0] as Aid), { now, beside: { a: { b: 1 } } }),
      bundledAids,
    );

    assert.ok(
      Object.isFrozen(work) && Object.isFrozen(work.course.trail[0]?.answers) && Object.isFrozen(work.beside['a']),
    );
  });
});

function answerSome(
  random: Random,
  aid: Aid,
  answer: (question: string, answer: ReturnType<typeof randomAnswer>) => void,
): void {
  for (const { question } of aid.compiled.questions) {
    if (random.chance(0.7)) answer(question.id, randomAnswer(random, question));
  }
}

/** Through a file, as a person goes on with it. */
function goOn(work: SavedWork, aids: readonly Aid[]): Extract<SavedWorkReading, { status: 'ready' }> {
  const reading = readSavedWork(JSON.stringify(work), aids);
  assert.equal(reading.status, 'ready');
  return reading;
}
