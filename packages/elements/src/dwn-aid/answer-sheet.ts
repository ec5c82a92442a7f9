import type { Answer, Proposal, Question, Session } from '@doen-wat-nodig-is/core';
import { findFieldError, type FieldError } from '../fields/field-error.js';
import type { Messages } from '../messages/messages.js';

/** The questions of a session, with what is typed and proposed at them. */
export interface AnswerSheet {
  readonly session: Session;
  readonly questions: ReadonlyMap<string, Question>;
  readonly drafts: Readonly<Record<string, string>>;
  readonly proposals: readonly Proposal[];
  readonly messages: Messages;
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
}

/** What another aid suggests to answer, as long as the person has answered nothing. */
export function proposalAt(
  id: string,
  { session, drafts, proposals }: Pick<AnswerSheet, 'session' | 'drafts' | 'proposals'>,
): Proposal | undefined {
  if (drafts[id] !== undefined || session.snapshot.answers[id] !== undefined) return undefined;
  return proposals.find(({ question }) => question === id);
}

/** Who goes on with a proposal in sight makes it their answer. In order: one answer may bring on the next question. */
export function acceptProposals(ids: readonly string[], sheet: AnswerSheet): void {
  const { session, onAnswer } = sheet;
  for (const id of ids) {
    const proposal = proposalAt(id, sheet);
    if (!proposal || !session.snapshot.visible.includes(id)) continue;
    session.answer(id, proposal.answer);
    onAnswer(id, proposal.answer);
  }
}

/** Who goes on past a question that may stay empty leaves it so. */
export function leaveOut(ids: readonly string[], { session, questions, drafts, onAnswer }: AnswerSheet): void {
  for (const id of ids) {
    const blank = session.snapshot.answers[id] === undefined && !drafts[id]?.trim();
    if (!blank || questions.get(id)?.required !== false) continue;
    session.answer(id, null);
    onAnswer(id, null);
  }
}

/** What is wrong at a question, if anything. */
export function errorAt(id: string, { session, questions, drafts, messages }: AnswerSheet): FieldError | undefined {
  const { answers, moot } = session.snapshot;
  const question = questions.get(id);
  const answer = answers[id];
  // A draft that was read is an answer already.
  const draft = answer === undefined ? drafts[id] : undefined;
  // What no longer matters may stay empty.
  if (!draft?.trim() && moot.includes(id)) return undefined;
  return question && findFieldError(question, answer, draft, messages);
}
