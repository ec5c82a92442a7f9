import type { Answer } from '../session/answer.js';
import { formatAnswer } from '../text/format.js';
import { allAnswers, leadsTo, type AidRun } from './aid-run.js';
import { isSameAnswer } from './propose.js';
import type { QuestionReference } from './traject-state.js';

/** Something in a later aid that is no longer as it was when that aid was last opened. */
export type TrajectChange = OutcomeChange | AnswerChange | NoLongerNext;

/** The aid gives another advice, none any more, or one for the first time. */
export interface OutcomeChange {
  readonly kind: 'outcome';
  readonly aid: string;
  readonly title: string;
  readonly before?: { readonly id: string; readonly title: string };
  readonly after?: { readonly id: string; readonly title: string };
}

/** An answer that was taken over has followed the answer it was taken from. */
export interface AnswerChange {
  readonly kind: 'answer';
  readonly aid: string;
  readonly title: string;
  readonly question: string;
  /** Of the question. */
  readonly text: string;
  /** The answer as a person reads it. */
  readonly before: string;
  /** Absent when the question has no answer any more. */
  readonly after?: string;
  /** The question that was answered otherwise. */
  readonly because: QuestionReference;
}

/** No earlier aid names this aid any more to go on with. */
export interface NoLongerNext {
  readonly kind: 'no-longer-next';
  readonly aid: string;
  readonly title: string;
  /** Id of the aid that named it before. */
  readonly because: string;
}

/** What is no longer as it was when it was last opened, aid by aid. */
export function listChanges(trail: readonly AidRun[]): readonly TrajectChange[] {
  return trail.flatMap((run, index) => [
    ...changedOutcome(run),
    ...changedAnswers(run),
    ...noLongerNext(run, trail.slice(0, index)),
  ]);
}

function changedOutcome({ id, aid, session, seen }: AidRun): readonly OutcomeChange[] {
  const { outcome } = session.snapshot;
  if (seen.outcome?.id === outcome?.id) return [];
  return [
    {
      kind: 'outcome',
      aid: id,
      title: aid.definition.title,
      ...(seen.outcome && { before: seen.outcome }),
      ...(outcome && { after: { id: outcome.id, title: outcome.title } }),
    },
  ];
}

function changedAnswers({ id, aid, session, carried }: AidRun): readonly AnswerChange[] {
  const { title, language } = aid.definition;
  const answers = allAnswers(aid, session.snapshot);
  return aid.compiled.questions.flatMap(({ question }): AnswerChange[] => {
    const changed = carried.get(question.id)?.changed;
    const isShown = session.snapshot.visible.includes(question.id);
    if (!changed || !isShown || isSameAnswer(changed.before, answers[question.id])) return [];
    const read = (answer: Answer) => formatAnswer(question, answer, language);
    const after = answers[question.id];
    return [
      {
        kind: 'answer',
        aid: id,
        title,
        question: question.id,
        text: question.text,
        before: read(changed.before),
        ...(after !== undefined && { after: read(after) }),
        because: changed.because,
      },
    ];
  });
}

function noLongerNext({ id, aid, seen }: AidRun, earlier: readonly AidRun[]): readonly NoLongerNext[] {
  if (earlier.some((run) => leadsTo(run, id))) return [];
  // While an earlier aid gives no advice yet, it may come to name this one again.
  const because = earlier.findLast((run) => seen.namedBy.includes(run.id) && run.session.snapshot.outcome);
  return because ? [{ kind: 'no-longer-next', aid: id, title: aid.definition.title, because: because.id }] : [];
}
