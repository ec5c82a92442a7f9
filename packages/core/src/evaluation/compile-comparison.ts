import type { ComparisonValue, Operator } from '../definition/aid-definition.js';
import type { Range } from './amount.js';
import type { Subject, Values } from './compiled-aid.js';
import { compareKnown, compareRangeWithList, compareRanges } from './compare.js';
import { NO, OPEN, YES, type Kleene } from './verdict.js';

type Read = (values: Values) => Kleene;

/** Compiles the comparison of a subject with a fixed value to a closure over the slots. */
export function compileComparison({ kind, slot }: Subject, operator: Operator, expected: ComparisonValue): Read {
  // An answer is never a range, and most comparisons read an answer: those get by with less work.
  return kind === 'question' ? readAnswer(slot, operator, expected) : readFact(slot, operator, expected);
}

/** Compiles the comparison of two subjects to a closure over the slots. */
export function compilePair({ slot }: Subject, operator: Operator, other: Subject): Read {
  const compare = compareKnown[operator];
  const { slot: otherSlot } = other;
  return (values) => {
    const given = values[slot];
    const expected = values[otherSlot];
    if (given === undefined || expected === undefined) return OPEN;
    if (isRange(given)) return rangeAgainst(given, operator, expected);
    if (isRange(expected)) return typeof given === 'number' ? compareRanges(given, operator, expected) : OPEN;
    return compare(given, expected) ? YES : NO;
  };
}

function readFact(slot: number, operator: Operator, expected: ComparisonValue): Read {
  const compare = compareKnown[operator];
  return (values) => {
    const given = values[slot];
    if (given === undefined) return OPEN;
    if (isRange(given)) return rangeAgainst(given, operator, expected);
    return compare(given, expected) ? YES : NO;
  };
}

// The operators are written out: a call of the function in `compareKnown` would take as long as all the rest.
function readAnswer(slot: number, operator: Operator, expected: ComparisonValue): Read {
  switch (operator) {
    case 'equal':
      return readEqual(slot, expected, YES, NO);
    case 'notEqual':
      return readEqual(slot, expected, NO, YES);
    case 'in':
      return readIn(slot, expected, YES, NO);
    case 'notIn':
      return readIn(slot, expected, NO, YES);
    case 'contains':
      return readContains(slot, expected, YES, NO);
    case 'doesNotContain':
      return readContains(slot, expected, NO, YES);
    default:
      return readFact(slot, operator, expected);
  }
}

function readEqual(slot: number, expected: ComparisonValue, same: Kleene, other: Kleene): Read {
  return (values) => {
    const given = values[slot];
    if (given === undefined) return OPEN;
    return given === expected ? same : other;
  };
}

function readIn(slot: number, expected: ComparisonValue, listed: Kleene, other: Kleene): Read {
  const list: readonly unknown[] = Array.isArray(expected) ? expected : [];
  return (values) => {
    const given = values[slot];
    if (given === undefined) return OPEN;
    return includes(list, given) ? listed : other;
  };
}

function readContains(slot: number, expected: ComparisonValue, found: Kleene, other: Kleene): Read {
  return (values) => {
    const given = values[slot];
    if (given === undefined) return OPEN;
    // Not shown: json-rules-engine then says no to both operators.
    if (!Array.isArray(given)) return NO;
    return includes(given, expected) ? found : other;
  };
}

// For the few codes of a question a plain loop takes less than Array.includes, which has to be ready for more.
function includes(list: readonly unknown[], item: unknown): boolean {
  for (let index = 0; index < list.length; index += 1) {
    if (list[index] === item) return true;
  }
  return false;
}

function rangeAgainst(given: Range, operator: Operator, expected: unknown): Kleene {
  if (typeof expected === 'number' || isRange(expected)) return compareRanges(given, operator, expected);
  if (Array.isArray(expected)) return compareRangeWithList(given, operator, expected);
  // `null` or *weet ik niet*: a range is a number already, and so is never equal to it. Inequalities stay open.
  if (operator === 'equal') return NO;
  return operator === 'notEqual' ? YES : OPEN;
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'min' in value;
}
