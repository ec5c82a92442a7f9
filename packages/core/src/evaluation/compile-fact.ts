import type { CountFact, DistinctFact, Fact, Question, Term } from '../definition/aid-definition.js';
import { combine, divide, multiply, round, toAmount, type Amount } from './amount.js';
import type { Subject, Values } from './compiled-aid.js';

/** Computes the amount of a fact from the slots. */
type ComputeAmount = (values: Values) => Amount;

/** Compiles a fact. */
export function compileFact(fact: Fact, subject: (id: string) => Subject): ComputeAmount {
  if (fact.type === 'count') return compileCount(fact, subject);
  return fact.type === 'distinct' ? compileDistinct(fact, subject) : compileTerm(fact.value, subject);
}

/** Counts the questions that have one of the values; an open question makes a range of it. */
function compileCount(fact: CountFact, subject: (id: string) => Subject): ComputeAmount {
  const slots = fact.questions.map((id) => subject(id).slot);
  const wanted: readonly unknown[] | undefined = fact.values;
  const counts = (code: unknown) => (wanted ? wanted.includes(code) : code !== null && code !== '');
  return (values) => {
    let min = 0;
    let open = 0;
    for (const slot of slots) {
      const given = values[slot];
      if (given === undefined) open += 1;
      else if (Array.isArray(given) ? given.some(counts) : counts(given)) min += 1;
    }
    return toAmount(min, min + open);
  };
}

/** Counts different answers. An open question may have one of those, or one more. */
function compileDistinct(fact: DistinctFact, subject: (id: string) => Subject): ComputeAmount {
  const slots = fact.questions.map((id) => subject(id).slot);
  return (values) => {
    const given = slots.map((slot) => values[slot]);
    const different = new Set(given.filter((answer) => answer !== undefined && answer !== null)).size;
    const open = given.filter((answer) => answer === undefined).length;
    // Open questions may still turn out not to be shown, so nothing is certain from them.
    return toAmount(different, different + open);
  };
}

/** Calculates; an amount that is not to be had makes the whole so, unless the term names what to use `otherwise`. */
function compileTerm(term: Term, subject: (id: string) => Subject): ComputeAmount {
  if (typeof term === 'number') return () => term;
  if ('answer' in term) return readAnswer(subject(term.answer), term.otherwise ?? null);
  if ('weight' in term) return readWeight(subject(term.weight), term.otherwise ?? null);
  if ('fact' in term) return readFact(subject(term.fact));
  // Still here after the gemeenteprofiel was read: it does not have this number.
  if ('profile' in term) return () => term.otherwise ?? null;
  if ('round' in term) {
    const inner = compileTerm(term.round, subject);
    return (values) => round(inner(values));
  }
  if ('add' in term) return fold(term.add, subject, (a, b) => combine(a, b, (x, y) => x + y));
  if ('subtract' in term) return fold(term.subtract, subject, (a, b) => combine(a, b, (x, y) => x - y));
  if ('multiply' in term) return fold(term.multiply, subject, multiply);
  if ('divide' in term) return fold(term.divide, subject, divide);
  if ('min' in term) return fold(term.min, subject, (a, b) => combine(a, b, Math.min));
  return fold(term.max, subject, (a, b) => combine(a, b, Math.max));
}

function fold(
  terms: readonly Term[],
  subject: (id: string) => Subject,
  operation: (a: Amount, b: Amount) => Amount,
): ComputeAmount {
  const reads = terms.map((term) => compileTerm(term, subject));
  return (values) => reads.map((read) => read(values)).reduce(operation);
}

function readAnswer({ slot }: Subject, otherwise: number | null): ComputeAmount {
  return (values) => {
    const given = values[slot];
    if (given === undefined) return undefined;
    return typeof given === 'number' ? given : otherwise;
  };
}

function readFact({ slot }: Subject): ComputeAmount {
  // A cast, since the slot of a fact holds nothing else.
  return (values) => values[slot] as Amount;
}

function readWeight(subject: Subject, otherwise: number | null): ComputeAmount {
  const weights = subject.kind === 'question' ? weightsOf(subject.question) : new Map<unknown, number>();
  // An option without weight adds nothing; but where weights come from the gemeenteprofiel, it is a price not known.
  const absent = subject.kind === 'question' && takesFromProfile(subject.question) ? undefined : 0;
  const { slot } = subject;
  return (values) => {
    const given = values[slot];
    if (given === undefined) return undefined;
    if (!Array.isArray(given)) return weights.get(given) ?? otherwise;
    const chosen = given.map((code) => weights.get(code) ?? absent);
    return chosen.every((weight) => weight !== undefined) ? chosen.reduce((sum, weight) => sum + weight, 0) : otherwise;
  };
}

function takesFromProfile(question: Question): boolean {
  return 'options' in question && question.optionsFrom !== undefined;
}

function weightsOf(question: Question): ReadonlyMap<unknown, number> {
  if (question.type !== 'single' && question.type !== 'multiple') return new Map();
  return new Map(question.options.flatMap(({ code, weight }) => (weight === undefined ? [] : [[code, weight]])));
}
