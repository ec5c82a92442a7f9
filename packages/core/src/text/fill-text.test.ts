import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { createSession, parseAid, type Answers } from '../index.js';

const rule = (id: string, fact: string, operator: string, value: unknown) => ({
  name: id,
  conditions: { all: [{ fact, operator, value }] },
  event: { type: 'supplement', params: { id } },
});
const grouped = {
  '/supplements': [
    { id: 'mist_geld', title: 'Geld', inText: 'hoe het met geld is', advice: 'x', tone: 'info', group: 'mist' },
    { id: 'mist_huis', title: 'Wonen', advice: 'x', tone: 'urgent', group: 'mist' },
    { id: 'mist_niets', title: 'Niets', advice: 'x', tone: 'info', group: 'mist' },
    { id: 'los', title: 'Los', advice: 'x', tone: 'info' },
  ],
  '/rules/2': rule('mist_geld', 'zorgen', 'contains', 'geld'),
  '/rules/-': rule('mist_huis', 'zorgen', 'contains', 'wonen'),
  '/rules/4': rule('mist_niets', 'zorgen', 'contains', 'geen'),
  '/rules/5': rule('los', 'zorgen', 'contains', 'geld'),
  '/conditions': {},
  '/outcomes/1/advice': 'Dit mist nog: {supplements.mist}.',
};
const answers: Answers = { gevaar: 'nee', zorgen: ['geld', 'wonen'], schuld: 5, sinds: null, toelichting: 'x' };

describe('a text with slots', () => {
  it('lists the supplements of a group that apply, as they read in a sentence, in the order of the definition', () => {
    const { snapshot } = createSession(aidOf(withChanges(grouped)), { answers });

    assert.equal(snapshot.outcome?.advice, 'Dit mist nog: hoe het met geld is en Wonen.');
  });

  it('tells the author of a group that does not exist', () => {
    const { problems } = parseAid(withChanges({ ...grouped, '/outcomes/1/advice': 'Nog: {supplements.mis}.' }));

    assert.equal(problems[0]?.code, 'unknown-slot');
    assert.match(problems[0].message, /supplements\.mist/);
  });

  it('shows an answer as it reads in a sentence, where the option says how', () => {
    const changes = {
      '/sections/0/questions/0/options/1/inText': 'geen gevaar',
      '/outcomes/1/advice': 'Er is {answer.gevaar}.',
    };
    const { snapshot } = createSession(aidOf(withChanges(changes)), { answers });

    assert.equal(snapshot.outcome?.advice, 'Er is geen gevaar.');
  });
});
