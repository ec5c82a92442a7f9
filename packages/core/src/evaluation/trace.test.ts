import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { createRandom, randomAnswer, randomDefinition } from '../../test-support/random-aid.js';
import { createSession, type Aid } from '../index.js';

const aids = 100;

describe('the trace of a rule', () => {
  it(`comes to the verdict of the rule, after each answer to each of ${aids} random aids`, () => {
    for (let seed = 1; seed <= aids; seed += 1) {
      const random = createRandom(seed);
      const session = createSession(aidOf(randomDefinition(random)));
      for (const question of random.shuffle(listQuestions(session.aid))) {
        session.answer(question.id, randomAnswer(random, question));
        for (const { name, verdict, trace } of session.snapshot.rules) {
          assert.equal(trace.verdict, verdict, `seed ${seed}, "${name}", ${JSON.stringify(session.snapshot.answers)}`);
        }
      }
    }
  });
});

function listQuestions({ definition }: Aid) {
  return definition.sections.flatMap(({ questions }) => questions);
}
