import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { faultAt, type DeliberationContext } from './deliberation-context.js';

/** A choice of one out of some. */
export interface ChoicesState {
  /** Id of the first choice is this with `-0`. */
  readonly id: string;
  readonly legend: string | TemplateResult;
  readonly hint?: string | TemplateResult | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  /** Beside each other where there is room. */
  readonly inRow?: boolean;
  readonly onChoose: (value: string) => void;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly lang?: string | undefined;
}

/** Radio buttons in a named group. */
export function choicesView(state: ChoicesState, context: DeliberationContext): TemplateResult {
  const { id, legend, hint, choices, inRow = false } = state;
  const error = faultAt(`${id}-0`, context);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '').join(' ');
  return html`
    <div class="utrecht-form-field dwn-field ${error ? 'utrecht-form-field--invalid' : ''}">
      <fieldset
        class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"
        role="radiogroup"
        aria-required="true"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${described || nothing}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          <span class="dwn-question">${legend}</span>
        </legend>
        ${hint ? html`<div class="utrecht-form-field-description" id="${id}-hint">${hint}</div>` : nothing}
        ${error ? html`<div class="utrecht-form-field-error-message" id="${id}-error">${error}</div>` : nothing}
        <div class="dwn-options ${inRow ? 'dwn-options--row' : ''}">
          ${choices.map((choice, index) => choiceView(choice, `${id}-${index}`, state))}
        </div>
      </fieldset>
    </div>
  `;
}

function choiceView({ value, label, hint, lang }: Choice, control: string, state: ChoicesState): TemplateResult {
  return html`
    <div class="dwn-option">
      <input
        type="radio"
        class="utrecht-radio-button utrecht-radio-button--html-input"
        id=${control}
        name=${state.id}
        value=${value}
        aria-describedby=${hint ? `${control}-hint` : nothing}
        .checked=${live(state.chosen === value)}
        @change=${() => state.onChoose(value)}
      />
      <div class="dwn-option-text">
        <label class="utrecht-form-label utrecht-form-label--radio" for=${control} lang=${lang ?? nothing}
          ><bdi>${label}</bdi></label
        >
        ${hint ? html`<div class="dwn-note" id="${control}-hint">${hint}</div>` : nothing}
      </div>
    </div>
  `;
}
