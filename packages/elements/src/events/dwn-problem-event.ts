import type { LoadProblem } from '../dwn-aid/make-aids.js';

/** No aid could be shown. */
export class DwnProblemEvent extends Event {
  static readonly eventName = 'dwn-problem';
  /** `load`: something could not be fetched. `definition`: the aid is not right. `profile`: the gemeenteprofiel is not. */
  readonly reason: 'load' | 'definition' | 'profile';
  /** What is wrong with the aid or the gemeenteprofiel. */
  readonly problems: readonly LoadProblem[];

  constructor(reason: DwnProblemEvent['reason'], problems: readonly LoadProblem[] = []) {
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
