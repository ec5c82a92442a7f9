import { listProfileGaps } from '@doen-wat-nodig-is/core';
import { html, nothing } from 'lit';
import type { AdvicePart } from './advice-part.js';

/** What an advice leaves general, since no gemeenteprofiel says it. */
export const gapsPart: AdvicePart = {
  draw({ aid }, { messages, contentLang }) {
    const gaps = listProfileGaps(aid);
    if (gaps.length === 0) return nothing;
    const names = html`
      <ul class="dwn-list" lang=${contentLang ?? nothing}>
        ${gaps.map(({ name }) => html`<li>${name}</li>`)}
      </ul>
    `;
    return html`
      <details class="dwn-details dwn-details--screen">
        <summary>${aid.profile ? messages.gaps.title : messages.gaps.noProfileTitle}</summary>
        <div class="dwn-details-body">
          <p class="utrecht-paragraph">${messages.gaps.lead}</p>
          ${names}
        </div>
      </details>
    `;
  },
};
