import { nothing } from 'lit';
import { loadAbility } from '../abilities.js';
import type { GuardState } from '../guard/guard-view.js';
import type { Drawn } from './advice-part.js';
import type { ViewContext } from './view-context.js';

/** The guard under a free text, once it is there. Until then, and without it, the field is as good as any. */
export function guardedView(state: GuardState, context: ViewContext): Drawn {
  const guard = loadAbility('guard');
  if (!(guard instanceof Promise)) return guard?.guardView(state, context) ?? nothing;
  // Where it does not come the person goes on, and the next input or screen asks for it again.
  void guard.then(context.update, () => undefined);
  return nothing;
}
