import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { createSession, formatAnswer, type Answer, type Question } from '../index.js';

const base = { id: 'vraag', text: 'Wat?' };
const options = [
  { code: 'a', label: 'Appel' },
  { code: 'b', label: 'Banaan' },
  { code: 'c', label: 'Citroen' },
];
const single: Question = { ...base, type: 'single', options };
const multiple: Question = { ...base, type: 'multiple', options };
const number: Question = { ...base, type: 'number', allowUnknown: true };
const text: Question = { ...base, type: 'short-text' };
const date: Question = { ...base, type: 'date' };

describe('an answer, as a person reads it', () => {
  const dutch: readonly (readonly [Question, Answer | undefined, string])[] = [
    [single, 'a', 'Appel'],
    [multiple, ['a'], 'Appel'],
    [multiple, ['a', 'b'], 'Appel en Banaan'],
    [multiple, ['a', 'b', 'c'], 'Appel, Banaan en Citroen'],
    [multiple, [], 'geen van deze'],
    [number, 1234.5, '1.234,5'],
    [number, -2, '-2'],
    [number, 'weet_niet', 'weet ik niet'],
    [{ ...number, unit: 'euro' }, 1250, '€\u00a01.250'],
    [{ ...number, unit: 'euro' }, 12.5, '€\u00a012,50'],
    [{ ...number, unit: 'uren' }, 1, '1 uur'],
    [{ ...number, unit: 'uren' }, 2, '2 uur'],
    [{ ...number, unit: 'maanden' }, 1, '1 maand'],
    [{ ...number, unit: 'maanden' }, 3, '3 maanden'],
    [date, '2026-11-01', '1 november 2026'],
    [text, 'Zomaar **iets**', 'Zomaar **iets**'],
    [text, '', 'niet beantwoord'],
    [text, null, 'niet ingevuld'],
    [single, undefined, 'niet beantwoord'],
  ];
  for (const [question, answer, expected] of dutch) {
    it(`is “${expected}” for ${JSON.stringify(answer)} to a ${question.type}`, () => {
      assert.equal(formatAnswer(question, answer, 'nl'), expected);
    });
  }

  it('is in English where the aid is', () => {
    assert.equal(formatAnswer(multiple, ['a', 'b', 'c'], 'en'), 'Appel, Banaan and Citroen');
    assert.equal(formatAnswer({ ...number, unit: 'euro' }, 1250, 'en'), '€1,250');
    assert.equal(formatAnswer({ ...number, unit: 'uren' }, 1, 'en'), '1 hour');
    assert.equal(formatAnswer({ ...number, unit: 'maanden' }, 2, 'en'), '2 months');
    assert.equal(formatAnswer(date, '2026-03-31', 'en'), '31 March 2026');
    assert.equal(formatAnswer(single, undefined, 'en'), 'not answered');
  });
});

describe('a slot in a text', () => {
  it('is filled with the answer, the amount, or the range it lies in', () => {
    const aid = aidOf(
      withChanges({
        '/facts/0/questions': ['gevaar', 'zorgen'],
        '/facts/0/values': ['ja', 'geld'],
        '/facts/1': {
          id: 'druk',
          type: 'calculate',
          label: 'druk',
          unit: 'euro',
          value: { add: [{ answer: 'schuld' }] },
        },
        '/outcomes/0/title': 'Bij {answer.gevaar}',
        '/outcomes/0/advice': 'Er zijn {fact.aantal} dingen en {fact.druk}.',
        '/outcomes/0/nextStep': 'Sinds {answer.sinds}.',
      }),
    );
    const session = createSession(aid, { answers: { gevaar: 'ja' } });

    assert.deepEqual(textsOf(session.snapshot.outcome), [
      'Bij Ja',
      'Er zijn 1 tot 2 dingen en niet bekend.',
      'Sinds niet beantwoord.',
    ]);
    session.answer('zorgen', ['geld']);
    session.answer('schuld', 300);
    session.answer('sinds', null);
    assert.deepEqual(textsOf(session.snapshot.outcome), [
      'Bij Ja',
      'Er zijn 2 dingen en €\u00a0300.',
      'Sinds niet ingevuld.',
    ]);
  });

  it('is filled with what was typed as it is, also where that looks like a slot', () => {
    const aid = aidOf(withChanges({ '/outcomes/1/advice': 'Je schreef: {answer.toelichting}.' }));

    const { snapshot } = createSession(aid, { answers: { gevaar: 'nee', toelichting: '{answer.gevaar} $1 $&' } });

    assert.equal(snapshot.outcome?.advice, 'Je schreef: {answer.gevaar} $1 $&.');
  });
});

function textsOf(
  outcome: { readonly title: string; readonly advice: string; readonly nextStep?: string | undefined } | undefined,
): readonly (string | undefined)[] {
  return [outcome?.title, outcome?.advice, outcome?.nextStep];
}
