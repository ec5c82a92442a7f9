import type { TrajectRecord } from '@doen-wat-nodig-is/core';

/** The person has ended a traject; carries the record of all its aids. */
export class DwnTrajectCompleteEvent extends Event {
  static readonly eventName = 'dwn-traject-complete';
  /** Plain JSON, for the host to store where it belongs. */
  readonly record: TrajectRecord;

  constructor(record: TrajectRecord) {
    super(DwnTrajectCompleteEvent.eventName, { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-traject-complete': DwnTrajectCompleteEvent;
  }
}
