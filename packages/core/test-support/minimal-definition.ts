import type { AidDefinition } from '../src/index.js';

/** A small valid definition in which each kind of thing occurs once. Tests change one place of it. */
export const minimalDefinition: AidDefinition = {
  schemaVersion: 1,
  id: 'proef',
  version: '1.0.0',
  language: 'nl',
  title: 'Proef',
  purpose: 'Laat zien wat een beslishulp kan.',
  sources: [{ id: 'wet', title: 'Een wet', url: 'https://example.org/wet', kind: 'wet', checkedOn: '2026-11-21' }],
  sections: [
    {
      id: 'basis',
      title: 'Basis',
      questions: [
        {
          id: 'gevaar',
          type: 'single',
          text: 'Is er gevaar?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
            { code: 'weet_niet', label: 'Weet ik niet' },
          ],
          sources: ['wet'],
        },
        {
          id: 'zorgen',
          type: 'multiple',
          text: 'Welke zorgen zijn er?',
          options: [
            { code: 'geld', label: 'Geld', weight: 2 },
            { code: 'wonen', label: 'Wonen', weight: 3 },
            { code: 'geen', label: 'Geen van deze', exclusive: true },
          ],
        },
        {
          id: 'schuld',
          type: 'number',
          unit: 'euro',
          text: 'Hoe hoog is de schuld?',
          min: 0,
          max: 100000,
          allowUnknown: true,
          visibleWhen: { fact: 'zorgen', operator: 'contains', value: 'geld' },
        },
        { id: 'sinds', type: 'date', text: 'Sinds wanneer?', required: false },
      ],
    },
    { id: 'slot', title: 'Slot', questions: [{ id: 'toelichting', type: 'short-text', text: 'Wil je iets kwijt?' }] },
  ],
  facts: [
    { id: 'aantal', type: 'count', label: 'aantal keer ja', questions: ['gevaar'], values: ['ja'] },
    { id: 'druk', type: 'calculate', label: 'druk', value: { add: [{ weight: 'zorgen' }, { fact: 'aantal' }] } },
  ],
  conditions: {
    hoge_schuld: { all: [{ fact: 'schuld', operator: 'greaterThan', value: 1000 }] },
  },
  rules: [
    {
      name: 'acuut',
      conditions: { all: [{ fact: 'gevaar', operator: 'equal', value: 'ja' }] },
      event: { type: 'outcome', params: { id: 'acuut' } },
      priority: 20,
    },
    {
      name: 'gewoon',
      conditions: { all: [] },
      event: { type: 'outcome', params: { id: 'gewoon' } },
      priority: 10,
    },
    {
      name: 'geldhulp',
      conditions: { any: [{ condition: 'hoge_schuld' }, { fact: 'druk', operator: 'greaterThanInclusive', value: 4 }] },
      event: { type: 'supplement', params: { id: 'geldhulp' } },
    },
  ],
  outcomes: [
    { id: 'acuut', title: 'Doe iets', advice: 'Bel nu.', nextStep: 'Bel 112.', tone: 'urgent', stops: true },
    { id: 'gewoon', title: 'Ga door', advice: 'Ga door met de vraag.', tone: 'ok', sources: ['wet'] },
  ],
  supplements: [{ id: 'geldhulp', title: 'Hulp bij geld', advice: 'De schuld is {answer.schuld}.', tone: 'info' }],
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
  decision: {
    reasons: [
      { code: 'praten', label: 'Eerst praten' },
      { code: 'anders', label: 'Iets anders' },
    ],
  },
};

/** A copy with other values at these JSON Pointers; `undefined` takes the item away, `/-` adds to a list. */
export function withChanges(changes: Readonly<Record<string, unknown>>, base: object = minimalDefinition): unknown {
  const copy: unknown = structuredClone(base);
  for (const [pointer, value] of Object.entries(changes)) setAt(copy, pointer.split('/').slice(1), value);
  return copy;
}

function setAt(root: unknown, path: readonly string[], value: unknown): void {
  // Casts, since a path leads through objects and lists of any shape.
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], root) as object;
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent) && key === '-') parent.push(value);
  else if (Array.isArray(parent) && value === undefined) parent.splice(Number(key), 1);
  else if (value === undefined) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, value);
}
