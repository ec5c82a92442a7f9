import type { AidDefinition, ChoiceQuestion } from '@doen-wat-nodig-is/core';

const yesOrNo: ChoiceQuestion['options'] = [
  { code: 'ja', label: 'Ja' },
  { code: 'nee', label: 'Nee' },
];

interface Small {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly questions: AidDefinition['sections'][number]['questions'];
  /** The outcome when the first question is answered with *ja*, and the one when it is not. */
  readonly outcomes: readonly [Pick<Outcome, 'title' | 'next' | 'nextStep'>, Pick<Outcome, 'title' | 'next'>];
}

type Outcome = AidDefinition['outcomes'][number];

/** An aid with two outcomes, by its first question. */
function small({ id, title, purpose, questions, outcomes: [yes, no] }: Small): AidDefinition {
  return {
    schemaVersion: 1,
    id,
    version: '1.0.0',
    language: 'nl',
    title,
    purpose,
    sources: [],
    sections: [{ id: 'vragen', title: 'Vragen', questions }],
    rules: [
      {
        name: 'ja',
        conditions: { all: [{ fact: questions[0]?.id ?? '', operator: 'equal', value: 'ja' }] },
        event: { type: 'outcome', params: { id: 'ja' } },
      },
      { name: 'anders', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'anders' } } },
    ],
    outcomes: [
      { id: 'ja', advice: 'Zo dus.', tone: 'warn', ...yes },
      { id: 'anders', advice: 'Anders dus.', tone: 'ok', ...no },
    ],
  };
}

/** The first: leads to `second` when the money is not enough, and to no other aid when it is. */
export const first: AidDefinition = small({
  id: 'eerste',
  title: 'De check',
  purpose: 'Zie eerst wat er speelt.',
  questions: [
    { id: 'tekort', type: 'single', text: 'Is er te weinig geld?', options: yesOrNo },
    { id: 'zorg', type: 'single', text: 'Zijn er zorgen over de kinderen?', options: yesOrNo },
  ],
  outcomes: [
    { title: 'Er is te weinig geld', nextStep: 'Kijk of de gewone oplossing past.', next: ['tweede'] },
    { title: 'Het geld is op orde' },
  ],
});

/** The second: proposes what was answered in the first. Its text can be half typed. */
export const second: AidDefinition = small({
  id: 'tweede',
  title: 'De toets',
  purpose: 'Kijk of de gewone oplossing past.',
  questions: [
    {
      id: 'kinderen',
      type: 'single',
      text: 'Gaat het ook om kinderen?',
      options: yesOrNo,
      proposals: [
        { aid: 'eerste', question: 'zorg', has: 'ja', answer: 'ja' },
        { aid: 'eerste', question: 'zorg', has: 'nee', answer: 'nee' },
      ],
    },
    { id: 'bedrag', type: 'number', unit: 'euro', text: 'Hoeveel is er nodig?', min: 0 },
  ],
  outcomes: [{ title: 'Denk aan de kinderen', next: ['derde'] }, { title: 'De gewone oplossing past' }],
});

export const third: AidDefinition = small({
  id: 'derde',
  title: 'Het beraad',
  purpose: 'Zet een goed gesprek klaar.',
  questions: [{ id: 'spoed', type: 'single', text: 'Is er haast bij?', options: yesOrNo }],
  outcomes: [{ title: 'Bel vandaag' }, { title: 'Plan een gesprek' }],
});

/** Three aids in a row, and what is enough to go through them. */
export const threeAids: readonly AidDefinition[] = [first, second, third];
