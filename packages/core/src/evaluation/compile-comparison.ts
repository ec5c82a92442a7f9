import type { ComparisonValue, Operator } from '../definition/aid-definition.js';
import { operators } from '../definition/operators.js';
import type { Range } from './amount.js';
import { compareKnown, compareRangeWithList, compareRanges } from './compare.js';
import type { Subject, Values } from './compiled-aid.js';
import type { CompiledComparison } from './compiled-comparison.js';
import { NO, OPEN, YES, type Kleene } from './verdict.js';

/** Compiles the comparison of a subject with a fixed value. */
export function compileComparison(subject: Subject, operator: Operator, value: ComparisonValue): CompiledComparison {
  const { slot } = subject;
  // Only a fact can be a range.
  if (subject.kind === 'fact') return { operator: 'computed', slot, expected: compareAmount(slot, operator, value) };

  // Both are copies of the same for the sake of speed: our own string for that of the definition, which JavaScript
  // engines would compare letter by letter; and a list that is not frozen, which they read faster.
  const known = operators.find((name) => name === operator);
  const expected = Array.isArray(value) ? value.map((item: unknown) => item) : value;
  // A cast, since the parser has made sure that the value fits the operator.
  return { operator: known, slot, expected } as CompiledComparison;
}

/** Compiles the comparison of two subjects. */
export function compilePair({ slot }: Subject, operator: Operator, other: Subject): CompiledComparison {
  const compare = compareKnown[operator];
  const { slot: otherSlot } = other;
  const expected = (values: Values): Kleene => {
    const given = values[slot];
    const wanted = values[otherSlot];
    if (wanted === undefined) return OPEN;
    if (isRange(given)) return rangeAgainst(given, operator, wanted);
    if (isRange(wanted)) return typeof given === 'number' ? compareRanges(given, operator, wanted) : OPEN;
    return compare(given, wanted) ? YES : NO;
  };
  return { operator: 'computed', slot, expected };
}

function compareAmount(slot: number, operator: Operator, expected: ComparisonValue) {
  const compare = compareKnown[operator];
  return (values: Values): Kleene => {
    const given = values[slot];
    if (isRange(given)) return rangeAgainst(given, operator, expected);
    return compare(given, expected) ? YES : NO;
  };
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
