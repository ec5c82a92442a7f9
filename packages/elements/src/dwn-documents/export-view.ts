import { html, nothing, type TemplateResult } from 'lit';
import { guardMessages } from '../guard/guard-messages.js';
import { headingView } from '../views/heading.js';
import { toneIcon } from '../views/tone-icon.js';
import type { DocumentsContext } from './documents-context.js';
import type { ExportState } from './export-controller.js';
import type { ExportFormat } from './export-format.js';
import type { DocumentsMessages } from './documents-messages.js';
import type { DocumentFinding } from './watch-document.js';

/** What a person can do to take a document along. */
export interface ExportIntents {
  readonly take: (format: ExportFormat) => void;
  readonly proceed: (replace: boolean) => void;
  readonly cancel: () => void;
}

/** The ways to take a document along, and how that went. */
export function exportView(
  state: ExportState,
  openPlaces: number,
  context: DocumentsContext,
  intents: ExportIntents,
): TemplateResult {
  const { take } = context.words;
  return html`
    <div class="dwn-take" role="group" aria-labelledby="take">
      ${headingView(context.level + 1, take.title, { id: 'take' })}
      ${openPlaces > 0 ? html`<p class="utrecht-paragraph dwn-note">${take.open(openPlaces)}</p>` : nothing}
      ${
        state.status === 'asking'
          ? askView(state.findings, context, intents)
          : html`
              <div class="utrecht-action-group dwn-formats">
                ${formats.map(([format, look]) => formatView(format, look, take, intents.take))}
              </div>
              ${resultView(state, context)}
            `
      }
    </div>
  `;
}

// Names in full: the bundle keeps the style of those it finds.
const formats: readonly (readonly [ExportFormat, string])[] = [
  ['rich', 'utrecht-button--primary-action'],
  ['plain', 'utrecht-button--secondary-action'],
  ['print', 'utrecht-button--secondary-action'],
  ['html', 'utrecht-button--subtle'],
  ['markdown', 'utrecht-button--subtle'],
];

function formatView(
  format: ExportFormat,
  look: string,
  { formats: words }: DocumentsMessages['take'],
  take: (format: ExportFormat) => void,
): TemplateResult {
  return html`
    <button type="button" class="utrecht-button ${look}" id="take-${format}" @click=${() => take(format)}>
      ${words[format]}
    </button>
  `;
}

function askView(
  findings: readonly DocumentFinding[],
  context: DocumentsContext,
  intents: ExportIntents,
): TemplateResult {
  const { personal } = context.words;
  const words = guardMessages[context.lang];
  return html`
    <div class="utrecht-alert utrecht-alert--warning" role="group" aria-labelledby="personal">
      <div class="utrecht-alert__content">
        ${headingView(context.level + 2, personal.title, { look: 4, id: 'personal', focus: true })}
        <ul class="dwn-list dwn-personal">
          ${findings.map(
            ({ finding, text }) => html`
              <li>
                ${words.looksLike(words.kinds[finding.kind])} <strong dir="auto">${finding.text}</strong>
                <span class="dwn-personal-where"
                  >${personal.inText} “<span lang=${context.language}>${around(finding.text, text)}</span>”</span
                >
              </li>
            `,
          )}
        </ul>
        <p class="utrecht-paragraph">${personal.lead}</p>
        <div class="utrecht-action-group dwn-actions">
          <button
            type="button"
            class="utrecht-button utrecht-button--primary-action"
            @click=${() => intents.proceed(true)}
          >
            ${personal.replace}
          </button>
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            @click=${() => intents.proceed(false)}
          >
            ${personal.goOn}
          </button>
          <button type="button" class="utrecht-button utrecht-button--subtle" @click=${intents.cancel}>
            ${personal.cancel}
          </button>
        </div>
      </div>
    </div>
  `;
}

/** Some words on both sides of what was found. */
function around(found: string, text: string): string {
  const start = text.indexOf(found);
  const before = text.slice(0, start).split(/\s+/).slice(-5).join(' ');
  const after = text
    .slice(start + found.length)
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
  return `${before.length < start ? '… ' : ''}${before}${found}${after} …`;
}

function resultView(state: ExportState, { words, language }: DocumentsContext): TemplateResult | typeof nothing {
  if (state.status === 'done') {
    return html`<p class="utrecht-paragraph dwn-result dwn-tone--ok">${toneIcon('ok')} ${resultOf(state, words)}</p>`;
  }
  if (state.status !== 'by-hand') return nothing;
  const { take } = words;
  return html`
    <div class="utrecht-alert utrecht-alert--error dwn-by-hand">
      <div class="utrecht-alert__content">
        <p class="utrecht-paragraph"><strong>${take.failedTitle}</strong></p>
        <p class="utrecht-paragraph" id="by-hand-lead">${take.failedLead}</p>
        <label class="utrecht-form-label" for="by-hand">${take.failedLabel}</label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id="by-hand"
          rows="8"
          readonly
          dir="auto"
          lang=${language}
          aria-describedby="by-hand-lead"
          .value=${state.text}
        ></textarea>
      </div>
    </div>
  `;
}

/** How taking a document along went, in a sentence. */
export function resultOf(state: ExportState, { take }: DocumentsMessages): string {
  if (state.status === 'by-hand') return take.failedTitle;
  if (state.status !== 'done') return '';
  if (state.format === 'print') return take.printed;
  return state.file === '' ? take.copied : take.downloaded(state.file);
}
