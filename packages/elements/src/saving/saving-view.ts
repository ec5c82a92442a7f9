import { html, nothing, type TemplateResult } from 'lit';
import { toneIcon } from '../views/tone-icon.js';
import { goOnView } from './go-on-view.js';
import { personalDataView } from './personal-data-view.js';
import type { SavingContext, SavingIntents } from './saving-context.js';
import type { SavingNotice, SavingState } from './saving-state.js';
import { tellNotice, tellUselessFile } from './tell-saving.js';

/** Above the contents: what became of what this tab kept, or what to decide about it. */
export function savingHeadView(
  state: SavingState,
  context: SavingContext,
  intents: SavingIntents,
): TemplateResult | typeof nothing {
  const { notice, question } = state;
  if (question?.kind === 'go-on' && question.from === 'tab') {
    return html`<div class="utrecht-alert utrecht-alert--info dwn-saving">
      <div class="utrecht-alert__content">${goOnView(question, context, intents)}</div>
    </div>`;
  }
  return notice ? noticeView(notice, state, context, intents) : nothing;
}

/** Below the contents, while this tab keeps the work. */
export function savingFootView(
  state: SavingState,
  context: SavingContext,
  intents: SavingIntents,
): TemplateResult | typeof nothing {
  // While a notice offers to clear, there is no need to do so twice.
  if (!state.inTab || !state.hasWork || state.notice?.kind === 'resumed') return nothing;
  return html`<div class="dwn-saving dwn-saving-tab">
    ${clearableView(context.words.inTab, state, context, intents)}
  </div>`;
}

/** What *Bewaren* opens. */
export function savingPanelView(state: SavingState, context: SavingContext, intents: SavingIntents): TemplateResult {
  const { words } = context;
  const { question, file, inTab, hasWork } = state;
  const choose = ({ currentTarget }: Event) =>
    ((currentTarget as HTMLElement).parentElement?.querySelector('input') as HTMLInputElement | null)?.click();
  const open = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const [chosen] = input.files ?? [];
    // So that the same file can be chosen again.
    input.value = '';
    if (chosen) intents.open(chosen);
  };
  return html`
    <div class="dwn-saving">
      ${inTab ? nothing : html`<p class="utrecht-paragraph">${words.notInTab}</p>`}
      <p class="utrecht-paragraph">${words.lead}</p>
      ${hasWork ? html`<p class="utrecht-paragraph">${words.warning}</p>` : nothing}
      <div class="utrecht-action-group dwn-saving-actions">
        ${
          hasWork
            ? html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.save}>
                ${words.saveFile}
              </button>`
            : nothing
        }
        <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${choose}>
          ${words.openFile}
        </button>
        <input type="file" accept=".json,application/json" hidden aria-label=${words.openFile} @change=${open} />
      </div>
      ${question?.kind === 'personal-data' ? personalDataView(question, context, intents) : nothing}
      ${
        question?.kind === 'go-on' && question.from === 'file'
          ? html`<div class="dwn-saving-question">${goOnView(question, context, intents)}</div>`
          : nothing
      }
      ${file?.kind === 'saved' ? resultView('ok', words.saved) : nothing}
      ${
        file?.kind === 'useless'
          ? resultView(
              'warn',
              html`${tellUselessFile(file.reading, words)}
              ${hasWork ? html`<br />${words.uselessFile.nothingLost}` : nothing}`,
            )
          : nothing
      }
    </div>
  `;
}

function noticeView(
  notice: SavingNotice,
  state: SavingState,
  context: SavingContext,
  intents: SavingIntents,
): TemplateResult {
  const { words } = context;
  const isResumed = notice.kind === 'resumed';
  const isQuiet = isResumed || notice.kind === 'idle';
  const text = tellNotice(notice, words);
  return html`
    <div class="utrecht-alert utrecht-alert--${isQuiet ? 'info' : 'warning'} dwn-saving dwn-saving-notice">
      <div class="utrecht-alert__content">
        ${
          (isResumed && state.inTab) || notice.kind === 'full'
            ? clearableView(text, state, context, intents)
            : html`<p class="utrecht-paragraph">${text}</p>`
        }
        ${notice.kind === 'taken' ? html`<p class="utrecht-paragraph dwn-note">${words.takenForAuthor}</p>` : nothing}
      </div>
    </div>
  `;
}

/** A line with *Wis alles* behind it, which asks once more in the same place. */
function clearableView(
  text: string,
  { question }: SavingState,
  { words }: SavingContext,
  intents: SavingIntents,
): TemplateResult {
  if (question?.kind === 'clear') {
    return html`
      <div class="dwn-saving-line" role="group" aria-label=${words.clear}>
        <p class="utrecht-paragraph" tabindex="-1" data-saving-focus>${words.clearQuestion}</p>
        <div class="utrecht-action-group dwn-saving-actions">
          <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${intents.clear}>
            ${words.clearYes}
          </button>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.cancel}>
            ${words.clearNo}
          </button>
        </div>
      </div>
    `;
  }
  return html`
    <div class="dwn-saving-line dwn-saving-line--short">
      <p class="utrecht-paragraph">${text}</p>
      <button
        type="button"
        class="utrecht-button utrecht-button--subtle dwn-saving-clear"
        data-saving-clear
        @click=${intents.askToClear}
      >
        ${words.clear}
      </button>
    </div>
  `;
}

function resultView(tone: 'ok' | 'warn', content: unknown): TemplateResult {
  return html`<p class="utrecht-paragraph dwn-saving-result dwn-saving-result--${tone}">
    ${toneIcon(tone)}<span>${content}</span>
  </p>`;
}
