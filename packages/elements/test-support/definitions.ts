import type { AidDefinition, ChoiceQuestion } from '@doen-wat-nodig-is/core';

const yesOrNo: ChoiceQuestion['options'] = [
  { code: 'ja', label: 'Ja' },
  { code: 'nee', label: 'Nee' },
  { code: 'weet_niet', label: 'Weet ik niet' },
];

/**
 * An aid with every type of question, one that is hidden at first, one that a rule may no longer need, an outcome that
 * stops, and supplements that are not written in order of urgency.
 */
export const helpDefinition: AidDefinition = {
  schemaVersion: 1,
  id: 'hulpvraag',
  version: '1.0.0',
  language: 'nl',
  title: 'Hulpvraag',
  purpose: 'Kijk wat deze inwoner het eerst nodig heeft.',
  sources: [
    { id: 'wet', title: 'Een wet', url: 'https://example.org/wet', kind: 'wet', checkedOn: '2026-11-21' },
    { id: 'boek', title: 'Een boek zonder adres', kind: 'publicatie', checkedOn: '2026-01-05' },
  ],
  sections: [
    {
      id: 'eerst',
      title: 'Eerst het belangrijkste',
      questions: [
        {
          id: 'gevaar',
          type: 'single',
          text: 'Is er gevaar?',
          hint: 'Denk aan geweld of **brand**.',
          options: yesOrNo,
        },
        {
          id: 'zorgen',
          type: 'multiple',
          text: 'Welke zorgen zijn er?',
          options: [
            { code: 'geld', label: 'Geld' },
            { code: 'wonen', label: 'Wonen' },
            { code: 'geen', label: 'Geen van deze', exclusive: true },
          ],
        },
        {
          id: 'schuld',
          type: 'number',
          unit: 'euro',
          text: 'Hoe hoog is de schuld?',
          hint: 'Een schatting is genoeg.',
          min: 0,
          max: 100000,
          allowUnknown: true,
          visibleWhen: { fact: 'zorgen', operator: 'contains', value: 'geld' },
        },
      ],
    },
    {
      id: 'daarna',
      title: 'Dan de rest',
      questions: [
        {
          id: 'alleen',
          type: 'single',
          text: 'Woont de inwoner alleen?',
          options: yesOrNo,
        },
        { id: 'sinds', type: 'date', text: 'Sinds wanneer speelt dit?', required: false },
        { id: 'wens', type: 'short-text', text: 'Wat wil de inwoner zelf?', maxLength: 20 },
        { id: 'verhaal', type: 'long-text', text: 'Wil je nog iets kwijt?', required: false },
      ],
    },
  ],
  rules: [
    {
      name: 'acuut',
      conditions: { all: [{ fact: 'gevaar', operator: 'equal', value: 'ja' }] },
      event: { type: 'outcome', params: { id: 'acuut' } },
    },
    {
      name: 'hulp',
      conditions: { any: [{ fact: 'zorgen', operator: 'contains', value: 'geld' }] },
      event: { type: 'outcome', params: { id: 'hulp' } },
    },
    { name: 'gewoon', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'gewoon' } } },
    {
      name: 'tip',
      conditions: { not: { fact: 'gevaar', operator: 'equal', value: 'weet_niet' } },
      event: { type: 'supplement', params: { id: 'tip' } },
    },
    {
      name: 'schuldhulp',
      conditions: { all: [{ fact: 'schuld', operator: 'greaterThan', value: 1000 }] },
      event: { type: 'supplement', params: { id: 'schuldhulp' } },
    },
    {
      name: 'woonhulp',
      conditions: {
        all: [
          { fact: 'zorgen', operator: 'contains', value: 'wonen' },
          { fact: 'alleen', operator: 'equal', value: 'ja' },
        ],
      },
      event: { type: 'supplement', params: { id: 'woonhulp' } },
    },
  ],
  outcomes: [
    {
      id: 'acuut',
      title: 'Zorg eerst voor veiligheid',
      advice: 'Bel **112**.\n\nWacht niet.',
      nextStep: 'Bel nu.',
      tone: 'urgent',
      stops: true,
      sources: ['boek'],
    },
    {
      id: 'hulp',
      title: 'Regel hulp bij geld',
      advice: 'Lees [de uitleg](https://example.org/uitleg) en bel een collega.',
      tone: 'warn',
      sources: ['wet', 'boek'],
    },
    { id: 'gewoon', title: 'Ga door', advice: 'Ga door met de vraag.', tone: 'ok', sources: ['wet'] },
  ],
  supplements: [
    { id: 'tip', title: 'Schrijf het op', advice: 'Dat helpt later.', tone: 'info' },
    { id: 'schuldhulp', title: 'Meld de schuld', advice: 'De schuld is {answer.schuld}.', tone: 'warn' },
    { id: 'woonhulp', title: 'Bel de woonconsulent', advice: 'Nog vandaag.', tone: 'urgent', sources: ['wet'] },
  ],
  picture: {
    title: 'Zo staat het ervoor',
    areas: [
      {
        id: 'veiligheid',
        title: 'Veiligheid',
        parts: [{ question: 'gevaar', label: 'Gevaar', steady: ['nee'], missing: ['ja'] }],
      },
    ],
  },
};

/** Two questions with as many options, whose answers stand at different places: nothing of the one may stay at the other. */
export const twinDefinition: AidDefinition = {
  schemaVersion: 1,
  id: 'tweeling',
  version: '1.0.0',
  language: 'nl',
  title: 'Tweeling',
  purpose: 'Twee vragen die op elkaar lijken.',
  sources: [],
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        { id: 'eerste', type: 'single', text: 'De eerste vraag?', options: yesOrNo },
        { id: 'tweede', type: 'single', text: 'De tweede vraag?', options: yesOrNo },
      ],
    },
  ],
  rules: [
    {
      name: 'twee_keer_ja',
      conditions: {
        all: [
          { fact: 'eerste', operator: 'equal', value: 'ja' },
          { fact: 'tweede', operator: 'equal', value: 'ja' },
        ],
      },
      event: { type: 'outcome', params: { id: 'twee_keer_ja' } },
    },
    { name: 'anders', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'anders' } } },
    {
      name: 'tweede',
      conditions: { all: [{ fact: 'tweede', operator: 'equal', value: 'nee' }] },
      event: { type: 'supplement', params: { id: 'tweede' } },
    },
  ],
  outcomes: [
    { id: 'twee_keer_ja', title: 'Twee keer ja', advice: 'Doe het.', tone: 'info' },
    { id: 'anders', title: 'Anders', advice: 'Doe het niet.', tone: 'ok' },
  ],
  supplements: [{ id: 'tweede', title: 'De tweede is nee', advice: 'Let daarop.', tone: 'info' }],
};
