import type { Snapshot } from '@doen-wat-nodig-is/core';
import type { Screen } from './screen.js';
import { positionOf } from './screen-view.js';

/** Where a screen stands among the questions; 0 for one that is no question. */
export function placeOf(screen: Screen, snapshot: Snapshot): { readonly index: number; readonly total: number } {
  return screen.kind === 'question' ? positionOf(screen.question, snapshot) : { index: 0, total: snapshot.path.length };
}
