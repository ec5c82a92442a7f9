import type { LoadProblem } from '../dwn-aid/aid-loader.js';

/** No aid could be shown. */
export class DwnProblemEvent extends Event {
  static readonly eventName = 'dwn-problem';
  /** `load`: it could not be fetched. `definition`: it is not right. */
  readonly reason: 'load' | 'definition';
  /** What is wrong with the definition. */
  readonly problems: readonly LoadProblem[];

  constructor(reason: 'load' | 'definition', problems: readonly LoadProblem[] = []) {
    super(DwnProblemEvent.eventName, { bubbles: true, composed: true });
    this.reason = reason;
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-problem': DwnProblemEvent;
  }
}
