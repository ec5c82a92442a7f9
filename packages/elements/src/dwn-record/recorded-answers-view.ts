import type { AidRecord, RecordedAnswer } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordContext } from './record-context.js';

/** The answers that counted, those that did not, and how many questions were not answered. */
export function recordedAnswersView(
  { answers, withdrawn, unanswered }: AidRecord,
  context: RecordContext,
): TemplateResult | typeof nothing {
  const { words } = context;
  if (answers.length + withdrawn.length + unanswered.length === 0) return nothing;
  return html`
    <details class="dwn-details">
      <summary>${words.answers.title(answers.length)}</summary>
      <div class="dwn-details-body">
        ${listView(answers.map(toItem), context)}
        ${
          withdrawn.length === 0
            ? nothing
            : html`
                <p class="utrecht-paragraph dwn-apart">
                  <strong>${words.answers.withdrawn}.</strong> ${words.answers.withdrawnLead}
                </p>
                ${listView(withdrawn.map(toItem), context)}
              `
        }
        ${
          unanswered.length === 0
            ? nothing
            : html`<p class="utrecht-paragraph dwn-note dwn-apart">${words.answers.notAsked(unanswered.length)}</p>`
        }
      </div>
    </details>
  `;
}

/** Something with what was said of it. */
export interface ListItem {
  readonly term: string;
  readonly said: string;
}

export function listView(items: readonly ListItem[], { contentLang }: RecordContext): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    <dl class="dwn-review">
      ${items.map(
        ({ term, said }) => html`
          <div class="dwn-answer">
            <dt lang=${contentLang ?? nothing}>${term}</dt>
            <dd lang=${contentLang ?? nothing}>${said}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

function toItem({ text, label }: RecordedAnswer): ListItem {
  return { term: text, said: label };
}
