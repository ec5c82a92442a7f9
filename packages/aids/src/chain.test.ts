import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, type Question } from '@doen-wat-nodig-is/core';
import { aidIds, bundledAid } from '../test-support/bundled-aids.js';

describe('the chain of aids', () => {
  it('goes on with aids that exist', () => {
    const unknown = aidIds.flatMap((id) =>
      bundledAid(id).definition.outcomes.flatMap(({ next = [] }) => next.filter((other) => !aidIds.includes(other))),
    );

    assert.deepEqual(unknown, []);
  });

  it('is reached from its first aid, but for the two that stand alone', () => {
    const reached = new Set(['stabiliteitscheck']);
    for (const id of reached) {
      bundledAid(id).definition.outcomes.forEach(({ next = [] }) => next.forEach((other) => reached.add(other)));
    }

    assert.deepEqual(
      aidIds.filter((id) => !reached.has(id)),
      ['trio_gesprek', 'vroegsignaal'],
    );
  });

  it('ends after two aids for who the ordinary solution fits', () => {
    const check = bundledAid('stabiliteitscheck').definition.outcomes.find(({ id }) => id === 'stabiel');
    const toets = bundledAid('standaardtoets').definition.outcomes.find(({ id }) => id === 'standaard_past');

    assert.deepEqual(check?.next, ['standaardtoets']);
    assert.equal(toets?.next, undefined);
  });

  it('carries answers from questions that exist, to answers that fit', () => {
    for (const id of aidIds) {
      const aid = bundledAid(id);
      for (const { question } of aid.compiled.questions) {
        for (const rule of question.proposals ?? []) {
          const from = bundledAid(rule.aid).compiled.questions.find((slot) => slot.question.id === rule.question);
          assert.ok(from, `${id}.${question.id} reads ${rule.aid}.${rule.question}`);
          assert.ok(codesOf(from.question).includes(rule.has), `${rule.aid}.${rule.question} has ${rule.has}`);
          createSession(aid).answer(question.id, rule.answer);
        }
      }
    }
  });
});

function codesOf(question: Question): readonly string[] {
  return 'options' in question ? question.options.map(({ code }) => code) : [];
}
