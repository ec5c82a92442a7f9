import type { TrajectState } from '@doen-wat-nodig-is/core';

/**
 * The person starts to look back. Carries answers: do not hand it to analytics. A host that shows the review elsewhere
 * calls `preventDefault()`, and gives `state` to a `<dwn-traject>` of its own.
 */
export class DwnReviewEvent extends Event {
  static readonly eventName = 'dwn-review';
  /** Id of the aid to look back with. */
  readonly aid: string;
  /** What was recorded, to go on with at that aid. */
  readonly state: TrajectState;

  constructor(aid: string, state: TrajectState) {
    super(DwnReviewEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.aid = aid;
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-review': DwnReviewEvent;
  }
}
