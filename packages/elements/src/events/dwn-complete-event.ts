import type { AidRecord } from '@doen-wat-nodig-is/core';

/** The person has finished; carries the record. */
export class DwnCompleteEvent extends Event {
  static readonly eventName = 'dwn-complete';
  /** Plain JSON, for the host to store where it belongs. */
  readonly record: AidRecord;
  /** Id of the aid that the person goes on with, when one was offered and chosen. */
  readonly next: string | undefined;

  constructor(record: AidRecord, next?: string) {
    super(DwnCompleteEvent.eventName, { bubbles: true, composed: true });
    this.record = record;
    this.next = next;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-complete': DwnCompleteEvent;
  }
}
