import type { AidDefinition } from '@doen-wat-nodig-is/core';

/** An aid with a document of each kind: a letter, a note with a list and a table, a sum and an advice. */
export const documentsDefinition: AidDefinition = {
  schemaVersion: 1,
  id: 'fiets',
  version: '1.0.0',
  language: 'nl',
  title: 'Een fiets',
  purpose: 'Schrijf op waarom.',
  sources: [
    { id: 'awb', title: 'Awb artikel 3:46', url: 'https://example.org/awb', kind: 'wet', checkedOn: '2026-11-21' },
  ],
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        {
          id: 'nodig',
          type: 'single',
          text: 'Is het nodig?',
          options: [
            { code: 'ja', label: 'Ja', inText: 'nodig' },
            { code: 'nee', label: 'Nee', inText: 'niet nodig' },
          ],
        },
        { id: 'reden', type: 'long-text', text: 'Waarom?', required: false },
        { id: 'prijs', type: 'number', unit: 'euro', text: 'Wat kost het?', required: false },
      ],
    },
  ],
  facts: [{ id: 'kosten', type: 'calculate', label: 'Kosten', unit: 'euro', value: { answer: 'prijs' } }],
  rules: [{ name: 'klaar', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'klaar' } } }],
  outcomes: [{ id: 'klaar', title: 'Geef de fiets', advice: 'Schrijf op waarom.', tone: 'ok', sources: ['awb'] }],
  sum: {
    title: 'De som',
    lines: [
      { label: 'Wat het kost', fact: 'kosten', sign: 'minus' },
      { label: 'Samen', fact: 'kosten', total: true },
    ],
  },
  documents: [
    {
      id: 'brief',
      title: 'Brief aan de inwoner',
      purpose: 'Uitleg in gewone taal.',
      audience: 'inwoner',
      places: [
        { id: 'doel', label: 'het doel van de regel', hint: 'Maak de zin af.' },
        { id: 'gevolg', label: 'het gevolg' },
      ],
      blocks: [
        { type: 'heading', level: 2, text: 'Ons besluit' },
        { type: 'paragraph', text: 'U krijgt een fiets. Die is {answer.nodig}. De regel is bedoeld om {place.doel}.' },
        { type: 'list', items: [{ text: 'Het eerste gevolg.' }, { text: '{place.gevolg}' }] },
        { type: 'paragraph', text: 'Dus {place.doel} lukt zo. Bel ons op 0800 1234 of mail info@voorbeeldstad.nl.' },
      ],
      checklist: [
        {
          id: 'doel',
          title: 'Het doel van de regel',
          sources: ['awb'],
          norm: 'zorgvuldigheid',
          places: ['doel'],
          where: 'Onder ‘Ons besluit’',
          missing: 'Zoek het doel op.',
        },
        {
          id: 'kosten',
          title: 'De kosten',
          when: { fact: 'prijs', operator: 'greaterThan', value: 0 },
          where: 'In de som',
          missing: 'Vraag na wat het kost.',
          question: 'prijs',
        },
        { id: 'besluit', title: 'Het besluit', where: 'Bovenaan', missing: 'Schrijf het op.' },
      ],
    },
    {
      id: 'notitie',
      title: 'Notitie',
      audience: 'intern',
      blocks: [
        { type: 'heading', level: 2, text: 'Waarom' },
        { type: 'paragraph', text: '{answer.reden}' },
        {
          type: 'table',
          caption: 'Twee kanten',
          head: ['Kant', 'Voor', 'Tegen'],
          rows: [
            { cells: ['Recht', '{place.recht_voor|wat mag}', '{place.recht_tegen|wat niet mag}'] },
            { cells: ['Geld', 'Het is goedkoop.', '{answer.prijs}'] },
          ],
        },
        { type: 'heading', level: 3, text: 'Verder' },
        { type: 'place', id: 'verder', label: 'wat er nog te zeggen is' },
      ],
    },
  ],
};
