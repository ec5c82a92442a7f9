import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { createSession, type Answers } from '../index.js';

const choice = (id: string) => ({
  id,
  type: 'single',
  text: `${id}?`,
  options: [
    { code: 'a', label: 'A' },
    { code: 'b', label: 'B' },
  ],
});

describe('a count without values', () => {
  const count = (answers: Answers) => factOf({ type: 'count', questions: ['zorgen', 'toelichting', 'sinds'] }, answers);

  it('counts the questions that have any answer', () => {
    assert.equal(count({ zorgen: ['geld'], toelichting: 'Iets', sinds: '2026-01-01' }), 3);
  });

  it('does not count an empty choice, an empty text or what was left out', () => {
    assert.equal(count({ zorgen: [], toelichting: '', sinds: null }), 0);
  });

  it('is a range while questions are open', () => {
    assert.deepEqual(count({ zorgen: ['geld'] }), { min: 1, max: 3 });
  });
});

describe('a count of different answers', () => {
  const different = (answers: Answers) => factOf({ type: 'distinct', questions: ['een', 'twee', 'drie'] }, answers);

  it('is one when all answers are the same', () => {
    assert.equal(different({ een: 'a', twee: 'a', drie: 'a' }), 1);
    assert.equal(different({ een: 'a', twee: 'b', drie: 'a' }), 2);
  });

  it('is a range while questions are open: the next answer may be new', () => {
    assert.deepEqual(different({ een: 'a', twee: 'b' }), { min: 2, max: 3 });
  });
});

describe('a calculation', () => {
  const calculate = (value: unknown, answers: Answers = {}) => factOf({ type: 'calculate', value }, answers);

  it('makes nothing of nothing times what is not to be had: no hours cost nothing at any price', () => {
    assert.equal(calculate({ multiply: [{ profile: 'prices.hourlyRate' }, 0] }), 0);
    assert.equal(calculate({ multiply: [{ profile: 'prices.hourlyRate' }, 2] }), null);
  });

  it('does not know yet what an open number times a missing price is', () => {
    const product = { multiply: [{ profile: 'prices.hourlyRate' }, { answer: 'schuld' }] };

    assert.equal(calculate(product, { zorgen: ['geld'] }), undefined);
    assert.equal(calculate(product, { zorgen: ['geld'], schuld: 0 }), 0);
    assert.equal(calculate(product, { zorgen: ['geld'], schuld: 3 }), null);
  });
});

function factOf(fact: object, answers: Answers) {
  const aid = aidOf(
    withChanges({
      '/sections/1/questions/-': choice('een'),
      '/sections/1/questions/2': choice('twee'),
      '/sections/1/questions/3': choice('drie'),
      '/facts/-': { id: 'proef', label: 'proef', ...fact },
    }),
  );
  return createSession(aid, { answers }).snapshot.facts['proef'];
}
