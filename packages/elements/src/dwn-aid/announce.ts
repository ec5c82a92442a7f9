import type { Snapshot } from '@doen-wat-nodig-is/core';
import type { Messages } from '../messages/messages.js';
import type { LoadState } from './aid-loader.js';
import type { Screen } from './screen.js';

/** What a screen reader is told when the screen changes, beside the heading that takes focus. */
export function announce(
  screen: Screen,
  place: { readonly index: number; readonly total: number; readonly turn?: string | undefined },
  errors: number,
  { outcome }: Snapshot,
  messages: Messages,
): string {
  if (errors > 0) return messages.errorSummary(errors);
  switch (screen.kind) {
    case 'question':
      return [messages.position(place.index, place.total), place.turn && `${messages.turn}: ${place.turn}`]
        .filter(Boolean)
        .join('. ');
    case 'review':
      return messages.review.title;
    case 'advice':
      return outcome ? `${messages.advice.label}: ${outcome.title}` : '';
    case 'done':
      return messages.done.title;
    // Its heading tells it all.
    case 'documents':
    case 'deliberation':
    case 'page':
      return '';
  }
}

/** What a screen reader is told of an aid that is not there. */
export function announceLoad({ status }: LoadState, { loading, loadFailed, invalid }: Messages): string {
  switch (status) {
    case 'loading':
      return loading;
    case 'failed':
      return loadFailed.title;
    case 'invalid':
      return invalid.title;
    case 'empty':
    case 'ready':
      return '';
  }
}
