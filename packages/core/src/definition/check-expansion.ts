import { listReads } from '../evaluation/list-reads.js';
import type { Condition, Fact } from './aid-definition.js';
import { listNames, listSubjects } from './check-conditions.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Problem } from './problem.js';

/** In what is read, once each shared condition is written out where it is named. The largest aid of the project has 200. */
const maximumReads = 20_000;
/** In levels, written out likewise. Deeper traces are no use to a reader, and break on the call stack. */
const maximumLevels = 200;

/**
 * Conditions and facts stay readable when written out, as they are in a trace and in a record. A file of a few lines can
 * pass any bound: twenty shared conditions that each name the one before twice read a million facts.
 */
export function checkExpansion({ definition, questions, facts, conditions }: DefinitionIndex): readonly Problem[] {
  const expandCondition = createExpansion(conditions, (condition: Condition) => ({
    reads: listSubjects(condition, []).length,
    levels: countLevels(condition),
    refersTo: listNames(condition),
  }));
  const expandFact = createExpansion(facts, (fact: Fact) => ({
    reads: 0,
    levels: fact.type === 'calculate' ? countLevels(fact.value) : 1,
    refersTo: listReads(fact),
  }));
  const roots = [
    ...definition.rules.map((rule) => expandCondition(rule.conditions)),
    ...[...questions.values()].map(({ question }) => question.visibleWhen && expandCondition(question.visibleWhen)),
  ];
  const reads = roots.reduce((sum, root) => sum + (root?.reads ?? 0), 0);
  const isDeep = (extent: Extent | undefined) => extent !== undefined && extent.levels > maximumLevels;

  return [
    ...(reads > maximumReads ? [tooLarge(reads)] : []),
    ...(roots.some(isDeep) ? [tooDeep('rules', 'voorwaarden die naar voorwaarden verwijzen')] : []),
    ...([...facts.values()].map(expandFact).some(isDeep) ? [tooDeep('facts', 'feiten die naar feiten verwijzen')] : []),
  ];
}

interface Extent {
  readonly reads: number;
  readonly levels: number;
}

/** Measures an item together with all that it refers to. */
function createExpansion<T>(
  items: ReadonlyMap<string, T>,
  measure: (item: T) => Extent & { readonly refersTo: readonly string[] },
): (item: T) => Extent {
  const known = new Map<string, Extent>();

  const expand = (item: T): Extent => {
    const { reads, levels, refersTo } = measure(item);
    const parts = refersTo.map(expandNamed);
    return {
      reads: parts.reduce((sum, part) => sum + part.reads, reads),
      levels: levels + parts.reduce((most, part) => Math.max(most, part.levels), 0),
    };
  };
  const expandNamed = (name: string): Extent => {
    const item = items.get(name);
    const found = known.get(name);
    if (item === undefined || found) return found ?? { reads: 0, levels: 0 };
    // What refers to itself is a problem elsewhere; here it only must come to an end.
    known.set(name, { reads: 0, levels: 0 });
    const extent = expand(item);
    known.set(name, extent);
    return extent;
  };
  return expand;
}

/** How deep arrays and objects are nested. */
function countLevels(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((most: number, child) => Math.max(most, countLevels(child)), 0);
}

function tooLarge(reads: number): Problem {
  const message = `Met elke voorwaarde uit “conditions” uitgeschreven lezen de regels ${reads} keer een antwoord. Dat mag ${maximumReads} keer. Verwijs minder vaak naar voorwaarden die zelf ook verwijzen.`;
  return problem('too-large', ['rules'], message);
}

function tooDeep(key: 'rules' | 'facts', what: string): Problem {
  const message = `Uitgeschreven is dit meer dan ${maximumLevels} niveaus diep. Maak de keten van ${what} korter.`;
  return problem('too-deep', [key], message);
}
