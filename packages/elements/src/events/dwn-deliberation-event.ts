import type { DeliberationState } from '@doen-wat-nodig-is/core/deliberation';

/** Something in a deliberation has changed. Carries what was weighed: do not hand it to analytics. */
export class DwnDeliberationEvent extends Event {
  static readonly eventName = 'dwn-deliberation';
  /** All it takes to resume, as plain JSON, for the host to keep where it belongs. */
  readonly state: DeliberationState;

  constructor(state: DeliberationState) {
    super(DwnDeliberationEvent.eventName, { bubbles: true, composed: true });
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-deliberation': DwnDeliberationEvent;
  }
}
