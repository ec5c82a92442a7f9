import { nothing } from 'lit';
import { useAbility } from '../abilities.js';
import type { GuardState } from '../guard/guard-view.js';
import type { Drawn } from './advice-part.js';
import type { ViewContext } from './view-context.js';

/** The guard under a free text, once it is there. Until then, and without it, the field is as good as any. */
export function guardedView(state: GuardState, context: ViewContext): Drawn {
  const guard = useAbility('guard', context.update);
  return typeof guard === 'object' ? guard.guardView(state, context) : nothing;
}
