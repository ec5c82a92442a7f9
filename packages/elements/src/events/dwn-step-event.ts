import type { Screen } from '../dwn-aid/screen.js';

/** Another screen is shown. A host can use it for its document title; it holds no answers. */
export class DwnStepEvent extends Event {
  static readonly eventName = 'dwn-step';
  readonly kind: Screen['kind'];
  /** Id of the question, on a question screen. */
  readonly question: string | undefined;
  /** Place of the question, from 1; 0 on other screens. */
  readonly index: number;
  /** How many questions there are to go through, as far as is known now. */
  readonly total: number;

  constructor(screen: Screen, index: number, total: number) {
    super(DwnStepEvent.eventName, { bubbles: true, composed: true });
    this.kind = screen.kind;
    this.question = screen.kind === 'question' ? screen.question : undefined;
    this.index = index;
    this.total = total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-step': DwnStepEvent;
  }
}
