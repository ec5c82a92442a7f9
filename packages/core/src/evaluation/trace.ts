import type { AdviceType, ComparisonValue, Operator } from '../definition/aid-definition.js';
import type { Amount } from './amount.js';
import type {
  CompiledAid,
  ComparisonNode,
  ConditionNode,
  NamedConditionSlot,
  RuleSlot,
  Subject,
  Values,
} from './compiled-aid.js';
import { evaluateComparison } from './compiled-comparison.js';
import { toVerdict, type Kleene, type Verdict } from './verdict.js';

/** What a comparison was given: an answer or an amount; absent while it is not known. */
export type Given = string | number | readonly string[] | Amount;

/** A condition with its verdict, complete: also the parts that were not needed. */
export type Trace =
  | { readonly all: readonly Trace[]; readonly verdict: Verdict }
  | { readonly any: readonly Trace[]; readonly verdict: Verdict }
  | { readonly not: Trace; readonly verdict: Verdict }
  | { readonly condition: string; readonly because: Trace; readonly verdict: Verdict }
  | ComparisonTrace;

export interface ComparisonTrace {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: ComparisonValue;
  readonly given?: Given;
  /** The other side, where `value` names a fact. */
  readonly expected?: Given;
  readonly verdict: Verdict;
}

/** What became of one rule. */
export interface RuleResult {
  readonly name: string;
  readonly type: AdviceType;
  /** The outcome, supplement or warning it stands for. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly trace: Trace;
}

/**
 * The complete trace of all rules. A shared condition is traced once and stands in each rule that names it. Not frozen:
 * whoever hands it out does that.
 */
export function traceRules({ rules }: CompiledAid, values: Values): readonly RuleResult[] {
  const shared = new Map<string, Trace>();
  return rules.map((slot) => traceRule(slot, values, shared));
}

/** The same after one answer has changed: a rule that does not depend on that question keeps its result. */
export function retraceRules(
  { rules, dependents }: CompiledAid,
  values: Values,
  previous: readonly RuleResult[],
  questionIndex: number,
): readonly RuleResult[] {
  const changed = new Set(dependents[questionIndex]?.map(({ slot }) => slot));
  const shared = new Map<string, Trace>();
  return rules.map((rule, index) => {
    const result = previous[index];
    return result && !changed.has(rule.slot) ? result : traceRule(rule, values, shared);
  });
}

function traceRule({ rule, node, slot }: RuleSlot, values: Values, shared: Map<string, Trace>): RuleResult {
  const { name, event } = rule;
  // A cast, since the slot of a rule holds nothing else.
  const verdict = toVerdict(values[slot] as Kleene);
  return { name, type: event.type, id: event.params.id, verdict, trace: traceNode(node, values, shared) };
}

function traceNode(node: ConditionNode, values: Values, shared: Map<string, Trace>): Trace {
  switch (node.kind) {
    case 'all': {
      const all = node.parts.map((part) => traceNode(part, values, shared));
      return { all, verdict: combine(all, 'does-not-apply', 'applies') };
    }
    case 'any': {
      const any = node.parts.map((part) => traceNode(part, values, shared));
      return { any, verdict: combine(any, 'applies', 'does-not-apply') };
    }
    case 'not': {
      const not = traceNode(node.part, values, shared);
      return { not, verdict: opposite[not.verdict] };
    }
    case 'condition':
      return traceReference(node.target, values, shared);
    case 'comparison':
      return traceComparison(node, values);
  }
}

/** The verdict of a group: `decisive` when one part has it, else open when one part is. */
function combine(parts: readonly Trace[], decisive: Verdict, otherwise: Verdict): Verdict {
  let verdict = otherwise;
  for (const part of parts) {
    if (part.verdict === decisive) return decisive;
    if (part.verdict === 'open') verdict = 'open';
  }
  return verdict;
}

const opposite: Readonly<Record<Verdict, Verdict>> = {
  applies: 'does-not-apply',
  'does-not-apply': 'applies',
  open: 'open',
};

function traceReference({ name, node }: NamedConditionSlot, values: Values, shared: Map<string, Trace>): Trace {
  const known = shared.get(name);
  if (known) return known;
  const because = traceNode(node, values, shared);
  const trace = { condition: name, because, verdict: because.verdict };
  shared.set(name, trace);
  return trace;
}

function traceComparison({ start, source, subject, other }: ComparisonNode, values: Values): Trace {
  const { fact, operator, value } = source;
  const verdict = toVerdict(evaluateComparison(start, values));
  const given = givenIn(values, subject);
  const expected = other && givenIn(values, other);
  // Absent rather than undefined: a trace must come through JSON unchanged. Written out, since spreading takes longer.
  if (given === undefined) {
    return expected === undefined ? { fact, operator, value, verdict } : { fact, operator, value, expected, verdict };
  }
  return expected === undefined
    ? { fact, operator, value, given, verdict }
    : { fact, operator, value, given, expected, verdict };
}

function givenIn(values: Values, { slot }: Subject): Given | undefined {
  // A cast, since the slots of questions and facts hold nothing else.
  return values[slot] as Given | undefined;
}
