import type { Answer } from '../session/answer.js';

/** An answer that another aid suggests. The person decides: `session.answer(question, answer)` takes it over. */
export interface Proposal {
  readonly question: string;
  readonly answer: Answer;
  /** The answer as a person reads it. */
  readonly label: string;
  /** The answer it follows from. */
  readonly from: ProposalSource;
}

export interface ProposalSource {
  readonly aid: string;
  /** Of the aid. */
  readonly title: string;
  readonly question: string;
  /** Of the question. */
  readonly text: string;
  /** The answer there, as a person reads it. */
  readonly label: string;
}
