import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createSession, drawSum, type Answers } from '../index.js';

const summed = {
  '/facts/-': { id: 'zwaar', type: 'calculate', unit: 'euro', label: 'zwaar', value: { weight: 'zorgen' } },
  '/facts/3': {
    id: 'los',
    type: 'calculate',
    unit: 'euro',
    label: 'los',
    value: { answer: 'schuld' },
  },
  '/facts/4': {
    id: 'som',
    type: 'calculate',
    unit: 'euro',
    label: 'som',
    value: { subtract: [{ fact: 'zwaar' }, { fact: 'los' }] },
  },
  '/sum': {
    title: 'Zo rekenen we',
    lines: [
      { label: 'Zorgen', fact: 'zwaar', sign: 'plus', each: 'zorgen', explanation: 'Je koos {answer.zorgen}.' },
      { label: 'Schuld', fact: 'los', sign: 'minus' },
      { label: 'Samen', fact: 'som', total: true },
    ],
  },
};

describe('the sum of an aid', () => {
  it('shows each line with its amount, its sign, what it is made from, and why', () => {
    const sum = draw({ zorgen: ['geld', 'wonen'], schuld: 12 });

    assert.equal(sum?.title, 'Zo rekenen we');
    assert.deepEqual(sum.lines.map(plain), [
      { label: 'Zorgen', amount: '€ 5', sign: 'plus', explanation: 'Je koos Geld en Wonen.', total: false, each: 2 },
      { label: 'Schuld', amount: '€ 12', sign: 'minus', total: false, each: 0 },
      { label: 'Samen', amount: '€ -7', total: true, each: 0 },
    ]);
    assert.deepEqual(
      sum.lines[0]?.each.map(({ label, amount }) => [label, spaced(amount)]),
      [
        ['Geld', '€ 2'],
        ['Wonen', '€ 3'],
      ],
    );
  });

  it('leaves out what comes to nothing, but not the total', () => {
    const sum = draw({ zorgen: ['geld'], schuld: 0 });

    assert.deepEqual(
      sum?.lines.map(({ label }) => label),
      ['Zorgen', 'Samen'],
    );
  });

  it('says what is not known, and never takes it for zero', () => {
    const sum = draw({ zorgen: ['geld'], schuld: 'weet_niet' });

    assert.deepEqual(
      sum?.lines.map(({ amount }) => spaced(amount)),
      ['€ 2', 'niet bekend', 'niet bekend'],
    );
  });

  it('lists no option that adds nothing', () => {
    const plain = draw({ zorgen: ['geld', 'rust'], schuld: 1 }, { '/sections/0/questions/1/options/-': rest });

    assert.deepEqual(
      plain?.lines[0]?.each.map(({ label }) => label),
      ['Geld'],
    );
  });

  it('says of an option whose price the gemeenteprofiel should have that it is not known', () => {
    const changes = {
      '/sections/0/questions/1/options/-': rest,
      '/sections/0/questions/1/optionsFrom': { profile: 'prices.events' },
    };

    assert.deepEqual(
      draw({ zorgen: ['geld', 'rust'], schuld: 1 }, changes)?.lines[0]?.each.map(({ amount }) => spaced(amount)),
      ['€ 2', 'niet bekend'],
    );
  });

  it('is not there for an aid without one', () => {
    assert.equal(drawSum(createSession(aidOf(minimalDefinition)).snapshot), undefined);
  });
});

const rest = { code: 'rust', label: 'Rust' };

function draw(answers: Answers, changes: Readonly<Record<string, unknown>> = {}) {
  return drawSum(createSession(aidOf(withChanges({ ...summed, ...changes })), { answers }).snapshot);
}

function plain({ each, amount, ...line }: { readonly each: readonly unknown[]; readonly amount: string }) {
  return { ...line, amount: spaced(amount), each: each.length };
}

/** Amounts have a space that does not break. */
function spaced(text: string): string {
  return text.replaceAll(/\s/gu, ' ');
}
