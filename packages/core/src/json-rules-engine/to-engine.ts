import { Engine, type Almanac, type RuleProperties } from 'json-rules-engine';
import type { Aid } from '../definition/aid.js';
import type { AidDefinition, Condition, Fact, Question, Term } from '../definition/aid-definition.js';

/**
 * The rules of an aid in a json-rules-engine `Engine`, for hosts that run it on a server and as the second opinion of
 * {@link verifyRecord}. Counted and calculated facts are added too, worked out anew from the answers.
 *
 * Give `run()` the answer to every question by its id, and `null` for a question that is not shown. Make an engine
 * for each run: two overlapping runs on one engine lose rules without an error (json-rules-engine 7.3).
 */
export function toEngine(aid: Aid): Engine {
  // A cast: the library's types know no readonly lists, and it does not write to these.
  return createEngine(aid.definition, aid.definition.rules as readonly unknown[] as readonly RuleProperties[]);
}

/** An engine with the facts and shared conditions of a definition, and with these rules. */
export function createEngine(definition: AidDefinition, rules: readonly RuleProperties[]): Engine {
  const engine = new Engine([...rules], { pathResolver: refusePath });
  for (const [name, condition] of Object.entries(definition.conditions ?? {})) {
    engine.setCondition(name, toTopLevel(condition));
  }
  const questions = new Map(definition.sections.flatMap((section) => section.questions).map((q) => [q.id, q]));
  for (const fact of definition.facts ?? []) {
    engine.addFact(fact.id, (_, almanac) => computeFact(fact, almanac, questions));
  }
  return engine;
}

/** json-rules-engine wants `all`, `any`, `not` or a reference at the top. */
export function toTopLevel(condition: Condition): RuleProperties['conditions'] {
  // A cast, as in toEngine.
  return ('fact' in condition ? { all: [condition] } : condition) as RuleProperties['conditions'];
}

/** Definitions have no JSONPath; should one ever come here, it is not run. */
function refusePath(): never {
  throw new Error('JSONPath is not allowed');
}

async function computeFact(
  fact: Fact,
  almanac: Almanac,
  questions: ReadonlyMap<string, Question>,
): Promise<number | null> {
  if (fact.type === 'calculate') return computeTerm(fact.value, almanac, questions);
  const answers = await Promise.all(fact.questions.map((id) => almanac.factValue<unknown>(id)));
  if (fact.type === 'distinct') return new Set(answers.filter((answer) => answer !== null)).size;
  const { values } = fact;
  const counts = (code: unknown) => (values ? values.some((value) => value === code) : code !== null && code !== '');
  return answers.filter((answer) => [answer].flat().some(counts)).length;
}

async function computeTerm(
  term: Term,
  almanac: Almanac,
  questions: ReadonlyMap<string, Question>,
): Promise<number | null> {
  if (typeof term === 'number') return term;
  if ('answer' in term) {
    const answer = await almanac.factValue<unknown>(term.answer);
    return typeof answer === 'number' ? answer : (term.otherwise ?? null);
  }
  if ('weight' in term) return computeWeight(term, await almanac.factValue<unknown>(term.weight), questions);
  if ('fact' in term) return almanac.factValue<number | null>(term.fact);
  if ('profile' in term) return term.otherwise ?? null;
  if ('round' in term) {
    const inner = await computeTerm(term.round, almanac, questions);
    return inner === null ? null : Math.round(inner);
  }
  const [operation, parts]: [string, readonly Term[]] = Object.entries(term)[0] ?? ['add', []];
  const amounts = await Promise.all(parts.map((part) => computeTerm(part, almanac, questions)));
  const result = amounts.reduce((a, b) => {
    if (operation === 'multiply' && (a === 0 || b === 0)) return 0;
    return a === null || b === null ? null : (operations[operation]?.(a, b) ?? null);
  });
  return result !== null && Number.isFinite(result) ? result : null;
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

function computeWeight(
  term: Extract<Term, { readonly weight: string }>,
  answer: unknown,
  questions: ReadonlyMap<string, Question>,
): number | null {
  const question = questions.get(term.weight);
  const options = question && 'options' in question ? question.options : [];
  const weightOf = (code: unknown) => options.find((option) => option.code === code)?.weight;
  if (!Array.isArray(answer)) return weightOf(answer) ?? term.otherwise ?? null;
  const weights = answer.map(weightOf);
  const mustHave = question && 'options' in question && question.optionsFrom !== undefined;
  if (mustHave && weights.includes(undefined)) return term.otherwise ?? null;
  return weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
}
