import type { ConditionNode, Values } from './compiled-aid.js';
import { evaluateComparison } from './compiled-comparison.js';
import { NO, YES, type Kleene } from './verdict.js';

/** The verdict of any part of a condition, for what explains it. That of a whole condition is in its slot. */
export function readCondition(node: ConditionNode, values: Values): Kleene {
  const read = (part: ConditionNode) => readCondition(part, values);
  // Casts, since the least, the most and the difference of Kleene numbers are Kleene numbers.
  switch (node.kind) {
    case 'all':
      return Math.min(YES, ...node.parts.map(read)) as Kleene;
    case 'any':
      return Math.max(NO, ...node.parts.map(read)) as Kleene;
    case 'not':
      return (YES - read(node.part)) as Kleene;
    case 'condition':
      return values[node.target.slot] as Kleene;
    case 'comparison':
      return evaluateComparison(node.start, values);
  }
}
