import type { Comparison, Condition } from '../definition/aid-definition.js';
import type { ConditionNode, NamedConditionSlot, Subject, Values } from './compiled-aid.js';
import { compileComparison, compilePair } from './compile-comparison.js';
import { NO, OPEN, YES, type Kleene } from './verdict.js';

type Read = (values: Values) => Kleene;

/** Finds what a condition names; the parser has made sure that it exists. */
export interface ConditionScope {
  readonly subject: (id: string) => Subject;
  readonly condition: (name: string) => NamedConditionSlot;
}

/** Compiles one condition to closures over the slots. */
export function compileCondition(source: Condition, scope: ConditionScope): ConditionNode {
  if ('all' in source) {
    const parts = source.all.map((part) => compileCondition(part, scope));
    return { source, parts, read: readAll(parts.map((part) => part.read)) };
  }
  if ('any' in source) {
    const parts = source.any.map((part) => compileCondition(part, scope));
    return { source, parts, read: readAny(parts.map((part) => part.read)) };
  }
  if ('not' in source) {
    const part = compileCondition(source.not, scope);
    // A cast, since the difference of two Kleene numbers is one again.
    return { source, parts: [part], read: (values) => (YES - part.read(values)) as Kleene };
  }
  if ('condition' in source) {
    const target = scope.condition(source.condition);
    const { slot } = target;
    // A cast, since the slot of a named condition holds nothing else.
    return { source, parts: [], target, read: (values) => values[slot] as Kleene };
  }
  return compileLeaf(source, scope);
}

// The smallest numbers of parts are written out: a loop over closures costs about a third more.
function readAll(reads: readonly Read[]): Read {
  const [a, b, c] = reads;
  if (!a) return () => YES;
  if (!b) return a;
  if (!c) {
    return (values) => {
      const first = a(values);
      if (first === NO) return NO;
      const second = b(values);
      return second < first ? second : first;
    };
  }
  if (reads.length === 3) {
    return (values) => {
      const first = a(values);
      if (first === NO) return NO;
      const second = b(values);
      if (second === NO) return NO;
      const third = c(values);
      if (third === NO) return NO;
      return first === OPEN || second === OPEN || third === OPEN ? OPEN : YES;
    };
  }
  return (values) => {
    let result: Kleene = YES;
    for (const read of reads) {
      const verdict = read(values);
      if (verdict === NO) return NO;
      if (verdict === OPEN) result = OPEN;
    }
    return result;
  };
}

function readAny(reads: readonly Read[]): Read {
  const [a, b, c] = reads;
  if (!a) return () => NO;
  if (!b) return a;
  if (!c) {
    return (values) => {
      const first = a(values);
      if (first === YES) return YES;
      const second = b(values);
      return second > first ? second : first;
    };
  }
  if (reads.length === 3) {
    return (values) => {
      const first = a(values);
      if (first === YES) return YES;
      const second = b(values);
      if (second === YES) return YES;
      const third = c(values);
      if (third === YES) return YES;
      return first === OPEN || second === OPEN || third === OPEN ? OPEN : NO;
    };
  }
  return (values) => {
    let result: Kleene = NO;
    for (const read of reads) {
      const verdict = read(values);
      if (verdict === YES) return YES;
      if (verdict === OPEN) result = OPEN;
    }
    return result;
  };
}

function compileLeaf(source: Comparison, scope: ConditionScope): ConditionNode {
  const subject = scope.subject(source.fact);
  const { operator, value } = source;
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    const other = scope.subject(value.fact);
    return { source, parts: [], subject, other, read: compilePair(subject, operator, other) };
  }
  return { source, parts: [], subject, read: compileComparison(subject, operator, value) };
}
