import type { AidDefinition } from '@doen-wat-nodig-is/core';

/** A made-up aid with a sum. What it may prevent has a price only in a gemeenteprofiel. */
export const taxiCosts: AidDefinition = {
  schemaVersion: 1,
  id: 'kosten_van_een_taxi',
  version: '1.0.0',
  language: 'nl',
  title: 'Kosten van een taxi',
  purpose: 'Een verzonnen voorbeeld: reken samen uit wat een taxi naar school kost en bespaart.',
  sources: [],
  sections: [
    {
      id: 'kosten',
      title: 'Wat het kost',
      questions: [
        { id: 'eenmalig', type: 'number', unit: 'euro', text: 'Wat kost het 1 keer?', min: 0, allowUnknown: true },
        { id: 'per_maand', type: 'number', unit: 'euro', text: 'Wat kost het per maand?', min: 0 },
        { id: 'maanden', type: 'number', unit: 'maanden', text: 'Hoeveel maanden duurt dat?', min: 0 },
      ],
    },
    {
      id: 'baten',
      title: 'Wat het bespaart',
      questions: [
        {
          id: 'voorkomt',
          type: 'multiple',
          text: 'Wat wil je voorkomen?',
          options: [
            { code: 'uitval', label: 'Uitval op school' },
            { code: 'verhuizing', label: 'Een verhuizing met spoed' },
            { code: 'niets', label: 'Niets van dit alles', exclusive: true, weight: 0 },
          ],
          optionsFrom: { profile: 'prices.events' },
        },
      ],
    },
  ],
  facts: [
    { id: 'vast', type: 'calculate', label: 'Eenmalige kosten', unit: 'euro', value: { answer: 'eenmalig' } },
    {
      id: 'lopend',
      type: 'calculate',
      label: 'Kosten per maand samen',
      unit: 'euro',
      value: { multiply: [{ answer: 'per_maand' }, { answer: 'maanden' }] },
    },
    { id: 'baten', type: 'calculate', label: 'Wat je voorkomt', unit: 'euro', value: { weight: 'voorkomt' } },
    {
      id: 'saldo',
      type: 'calculate',
      label: 'Saldo',
      unit: 'euro',
      value: { subtract: [{ fact: 'baten' }, { add: [{ fact: 'vast' }, { fact: 'lopend' }] }] },
    },
  ],
  rules: [
    {
      name: 'verdient_zich_terug',
      conditions: { all: [{ fact: 'saldo', operator: 'greaterThanInclusive', value: 0 }] },
      event: { type: 'outcome', params: { id: 'verdient_zich_terug' } },
      priority: 30,
    },
    {
      name: 'kost_geld',
      conditions: { all: [{ fact: 'saldo', operator: 'lessThan', value: 0 }] },
      event: { type: 'outcome', params: { id: 'kost_geld' } },
      priority: 20,
    },
    {
      name: 'in_woorden',
      conditions: { all: [] },
      event: { type: 'outcome', params: { id: 'in_woorden' } },
      priority: 10,
    },
  ],
  outcomes: [
    {
      id: 'verdient_zich_terug',
      title: 'Dit verdient zich terug',
      advice: 'Naar schatting levert dit {fact.saldo} op. Bel {profile.contacts.vervoer|de collega van vervoer}.',
      tone: 'ok',
    },
    { id: 'kost_geld', title: 'Dit kost geld', advice: 'Leg uit waarom het dat waard is.', tone: 'info' },
    {
      id: 'in_woorden',
      title: 'Zeg het in woorden',
      advice: 'Je kunt dit nu niet in geld zeggen. Bel {profile.contacts.vervoer|de collega van vervoer}.',
      tone: 'info',
    },
  ],
  sum: {
    title: 'Zo is het berekend',
    note: 'Dit is een schatting om over te praten. Geld alleen is nooit een reden om hulp te weigeren.',
    lines: [
      { label: 'Eenmalige kosten', fact: 'vast', sign: 'minus' },
      {
        label: 'Kosten per maand',
        fact: 'lopend',
        sign: 'minus',
        explanation: '{answer.per_maand} per maand, {answer.maanden} lang',
      },
      { label: 'Wat je voorkomt', fact: 'baten', sign: 'plus', each: 'voorkomt' },
      { label: 'Verschil', fact: 'saldo', explanation: 'Wat het oplevert, min wat het kost', total: true },
    ],
  },
};
