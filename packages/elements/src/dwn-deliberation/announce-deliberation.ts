import { listOptions, listWaiting } from '@doen-wat-nodig-is/core/deliberation';
import type { DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';

/** What a screen reader is told beside the heading that takes focus. Never what another weighed. */
export function announceDeliberation(
  { state, screen, faults, told }: DeliberationController,
  { words, messages }: DeliberationContext,
): string {
  if (faults.length > 0) return messages.errorSummary(faults.length);
  if (told !== '') return told;
  switch (screen.kind) {
    case 'weigh': {
      const total = state ? listOptions(state.topic).length : 0;
      return screen.option < total ? words.weigh.position(screen.option + 1, total) : words.weigh.last;
    }
    case 'hub':
      return state?.stage === 'weighing' && listWaiting(state).length === 0 ? words.hub.all : '';
    case 'compare':
      return words.compare.title;
    case 'done':
      return words.done.title;
    case 'setup':
    case 'join':
    case 'contribution':
    case 'outcome':
      return '';
  }
}
