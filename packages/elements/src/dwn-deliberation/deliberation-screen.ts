import type { Contribution, DeliberationState } from '@doen-wat-nodig-is/core/deliberation';
import type { DeliberationMessages } from './deliberation-messages.js';

/** What is shown. */
export type DeliberationScreen =
  | { readonly kind: 'setup' }
  /** Take part with what was sent. */
  | { readonly kind: 'join' }
  /** Who has given, and who is next. */
  | { readonly kind: 'hub'; readonly asks?: HubQuestion }
  /** One option; after the last, the arguments. */
  | { readonly kind: 'weigh'; readonly option: number }
  /** What goes back to who leads. */
  | { readonly kind: 'contribution' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'done' };

/** What is asked before something that cannot be undone. */
export type HubQuestion =
  { readonly kind: 'without' } | { readonly kind: 'replace'; readonly contribution: Contribution };

/** Where somebody comes back to. Never in the middle of a weighing: somebody else may sit there now. */
export function screenOf(state: DeliberationState): DeliberationScreen {
  if (state.stage === 'setup') return { kind: 'setup' };
  if (state.stage === 'compared') return { kind: 'compare' };
  return { kind: state.way === 'invited' && state.weighings.length > 0 ? 'contribution' : 'hub' };
}

/** Something to be mended, with the id of the control to do so. */
export interface DeliberationFault {
  readonly control: string;
  /** In words of the moment: the language may change while it is shown. */
  readonly message: (words: DeliberationMessages) => string;
}
