import type { RecordedDeliberation } from '@doen-wat-nodig-is/core';

/** A deliberation has ended; carries what a record keeps of it. */
export class DwnDeliberationCompleteEvent extends Event {
  static readonly eventName = 'dwn-deliberation-complete';
  /** Plain JSON, by role and without names. */
  readonly deliberation: RecordedDeliberation;

  constructor(deliberation: RecordedDeliberation) {
    super(DwnDeliberationCompleteEvent.eventName, { bubbles: true, composed: true });
    this.deliberation = deliberation;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-deliberation-complete': DwnDeliberationCompleteEvent;
  }
}
