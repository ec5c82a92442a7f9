import type { AidDefinition, Decision, DeviationReason } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PartMessages } from '../messages/part-messages.js';
import { guardedView } from './guarded-view.js';
import type { KeptDecision } from './kept-decision.js';
import type { ViewContext } from './view-context.js';

/** What a person decides about an advice. */
export interface DecisionState {
  readonly decision: KeptDecision | undefined;
  readonly reasons: readonly DeviationReason[];
  /** Of the aid, and of what is written in it. */
  readonly language: AidDefinition['language'];
  /** Whether the person decided about another advice. */
  readonly isOutdated: boolean;
  readonly error: string | undefined;
}

/** What a person does with the decision. */
export interface DecisionIntents {
  readonly choose: (kind: Decision['kind']) => void;
  readonly because: (reason: string) => void;
  readonly explain: (motivation: string) => void;
  readonly clear: () => void;
}

type Words = PartMessages['decision'];

/** Id of the control that gets focus from the error summary. */
export const firstReasonId = 'd-reason-0';

const kinds: readonly Decision['kind'][] = ['follow', 'deviate'];

/** The choice that nobody has to make; below *Ik wijk af*, why. */
export function decisionView(
  state: DecisionState,
  words: Words,
  context: ViewContext,
  intents: DecisionIntents,
): TemplateResult {
  const { messages } = context;
  const { decision, isOutdated } = state;
  const clear = ({ target }: Event) => {
    const { parentElement } = target as Element;
    intents.clear();
    // The button goes, and focus would go with it.
    parentElement?.querySelector('input')?.focus();
  };
  return html`
    <div class="dwn-decision">
      ${
        isOutdated
          ? html`<div class="utrecht-alert utrecht-alert--warning dwn-warning" id="d-changed">
              <div class="utrecht-alert__content"><p class="utrecht-paragraph">${words.changed}</p></div>
            </div>`
          : nothing
      }
      <fieldset
        class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset dwn-decision-kinds"
        role="radiogroup"
        aria-describedby="${isOutdated ? 'd-changed ' : ''}d-note"
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend dwn-question">
          ${words.question} <span class="dwn-optional">${messages.notRequired}</span>
        </legend>
        <div class="utrecht-form-field-description" id="d-note">${words.note}</div>
        <div class="dwn-options">
          ${kinds.map((kind) =>
            radioView(`d-kind-${kind}`, 'd-kind', words.kinds[kind], decision?.kind === kind, () =>
              intents.choose(kind),
            ),
          )}
        </div>
      </fieldset>
      ${decision?.kind === 'deviate' ? deviationView(decision, state, words, context, intents) : nothing}
      ${
        decision
          ? html`<button type="button" class="utrecht-button utrecht-button--subtle dwn-change" @click=${clear}>
              ${words.clear}<span class="dwn-hidden">: ${words.question}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}

function deviationView(
  { reason, motivation }: KeptDecision,
  { reasons, error, language }: DecisionState,
  words: Words,
  context: ViewContext,
  intents: DecisionIntents,
): TemplateResult {
  const { messages, contentLang } = context;
  const explain = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) intents.explain(target.value);
  };
  return html`
    <div class="dwn-deviation">
      <div class="utrecht-form-field dwn-field ${error ? 'utrecht-form-field--invalid' : ''}">
        <fieldset
          class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"
          role="radiogroup"
          aria-required="true"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'd-reason-error' : nothing}
        >
          <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend dwn-question">
            ${words.reason}
          </legend>
          ${error ? html`<div class="utrecht-form-field-error-message" id="d-reason-error">${error}</div>` : nothing}
          <div class="dwn-options" lang=${contentLang ?? nothing}>
            ${reasons.map(({ code, label }, index) =>
              radioView(`d-reason-${index}`, 'd-reason', label, reason === code, () => intents.because(code)),
            )}
          </div>
        </fieldset>
      </div>
      <div class="utrecht-form-field dwn-field">
        <div class="utrecht-form-field__label">
          <label class="utrecht-form-label dwn-question" for="d-motivation"
            >${words.motivation} <span class="dwn-optional">${messages.notRequired}</span></label
          >
        </div>
        <div class="utrecht-form-field-description" id="d-motivation-note">${messages.freeTextNote}</div>
        <div class="utrecht-form-field__input">
          <textarea
            class="utrecht-textarea utrecht-textarea--html-textarea"
            id="d-motivation"
            rows="4"
            dir="auto"
            autocomplete="off"
            aria-describedby="d-motivation-note"
            .value=${live(motivation)}
            @input=${explain}
          ></textarea>
          <p class="dwn-paper" lang=${language}>${motivation}</p>
        </div>
        ${guardedView({ text: motivation, id: 'd-motivation', language, onReplace: intents.explain }, context)}
      </div>
    </div>
  `;
}

function radioView(id: string, name: string, label: string, isChosen: boolean, choose: () => void): TemplateResult {
  return html`
    <div class="dwn-option">
      <input
        type="radio"
        class="utrecht-radio-button utrecht-radio-button--html-input"
        id=${id}
        name=${name}
        .checked=${live(isChosen)}
        @change=${choose}
      />
      <label class="utrecht-form-label utrecht-form-label--radio" for=${id}>${label}</label>
    </div>
  `;
}
