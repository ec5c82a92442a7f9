import type { ChoiceQuestion } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, notesView } from './field-notes.js';
import { isRequired, type FieldIntents, type FieldState, type Heading } from './field-state.js';
import { questionTitle } from './question-title.js';
import type { ViewContext } from './view-context.js';

/** A question with options: radio buttons for one answer, checkboxes for more. */
export function choiceView(
  state: FieldState,
  question: ChoiceQuestion,
  heading: Heading,
  context: ViewContext,
  intents: FieldIntents,
): TemplateResult {
  return html`
    <fieldset
      class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"
      role=${question.type === 'single' ? 'radiogroup' : 'group'}
      aria-required=${question.type === 'single' && isRequired(state) ? 'true' : nothing}
      aria-invalid=${state.error && question.type === 'single' ? 'true' : nothing}
      aria-describedby=${describedBy(state, context)}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        ${heading(questionTitle(question, context))}
      </legend>
      ${notesView(state, context)}
      <div class="dwn-options" lang=${context.contentLang ?? nothing}>
        ${question.options.map((option, index) =>
          question.type === 'single'
            ? radioView(state, question, option, index, intents)
            : checkboxView(state, question, option, index, intents),
        )}
      </div>
    </fieldset>
  `;
}

type Option = ChoiceQuestion['options'][number];

function radioView(
  { answer }: FieldState,
  question: ChoiceQuestion,
  option: Option,
  index: number,
  intents: FieldIntents,
): TemplateResult {
  const id = `q-${question.id}-${index}`;
  return html`
    <div class="dwn-option">
      <input
        type="radio"
        class="utrecht-radio-button utrecht-radio-button--html-input"
        id=${id}
        name=${question.id}
        value=${option.code}
        .checked=${live(answer === option.code)}
        @change=${() => intents.answer(question, option.code)}
      />
      <label class="utrecht-form-label utrecht-form-label--radio" for=${id}>${option.label}</label>
    </div>
  `;
}

function checkboxView(
  { answer }: FieldState,
  question: ChoiceQuestion,
  option: Option,
  index: number,
  intents: FieldIntents,
): TemplateResult {
  const id = `q-${question.id}-${index}`;
  const chosen = Array.isArray(answer) ? answer.map(String) : [];
  return html`
    <div class="dwn-option">
      <input
        type="checkbox"
        class="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
        id=${id}
        name=${question.id}
        value=${option.code}
        .checked=${live(chosen.includes(option.code))}
        @change=${() => intents.answer(question, toggle(question, chosen, option))}
      />
      <label class="utrecht-form-label utrecht-form-label--checkbox" for=${id}>${option.label}</label>
    </div>
  `;
}

/** One option more or less; an exclusive one drives out the others, and they drive out it. */
function toggle(question: ChoiceQuestion, chosen: readonly string[], option: Option): readonly string[] {
  if (chosen.includes(option.code)) return chosen.filter((code) => code !== option.code);
  if (option.exclusive) return [option.code];
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ code }) => code);
  return [...chosen.filter((code) => !alone.includes(code)), option.code];
}
