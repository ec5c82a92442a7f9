import type { Aid } from '../definition/aid.js';
import type { Outcome, Question, Supplement, Tone, Warning } from '../definition/aid-definition.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import type { Amount } from '../evaluation/amount.js';
import type { QuestionSlot, RuleSlot, Values } from '../evaluation/compiled-aid.js';
import { findOutcomeRule, listLiveQuestions } from '../evaluation/list-live-questions.js';
import { retraceRules, traceRules, type RuleResult } from '../evaluation/trace.js';
import { YES } from '../evaluation/verdict.js';
import { fillAdvice, listAdviceSubjects } from '../text/fill-advice.js';
import { fillText, type Known } from '../text/fill-text.js';
import type { Answer, Answers } from './answer.js';

/** All that is known at one moment. Frozen; comes through JSON unchanged. */
export interface Snapshot {
  readonly aid: { readonly id: string; readonly version: string };
  /** The answers that count. */
  readonly answers: Answers;
  /** Answers kept aside, since their question is not shown now. */
  readonly withdrawn: Answers;
  /** Ids of the questions that are shown, in order. */
  readonly visible: readonly string[];
  /** Ids of shown, unanswered questions whose answer can no longer change the advice. */
  readonly moot: readonly string[];
  /** Ids of the questions to go through: shown, and answered or still of use. */
  readonly path: readonly string[];
  /** The first question of the path without an answer; absent when there is none. */
  readonly next?: string;
  readonly progress: { readonly answered: number; readonly total: number };
  /** The advice, once certain. */
  readonly outcome?: OutcomeAdvice;
  /** Extra advice that is certain, most pressing first. */
  readonly supplements: readonly SupplementAdvice[];
  /** What to check at the answers, in the order of the definition. */
  readonly warnings: readonly Warning[];
  /** Counted and calculated facts; absent while not known at all. */
  readonly facts: Readonly<Record<string, NonNullable<Amount> | null>>;
  /** Every rule with its verdict and complete trace, in the order of the definition. */
  readonly rules: readonly RuleResult[];
}

/** An outcome with the slots of its texts filled. */
export type OutcomeAdvice = Outcome;

/** A supplement with the slots of its texts filled. */
export type SupplementAdvice = Supplement;

/**
 * Freezes what the values say.
 *
 * @param change where only the answer to one question has changed: the snapshot before that, and the question's index.
 */
export function takeSnapshot(
  aid: Aid,
  values: Values,
  change?: { readonly since: Snapshot; readonly changed: number },
): Snapshot {
  const { definition, compiled } = aid;
  const { questions } = compiled;
  const visible = questions.filter((slot) => !slot.visible || values[slot.visible.slot] === YES);
  const isAnswered = (slot: QuestionSlot) => values[slot.answerSlot] !== undefined;
  const outcomeRule = findOutcomeRule(compiled, values);
  const outcome = definition.outcomes.find(({ id }) => id === outcomeRule?.rule.event.params.id);
  const supplements = listSupplements(aid, values);
  const known = toKnown(aid, values);

  const texts = outcome ? [outcome, ...supplements] : supplements;
  const shown = texts.flatMap((text) => listAdviceSubjects(aid, text));
  const useful = listLiveQuestions(compiled, values, [...shown, ...compiled.unread]);
  const path = visible.filter((slot) => isAnswered(slot) || useful.has(slot));
  const next = path.find((slot) => !isAnswered(slot));
  const answered = path.filter(isAnswered);

  const rules = change
    ? retraceRules(compiled, values, change.since.rules, change.changed)
    : traceRules(compiled, values);

  const snapshot: Snapshot = Object.freeze({
    aid: Object.freeze({ id: definition.id, version: definition.version }),
    answers: toAnswers(answered, values),
    withdrawn: toAnswers(
      questions.filter((slot) => !visible.includes(slot) && isAnswered(slot)),
      values,
    ),
    visible: toIds(visible),
    moot: toIds(visible.filter((slot) => !path.includes(slot))),
    path: toIds(path),
    ...(next && { next: next.question.id }),
    progress: Object.freeze({ answered: answered.length, total: path.length }),
    ...(outcome && { outcome: fillAdvice(aid, known, outcome) }),
    supplements: Object.freeze(supplements.map((supplement) => fillAdvice(aid, known, supplement))),
    warnings: listWarnings(aid, values, known),
    facts: toFacts(aid, values),
    rules: freezeDeep(rules),
  });
  aids.set(snapshot, aid);
  return snapshot;
}

/** The aid a snapshot was taken of; nothing for a snapshot that did not come from a session here. */
export function aidOf(snapshot: Snapshot): Aid | undefined {
  return aids.get(snapshot);
}

// A snapshot is plain data and must stay so; what belongs to it but is no data is kept beside it.
const aids = new WeakMap<Snapshot, Aid>();

const urgency: Readonly<Record<Tone, number>> = { urgent: 0, warn: 1, info: 2, ok: 3 };

function listSupplements({ definition, compiled }: Aid, values: Values): readonly Supplement[] {
  const certain = listApplying(compiled.supplementRules, values);
  return (definition.supplements ?? [])
    .filter(({ id }) => certain.has(id))
    .toSorted((a, b) => urgency[a.tone] - urgency[b.tone]);
}

function listWarnings(aid: Aid, values: Values, known: Known): readonly Warning[] {
  const applying = listApplying(aid.compiled.warningRules, values);
  return Object.freeze(
    (aid.definition.warnings ?? [])
      .filter(({ id }) => applying.has(id))
      .map((warning) => Object.freeze({ ...warning, text: fillText(aid, known, warning.text) })),
  );
}

function listApplying(rules: readonly RuleSlot[], values: Values): ReadonlySet<string> {
  return new Set(rules.filter(({ slot }) => values[slot] === YES).map(({ rule }) => rule.event.params.id));
}

function toKnown({ compiled }: Aid, values: Values): Known {
  const { questions, facts, supplementRules } = compiled;
  const applying = listApplying(supplementRules, values);
  // Casts, since the slots of questions and facts hold nothing else.
  const valueOf = (slot: number | undefined) => (slot === undefined ? undefined : values[slot]);
  return {
    answer: (id) => valueOf(questions.find(({ question }) => question.id === id)?.slot) as Answer | undefined,
    amount: (id) => valueOf(facts.find(({ fact }) => fact.id === id)?.slot) as Amount,
    applies: (id) => applying.has(id),
  };
}

function toIds(slots: readonly { readonly question: Question }[]): readonly string[] {
  return Object.freeze(slots.map(({ question }) => question.id));
}

function toAnswers(slots: readonly QuestionSlot[], values: Values): Answers {
  // A cast, since an answer slot holds nothing else.
  return Object.freeze(Object.fromEntries(slots.map((slot) => [slot.question.id, values[slot.answerSlot] as Answer])));
}

function toFacts({ compiled }: Aid, values: Values): Snapshot['facts'] {
  const known = compiled.facts.flatMap(({ fact, slot }) => {
    // A cast, since the slot of a fact holds nothing else.
    const amount = values[slot] as Amount;
    return amount === undefined ? [] : [[fact.id, amount] as const];
  });
  return Object.freeze(Object.fromEntries(known));
}
