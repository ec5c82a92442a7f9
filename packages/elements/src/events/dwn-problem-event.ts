import type { LoadProblem } from '../dwn-aid/make-aids.js';

/** No aid or record could be shown. */
export class DwnProblemEvent extends Event {
  static readonly eventName = 'dwn-problem';
  /**
   * `load`: something could not be fetched. `definition`: the aid is not right. `profile`: the gemeenteprofiel is not.
   * `record`: what was to be read is no record.
   */
  readonly reason: 'load' | 'definition' | 'profile' | 'record';
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
