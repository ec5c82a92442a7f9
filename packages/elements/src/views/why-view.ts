import type { Explanation, Reason } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { hiddenSubject } from './hidden-subject.js';
import { traceView } from './trace-view.js';
import type { ViewContext } from './view-context.js';

/** *Waarom zie je dit?*: the answers that decided, and on request every condition. */
export function whyView(explanation: Explanation, subject: string, context: ViewContext): TemplateResult {
  const { messages } = context;
  const positive = explanation.reasons.filter(({ negated }) => !negated);
  const told = positive.length > 0 ? positive : explanation.reasons;
  return html`
    <details class="dwn-details">
      <summary>${messages.advice.whyTitle}${hiddenSubject(subject, context)}</summary>
      <div class="dwn-details-body">
        ${
          told.length === 0
            ? html`<p class="utrecht-paragraph">${messages.advice.whyOtherwise}</p>`
            : html`
                <p class="utrecht-paragraph">${messages.advice.whyLead}</p>
                <ul class="dwn-list dwn-reasons">
                  ${told.map((reason) => reasonView(reason, context))}
                </ul>
              `
        }
        <details class="dwn-details dwn-details--inner dwn-details--screen">
          <summary>${messages.advice.allConditions}${hiddenSubject(subject, context)}</summary>
          <div class="dwn-details-body">${traceView(explanation.trace, context)}</div>
        </details>
      </div>
    </details>
  `;
}

function reasonView(reason: Reason, context: ViewContext): TemplateResult {
  const { messages, contentLang } = context;
  const given = reason.kind === 'fact' ? messages.advice.counted(reason.given) : reason.given;
  return html`
    <li>
      <span lang=${contentLang ?? nothing}>${reason.text}</span>
      <strong lang=${reason.kind === 'fact' ? nothing : (contentLang ?? nothing)}>${given}</strong>
      ${
        reason.counted.length === 0
          ? nothing
          : html`<ul class="dwn-list">
              ${reason.counted.map((part) => reasonView(part, context))}
            </ul>`
      }
    </li>
  `;
}
