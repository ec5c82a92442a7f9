import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentAid } from '../../test-support/document-templates.js';
import { createSession, type Answers } from '../index.js';
import { renderText, sumDocument, type DocumentDraft } from './index.js';

const summed = {
  '/facts/-': { id: 'zwaar', type: 'calculate', unit: 'euro', label: 'zwaar', value: { weight: 'zorgen' } },
  '/facts/3': { id: 'los', type: 'calculate', unit: 'euro', label: 'los', value: { answer: 'schuld', otherwise: 0 } },
  '/facts/4': {
    id: 'som',
    type: 'calculate',
    unit: 'euro',
    label: 'som',
    value: { subtract: [{ fact: 'zwaar' }, { answer: 'schuld' }] },
  },
  '/sum': {
    title: 'De som',
    note: 'Een schatting, **geen bewijs**.',
    lines: [
      { label: 'Niets', fact: 'aantal', sign: 'plus', explanation: 'Nooit.' },
      { label: 'Zorgen', fact: 'zwaar', sign: 'plus', each: 'zorgen' },
      { label: 'Schuld', fact: 'los', sign: 'minus', explanation: 'Want {answer.toelichting}.' },
      { label: 'Samen', fact: 'som', total: true },
    ],
  },
};
const answers: Answers = { gevaar: 'nee', zorgen: ['geld', 'wonen'], schuld: 12, toelichting: '**hoog** {fact.som}' };

describe('the document of a sum', () => {
  it('shows each line with its sign, how it came about, what it means, and the answers below it', () => {
    assert.equal(
      textOf(draw()),
      `Proef

De som
Zorgen: + € 5
Schuld: − € 12
Samen:  − € 7

Een schatting, geen bewijs.


Zo is het berekend

- Zorgen: Geld (€ 2) en Wonen (€ 3).
- Schuld: Want **hoog** {fact.som}.


Wat dit betekent

Ga door

Ga door met de vraag.


Waar dit op steunt

Is er gevaar?          Nee
Welke zorgen zijn er?  Geld en Wonen
Hoe hoog is de schuld? € 12
Wil je iets kwijt?     **hoog** {fact.som}


Bronnen

- Een wet (https://example.org/wet), nagekeken op 21 november 2026

Gemaakt met de beslishulp ‘Proef’, versie 1.0.0. De hulp adviseert. Jij beslist.
`,
    );
  });

  it('gives no sign to what is not known', () => {
    assert.match(textOf(draw({ ...answers, schuld: 'weet_niet' })), /De som\nZorgen: \+ € 5\nSamen: {2}niet bekend\n/);
  });

  it('takes a minus off an amount below zero', () => {
    const aid = documentAid({
      ...summed,
      '/facts/3': { ...summed['/facts/3'], value: { subtract: [0, { answer: 'schuld' }] } },
    });

    assert.match(textOf(sumDocument(createSession(aid, { answers }).snapshot)), /Schuld: \+ € 12\n/);
  });

  it('keeps what was typed apart', () => {
    const own = JSON.stringify(draw()?.blocks).match(/"origin":"own","text":"[^"]*"/g);

    assert.deepEqual(own, Array(2).fill('"origin":"own","text":"**hoog** {fact.som}"'));
  });

  it('is frozen, plain JSON, and for colleagues', () => {
    const document = draw();

    assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
    assert.ok(Object.isFrozen(document?.blocks[0]));
    assert.equal(document?.audience, 'intern');
  });

  it('is in English where the aid is', () => {
    const text = textOf(draw(answers, { '/language': 'en' }));

    for (const words of ['How it was calculated', 'What this means', 'What this rests on', 'Samen:  − €7']) {
      assert.ok(text.includes(words), words);
    }
  });

  it('is not there without a sum, or without anything to add up', () => {
    assert.equal(sumDocument(createSession(documentAid(), { answers }).snapshot), undefined);
    assert.equal(draw({ gevaar: 'nee', zorgen: ['geen'] }), undefined);
  });
});

function draw(given: Answers = answers, changes: Readonly<Record<string, unknown>> = {}): DocumentDraft | undefined {
  return sumDocument(createSession(documentAid({ ...summed, ...changes }), { answers: given }).snapshot);
}

/** Amounts have a space that does not break. */
function textOf(document: DocumentDraft | undefined): string {
  assert.ok(document);
  return renderText(document).replaceAll('\u00a0', ' ');
}
