import {
  createRecord,
  createSession,
  createTraject,
  createTrajectRecord,
  parseAid,
  type Aid,
  type AidDefinition,
  type AidRecord,
  type Answers,
  type TrajectRecord,
} from '@doen-wat-nodig-is/core';
import { fixture, html } from '@open-wc/testing';
import { DwnRecord, provideAids } from '../src/index.js';
import '../src/define.js';
import '../src/define-record.js';

const yesOrNo = [
  { code: 'ja', label: 'Ja' },
  { code: 'nee', label: 'Nee' },
];

/** An aid with all that a record can hold, that plans to look back with `lookingBack`. */
export const deciding: AidDefinition = {
  schemaVersion: 1,
  id: 'beslissen',
  version: '1.0.0',
  language: 'nl',
  title: 'Beslissen',
  purpose: 'Zie wat past.',
  sources: [{ id: 'wet', title: 'Een wet', url: 'https://example.org/wet', kind: 'wet', checkedOn: '2026-11-21' }],
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        { id: 'past', type: 'single', text: 'Past de regel?', options: yesOrNo },
        {
          id: 'waarom',
          type: 'short-text',
          text: 'Waarom past de regel?',
          visibleWhen: { fact: 'past', operator: 'equal', value: 'ja' },
        },
        {
          id: 'wanneer',
          type: 'single',
          text: 'Wanneer kijk je terug?',
          options: [
            { code: 'straks', label: 'Over 4 weken' },
            { code: 'nooit', label: 'Niet' },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      name: 'afwijken',
      conditions: { all: [{ fact: 'past', operator: 'equal', value: 'nee' }] },
      event: { type: 'outcome', params: { id: 'afwijken' } },
    },
    { name: 'volgen', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'volgen' } } },
    {
      name: 'bellen',
      conditions: { all: [{ fact: 'wanneer', operator: 'equal', value: 'straks' }] },
      event: { type: 'supplement', params: { id: 'bellen' } },
    },
    {
      name: 'let_op',
      conditions: { all: [{ fact: 'past', operator: 'equal', value: 'nee' }] },
      event: { type: 'warning', params: { id: 'let_op' } },
    },
  ],
  outcomes: [
    {
      id: 'afwijken',
      title: 'Wijk af van de regel',
      advice: 'Schrijf **op** waarom.',
      nextStep: 'Overleg.',
      tone: 'warn',
      sources: ['wet'],
    },
    { id: 'volgen', title: 'Volg de regel', advice: 'Doe dat.', tone: 'ok' },
  ],
  supplements: [{ id: 'bellen', title: 'Bel ook even', advice: 'Spreek iets af.', tone: 'info' }],
  warnings: [{ id: 'let_op', question: 'past', text: 'Kijk nog eens naar de regel.' }],
  decision: {
    reasons: [
      { code: 'haast', label: 'Dit kan niet wachten' },
      { code: 'anders', label: 'Iets anders' },
    ],
  },
  documents: [
    {
      id: 'brief',
      title: 'Brief aan de inwoner',
      audience: 'inwoner',
      blocks: [{ type: 'paragraph', text: 'Past de regel: {answer.past}.' }],
    },
  ],
  review: { aid: 'terugkijken', question: 'wanneer', after: { straks: { weeks: 4 } }, title: 'Terugkijken' },
};

/** The aid to look back with: it proposes what was decided. */
export const lookingBack: AidDefinition = {
  schemaVersion: 1,
  id: 'terugkijken',
  version: '1.0.0',
  language: 'nl',
  title: 'Terugkijken',
  purpose: 'Zie of het hielp.',
  sources: [],
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        {
          id: 'afgeweken',
          type: 'single',
          text: 'Week je af?',
          options: yesOrNo,
          proposals: [{ aid: 'beslissen', question: 'past', has: 'nee', answer: 'ja' }],
        },
      ],
    },
  ],
  rules: [{ name: 'klaar', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'klaar' } } }],
  outcomes: [{ id: 'klaar', title: 'Klaar', advice: 'Dank je.', tone: 'ok' }],
};

/** The answers of {@link decidedRecord}. */
const answers: Answers = { past: 'nee', waarom: 'Oud antwoord', wanneer: 'straks' };

/** A record with something in every part of it. */
export function decidedRecord(changes: { readonly now?: string; readonly answers?: Answers } = {}): AidRecord {
  const { snapshot } = createSession(aidOf(deciding), { answers: changes.answers ?? answers });
  return reread(
    createRecord(snapshot, {
      now: changes.now ?? new Date().toISOString(),
      decision: { kind: 'deviate', reason: 'haast', motivation: 'De tijd dringt.' },
      documents: [
        {
          id: 'brief',
          title: 'Brief aan de inwoner',
          audience: 'inwoner',
          text: '# Brief aan de inwoner\n\n## Uw vraag\n\nPast de regel: **Nee**\\!\n\n- een\n- twee\n\nHier is het anders.\n\n| Wat | Bedrag |\n| --- | --- |\n| Auto | 10 |\n',
          places: [{ id: 'oplossing', label: 'de oplossing', text: 'een vergoeding' }],
          edits: [{ block: 'b3', generated: 'Hier geldt de regel.', own: 'Hier is het anders.' }],
          unfilled: ['het artikel'],
          checklist: [
            { id: 'feiten', title: 'De feiten', covered: true },
            { id: 'doel', title: 'Het doel', covered: false },
          ],
        },
      ],
      deliberation: {
        question: 'Wat doen we?',
        options: ['Niets doen', 'Helpen'],
        criteria: [{ id: 'mens', label: 'Mens' }],
        weighings: [
          {
            role: 'Ervaringsdeskundige',
            experience: true,
            scores: [{ mens: 'Sterk tegen' }, { mens: 'Sterk voor' }],
            argument: 'Het helpt echt.',
            noticed: 'De stress.',
          },
        ],
        result: { option: 'Helpen', why: 'Dat past.', decides: 'Teamleider' },
      },
    }),
  );
}

/** A record of two aids in a row. */
export function twoAidsRecord(): TrajectRecord {
  const traject = createTraject([aidOf(deciding), aidOf(lookingBack)]);
  const session = traject.sessionOf('beslissen');
  Object.entries(answers).forEach(([question, answer]) => session.answer(question, answer));
  traject.finish('beslissen');
  traject.open('terugkijken').answer('afgeweken', 'ja');
  return reread(createTrajectRecord(traject, { now: new Date() }));
}

/** Puts `<dwn-record>` into a page that has both aids, and waits until it is drawn. It goes when the test ends. */
export async function mountRecord(properties: Partial<DwnRecord>): Promise<DwnRecord> {
  provideAids({ beslissen: deciding, terugkijken: lookingBack });
  const record = Object.assign(document.createElement('dwn-record'), properties);
  await fixture(html`<main>${record}</main>`);
  await record.updateComplete;
  return record;
}

function aidOf(definition: AidDefinition): Aid {
  const { aid, problems } = parseAid(definition);
  if (aid) return aid;
  throw new Error(JSON.stringify(problems));
}

function reread<T>(record: T): T {
  // A cast, since JSON knows no types.
  return JSON.parse(JSON.stringify(record)) as T;
}
