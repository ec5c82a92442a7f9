import type { AidDefinition, Condition, Fact, Question } from './aid-definition.js';
import type { Path } from './problem.js';
import { createSuggest, type Suggest } from './suggest.js';

/** A definition, ready to look things up in while it is checked. */
export interface DefinitionIndex {
  readonly definition: AidDefinition;
  readonly questions: ReadonlyMap<string, PlacedQuestion>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly suggest: Suggest;
}

/** A question with its place in the definition and in the order of asking. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly order: number;
  readonly path: Path;
}

/** Indexes a definition by id; of two things with one id the first counts, the other is a problem elsewhere. */
export function indexDefinition(definition: AidDefinition): DefinitionIndex {
  const placed = definition.sections.flatMap((section, s) =>
    section.questions.map((question, q) => ({ question, path: ['sections', s, 'questions', q] })),
  );
  return {
    definition,
    questions: firstOf(placed.map((item, order) => [item.question.id, { ...item, order }])),
    facts: firstOf((definition.facts ?? []).map((fact) => [fact.id, fact])),
    conditions: new Map(Object.entries(definition.conditions ?? {})),
    suggest: createSuggest(),
  };
}

function firstOf<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const [id, item] of entries) if (!first.has(id)) first.set(id, item);
  return first;
}
