import { html, type TemplateResult } from 'lit';
import type { Drawn } from './advice-part.js';
import { headingView } from './heading.js';
import { toneIcon } from './tone-icon.js';
import type { ViewContext } from './view-context.js';

/** The host has the record; nothing is kept here. */
export function doneView(
  state: { readonly told: readonly Drawn[]; readonly buttons: readonly Drawn[] },
  context: ViewContext,
  intents: { readonly backToAdvice: () => void; readonly restart: () => void },
): TemplateResult {
  const { done } = context.messages;
  return html`
    <div class="utrecht-alert utrecht-alert--ok dwn-outcome">
      <div class="utrecht-alert__content">
        <p class="dwn-tone dwn-tone--ok">${toneIcon('ok')}</p>
        ${headingView(context.level, done.title, { focus: true })}
        <p class="utrecht-paragraph">${done.lead}</p>
        <p class="utrecht-paragraph">${done.notSaved}</p>
      </div>
    </div>
    ${state.told}
    <div class="utrecht-action-group dwn-actions">
      ${state.buttons}
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.backToAdvice}>
        ${done.backToAdvice}
      </button>
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${intents.restart}>
        ${done.restart}
      </button>
    </div>
  `;
}
