import type { Comparison, Condition } from '../definition/aid-definition.js';
import type { ConditionNode, NamedConditionSlot, Subject, Values } from './compiled-aid.js';
import { compareKnown, compareRangeWithList, compareRanges } from './compare.js';
import type { Range } from './amount.js';
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
  return compileComparison(source, scope);
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

function compileComparison(source: Comparison, scope: ConditionScope): ConditionNode {
  const subject = scope.subject(source.fact);
  const { operator, value } = source;
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    const other = scope.subject(value.fact);
    return { source, parts: [], subject, other, read: readPair(subject.slot, operator, other.slot) };
  }
  return { source, parts: [], subject, read: readConstant(subject.slot, operator, value) };
}

function readConstant(slot: number, operator: Comparison['operator'], expected: Comparison['value']): Read {
  if (operator === 'equal') {
    return (values) => {
      const given = values[slot];
      if (given === expected) return YES;
      return given === undefined ? OPEN : isRange(given) ? rangeAgainst(given, operator, expected) : NO;
    };
  }
  if (operator === 'in' && Array.isArray(expected)) {
    const list: readonly unknown[] = expected;
    return (values) => {
      const given = values[slot];
      if (list.includes(given)) return YES;
      return given === undefined ? OPEN : isRange(given) ? rangeAgainst(given, operator, expected) : NO;
    };
  }
  const compare = compareKnown[operator];
  return (values) => {
    const given = values[slot];
    if (given === undefined) return OPEN;
    if (isRange(given)) return rangeAgainst(given, operator, expected);
    return compare(given, expected) ? YES : NO;
  };
}

function readPair(slot: number, operator: Comparison['operator'], otherSlot: number): Read {
  const compare = compareKnown[operator];
  return (values) => {
    const given = values[slot];
    const expected = values[otherSlot];
    if (given === undefined || expected === undefined) return OPEN;
    if (isRange(given)) return rangeAgainst(given, operator, expected);
    if (isRange(expected)) return typeof given === 'number' ? compareRanges(given, operator, expected) : OPEN;
    return compare(given, expected) ? YES : NO;
  };
}

function rangeAgainst(given: Range, operator: Comparison['operator'], expected: unknown): Kleene {
  if (typeof expected === 'number' || isRange(expected)) return compareRanges(given, operator, expected);
  if (Array.isArray(expected)) return compareRangeWithList(given, operator, expected);
  // `null` or *weet ik niet*: a range is a number already, and so is never equal to it. Inequalities stay open.
  if (operator === 'equal') return NO;
  return operator === 'notEqual' ? YES : OPEN;
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'min' in value;
}
