import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { recordsOf, type AnyRecord } from './checked-record.js';
import { formatMoment } from './format-moment.js';
import { within, type RecordContext } from './record-context.js';
import type { RecordMessages } from './record-messages.js';
import { recordedAidView } from './recorded-aid-view.js';
import { chooseFileView } from './record-status-view.js';
import { reviewPlanView, type PlannedReview } from './review-plan-view.js';

/** A record with what is known beside it. */
export interface RecordViewState {
  readonly record: AnyRecord;
  /** What the check says, once it was asked for. */
  readonly check: TemplateResult | typeof nothing;
  readonly review: PlannedReview | undefined;
  /** Whether the aid to look back with is there. */
  readonly canReview: boolean;
}

/** What a person can do with a record. */
export interface RecordIntents {
  readonly check: () => void;
  readonly print: () => void;
  readonly startReview: () => void;
  readonly open: (file: File) => void;
}

/** A record to read: what it is, what can be done with it, and then all that is in it. */
export function recordView(state: RecordViewState, context: RecordContext, intents: RecordIntents): TemplateResult {
  const { record } = state;
  const { words, level, contentLang } = context;
  const records = recordsOf(record);
  const [only] = records;
  const parts = within(context);
  return html`
    ${headingView(level, titleOf(record, words), { look: 2, focus: true })} ${aboutView(record, context)}
    ${actionsView(context, intents)} ${state.check} ${reviewView(state, parts, intents)}
    ${
      record.kind === 'doen-wat-nodig-is/record' && only
        ? recordedAidView(only, parts)
        : html`
            <ol class="dwn-record-steps">
              ${records.map(
                (one, index) => html`
                  <li class="dwn-record-step">
                    ${headingView(parts.level, words.step(index + 1, one.aid.title), {
                      look: 2,
                      ...(contentLang && { lang: contentLang }),
                    })}
                    ${recordedAidView(one, within(parts))}
                  </li>
                `,
              )}
            </ol>
          `
    }
  `;
}

/** What a record is called, on screen and on paper. */
export function titleOf(record: AnyRecord, words: RecordMessages): string {
  return record.kind === 'doen-wat-nodig-is/record' ? words.title(record.aid.title) : words.trajectTitle;
}

function aboutView(record: AnyRecord, { words, lang }: RecordContext): TemplateResult {
  const { facts } = words;
  const [first] = recordsOf(record);
  return html`
    <dl class="dwn-about">
      <div>
        <dt>${facts.madeOn}</dt>
        <dd>${formatMoment(record.createdAt, lang)}</dd>
      </div>
      <div>
        <dt>${facts.version}</dt>
        ${recordsOf(record).map(({ aid }) => html`<dd>${facts.versionOf(aid.title, aid.version)}</dd>`)}
      </div>
      ${
        first?.profile
          ? html`
              <div>
                <dt>${facts.profile}</dt>
                <dd>${facts.versionOf(first.profile.name, first.profile.version)}</dd>
              </div>
            `
          : nothing
      }
    </dl>
  `;
}

function actionsView({ words }: RecordContext, intents: RecordIntents): TemplateResult {
  const { actions, choose } = words;
  return html`
    <div class="utrecht-action-group dwn-actions" role="group" aria-label=${actions.label}>
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${intents.check}>
        ${actions.check}
      </button>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.print}>
        ${actions.print}
      </button>
      ${chooseFileView(choose.other, 'subtle', intents.open)}
    </div>
  `;
}

function reviewView(
  { review, canReview }: RecordViewState,
  { words, review: reviewWords, level, lang }: RecordContext,
  { startReview }: RecordIntents,
): TemplateResult | typeof nothing {
  if (!review && !canReview) return nothing;
  return html`
    <div class="dwn-decide dwn-review-part">
      ${headingView(level, reviewWords.title)} ${review ? reviewPlanView(review, reviewWords, lang) : nothing}
      ${
        canReview
          ? html`
              <div class="utrecht-action-group">
                <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${startReview}>
                  ${words.actions.start}
                </button>
              </div>
            `
          : html`<p class="utrecht-paragraph dwn-note">${words.noReviewAid}</p>`
      }
    </div>
  `;
}
