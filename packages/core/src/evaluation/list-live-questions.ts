import type { CompiledAid, ConditionNode, QuestionSlot, RuleSlot, Subject, Values } from './compiled-aid.js';
import { NO, OPEN, YES } from './verdict.js';

/**
 * The unanswered questions that can still change the advice: those read by an open part of a rule that still matters.
 * An outcome rule matters while it is open and no outcome before it is certain; an open supplement rule always does.
 */
export function listLiveQuestions(aid: CompiledAid, values: Values): ReadonlySet<QuestionSlot> {
  const live = new Set<QuestionSlot>();
  for (const { node } of listLiveRules(aid, values)) collectFromNode(node, values, live);
  return live;
}

/** The rules that are still open and can still change the advice. */
export function listLiveRules(aid: CompiledAid, values: Values): readonly RuleSlot[] {
  const certain = aid.outcomeRules.findIndex(({ slot }) => values[slot] === YES);
  const contenders = certain < 0 ? aid.outcomeRules : aid.outcomeRules.slice(0, certain);
  return [...contenders, ...aid.supplementRules].filter(({ slot }) => values[slot] === OPEN);
}

/** The outcome rule that gives the advice, once all before it are certain not to. */
export function findOutcomeRule(aid: CompiledAid, values: Values): RuleSlot | undefined {
  const first = aid.outcomeRules.find(({ slot }) => values[slot] !== NO);
  return first && values[first.slot] === YES ? first : undefined;
}

function collectFromNode(node: ConditionNode, values: Values, live: Set<QuestionSlot>): void {
  // What is certain already cannot be changed by a further answer.
  if (node.read(values) !== OPEN) return;
  node.parts.forEach((part) => collectFromNode(part, values, live));
  if (node.target) collectFromNode(node.target.node, values, live);
  if (node.subject) collectFromSubject(node.subject, values, live);
  if (node.other) collectFromSubject(node.other, values, live);
}

/** Adds the open questions that a subject is made from. */
export function collectFromSubject(subject: Subject, values: Values, live: Set<QuestionSlot>): void {
  if (subject.kind === 'fact') {
    subject.subjects.forEach((part) => collectFromSubject(part, values, live));
    return;
  }
  if (values[subject.slot] !== undefined) return;
  // Not shown yet: what decides whether it is shown comes first.
  if (subject.visible && values[subject.visible.slot] === OPEN) collectFromNode(subject.visible.node, values, live);
  else live.add(subject);
}
