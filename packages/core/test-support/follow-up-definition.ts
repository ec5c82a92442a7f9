import type { AidRecord } from '../src/index.js';
import { createRecord, createSession, type Answers } from '../src/index.js';
import { aidOf } from './aid-of.js';
import { minimalDefinition, withChanges } from './minimal-definition.js';

/** The minimal aid with all that can follow an advice: a decision, a document, a deliberation and a review. */
export const followUpDefinition = withChanges({
  '/decision': {
    reasons: [
      { code: 'praten', label: 'Eerst praten' },
      { code: 'anders', label: 'Iets anders' },
    ],
  },
  '/documents': [
    {
      id: 'brief',
      title: 'Brief',
      audience: 'inwoner',
      blocks: [{ type: 'paragraph', text: 'Er is gevaar: {answer.gevaar}.' }],
    },
  ],
  '/review': {
    aid: 'terugblik',
    question: 'gevaar',
    after: { ja: { weeks: 4 }, nee: { months: 3 } },
    title: 'Terugkijken op het besluit',
  },
  '/deliberation': {
    title: 'Beraad',
    purpose: 'Weeg eerst alleen.',
    participants: 'zorgen',
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
}) as typeof minimalDefinition;

export const followUpAid = aidOf(followUpDefinition);

/** A record with something in every part of it, as it is read from a file. */
export function recordWithFollowUp(answers: Answers = { gevaar: 'ja', zorgen: ['wonen'], schuld: 500 }): AidRecord {
  const record = createRecord(createSession(followUpAid, { answers }).snapshot, {
    now: '2026-11-21T10:00:00.000Z',
    decision: { kind: 'deviate', reason: 'praten', motivation: 'Er is meer aan de hand.' },
    documents: [
      {
        id: 'brief',
        title: 'Brief',
        audience: 'inwoner',
        text: '# Brief\n\nEr is gevaar: Ja.\n',
        places: [{ id: 'reden', label: 'de reden', text: 'Zomaar' }],
        edits: [{ block: 'b0', generated: 'Er is gevaar.', own: 'Er is veel gevaar.' }],
        unfilled: ['het besluit'],
        checklist: [{ id: 'feiten', title: 'De feiten', covered: true }],
      },
    ],
    deliberation: {
      question: 'Wat doen we?',
      options: ['Niets doen', 'Helpen'],
      criteria: [{ id: 'recht', label: 'Recht' }],
      weighings: [
        { role: 'Jurist', experience: false, scores: [{ recht: 'Past niet' }], argument: 'Het mag.', noticed: '' },
      ],
      result: { option: 'Helpen', why: 'Het helpt.', decides: 'Teamleider' },
    },
  });
  // A cast, since JSON knows no types.
  return JSON.parse(JSON.stringify(record)) as AidRecord;
}
