import { html, type TemplateResult } from 'lit';
import { guardMessages } from '../guard/guard-messages.js';
import { headingView } from '../views/heading.js';
import type { SavingContext, SavingIntents } from './saving-context.js';
import type { SavingQuestion } from './saving-state.js';

/** What may be too much for a file is named; it is the person who decides. */
export function personalDataView(
  { findings }: Extract<SavingQuestion, { kind: 'personal-data' }>,
  { words: { personalData }, level, lang }: SavingContext,
  intents: SavingIntents,
): TemplateResult {
  const { kinds } = guardMessages[lang];
  return html`
    <div class="dwn-saving-question">
      <div tabindex="-1" data-saving-focus>${headingView(level, personalData.title, { look: 4 })}</div>
      <ul class="dwn-list">
        ${findings.slice(0, 20).map(({ kind, text }) => html`<li>${kinds[kind]}: <strong dir="auto">${text}</strong></li>`)}
        ${findings.length > 20 ? html`<li>…</li>` : ''}
      </ul>
      <p class="utrecht-paragraph">${personalData.lead}</p>
      <div class="utrecht-action-group dwn-saving-actions">
        <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${intents.saveReplaced}>
          ${personalData.replace}
        </button>
        <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.saveAnyway}>
          ${personalData.saveAnyway}
        </button>
        <button type="button" class="utrecht-button utrecht-button--subtle" @click=${intents.cancel}>
          ${personalData.cancel}
        </button>
      </div>
    </div>
  `;
}
