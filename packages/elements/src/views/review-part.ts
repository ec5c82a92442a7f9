import { planRecordedReview } from '@doen-wat-nodig-is/core/review';
import { html, nothing } from 'lit';
import { localDay } from '../dwn-record/format-moment.js';
import { reviewMessagesFor } from '../dwn-record/review-messages.js';
import { reviewPlanView } from '../dwn-record/review-plan-view.js';
import type { AdvicePart } from './advice-part.js';
import { headingView } from './heading.js';

/** At the end: when to look back, for an aid that plans it, and a way to put that in a calendar. */
export const reviewPart: AdvicePart = {
  drawDone({ record, lang, aid }, { level, lang: language }) {
    const made = record();
    const plan = made && planRecordedReview(made, aid, localDay(made.createdAt));
    if (!plan) return nothing;
    const words = reviewMessagesFor(lang, aid.profile?.definition);
    return html`
      <div class="dwn-decide">${headingView(level, words.title)} ${reviewPlanView({ plan }, words, language)}</div>
    `;
  },
};
