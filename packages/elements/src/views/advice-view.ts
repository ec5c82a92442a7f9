import type {
  Advice,
  Change,
  DrawnPicture,
  Explanation,
  OutcomeAdvice,
  Source,
  SupplementAdvice,
  Tone,
} from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { changeView } from './change-view.js';
import { headingView } from './heading.js';
import { hiddenSubject } from './hidden-subject.js';
import { inlineText, paragraphs } from './inline-text.js';
import { pictureView } from './picture-view.js';
import { sourcesView } from './sources-view.js';
import { toneIcon } from './tone-icon.js';
import type { ViewContext } from './view-context.js';
import { whyView } from './why-view.js';

/** An advice with all that explains it. */
export interface AdviceState {
  readonly outcome: OutcomeAdvice;
  readonly supplements: readonly SupplementAdvice[];
  readonly explain: (id: string) => Explanation;
  readonly changes: readonly Change[];
  readonly picture: DrawnPicture | undefined;
  /** Whether the questionnaire was stopped by this outcome, with questions left. */
  readonly stopped: boolean;
}

/** What a person does with an advice. */
export interface AdviceIntents {
  readonly finish: () => void;
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
    ${outcomeView(state, context, intents)}
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
    ${state.picture ? pictureView(state.picture, context) : nothing}
    <div class="dwn-decide">
      ${headingView(level, advice.youDecideTitle)}
      <p class="utrecht-paragraph">${advice.youDecide}</p>
    </div>
    <div class="utrecht-action-group dwn-actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${intents.finish}>
        ${advice.finish}
      </button>
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
      ${sourceDetails(outcome, context)}
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
      ${whyView(state.explain(supplement.id), supplement.title, context)} ${sourceDetails(supplement, context)}
    </li>
  `;
}

function toneView(tone: Tone, { messages }: ViewContext): TemplateResult {
  return html`<p class="dwn-tone dwn-tone--${tone}">${toneIcon(tone)} ${messages.advice.tones[tone]}</p>`;
}

function sourceDetails(advice: Advice, context: ViewContext): TemplateResult | typeof nothing {
  const ids = advice.sources ?? [];
  const sources: readonly Source[] = context.definition.sources.filter(({ id }) => ids.includes(id));
  if (sources.length === 0) return nothing;
  return html`
    <details class="dwn-details">
      <summary>${context.messages.advice.sourcesTitle}${hiddenSubject(advice.title, context)}</summary>
      <div class="dwn-details-body">${sourcesView(sources, context)}</div>
    </details>
  `;
}
