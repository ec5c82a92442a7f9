import type { Comparison, Condition } from '../definition/aid-definition.js';
import { compileComparison, compilePair } from './compile-comparison.js';
import type { ConditionNode, NamedConditionSlot, Subject } from './compiled-aid.js';
import type { CompiledComparison } from './compiled-comparison.js';
import type { Decision, Junction } from './decide.js';
import { NO, YES } from './verdict.js';

/** Finds what a condition names; the parser has made sure that it exists. */
export interface ConditionScope {
  readonly subject: (id: string) => Subject;
  readonly condition: (name: string) => NamedConditionSlot;
}

/** Compiles one condition. */
export function compileCondition(source: Condition, scope: ConditionScope): ConditionNode {
  return compilePart(source, scope, { yes: YES, no: NO, negated: false });
}

/** Where a decision goes on after a part of a condition. */
interface Exits {
  readonly yes: Decision;
  readonly no: Decision;
  /** Whether the way along `no` speaks for the whole condition, as it does below a `not`. */
  readonly negated: boolean;
}

function compilePart(source: Condition, scope: ConditionScope, exits: Exits): ConditionNode {
  if ('all' in source) return { kind: 'all', ...compileGroup(source.all, scope, exits, 'yes') };
  if ('any' in source) return { kind: 'any', ...compileGroup(source.any, scope, exits, 'no') };
  if ('not' in source) {
    const part = compilePart(source.not, scope, { yes: exits.no, no: exits.yes, negated: !exits.negated });
    return { kind: 'not', start: part.start, part };
  }
  if ('condition' in source) {
    const target = scope.condition(source.condition);
    const start = toJunction({ operator: 'verdict', slot: target.slot, expected: undefined }, exits);
    return { kind: 'condition', start, target };
  }
  return compileLeaf(source, scope, exits);
}

/** Compiles parts that are gone through for as long as they come out at `way`. */
function compileGroup(sources: readonly Condition[], scope: ConditionScope, exits: Exits, way: 'yes' | 'no') {
  let start = exits[way];
  // From the last to the first, since each leads to the one after it.
  const parts = sources.toReversed().map((source) => {
    const part = compilePart(source, scope, { ...exits, [way]: start });
    start = part.start;
    return part;
  });
  return { start, parts: parts.toReversed() };
}

function compileLeaf(source: Comparison, scope: ConditionScope, exits: Exits): ConditionNode {
  const subject = scope.subject(source.fact);
  const { operator, value } = source;
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    const other = scope.subject(value.fact);
    const start = toJunction(compilePair(subject, operator, other), exits);
    return { kind: 'comparison', start, source, subject, other };
  }
  const start = toJunction(compileComparison(subject, operator, value), exits);
  return { kind: 'comparison', start, source, subject };
}

function toJunction({ operator, slot, expected }: CompiledComparison, { yes, no, negated }: Exits): Junction {
  const [against, inFavour] = negated ? [yes, no] : [no, yes];
  // A cast, since TypeScript does not see that operator and expected still belong together.
  return { operator, slot, expected, yes, no, against, inFavour } as Junction;
}
