import type { AidRecord } from '@doen-wat-nodig-is/core';

/** The person has finished; carries the record. */
export class DwnCompleteEvent extends Event {
  static readonly eventName = 'dwn-complete';
  /** Plain JSON, for the host to store where it belongs. */
  readonly record: AidRecord;

  constructor(record: AidRecord) {
    super(DwnCompleteEvent.eventName, { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-complete': DwnCompleteEvent;
  }
}
