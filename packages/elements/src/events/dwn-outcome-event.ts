import type { OutcomeAdvice, SupplementAdvice } from '@doen-wat-nodig-is/core';

/** The person is shown an advice. */
export class DwnOutcomeEvent extends Event {
  static readonly eventName = 'dwn-outcome';
  readonly outcome: OutcomeAdvice;
  /** Most pressing first. */
  readonly supplements: readonly SupplementAdvice[];

  constructor(outcome: OutcomeAdvice, supplements: readonly SupplementAdvice[]) {
    super(DwnOutcomeEvent.eventName, { bubbles: true, composed: true });
    this.outcome = outcome;
    this.supplements = supplements;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-outcome': DwnOutcomeEvent;
  }
}
