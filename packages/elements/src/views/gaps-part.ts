import { listProfileGaps } from '@doen-wat-nodig-is/core';
import { html, nothing } from 'lit';
import { partMessagesFor } from '../messages/part-messages.js';
import type { AdvicePart } from './advice-part.js';

/** What an advice leaves general, since no gemeenteprofiel says it. */
export const gapsPart: AdvicePart = {
  draw({ aid, lang }, { contentLang }) {
    const gaps = listProfileGaps(aid);
    if (gaps.length === 0) return nothing;
    const words = partMessagesFor(lang, aid.profile?.definition).gaps;
    const names = html`
      <ul class="dwn-list" lang=${contentLang ?? nothing}>
        ${gaps.map(({ name }) => html`<li>${name}</li>`)}
      </ul>
    `;
    return html`
      <details class="dwn-details dwn-details--screen">
        <summary>${aid.profile ? words.title : words.noProfileTitle}</summary>
        <div class="dwn-details-body">
          <p class="utrecht-paragraph">${words.lead}</p>
          ${names}
        </div>
      </details>
    `;
  },
};
