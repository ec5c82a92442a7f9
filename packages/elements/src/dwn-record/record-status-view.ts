import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import type { RecordContext } from './record-context.js';
import type { RecordState } from './record-loader.js';

/** What a person can do while there is no record to read. */
export interface StatusIntents {
  readonly open: (file: File) => void;
  readonly retry: () => void;
}

/** What there is to see while no record is. */
export function recordStatusView(
  state: Exclude<RecordState, { readonly status: 'ready' }>,
  context: RecordContext,
  intents: StatusIntents,
): TemplateResult {
  const { words } = context;
  switch (state.status) {
    case 'loading':
      return html`<p class="utrecht-paragraph dwn-loading" tabindex="-1" data-focus>${words.loading}</p>`;
    case 'failed':
      return problemView(words.failed, context, [
        html`<button type="button" class="utrecht-button utrecht-button--primary-action" @click=${intents.retry}>
          ${words.failed.retry}
        </button>`,
        chooseFileView(words.choose.button, 'secondary', intents.open),
      ]);
    case 'refused':
      return problemView(
        words.refused[state.reason],
        context,
        [chooseFileView(words.choose.other, 'primary', intents.open)],
        faultsView(state, context),
      );
    case 'empty':
      return html`
        ${headingView(context.level, words.choose.title, { look: 2, focus: true })}
        <p class="utrecht-paragraph">${words.choose.lead}</p>
        <div class="utrecht-action-group">${chooseFileView(words.choose.button, 'primary', intents.open)}</div>
        <p class="utrecht-paragraph dwn-note">${words.choose.stays}</p>
      `;
  }
}

/** A button that lets the person choose a file. The field behind it cannot be given the look of a button. */
export function chooseFileView(
  label: string,
  look: 'primary' | 'secondary' | 'subtle',
  open: (file: File) => void,
): TemplateResult {
  const choose = ({ currentTarget }: Event) => {
    // A cast, since the field stands right behind its button.
    ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
  };
  const take = ({ currentTarget }: Event) => {
    // A cast, since it is the field that tells.
    const field = currentTarget as HTMLInputElement;
    const [file] = field.files ?? [];
    // So that the same file can be chosen again.
    field.value = '';
    if (file) open(file);
  };
  return html`
    <button type="button" class="utrecht-button ${buttons[look]}" @click=${choose}>${label}</button>
    <input type="file" accept=".json,application/json" hidden @change=${take} />
  `;
}

// Names in full: the bundle keeps the style of those it finds.
const buttons = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
} as const;

function problemView(
  { title, lead }: { readonly title: string; readonly lead: string },
  { level }: RecordContext,
  buttons: readonly TemplateResult[],
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <div class="utrecht-alert utrecht-alert--error">
      <div class="utrecht-alert__content">
        ${headingView(level, title, { focus: true })}
        <p class="utrecht-paragraph">${lead}</p>
        <div class="utrecht-action-group">${buttons}</div>
        ${more}
      </div>
    </div>
  `;
}

/** More would not help anybody. */
const faultsShown = 20;

function faultsView(
  { faults }: Extract<RecordState, { readonly status: 'refused' }>,
  { words }: RecordContext,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`
    <details class="dwn-details">
      <summary>${words.faults.title(faults.length)}</summary>
      <ul class="dwn-list dwn-details-body">
        ${faults
          .slice(0, faultsShown)
          .map(
            ({ path, expected }) =>
              html`<li class="dwn-problem"><code>${path}</code>: ${words.faults.forms[expected]}</li>`,
          )}
        ${faults.length > faultsShown ? html`<li>…</li>` : nothing}
      </ul>
    </details>
  `;
}
