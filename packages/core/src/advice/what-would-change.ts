import type { Aid } from '../definition/aid.js';
import type { Comparison, Condition, Question } from '../definition/aid-definition.js';
import type { QuestionSlot } from '../evaluation/compiled-aid.js';
import { createEvaluator, type Evaluator } from '../evaluation/evaluator.js';
import { findOutcomeRule } from '../evaluation/list-live-questions.js';
import type { Answer } from '../session/answer.js';
import type { Snapshot } from '../session/snapshot.js';
import { formatAnswer, formatList } from '../text/format.js';
import { labelOfPerspective } from '../text/label-of-perspective.js';
import { phrases } from '../text/phrases.js';
import { requireAid } from './explain.js';

/** Other answers that lead to another outcome. */
export interface Change {
  /** One answer to change, or two where no single one does it. */
  readonly answers: readonly { readonly question: string; readonly from: Answer; readonly to: Answer }[];
  /** The outcome they lead to; absent when more questions would have to be answered first. */
  readonly outcome?: { readonly id: string; readonly title: string };
  /** The same in words: "Als je … koos, dan was het advies: …". */
  readonly sentence: string;
}

/**
 * The smallest sets of other answers that lead to another outcome: every single answer that does; where none does,
 * pairs, one for each outcome that can be reached; and where no pair does, the single answers that leave it open.
 *
 * @throws AidError when the snapshot is not of a session.
 */
export function whatWouldChange(snapshot: Snapshot): readonly Change[] {
  const aid = requireAid(snapshot);
  if (!snapshot.outcome) return [];
  const evaluator = createEvaluator(aid.compiled);
  const given = { ...snapshot.withdrawn, ...snapshot.answers };
  evaluator.setAll(aid.compiled.questions.map(({ question }) => given[question.id]));

  const moves = listMoves(aid, snapshot);
  const singles = moves.flatMap((move) => tryMoves([move], aid, snapshot, evaluator) ?? []);
  const certain = singles.filter(({ outcome }) => outcome);
  if (certain.length > 0) return Object.freeze(certain);
  const pairs = findPairs(moves, aid, snapshot, evaluator);
  return Object.freeze(pairs.length > 0 ? pairs : singles);
}

interface Move {
  readonly slot: QuestionSlot;
  readonly from: Answer;
  readonly to: Answer;
}

function listMoves(aid: Aid, { answers }: Snapshot): readonly Move[] {
  return aid.compiled.questions.flatMap((slot) => {
    const from = answers[slot.question.id];
    if (from === undefined) return [];
    return listAlternatives(slot.question, from, aid).map((to): Move => ({ slot, from, to }));
  });
}

function findPairs(moves: readonly Move[], aid: Aid, snapshot: Snapshot, evaluator: Evaluator): readonly Change[] {
  const found = new Map<string, Change>();
  for (const [index, first] of moves.entries()) {
    for (const second of moves.slice(index + 1)) {
      if (second.slot === first.slot) continue;
      const change = tryMoves([first, second], aid, snapshot, evaluator);
      const reached = change?.outcome?.id;
      if (change && reached && !found.has(reached)) found.set(reached, change);
    }
  }
  return [...found.values()];
}

/** Makes the moves, looks, and takes them back. */
function tryMoves(moves: readonly Move[], aid: Aid, snapshot: Snapshot, evaluator: Evaluator): Change | undefined {
  moves.forEach(({ slot, to }) => evaluator.set(slot.index, to));
  const id = findOutcomeRule(aid.compiled, evaluator.values)?.rule.event.params.id;
  moves.forEach(({ slot, from }) => evaluator.set(slot.index, from));
  return id === snapshot.outcome?.id ? undefined : toChange(moves, id, aid);
}

function toChange(moves: readonly Move[], id: string | undefined, aid: Aid): Change {
  const { definition } = aid;
  const words = phrases[definition.language];
  const outcome = definition.outcomes.find((candidate) => candidate.id === id);
  const clauses = moves.map(({ slot, to }) =>
    words.otherAnswer(
      nameQuestion(slot.question, aid),
      words.quote(formatAnswer(slot.question, to, definition.language)),
    ),
  );
  const answers = formatList(clauses, definition.language);
  return Object.freeze({
    answers: Object.freeze(moves.map(({ slot, from, to }) => Object.freeze({ question: slot.question.id, from, to }))),
    ...(outcome && { outcome: Object.freeze({ id: outcome.id, title: outcome.title }) }),
    sentence: outcome ? words.leadsTo(answers, outcome.title) : words.leadsToMoreQuestions(answers),
  });
}

/** The question, with who answers it where several do. */
function nameQuestion({ id, text }: Question, aid: Aid): string {
  const label = labelOfPerspective(aid, id);
  return label === undefined ? text : `${text} (${label})`;
}

/** Other answers worth trying: each other option; one option more or less; the numbers on either side of a threshold. */
function listAlternatives(question: Question, from: Answer, aid: Aid): readonly Answer[] {
  if (question.type === 'single') return question.options.map(({ code }) => code).filter((code) => code !== from);
  if (question.type === 'multiple') return listNeighbours(question.options, Array.isArray(from) ? from : []);
  if (question.type !== 'number') return [];
  const { min = -Infinity, max = Infinity } = question;
  const thresholds = listThresholds(question.id, aid).flatMap((value) => [value - 1, value, value + 1]);
  return [...new Set([0, ...thresholds])].filter((value) => value !== from && value >= min && value <= max);
}

function listNeighbours(
  options: readonly { readonly code: string; readonly exclusive?: boolean | undefined }[],
  from: readonly string[],
): readonly Answer[] {
  const alone = new Set(options.filter(({ exclusive }) => exclusive).map(({ code }) => code));
  return options.map(({ code }) => {
    if (from.includes(code)) return from.filter((other) => other !== code);
    if (alone.has(code)) return [code];
    const kept = from.filter((other) => !alone.has(other));
    return options.map((option) => option.code).filter((other) => other === code || kept.includes(other));
  });
}

/** The numbers that rules compare an answer with. */
function listThresholds(id: string, { definition }: Aid): readonly number[] {
  const conditions = [
    ...Object.values(definition.conditions ?? {}),
    ...definition.rules.map((rule) => rule.conditions),
  ];
  return conditions
    .flatMap(listComparisons)
    .flatMap(({ fact, value }) => (fact === id && typeof value === 'number' ? [value] : []));
}

function listComparisons(condition: Condition): readonly Comparison[] {
  if ('fact' in condition) return [condition];
  if ('all' in condition) return condition.all.flatMap(listComparisons);
  if ('any' in condition) return condition.any.flatMap(listComparisons);
  return 'not' in condition ? listComparisons(condition.not) : [];
}
