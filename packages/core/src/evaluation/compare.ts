import type { Operator } from '../definition/aid-definition.js';
import { toRange, type Range } from './amount.js';
import { NO, OPEN, YES, type Kleene } from './verdict.js';

/**
 * json-rules-engine's default operators on values that are known. `null` is a question that is not visible. Each
 * validator of that library (numbers for the inequalities, arrays for `contains`) answers "no" where it does not hold.
 */
export const compareKnown: Readonly<Record<Operator, (given: unknown, expected: unknown) => boolean>> = {
  equal: (given, expected) => given === expected,
  notEqual: (given, expected) => given !== expected,
  in: (given, expected) => includes(expected, given),
  notIn: (given, expected) => !includes(expected, given),
  contains: (given, expected) => includes(given, expected),
  doesNotContain: (given, expected) => Array.isArray(given) && !includes(given, expected),
  lessThan: (given, expected) => isOrdered(given) && given < asOrdered(expected),
  lessThanInclusive: (given, expected) => isOrdered(given) && given <= asOrdered(expected),
  greaterThan: (given, expected) => isOrdered(given) && given > asOrdered(expected),
  greaterThanInclusive: (given, expected) => isOrdered(given) && given >= asOrdered(expected),
};

/** The same operators where one side, or both, is only known to lie within a range. */
export function compareRanges(given: number | Range, operator: Operator, expected: number | Range): Kleene {
  const [a, b] = [toRange(given), toRange(expected)];
  switch (operator) {
    case 'lessThan':
      return decide(a.max < b.min, a.min >= b.max);
    case 'lessThanInclusive':
      return decide(a.max <= b.min, a.min > b.max);
    case 'greaterThan':
      return decide(a.min > b.max, a.max <= b.min);
    case 'greaterThanInclusive':
      return decide(a.min >= b.max, a.max < b.min);
    case 'equal':
      return decide(isExact(a) && isExact(b) && a.min === b.min, a.max < b.min || a.min > b.max);
    case 'notEqual':
      return decide(a.max < b.min || a.min > b.max, isExact(a) && isExact(b) && a.min === b.min);
    default:
      return OPEN;
  }
}

/** `in` and `notIn` for a range: certain once no listed number lies within it. */
export function compareRangeWithList(given: Range, operator: Operator, expected: readonly unknown[]): Kleene {
  const possible = expected.some((x) => typeof x === 'number' && x >= given.min && x <= given.max);
  if (possible) return OPEN;
  return operator === 'notIn' ? YES : NO;
}

function decide(yes: boolean, no: boolean): Kleene {
  if (yes) return YES;
  return no ? NO : OPEN;
}

function isExact(range: Range): boolean {
  return range.min === range.max;
}

function includes(list: unknown, item: unknown): boolean {
  return Array.isArray(list) && list.includes(item);
}

/** Numbers, and dates as `yyyy-mm-dd`, whose alphabetical order is their order in time. */
export function isOrdered(value: unknown): value is number {
  // `is number` is half the truth: it lets TypeScript compare dates too, as JavaScript does.
  return typeof value === 'number' || (typeof value === 'string' && value !== 'weet_niet');
}

/** JavaScript compares `null` as 0, and so does json-rules-engine; the parser lets only fitting types come here. */
function asOrdered(value: unknown): number {
  // A cast, since the comparison operators take any two values at run time.
  return value as number;
}
