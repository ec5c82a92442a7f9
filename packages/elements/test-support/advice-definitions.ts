import type { AidDefinition, ChoiceQuestion, ProfileDefinition } from '@doen-wat-nodig-is/core';

const yesOrNo: ChoiceQuestion['options'] = [
  { code: 'ja', label: 'Ja' },
  { code: 'nee', label: 'Nee' },
];

const always = { name: 'klaar', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'klaar' } } } as const;
const done = { id: 'klaar', title: 'Klaar', advice: 'Ga door.', tone: 'ok' } as const;

/** An aid with two warnings at one question, one with a source, and one at a text that was left out. */
export const warnedDefinition: AidDefinition = {
  schemaVersion: 1,
  id: 'gewaarschuwd',
  version: '1.0.0',
  language: 'nl',
  title: 'Gewaarschuwd',
  purpose: 'Kijk naar je antwoorden.',
  sources: [{ id: 'wet', title: 'Een wet', url: 'https://example.org/wet', kind: 'wet', checkedOn: '2026-11-21' }],
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        { id: 'mag', type: 'single', text: 'Mag het?', options: yesOrNo },
        { id: 'waarom', type: 'short-text', text: 'Waarom?', required: false },
      ],
    },
  ],
  rules: [
    always,
    {
      name: 'vraag_na',
      conditions: { all: [{ fact: 'mag', operator: 'equal', value: 'nee' }] },
      event: { type: 'warning', params: { id: 'vraag_na' } },
    },
    {
      name: 'lees_de_wet',
      conditions: { all: [{ fact: 'mag', operator: 'equal', value: 'nee' }] },
      event: { type: 'warning', params: { id: 'lees_de_wet' } },
    },
    {
      name: 'schrijf_op',
      conditions: { all: [{ fact: 'waarom', operator: 'equal', value: null }] },
      event: { type: 'warning', params: { id: 'schrijf_op' } },
    },
  ],
  outcomes: [done],
  warnings: [
    { id: 'vraag_na', question: 'mag', text: 'Vraag het **na**.' },
    { id: 'lees_de_wet', question: 'mag', text: 'Lees de wet.', sources: ['wet'] },
    { id: 'schrijf_op', question: 'waarom', text: 'Schrijf het op.' },
  ],
};

/** An aid with a sum: what something costs, what it prevents, and the difference. */
export const sumDefinition: AidDefinition = {
  schemaVersion: 1,
  id: 'som',
  version: '1.0.0',
  language: 'nl',
  title: 'Som',
  purpose: 'Reken het uit.',
  sources: [],
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        { id: 'prijs', type: 'number', unit: 'euro', text: 'Wat kost het?', allowUnknown: true },
        {
          id: 'voorkomt',
          type: 'multiple',
          text: 'Wat voorkomt het?',
          options: [
            { code: 'schade', label: 'Schade', weight: 300 },
            { code: 'verlies', label: 'Verlies', weight: 50.5 },
          ],
        },
      ],
    },
  ],
  facts: [
    { id: 'kosten', type: 'calculate', label: 'Kosten', unit: 'euro', value: { answer: 'prijs' } },
    { id: 'baten', type: 'calculate', label: 'Baten', unit: 'euro', value: { weight: 'voorkomt' } },
    {
      id: 'saldo',
      type: 'calculate',
      label: 'Saldo',
      unit: 'euro',
      value: { subtract: [{ fact: 'baten' }, { fact: 'kosten' }] },
    },
  ],
  rules: [always],
  outcomes: [done],
  sum: {
    title: 'De berekening',
    note: 'Dit is een **schatting**.',
    lines: [
      { label: 'Wat het voorkomt', fact: 'baten', sign: 'plus', each: 'voorkomt' },
      { label: 'Wat het kost', fact: 'kosten', sign: 'minus', explanation: 'Je gaf {answer.prijs} op.' },
      { label: 'Verschil', fact: 'saldo', total: true },
    ],
  },
};

/** An aid that two answer, each from their own side, after a question for both. */
export const viewsDefinition: AidDefinition = {
  schemaVersion: 1,
  id: 'samen',
  version: '1.0.0',
  language: 'nl',
  title: 'Samen',
  purpose: 'Kijk er samen naar.',
  sources: [],
  perspectives: [
    { id: 'inwoner', label: 'De inwoner', title: 'Wat de inwoner ziet' },
    { id: 'professional', label: 'De professional' },
  ],
  sections: [
    {
      id: 'vooraf',
      title: 'Vooraf',
      questions: [{ id: 'samen', type: 'single', text: 'Zijn jullie samen?', options: yesOrNo }],
    },
    {
      id: 'beeld',
      title: 'Het beeld',
      perspectives: ['inwoner', 'professional'],
      questions: [
        { id: 'rust', type: 'single', text: 'Is er rust?', options: yesOrNo },
        {
          id: 'steun',
          type: 'multiple',
          text: 'Wie steunt?',
          options: [
            { code: 'buren', label: 'Buren' },
            { code: 'familie', label: 'Familie' },
          ],
        },
      ],
    },
  ],
  rules: [always],
  outcomes: [done],
};

/** A municipality with two principles, the first of which can clash with the second. */
export const townProfile: ProfileDefinition = {
  schemaVersion: 1,
  id: 'stad',
  version: '1.0.0',
  language: 'nl',
  name: 'Gemeente Stad',
  principles: [
    {
      id: 'rust',
      title: 'Eerst rust',
      meaning: 'De basis gaat voor.',
      senses: [
        { id: 'stil', text: 'Stilte.' },
        { id: 'minder_stress', text: 'Minder stress.' },
      ],
      sense: 'minder_stress',
      whatYouDo: 'Je stelt uit.',
      whatTheResidentNotices: 'Er komt minder post.',
      examples: ['Een brief wacht.', 'Een gesprek wacht.'],
      clashesWith: [{ principle: 'meedoen', how: 'dat begint dan later' }],
    },
    {
      id: 'meedoen',
      title: 'Meedoen',
      meaning: 'Iedereen doet mee.',
      whatYouDo: 'Je vraagt wat lukt.',
      whatTheResidentNotices: 'Er is iets te doen.',
      examples: ['Helpen in de buurt.'],
    },
  ],
};
