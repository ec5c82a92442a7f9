import type { AidRecord } from '@doen-wat-nodig-is/core';
import { html, type TemplateResult } from 'lit';
import type { RecordContext } from './record-context.js';
import { recordedAdviceView } from './recorded-advice-view.js';
import { recordedAnswersView } from './recorded-answers-view.js';
import { recordedDecisionView } from './recorded-decision-view.js';
import { recordedDeliberationView } from './recorded-deliberation-view.js';
import { recordedDocumentsView } from './recorded-documents-view.js';
import { recordedSourcesView } from './recorded-sources-view.js';

/** All of one aid: what came out first, then what was made of it, then where it came from. */
export function recordedAidView(record: AidRecord, context: RecordContext): TemplateResult {
  const { words } = context;
  const advices = [...(record.outcome ? [record.outcome] : []), ...record.supplements, ...record.warnings];
  return html`
    <div class="dwn-recorded">
      ${recordedAdviceView(record, context)} ${recordedDecisionView(record, context)}
      ${recordedDeliberationView(record.deliberation, context)} ${recordedDocumentsView(record.documents, context)}
      <div class="dwn-explain">
        ${recordedAnswersView(record, context)}
        ${recordedSourcesView(
          advices.flatMap(({ sources }) => sources),
          context,
        )}
        <details class="dwn-details dwn-details--screen">
          <summary>${words.technical.title}</summary>
          <dl class="dwn-changes dwn-details-body dwn-technical">
            <dt>${words.technical.library}</dt>
            <dd>${record.library}</dd>
            <dt>${words.technical.digest}</dt>
            <dd><code>${record.digest}</code></dd>
          </dl>
        </details>
      </div>
    </div>
  `;
}
