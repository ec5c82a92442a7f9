import type { AidDefinition } from '@doen-wat-nodig-is/core';

/** An aid with all that can follow an advice: a decision, a document and a deliberation. */
export const decidedDefinition: AidDefinition = {
  schemaVersion: 1,
  id: 'besloten',
  version: '1.0.0',
  language: 'nl',
  title: 'Besloten',
  purpose: 'Zie wat erna komt.',
  sources: [],
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        {
          id: 'mag',
          type: 'single',
          text: 'Mag het?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
            { code: 'gevaar', label: 'Er is gevaar' },
          ],
        },
        {
          id: 'wie',
          type: 'multiple',
          text: 'Wie denken mee?',
          options: [
            { code: 'collega', label: 'Een collega' },
            { code: 'jurist', label: 'Een jurist' },
            { code: 'ervaring', label: 'Een ervaringsdeskundige' },
          ],
        },
        { id: 'vraag', type: 'short-text', text: 'Waar gaat het over?', required: false },
      ],
    },
  ],
  rules: [
    {
      name: 'stop',
      conditions: { all: [{ fact: 'mag', operator: 'equal', value: 'gevaar' }] },
      event: { type: 'outcome', params: { id: 'stop' } },
    },
    {
      name: 'doen',
      conditions: { all: [{ fact: 'mag', operator: 'equal', value: 'ja' }] },
      event: { type: 'outcome', params: { id: 'doen' } },
    },
    { name: 'laten', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'laten' } } },
  ],
  outcomes: [
    { id: 'stop', title: 'Stop', advice: 'Bel nu.', tone: 'urgent', stops: true },
    { id: 'doen', title: 'Doen', advice: 'Ga je gang.', tone: 'ok' },
    { id: 'laten', title: 'Laten', advice: 'Doe het niet.', tone: 'info' },
  ],
  decision: {
    reasons: [
      { code: 'inwoner', label: 'De inwoner wil iets anders' },
      { code: 'situatie', label: 'De situatie is anders' },
    ],
  },
  documents: [
    {
      id: 'brief',
      title: 'Brief',
      audience: 'inwoner',
      blocks: [
        { type: 'paragraph', text: 'U vroeg iets. Het antwoord is: {answer.mag}.' },
        { type: 'paragraph', text: 'De reden is {place.reden|de reden}.' },
      ],
    },
  ],
  deliberation: {
    title: 'Beraad',
    purpose: 'Weeg eerst alleen.',
    question: 'vraag',
    participants: 'wie',
    experience: ['ervaring'],
    criteria: [
      { id: 'recht', label: 'Recht', question: 'Mag het?' },
      { id: 'mens', label: 'Mens', question: 'Helpt het?' },
    ],
    scale: [
      { code: 'niet', label: 'Past niet' },
      { code: 'wel', label: 'Past wel' },
    ],
    standingOption: 'Niets doen',
  },
};
