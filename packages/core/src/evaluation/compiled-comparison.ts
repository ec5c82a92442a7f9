import type { Operator } from '../definition/aid-definition.js';
import { isOrdered } from './compare.js';
import type { Values } from './compiled-aid.js';
import { NO, OPEN, YES, type Kleene } from './verdict.js';

/** What a slot holds against what a condition expects of it; data, since calling closures would take longer. */
export type CompiledComparison = { readonly slot: number } & (
  | { readonly operator: Exclude<Operator, ListOperator | OrderOperator>; readonly expected: unknown }
  | { readonly operator: ListOperator; readonly expected: readonly unknown[] }
  | { readonly operator: OrderOperator; readonly expected: number }
  /** The slot holds the verdict of a shared condition. */
  | { readonly operator: 'verdict'; readonly expected: undefined }
  /** Worked out by a function: where ranges can occur, or where two slots are compared. */
  | { readonly operator: 'computed'; readonly expected: (values: Values) => Kleene }
);

type ListOperator = 'in' | 'notIn';
type OrderOperator = 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive';

/** The verdict on one comparison: open while its slot is. */
export function evaluateComparison({ operator, slot, expected }: CompiledComparison, values: Values): Kleene {
  const given = values[slot];
  if (given === undefined) return OPEN;
  // The commonest first.
  switch (operator) {
    case 'equal':
      return given === expected ? YES : NO;
    case 'notEqual':
      return given === expected ? NO : YES;
    case 'contains':
      return Array.isArray(given) && given.includes(expected) ? YES : NO;
    case 'doesNotContain':
      return Array.isArray(given) && !given.includes(expected) ? YES : NO;
    case 'in':
      return includes(expected, given) ? YES : NO;
    case 'notIn':
      return includes(expected, given) ? NO : YES;
    case 'verdict':
      // A cast, since the slot of a condition holds nothing else.
      return given as Kleene;
    case 'lessThan':
      return isOrdered(given) && given < expected ? YES : NO;
    case 'lessThanInclusive':
      return isOrdered(given) && given <= expected ? YES : NO;
    case 'greaterThan':
      return isOrdered(given) && given > expected ? YES : NO;
    case 'greaterThanInclusive':
      return isOrdered(given) && given >= expected ? YES : NO;
    case 'computed':
      return expected(values);
  }
}

// A plain loop takes less than Array.includes does to start on the few items that there are.
function includes(list: readonly unknown[], item: unknown): boolean {
  for (let index = 0; index < list.length; index += 1) {
    if (list[index] === item) return true;
  }
  return false;
}
