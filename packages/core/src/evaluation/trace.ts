import type { Comparison, ComparisonValue, Operator } from '../definition/aid-definition.js';
import type { Amount } from './amount.js';
import type { CompiledAid, ConditionNode, RuleSlot, Values } from './compiled-aid.js';
import { toVerdict, type Verdict } from './verdict.js';

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
  readonly type: 'outcome' | 'supplement';
  /** The outcome or supplement it stands for. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly trace: Trace;
}

/** The complete trace of all rules, frozen. A shared condition is traced once and stands in each rule that names it. */
export function traceRules(aid: CompiledAid, values: Values): readonly RuleResult[] {
  const shared = new Map<string, Trace>();
  return Object.freeze(aid.rules.map((slot) => traceRule(slot, values, shared)));
}

function traceRule({ rule, node, slot }: RuleSlot, values: Values, shared: Map<string, Trace>): RuleResult {
  return Object.freeze({
    name: rule.name,
    type: rule.event.type,
    id: rule.event.params.id,
    verdict: verdictOf(values, slot),
    trace: traceNode(node, values, shared),
  });
}

function traceNode(node: ConditionNode, values: Values, shared: Map<string, Trace>): Trace {
  const { source } = node;
  if ('fact' in source) return traceComparison(node, source, values);
  if ('condition' in source) return Object.freeze(traceReference(node, source.condition, values, shared));

  const verdict = toVerdict(node.read(values));
  const parts = node.parts.map((part) => traceNode(part, values, shared));
  if ('all' in source) return Object.freeze({ all: Object.freeze(parts), verdict });
  if ('any' in source) return Object.freeze({ any: Object.freeze(parts), verdict });
  const [not] = parts;
  if (!not) throw new Error('"not" has a part');
  return Object.freeze({ not, verdict });
}

function traceReference(node: ConditionNode, name: string, values: Values, shared: Map<string, Trace>): Trace {
  const { target } = node;
  if (!target) throw new Error('A reference has a target');
  const because = shared.get(name) ?? traceNode(target.node, values, shared);
  shared.set(name, because);
  return { condition: name, because, verdict: verdictOf(values, target.slot) };
}

function traceComparison(node: ConditionNode, source: Comparison, values: Values): Trace {
  const { fact, operator, value } = source;
  const verdict = toVerdict(node.read(values));
  const given = givenIn(values, node.subject?.slot);
  const expected = givenIn(values, node.other?.slot);
  // Absent rather than undefined: a trace must come through JSON unchanged.
  return Object.freeze({
    fact,
    operator,
    value,
    ...(given === undefined ? undefined : { given }),
    ...(expected === undefined ? undefined : { expected }),
    verdict,
  });
}

function givenIn(values: Values, slot: number | undefined): Given | undefined {
  // A cast, since the slots of questions and facts hold nothing else.
  return slot === undefined ? undefined : (values[slot] as Given | undefined);
}

function verdictOf(values: Values, slot: number): Verdict {
  // A cast, since the slots of rules and conditions hold nothing else.
  return toVerdict(values[slot] as 0 | 1 | 2);
}
