import type { TrajectSnapshot, TrajectState } from '@doen-wat-nodig-is/core';

/** The person is at another step of a traject. Carries answers: do not hand it to analytics. */
export class DwnTrajectEvent extends Event {
  static readonly eventName = 'dwn-traject';
  /** Where the person is. */
  readonly snapshot: TrajectSnapshot;
  /** All it takes to resume, as plain JSON, for the host to keep where it belongs. */
  readonly state: TrajectState;
  /** Whether the person has ended it. */
  readonly ended: boolean;

  constructor(snapshot: TrajectSnapshot, state: TrajectState, ended: boolean) {
    super(DwnTrajectEvent.eventName, { bubbles: true, composed: true });
    this.snapshot = snapshot;
    this.state = state;
    this.ended = ended;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-traject': DwnTrajectEvent;
  }
}
