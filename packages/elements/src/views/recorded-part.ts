import type { AidRecord } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { DwnExportEvent } from '../events/dwn-export-event.js';
import { downloadFile } from '../export/download-file.js';
import { partMessagesFor, type PartMessages } from '../messages/part-messages.js';
import type { AdvicePart } from './advice-part.js';
import { aroundContent } from './around-content.js';
import { headingView } from './heading.js';
import type { ViewContext } from './view-context.js';

/** At the end: what was recorded, and the record as a file. */
export const recordedPart: AdvicePart = {
  drawDone({ record, lang, aid }, context) {
    const made = record();
    if (!made) return nothing;
    const words = partMessagesFor(lang, aid.profile?.definition);
    const { title, download, downloadNote, fileName } = words.recorded;
    const name = `${fileName}-${made.aid.id}-${made.createdAt.slice(0, 10)}.json`;
    return html`
      <div class="dwn-recorded">
        ${headingView(context.level, title)}
        <ul class="dwn-list">
          ${listRecorded(made, words, context).map((item) => html`<li>${item}</li>`)}
        </ul>
        <div class="utrecht-action-group dwn-actions">
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            aria-describedby="recorded-note"
            @click=${({ currentTarget }: Event) => {
              downloadFile(name, 'application/json', `${JSON.stringify(record() ?? made, null, 2)}\n`);
              currentTarget?.dispatchEvent(new DwnExportEvent('record', 'json'));
            }}
          >
            ${download}
          </button>
        </div>
        <p class="utrecht-paragraph dwn-note" id="recorded-note">${downloadNote}</p>
      </div>
    `;
  },
};

/** What is in a record, in the order in which it came about. */
function listRecorded(
  { answers, outcome, decision, principles, deliberation, documents }: AidRecord,
  { recorded, decision: { kinds } }: PartMessages,
  context: ViewContext,
): readonly (TemplateResult | string)[] {
  const content = (text: string) => html`<span lang=${context.contentLang ?? nothing}>${text}</span>`;
  return [
    recorded.answers(answers.length),
    ...(outcome ? [aroundContent(recorded.advice, outcome.title, context)] : []),
    ...(decision?.kind === 'follow' ? [recorded.decided(kinds.follow)] : []),
    ...(decision?.kind === 'deviate'
      ? [html`${recorded.decided(kinds.deviate)}. ${content(decision.reason.label)}`]
      : []),
    ...(principles.length > 0 ? [recorded.principles(principles.length)] : []),
    ...(deliberation
      ? [
          deliberation.result
            ? aroundContent(recorded.deliberation, deliberation.result.option, context)
            : recorded.deliberationOpen,
        ]
      : []),
    ...documents.map(({ title }) => aroundContent(recorded.document, title, context)),
  ];
}
