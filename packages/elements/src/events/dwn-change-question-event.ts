/** The person wants to go to a question, to answer it or to change the answer. */
export class DwnChangeQuestionEvent extends Event {
  static readonly eventName = 'dwn-change-question';
  /** Id of the question. */
  readonly question: string;

  constructor(question: string) {
    super(DwnChangeQuestionEvent.eventName, { bubbles: true, composed: true });
    this.question = question;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-change-question': DwnChangeQuestionEvent;
  }
}
