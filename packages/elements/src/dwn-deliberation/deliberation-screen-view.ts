import type { DeliberationRole } from '@doen-wat-nodig-is/core/deliberation';
import { html, nothing, type TemplateResult } from 'lit';
import { compareView } from './compare-view.js';
import type { DeliberationContext } from './deliberation-context.js';
import type { DeliberationController } from './deliberation-controller.js';
import { endedView } from './ended-view.js';
import { contributionView, joinView, roleView, type ExchangeIntents } from './exchange-view.js';
import { hubView } from './hub-view.js';
import { outcomeView } from './outcome-view.js';
import { setupView, type SetupIntents } from './setup-view.js';
import { weighView } from './weigh-view.js';

/** What a person can do on the screens together. */
export interface DeliberationIntents extends ExchangeIntents, SetupIntents {
  readonly print: () => void;
  readonly leaveJoin: () => void;
}

/** The screen that is shown now. What is not of it, is not in the page. */
export function deliberationScreenView(
  course: DeliberationController,
  offered: readonly DeliberationRole[],
  context: DeliberationContext,
  intents: DeliberationIntents,
): TemplateResult | typeof nothing {
  const { state, screen, told } = course;
  const { focus } = intents;
  if (screen.kind === 'join' || !state) {
    return joinView(course, context, intents, state ? intents.leaveJoin : undefined);
  }
  if (state.stage === 'setup') return setupView(state, offered, course, context, intents);
  if (state.stage === 'compared') {
    if (screen.kind === 'outcome') return outcomeView(state, course, context, focus);
    if (screen.kind === 'done') return endedView(state, course, context);
    return compareView(state, course, context, intents.print);
  }
  const seen = told === '' ? nothing : html`<p class="utrecht-paragraph dwn-told" aria-hidden="true">${told}</p>`;
  if (screen.kind === 'weigh' && state.draft) {
    return weighView(state, state.draft, screen.option, course, context, focus);
  }
  if (screen.kind === 'contribution') return html`${contributionView(state, course, context, intents)} ${seen}`;
  if (state.way === 'invited') return roleView(state, course, context, intents);
  const asks = screen.kind === 'hub' ? screen.asks : undefined;
  return html`${hubView(state, asks, course, context, intents)} ${seen}`;
}
