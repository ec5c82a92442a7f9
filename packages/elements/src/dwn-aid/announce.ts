import type { Snapshot } from '@doen-wat-nodig-is/core';
import type { Messages } from '../messages/messages.js';
import type { Screen } from './screen.js';

/** What a screen reader is told when the screen changes, beside the heading that takes focus. */
export function announce(
  screen: Screen,
  place: { readonly index: number; readonly total: number },
  errors: number,
  { outcome }: Snapshot,
  { announce: words }: Messages,
): string {
  if (errors > 0) return words.errors(errors);
  switch (screen.kind) {
    case 'question':
      return words.position(place.index, place.total);
    case 'review':
      return words.review;
    case 'advice':
      return outcome ? words.advice(outcome.title) : '';
    case 'done':
      return words.done;
    case 'page':
      return '';
  }
}
