import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition } from '../../test-support/minimal-definition.js';
import { perspectiveDefinition } from '../../test-support/perspective-definition.js';
import { comparePerspectives, createSession, explain, whatWouldChange, type Answers } from '../index.js';

describe('the comparison of perspectives', () => {
  it('puts the answers of each side by side, in words', () => {
    const compared = compare({ wens_inwoner: 'rust', wens_collega: 'werk' });

    assert.deepEqual(
      compared?.perspectives.map(({ label }) => label),
      ['De inwoner', 'De collega'],
    );
    assert.deepEqual(rowOf('wens', { wens_inwoner: 'rust', wens_collega: 'werk' })?.answers, [
      { perspective: 'inwoner', label: 'Rust' },
      { perspective: 'collega', label: 'Werk' },
    ]);
  });

  it('reads several choices as one phrase', () => {
    const row = rowOf('welke', { welke_inwoner: ['buurt', 'club'], welke_collega: ['club'] });

    assert.deepEqual(
      row?.answers.map(({ label }) => label),
      ['De buurt en een club', 'Een club'],
    );
  });

  it('tells where they agree, agree in part, or differ', () => {
    const agreement = (inwoner: readonly string[], collega: readonly string[]) =>
      rowOf('welke', { welke_inwoner: inwoner, welke_collega: collega })?.agreement;

    assert.equal(agreement(['buurt', 'club'], ['buurt', 'club']), 'same');
    assert.equal(agreement(['buurt', 'club'], ['club', 'geld']), 'partly');
    assert.equal(agreement(['buurt'], ['geld']), 'different');
    assert.equal(agreement([], ['geld']), 'different');
  });

  it('names what all chose', () => {
    assert.deepEqual(rowOf('welke', { welke_inwoner: ['buurt', 'club'], welke_collega: ['club'] })?.shared, [
      'Een club',
    ]);
  });

  it('does not call it agreement while somebody has not answered, or does not know', () => {
    assert.equal(rowOf('wens', { wens_inwoner: 'rust' })?.agreement, 'open');
    assert.equal(rowOf('wens', { wens_inwoner: 'weet_niet', wens_collega: 'weet_niet' })?.agreement, 'open');
  });

  it('leaves out a question that nobody was asked', () => {
    assert.equal(rowOf('soort', { wens_inwoner: 'rust', wens_collega: 'rust' }), undefined);
  });

  it('is told in the reason for an advice: who answered what', () => {
    const { snapshot } = createSession(aidOf(perspectiveDefinition), {
      answers: { wens_inwoner: 'rust', wens_collega: 'rust', welke_inwoner: [], welke_collega: [] },
    });

    assert.match(explain(snapshot).sentence, /^Je ziet dit, omdat de inwoner bij ‘Wat is nodig\?’ ‘Rust’ koos/);
    assert.match(
      whatWouldChange(snapshot)[0]?.sentence ?? '',
      /^Als je bij ‘Wat is nodig\? \(De inwoner\)’ ‘Werk’ koos/,
    );
  });

  it('is not there for an aid that one person answers', () => {
    assert.equal(comparePerspectives(createSession(aidOf(minimalDefinition)).snapshot), undefined);
  });
});

function compare(answers: Answers) {
  return comparePerspectives(createSession(aidOf(perspectiveDefinition), { answers }).snapshot);
}

function rowOf(question: string, answers: Answers) {
  return compare(answers)?.rows.find((row) => row.question === question);
}
