import type { Snapshot } from '@doen-wat-nodig-is/core';
import { DwnOutcomeEvent } from '../events/dwn-outcome-event.js';
import { DwnProblemEvent } from '../events/dwn-problem-event.js';
import { DwnStepEvent } from '../events/dwn-step-event.js';
import type { LoadState } from './aid-loader.js';
import { placeOf } from './place-of.js';
import type { Screen } from './screen.js';

/** What a page hears of a screen that is shown. */
export function eventsOfScreen(screen: Screen, snapshot: Snapshot): readonly Event[] {
  const { index, total } = placeOf(screen, snapshot);
  const { outcome, supplements } = snapshot;
  const step = new DwnStepEvent(screen, index, total);
  return screen.kind === 'advice' && outcome ? [step, new DwnOutcomeEvent(outcome, supplements)] : [step];
}

/** What a page hears of an aid that could not be shown. */
export function eventsOfLoad(state: LoadState): readonly Event[] {
  if (state.status === 'failed') return [new DwnProblemEvent('load')];
  if (state.status !== 'invalid') return [];
  return [new DwnProblemEvent(state.of === 'aid' ? 'definition' : 'profile', state.problems)];
}
