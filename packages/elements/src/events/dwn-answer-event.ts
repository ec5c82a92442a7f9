import type { Answer } from '@doen-wat-nodig-is/core';

/** An answer was given, changed or taken back. */
export class DwnAnswerEvent extends Event {
  static readonly eventName = 'dwn-answer';
  /** Id of the question. */
  readonly question: string;
  /** The answer; `undefined` when it was taken back. */
  readonly answer: Answer | undefined;

  constructor(question: string, answer: Answer | undefined) {
    super(DwnAnswerEvent.eventName, { bubbles: true, composed: true });
    this.question = question;
    this.answer = answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-answer': DwnAnswerEvent;
  }
}
