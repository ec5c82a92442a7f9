import { evaluateComparison, type CompiledComparison } from './compiled-comparison.js';
import type { Values } from './compiled-aid.js';
import { NO, OPEN, YES, type Kleene } from './verdict.js';

/**
 * The way to a verdict: a comparison with what comes after it, or the verdict itself. Of `all`, `any` and `not` only
 * this order is left, so that a decision takes no more than the comparisons it needs.
 */
export type Decision = Junction | Kleene;

/** A comparison, and where it leads. */
export type Junction = CompiledComparison & {
  readonly yes: Decision;
  readonly no: Decision;
  /** Of `yes` and `no`, the one that speaks against the whole condition, and the one that speaks in its favour. */
  readonly against: Decision;
  readonly inFavour: Decision;
};

/**
 * The verdict of a condition. Where it applies even though all that is open speaks against it, it applies; the opposite
 * is asked only when something was open.
 */
export function decide(start: Decision, values: Values): Kleene {
  let next = start;
  let open = false;
  while (typeof next === 'object') {
    const verdict = evaluateComparison(next, values);
    if (verdict === YES) next = next.yes;
    else if (verdict === NO) next = next.no;
    else {
      next = next.against;
      open = true;
    }
  }
  return open && next === NO ? decideInFavour(start, values) : next;
}

/** Whether a condition is open, or does not apply even though all that is open speaks in its favour. */
function decideInFavour(start: Decision, values: Values): Kleene {
  let next = start;
  while (typeof next === 'object') {
    const verdict = evaluateComparison(next, values);
    if (verdict === YES) next = next.yes;
    else if (verdict === NO) next = next.no;
    else next = next.inFavour;
  }
  return next === YES ? OPEN : NO;
}
