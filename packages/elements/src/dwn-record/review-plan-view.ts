import { toICalendar, type ReviewPlan } from '@doen-wat-nodig-is/core/review';
import { digest } from '@doen-wat-nodig-is/core';
import { html, type TemplateResult } from 'lit';
import { downloadFile } from '../export/download-file.js';
import type { InterfaceLanguage } from '../messages/messages.js';
import { formatDay, localDay } from './format-moment.js';
import type { ReviewMessages } from './review-messages.js';

/** A review that is planned. */
export interface PlannedReview {
  readonly plan: ReviewPlan;
  /** What it looks back on, such as the digest of the record: a calendar that gets it twice then keeps one. */
  readonly of?: string;
}

/** When the review is planned, with a way to put it in a calendar. Also for the screens after an advice. */
export function reviewPlanView(review: PlannedReview, words: ReviewMessages, lang: InterfaceLanguage): TemplateResult {
  const { date } = review.plan;
  const day = formatDay(date, lang, 'full');
  if (date < localDay(new Date())) return html`<p class="utrecht-paragraph">${words.past(day)}</p>`;
  return html`
    <p class="utrecht-paragraph">${words.planned(day)}</p>
    <div class="utrecht-action-group dwn-review-plan">
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action"
        aria-describedby="review-note"
        @click=${() => downloadReview(review, words.fileName)}
      >
        ${words.calendar}
      </button>
    </div>
    <p class="utrecht-paragraph dwn-note dwn-calendar-note" id="review-note">${words.calendarNote}</p>
  `;
}

function downloadReview({ plan, of = atRandom() }: PlannedReview, name: string): void {
  // Of a digest once more: an id in a calendar must not lead to the file of an inwoner.
  const uid = digest(['review', of]).slice('sha256:'.length, 'sha256:'.length + 32);
  downloadFile(`${name}-${plan.date}.ics`, 'text/calendar', toICalendar(plan, { now: new Date(), uid }));
}

/** There where `randomUUID` is not: on a page without https. */
function atRandom(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
