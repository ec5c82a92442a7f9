import type { DocumentTemplate, DrawnPoint } from '@doen-wat-nodig-is/core/document';
import { html, nothing, type TemplateResult } from 'lit';
import { sourcesView } from '../views/sources-view.js';
import { toneIcon } from '../views/tone-icon.js';
import type { DocumentsContext } from './documents-context.js';

/** What a person can do about what misses. */
export interface ChecklistIntents {
  readonly focusPlace: (place: string) => void;
  readonly changeQuestion: (question: string) => void;
}

/** What belongs in the document, point by point: whether it is there, where, why, and what to do. */
export function checklistView(
  points: readonly DrawnPoint[],
  template: DocumentTemplate,
  context: DocumentsContext,
  intents: ChecklistIntents,
): TemplateResult | typeof nothing {
  if (points.length === 0) return nothing;
  const { checklist } = context.words;
  const covered = points.filter((point) => point.covered).length;
  return html`
    <details class="dwn-details dwn-details--screen dwn-checklist">
      <summary>${checklist.title(covered, points.length)}</summary>
      <div class="dwn-details-body">
        <p class="utrecht-paragraph">${checklist.lead}</p>
        <ol class="dwn-points">
          ${points.map((point) => {
            const norm = template.checklist?.find(({ id }) => id === point.id)?.norm;
            return pointView(point, norm, context, intents);
          })}
        </ol>
      </div>
    </details>
  `;
}

/** @param norm the norm in words of the author, beside the sources. */
function pointView(
  point: DrawnPoint,
  norm: string | undefined,
  context: DocumentsContext,
  intents: ChecklistIntents,
): TemplateResult {
  const { checklist } = context.words;
  const { contentLang, lang } = context;
  const content = contentLang ?? nothing;
  return html`
    <li class="dwn-point ${point.covered ? '' : 'dwn-point--open'}" lang=${lang}>
      <p class="dwn-point-title">
        <strong lang=${content}>${point.title}</strong>
        <span class="dwn-point-status dwn-tone--${point.covered ? 'ok' : 'warn'}"
          >${toneIcon(point.covered ? 'ok' : 'warn')} ${point.covered ? checklist.covered : checklist.open}</span
        >
      </p>
      ${point.covered ? nothing : missingView(point, context, intents)}
      <p class="dwn-point-line">${checklist.where}: <span lang=${content}>${point.where}</span></p>
      ${
        point.norm === ''
          ? nothing
          : html`<p class="dwn-point-line">
                ${checklist.norm}:${norm === undefined ? nothing : html` <span lang=${content}>${norm}</span>`}
              </p>
              ${point.sources.length === 0 ? nothing : sourcesView(point.sources, context)}`
      }
    </li>
  `;
}

function missingView(point: DrawnPoint, context: DocumentsContext, intents: ChecklistIntents): TemplateResult {
  const { checklist } = context.words;
  const content = context.contentLang ?? nothing;
  const { question } = point;
  return html`
    <p class="dwn-point-line">${checklist.missing}: <span lang=${content}>${point.missing}</span></p>
    <div class="dwn-point-actions">
      ${point.places.map(
        ({ id, label }) => html`
          <button type="button" class="dwn-open" @click=${() => intents.focusPlace(id)}>
            ${checklist.fill(label)}
          </button>
        `,
      )}
      ${
        question === undefined
          ? nothing
          : html`<button type="button" class="dwn-open" @click=${() => intents.changeQuestion(question)}>
              ${checklist.toQuestion}<span class="dwn-hidden">: <span lang=${content}>${point.title}</span></span>
            </button>`
      }
    </div>
  `;
}
