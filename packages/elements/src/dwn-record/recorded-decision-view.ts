import type { AidRecord } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { listView } from './recorded-answers-view.js';
import { linesView } from './lines-view.js';
import type { RecordContext } from './record-context.js';

/** What the professional decided, and what they thought of it by the municipality's own principles. */
export function recordedDecisionView({ decision, principles }: AidRecord, context: RecordContext): TemplateResult {
  const { words, level, contentLang } = context;
  return html`
    ${headingView(level, words.decision.title)}
    ${
      decision
        ? html`
            <p class="utrecht-paragraph"><strong>${words.decision[decision.kind]}</strong></p>
            ${
              decision.kind === 'deviate'
                ? html`<p class="utrecht-paragraph">
                    ${words.decision.reason}: <span lang=${contentLang ?? nothing}>${decision.reason.label}</span>
                  </p>`
                : nothing
            }
            ${
              decision.motivation
                ? html`
                    <p class="utrecht-paragraph">${words.decision.motivation}:</p>
                    <blockquote class="dwn-own">${linesView(decision.motivation)}</blockquote>
                  `
                : nothing
            }
          `
        : html`<p class="utrecht-paragraph dwn-note">${words.decision.none}</p>`
    }
    ${
      principles.length === 0
        ? nothing
        : html`
            ${headingView(level, words.principles.title)}
            ${listView(
              principles.map(({ title, assessment, signal }) => ({
                term: title,
                said: `${words.principles.assessments[assessment]}${signal ? ` (${words.principles.signal})` : ''}`,
              })),
              context,
            )}
          `
    }
  `;
}
