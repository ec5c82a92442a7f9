import type { OfferedAid, OutcomeAdvice, TrailStep } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { partMessagesFor } from '../messages/part-messages.js';
import { headingView } from '../views/heading.js';
import { inlineText } from '../views/inline-text.js';
import { offersView } from './offers-view.js';
import { openButtonView } from './open-button-view.js';
import { outcomeMarkView } from './outcome-mark-view.js';
import { contentLangOf, type TrajectContext } from './traject-context.js';

/** What a traject came to. */
export interface EndState {
  readonly steps: readonly TrailStep[];
  readonly outcomeOf: (aid: string) => OutcomeAdvice | undefined;
  readonly others: readonly OfferedAid[];
}

/** What a person can do at the end. */
export interface EndIntents {
  readonly open: (aid: string) => void;
  /** To the texts of a step; absent where there are none to make. */
  readonly openDocuments?: (aid: string) => void;
  readonly print: () => void;
  readonly restart: () => void;
}

/** The end: nothing more to fill in, what each step came to, and what can still be done. */
export function endView(state: EndState, context: TrajectContext, intents: EndIntents): TemplateResult {
  const { words, messages, level } = context;
  const { end } = words;
  // Nobody is told in green that all is well where something cannot wait.
  const isUrgent = state.steps.some(({ outcome }) => outcome?.tone === 'urgent');
  return html`
    <div class="dwn-traject">
      <div class="dwn-traject-step">
        <div class="utrecht-alert ${isUrgent ? 'utrecht-alert--info' : 'utrecht-alert--ok'} dwn-outcome">
          <div class="utrecht-alert__content">
            ${headingView(level, end.title, { look: 2, focus: true })}
            <p class="utrecht-paragraph">${end.lead}</p>
            <p class="utrecht-paragraph">${messages.done.notSaved}</p>
          </div>
        </div>
        <nav class="dwn-trail" aria-labelledby="decided-title">
          ${headingView(level + 1, end.decided, { id: 'decided-title' })}
          <ol class="dwn-trail-steps">
            ${state.steps.map((step) => decidedView(step, state, context, intents))}
          </ol>
        </nav>
        <div class="utrecht-action-group dwn-actions">
          <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.print}>
            ${end.print}
          </button>
          <button type="button" class="utrecht-button utrecht-button--subtle" @click=${intents.restart}>
            ${end.restart}
          </button>
        </div>
      </div>
      ${
        state.others.length === 0
          ? nothing
          : html`
              <div class="dwn-traject-side dwn-more">
                ${headingView(level + 1, end.openOther, { look: 4 })} ${offersView(state.others, context, intents.open)}
              </div>
            `
      }
    </div>
  `;
}

function decidedView(
  step: TrailStep,
  { steps, outcomeOf }: EndState,
  context: TrajectContext,
  { open, openDocuments }: EndIntents,
): TemplateResult {
  const { words, messages, aids } = context;
  const { aid, title, answered, total } = step;
  const outcome = step.outcome && outcomeOf(aid);
  // Who went on to the aid that was named has taken that step.
  const isTaken = steps.some((other) => outcome?.next?.includes(other.aid));
  const nextStep = isTaken ? undefined : outcome?.nextStep;
  return html`
    <li class="dwn-trail-step dwn-trail-step--${outcome ? 'done' : 'open'}">
      <div class="dwn-trail-text">
        ${openButtonView(step, words.goBack, context, open)} ${outcomeMarkView(step, context)}
        ${
          outcome
            ? nothing
            : html`<p class="dwn-trail-status">${words.statuses.open}: ${words.answered(answered, total)}</p>`
        }
        ${
          nextStep === undefined
            ? nothing
            : html`<p class="dwn-trail-next">
                ${messages.advice.nextStep}:
                <span lang=${contentLangOf(aid, context) ?? nothing}>${inlineText(nextStep)}</span>
              </p>`
        }
        ${
          outcome && openDocuments
            ? html`<button
                type="button"
                class="utrecht-button utrecht-button--subtle dwn-change dwn-trail-documents"
                @click=${() => openDocuments(aid)}
              >
                ${partMessagesFor(context.lang, aids.get(aid)?.profile?.definition).documents.open}<span
                  class="dwn-hidden"
                  >: <span lang=${contentLangOf(aid, context) ?? nothing}>${title}</span></span
                >
              </button>`
            : nothing
        }
      </div>
    </li>
  `;
}
