import type { Change, DrawnPicture, Explanation, OutcomeAdvice, SupplementAdvice, Tone } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../dwn-aid/offer.js';
import type { Drawn } from './advice-part.js';
import { aroundContent } from './around-content.js';
import { changeView } from './change-view.js';
import { headingView } from './heading.js';
import { inlineText, paragraphs } from './inline-text.js';
import { pictureView } from './picture-view.js';
import { sourceDetailsView } from './source-details-view.js';
import { toneView } from './tone-view.js';
import type { ViewContext } from './view-context.js';
import { adviceWarningsView, type WarningsState } from './warnings-view.js';
import { whyView } from './why-view.js';

/** An advice with all that explains it. */
export interface AdviceState {
  readonly outcome: OutcomeAdvice;
  readonly supplements: readonly SupplementAdvice[];
  readonly warnings: WarningsState;
  readonly explain: (id: string) => Explanation;
  readonly changes: readonly Change[];
  readonly picture: DrawnPicture | undefined;
  /** What has to be mended before the person can finish. */
  readonly errorSummary: TemplateResult | typeof nothing;
  /** What only some aids show. */
  readonly parts: readonly Drawn[];
  /** What the person can say of the advice. */
  readonly decision: readonly Drawn[];
  /** Ways on that only some pages offer. */
  readonly buttons: readonly Drawn[];
  /** Whether the questionnaire was stopped by this outcome, with questions left. */
  readonly stopped: boolean;
  /** Aids to go on with, the most likely first. */
  readonly next: readonly Offer[];
}

/** What a person does with an advice. */
export interface AdviceIntents {
  /** `next`: id of the aid to go on with. */
  readonly finish: (next?: string) => void;
  /** To change one answer. */
  readonly change: (question: string) => void;
  readonly changeAnswers: () => void;
  readonly goOn: () => void;
  readonly print: () => void;
  readonly restart: () => void;
}

/** The advice: the outcome first, then what else matters, why, and what would change it. The person decides. */
export function adviceView(state: AdviceState, context: ViewContext, intents: AdviceIntents): TemplateResult {
  const { messages, level } = context;
  const { advice } = messages;
  return html`
    ${state.errorSummary} ${outcomeView(state, context, intents)}
    ${adviceWarningsView(state.warnings, context, intents.change)}
    ${
      state.supplements.length === 0
        ? nothing
        : html`
            <div class="dwn-also">
              ${headingView(level, advice.alsoTitle)}
              <ul class="dwn-supplements">
                ${state.supplements.map((supplement) => supplementView(supplement, state, context))}
              </ul>
            </div>
          `
    }
    ${state.picture ? pictureView(state.picture, context) : nothing} ${state.parts}
    <div class="dwn-decide">
      ${headingView(level, advice.youDecideTitle)}
      <p class="utrecht-paragraph">${advice.youDecide}</p>
      ${state.decision}
      ${
        state.buttons.every((button) => button === nothing)
          ? nothing
          : html`<div class="utrecht-action-group dwn-actions">${state.buttons}</div>`
      }
    </div>
    ${state.next.length === 0 ? nothing : nextView(state.next, context)}
    <div class="utrecht-action-group dwn-actions">
      ${state.next.map(({ aid, title }, index) =>
        finishView(aroundContent(advice.goOnWith, title, context), index === 0, () => intents.finish(aid)),
      )}
      ${finishView(state.next.length === 0 ? advice.finish : advice.finishHere, state.next.length === 0, () =>
        intents.finish(),
      )}
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.changeAnswers}>
        ${advice.changeAnswers}
      </button>
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${intents.print}>
        ${advice.print}
      </button>
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${intents.restart}>
        ${advice.restart}
      </button>
    </div>
  `;
}

/** What the aids are for that a person can go on with. */
function nextView(next: readonly Offer[], { messages, level, contentLang }: ViewContext): TemplateResult {
  return html`
    <div class="dwn-decide">
      ${headingView(level, messages.advice.nextTitle)}
      ${next.map(
        ({ title, purpose }) =>
          html`<p class="utrecht-paragraph" lang=${contentLang ?? nothing}><strong>${title}</strong> ${purpose}</p>`,
      )}
    </div>
  `;
}

function finishView(words: unknown, primary: boolean, finish: () => void): TemplateResult {
  // Names in full: the bundle keeps the style of those it finds.
  const look = primary ? 'utrecht-button--primary-action' : 'utrecht-button--secondary-action';
  return html`<button type="button" class="utrecht-button ${look}" @click=${finish}>${words}</button>`;
}

const alerts: Readonly<Record<Tone, string>> = { urgent: 'error', warn: 'warning', info: 'info', ok: 'ok' };

function outcomeView(state: AdviceState, context: ViewContext, intents: AdviceIntents): TemplateResult {
  const { messages, level, contentLang } = context;
  const { outcome } = state;
  return html`
    <div class="utrecht-alert utrecht-alert--${alerts[outcome.tone]} dwn-outcome">
      <div class="utrecht-alert__content">
        ${toneView(outcome.tone, context)}
        ${headingView(level, outcome.title, { look: 2, focus: true, ...(contentLang && { lang: contentLang }) })}
        <div lang=${contentLang ?? nothing}>${paragraphs(outcome.advice)}</div>
        ${
          outcome.nextStep === undefined
            ? nothing
            : html`<p class="utrecht-paragraph dwn-next-step">
                <strong>${messages.advice.nextStep}:</strong>
                <span lang=${contentLang ?? nothing}>${inlineText(outcome.nextStep)}</span>
              </p>`
        }
        ${
          state.stopped
            ? html`
                <p class="utrecht-paragraph dwn-note">${messages.advice.stoppedNote}</p>
                <div class="utrecht-action-group">
                  <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.goOn}>
                    ${messages.advice.stoppedGoOn}
                  </button>
                </div>
              `
            : nothing
        }
      </div>
    </div>
    <div class="dwn-explain">
      ${whyView(state.explain(outcome.id), outcome.title, context)} ${changeView(state.changes, context)}
      ${sourceDetailsView(outcome.sources, outcome.title, context)}
    </div>
  `;
}

function supplementView(supplement: SupplementAdvice, state: AdviceState, context: ViewContext): TemplateResult {
  const { level, contentLang } = context;
  return html`
    <li class="dwn-supplement dwn-supplement--${supplement.tone}">
      ${toneView(supplement.tone, context)}
      ${headingView(level + 1, supplement.title, { look: 4, ...(contentLang && { lang: contentLang }) })}
      <div lang=${contentLang ?? nothing}>${paragraphs(supplement.advice)}</div>
      ${whyView(state.explain(supplement.id), supplement.title, context)}
      ${sourceDetailsView(supplement.sources, supplement.title, context)}
    </li>
  `;
}
