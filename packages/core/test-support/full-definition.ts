import type { AidDefinition, Condition } from '../src/index.js';
import { minimalDefinition } from './minimal-definition.js';

// Made anew each time: what a test changes at one place stays as it is at another.
const danger = (): Condition => ({ fact: 'gevaar', operator: 'equal', value: 'ja' });

/** The minimal definition with all that can follow an advice, in which each kind of thing occurs once. */
export const fullDefinition: AidDefinition = {
  ...minimalDefinition,
  supplements: [{ id: 'geldhulp', title: 'Hulp bij geld', advice: 'Doe dat.', tone: 'info', group: 'mist' }],
  decision: { outcomes: ['gewoon'], reasons: minimalDefinition.decision?.reasons ?? [] },
  documents: [
    {
      id: 'brief',
      title: 'Brief',
      purpose: 'Vertelt de inwoner wat wij besluiten.',
      audience: 'inwoner',
      when: { condition: 'hoge_schuld' },
      places: [
        { id: 'doel', label: 'het doel van de regel', hint: 'Zie de toelichting.' },
        { id: 'naam', label: 'wat de inwoner wil' },
      ],
      blocks: [
        { type: 'heading', level: 2, text: 'Over {outcome.title}', when: danger() },
        { type: 'paragraph', text: '{place.doel} telt. De schuld is {answer.schuld}.', unless: danger() },
        {
          type: 'list',
          ordered: true,
          items: [{ text: 'Er is {fact.aantal} keer iets, en {supplements.mist}.', when: danger() }],
        },
        {
          type: 'table',
          caption: 'Wat de inwoner wil',
          head: ['Wat', '{place.reden|waarom de inwoner dat wil}'],
          rows: [{ cells: ['Rust', 'Want {answer.toelichting}.'], when: danger() }],
        },
        { type: 'paragraph', aid: 'beraad', text: 'Het beraad zei: {answer.uitkomst}, dus {outcome.title}.' },
        { type: 'place', id: 'naam', unlessAid: 'beraad' },
      ],
      checklist: [
        {
          id: 'doel',
          title: 'Het doel van de regel',
          sources: ['wet'],
          norm: 'evenredigheid',
          when: { not: danger() },
          places: ['doel', 'reden'],
          where: 'In de tweede alinea.',
          missing: 'Vul het doel in.',
          question: 'gevaar',
        },
        { id: 'beraad', title: 'Het beraad', aid: 'beraad', where: 'Onder het beraad.', missing: 'Doe een beraad.' },
      ],
    },
  ],
  review: {
    aid: 'terugblik',
    question: 'gevaar',
    after: { ja: { weeks: 4 }, nee: { months: 3 } },
    title: 'Terugkijken',
  },
  deliberation: {
    title: 'Beraad',
    purpose: 'Weeg eerst alleen.',
    question: 'toelichting',
    participants: 'zorgen',
    experience: ['wonen'],
    criteria: [
      { id: 'recht', label: 'Recht', question: 'Mag het van de inwoner?' },
      { id: 'mens', label: 'Mens', question: 'Helpt het?' },
    ],
    scale: [
      { code: 'niet', label: 'Past niet' },
      { code: 'wel', label: 'Past wel' },
    ],
    standingOption: 'Niets doen',
  },
};
