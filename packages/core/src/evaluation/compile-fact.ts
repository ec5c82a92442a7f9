import type { CalculatedFact, CountFact, Question, Term } from '../definition/aid-definition.js';
import { combine, divide, round, toAmount, type Amount } from './amount.js';
import type { Subject, Values } from './compiled-aid.js';

/** Computes the amount of a fact from the slots. */
type ComputeAmount = (values: Values) => Amount;

/** Counts the questions that have one of the values; an open question makes a range of it. */
export function compileCount(fact: CountFact, subject: (id: string) => Subject): ComputeAmount {
  const slots = fact.questions.map((id) => subject(id).slot);
  const wanted: readonly unknown[] = fact.values;
  return (values) => {
    let min = 0;
    let open = 0;
    for (const slot of slots) {
      const given = values[slot];
      if (given === undefined) open += 1;
      else if (Array.isArray(given) ? given.some((code) => wanted.includes(code)) : wanted.includes(given)) min += 1;
    }
    return toAmount(min, min + open);
  };
}

/** Calculates; an amount that is not to be had makes the whole so, unless the term names what to use `otherwise`. */
export function compileCalculation(fact: CalculatedFact, subject: (id: string) => Subject): ComputeAmount {
  return compileTerm(fact.value, subject);
}

function compileTerm(term: Term, subject: (id: string) => Subject): ComputeAmount {
  if (typeof term === 'number') return () => term;
  if ('answer' in term) return readAnswer(subject(term.answer), term.otherwise ?? null);
  if ('weight' in term) return readWeight(subject(term.weight), term.otherwise ?? null);
  if ('fact' in term) return readFact(subject(term.fact));
  if ('round' in term) {
    const inner = compileTerm(term.round, subject);
    return (values) => round(inner(values));
  }
  if ('add' in term) return fold(term.add, subject, (a, b) => combine(a, b, (x, y) => x + y));
  if ('subtract' in term) return fold(term.subtract, subject, (a, b) => combine(a, b, (x, y) => x - y));
  if ('multiply' in term) return fold(term.multiply, subject, (a, b) => combine(a, b, (x, y) => x * y));
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
  const { slot } = subject;
  return (values) => {
    const given = values[slot];
    if (given === undefined) return undefined;
    if (Array.isArray(given)) return given.reduce((sum: number, code) => sum + (weights.get(code) ?? 0), 0);
    return weights.get(given) ?? otherwise;
  };
}

function weightsOf(question: Question): ReadonlyMap<unknown, number> {
  if (question.type !== 'single' && question.type !== 'multiple') return new Map();
  return new Map(question.options.flatMap(({ code, weight }) => (weight === undefined ? [] : [[code, weight]])));
}
