import type {
  CompiledAid,
  ConditionNode,
  NamedConditionSlot,
  QuestionSlot,
  RuleSlot,
  Subject,
  Values,
} from './compiled-aid.js';
import { readCondition } from './read-condition.js';
import { NO, OPEN, YES } from './verdict.js';

/**
 * The unanswered questions that can still change the advice: those read by an open part of a rule that still matters.
 * An outcome rule matters while it is open and no outcome before it is certain; an open supplement rule always does.
 *
 * @param others subjects that are of use by themselves, such as those a text shows.
 */
export function listLiveQuestions(
  aid: CompiledAid,
  values: Values,
  others: readonly Subject[] = [],
): ReadonlySet<QuestionSlot> {
  const search: Search = { values, live: new Set(), visited: new Set(), waiting: [...others] };
  for (const { node } of listLiveRules(aid, values)) visitNode(node, search);
  // One after the other, not one within the other: a chain of questions may be longer than the call stack.
  for (let subject = search.waiting.pop(); subject; subject = search.waiting.pop()) visitSubject(subject, search);
  return search.live;
}

/** The rules that are still open and can still change the advice. */
function listLiveRules(aid: CompiledAid, values: Values): readonly RuleSlot[] {
  const certain = aid.outcomeRules.findIndex(({ slot }) => values[slot] === YES);
  const contenders = certain < 0 ? aid.outcomeRules : aid.outcomeRules.slice(0, certain);
  return [...contenders, ...aid.supplementRules].filter(({ slot }) => values[slot] === OPEN);
}

/** The outcome rule that gives the advice, once all before it are certain not to. */
export function findOutcomeRule(aid: CompiledAid, values: Values): RuleSlot | undefined {
  const first = aid.outcomeRules.find(({ slot }) => values[slot] !== NO);
  return first && values[first.slot] === YES ? first : undefined;
}

interface Search {
  readonly values: Values;
  readonly live: Set<QuestionSlot>;
  /** Many conditions read the same things: each is looked into once. */
  readonly visited: Set<Subject | NamedConditionSlot>;
  readonly waiting: Subject[];
}

function visitNode(node: ConditionNode, search: Search): void {
  // What is certain already cannot be changed by a further answer.
  if (readCondition(node, search.values) !== OPEN) return;
  switch (node.kind) {
    case 'all':
    case 'any':
      node.parts.forEach((part) => visitNode(part, search));
      break;
    case 'not':
      visitNode(node.part, search);
      break;
    case 'condition':
      if (isNew(node.target, search)) visitNode(node.target.node, search);
      break;
    case 'comparison':
      search.waiting.push(node.subject);
      if (node.other) search.waiting.push(node.other);
  }
}

function visitSubject(subject: Subject, search: Search): void {
  const { values, live } = search;
  if (isCertain(values[subject.slot]) || !isNew(subject, search)) return;
  if (subject.kind === 'fact') {
    search.waiting.push(...subject.subjects);
    return;
  }
  // Not shown yet: what decides whether it is shown comes first.
  if (subject.visible && values[subject.visible.slot] === OPEN) visitNode(subject.visible.node, search);
  else live.add(subject);
}

/** Whether no further answer can change it: only an unknown or a range can still change. */
function isCertain(value: unknown): boolean {
  return value !== undefined && !(typeof value === 'object' && value !== null && 'min' in value);
}

function isNew(item: Subject | NamedConditionSlot, { visited }: Search): boolean {
  if (visited.has(item)) return false;
  visited.add(item);
  return true;
}
