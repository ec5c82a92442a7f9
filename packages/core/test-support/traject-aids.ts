import type { Aid, AidDefinition, ChoiceQuestion, Comparison, Outcome, ProposalRule } from '../src/index.js';
import { aidOf } from './aid-of.js';

/**
 * Five small aids in a row: `rust` → `toets` → `afwijking` or `beraad` → `terugblik` → `rust`. The answers of `toets`
 * are proposed in `afwijking`, those of `afwijking` in `beraad`.
 */
export function trajectAids(changes: { readonly version?: string } = {}): readonly Aid[] {
  return Object.values(trajectDefinitions).map((definition) => aidOf({ ...definition, ...changes }));
}

export const trajectDefinitions = {
  rust: define(
    'rust',
    [choice('veilig', ['ja', 'nee'])],
    [outcome('acuut', [is('veilig', 'nee')]), outcome('rustig', [], ['toets'])],
  ),
  toets: define(
    'toets',
    [
      choice('past', ['ja', 'nee']),
      { ...choice('bijzonder', ['ja', 'nee', 'weet_niet']), visibleWhen: is('past', 'nee') },
      { ...choice('wensen', ['wonen', 'werk', 'geen']), type: 'multiple' },
    ],
    [
      outcome('standaard_past', [is('past', 'ja')]),
      outcome('afwijken', [is('bijzonder', 'ja')], ['afwijking', 'beraad', 'elders']),
      outcome('overleg', [], ['beraad']),
    ],
  ),
  afwijking: define(
    'afwijking',
    [
      choice(
        'omstandigheid',
        ['combinatie', 'geen'],
        [
          { aid: 'toets', question: 'bijzonder', has: 'ja', answer: 'combinatie' },
          { aid: 'toets', question: 'bijzonder', has: 'nee', answer: 'geen' },
          { aid: 'terugblik', question: 'gelukt', has: 'nee', answer: 'geen' },
        ],
      ),
      {
        ...choice(
          'gevolgen',
          ['wonen', 'gezin'],
          [{ aid: 'toets', question: 'wensen', has: 'wonen', answer: ['wonen'] }],
        ),
        type: 'multiple',
      },
      choice('duur', ['kort', 'lang'], [{ aid: 'toets', question: 'bijzonder', has: 'ja', answer: 'kort' }]),
    ],
    [
      outcome('onderbouwd', [is('omstandigheid', 'combinatie'), is('duur', 'kort')], ['beraad', 'terugblik']),
      outcome('aanvullen', []),
    ],
  ),
  beraad: define(
    'beraad',
    [
      choice(
        'aanleiding',
        ['bijzonder', 'twijfel'],
        [
          { aid: 'afwijking', question: 'omstandigheid', has: 'combinatie', answer: 'bijzonder' },
          { aid: 'toets', question: 'past', has: 'nee', answer: 'twijfel' },
        ],
      ),
    ],
    [outcome('klaar', [is('aanleiding', 'bijzonder')], ['terugblik']), outcome('kort', [])],
  ),
  terugblik: define(
    'terugblik',
    [choice('gelukt', ['ja', 'nee'])],
    [outcome('opnieuw', [is('gelukt', 'nee')], ['rust', 'terugblik']), outcome('klaar', [])],
  ),
} as const;

type OutcomeWithRule = readonly [Outcome, readonly Comparison[]];

function define(id: string, questions: readonly ChoiceQuestion[], outcomes: readonly OutcomeWithRule[]): AidDefinition {
  return {
    schemaVersion: 1,
    id,
    version: '1.0.0',
    language: 'nl',
    title: `Titel van ${id}`,
    purpose: `Doel van ${id}.`,
    sources: [],
    sections: [{ id: 'vragen', title: 'Vragen', questions }],
    rules: outcomes.map(([{ id: name }, all]) => ({
      name,
      conditions: { all },
      event: { type: 'outcome', params: { id: name } },
    })),
    outcomes: outcomes.map(([outcome]) => outcome),
  };
}

function choice(id: string, codes: readonly string[], proposals?: readonly ProposalRule[]): ChoiceQuestion {
  return {
    id,
    type: 'single',
    text: `Vraag ${id}?`,
    options: codes.map((code) => ({ code, label: `Antwoord ${code}` })),
    ...(proposals && { proposals }),
  };
}

function is(fact: string, value: string): Comparison {
  return { fact, operator: 'equal', value };
}

function outcome(id: string, all: readonly Comparison[], next?: readonly string[]): OutcomeWithRule {
  return [{ id, title: `Uitkomst ${id}`, advice: 'Doe dit.', tone: 'info', ...(next && { next }) }, all];
}
