import type { Proposal } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { aroundContent } from './around-content.js';
import type { ViewContext } from './view-context.js';

/** An answer that another aid suggests: from where, and why. */
export function proposalView({ question, from }: Proposal, context: ViewContext): TemplateResult {
  const { messages, contentLang } = context;
  return html`
    <div class="utrecht-alert utrecht-alert--info dwn-proposal" id="q-${question}-proposal">
      <div class="utrecht-alert__content">
        <p class="utrecht-paragraph"><strong>${aroundContent(messages.proposal.from, from.title, context)}</strong></p>
        <p class="utrecht-paragraph" lang=${contentLang ?? nothing}>${from.text} <strong>${from.label}</strong></p>
        <p class="utrecht-paragraph">${messages.proposal.check}</p>
      </div>
    </div>
  `;
}
