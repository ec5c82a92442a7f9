import type { Answer, ChoiceQuestion, NumberQuestion, Question, TextQuestion } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { defaultLength } from '../fields/default-length.js';
import { writeNumber } from '../fields/write-number.js';
import { inlineText } from './inline-text.js';
import type { ViewContext } from './view-context.js';

/** What a field shows. */
export interface FieldState {
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** What was typed and could not be read as an answer. */
  readonly draft: string | undefined;
  readonly error: string | undefined;
  /** Whether the answer can no longer change the advice. */
  readonly moot: boolean;
}

/** What a person does with a field. */
export interface FieldIntents {
  readonly answer: (question: Question, answer: Answer) => void;
  /** Text of a field that is typed in, as it is while typing. */
  readonly type: (question: Question, text: string) => void;
}

/** Id of the control that gets focus from the error summary. */
export function controlId(question: Question): string {
  return 'options' in question ? `q-${question.id}-0` : `q-${question.id}`;
}

/** One question with its answers. `heading` is shown as the question itself. */
export function fieldView(
  state: FieldState,
  heading: unknown,
  context: ViewContext,
  intents: FieldIntents,
): TemplateResult {
  const { question, error } = state;
  const body =
    'options' in question
      ? choiceView(state, question, heading, context, intents)
      : inputView(state, heading, context, intents);
  return html`<div class="utrecht-form-field dwn-field ${error ? 'utrecht-form-field--invalid' : ''}">${body}</div>`;
}

function choiceView(
  state: FieldState,
  question: ChoiceQuestion,
  heading: unknown,
  context: ViewContext,
  intents: FieldIntents,
): TemplateResult {
  const required = question.required !== false;
  return html`
    <fieldset
      class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"
      role=${question.type === 'single' ? 'radiogroup' : 'group'}
      aria-required=${question.type === 'single' && required ? 'true' : nothing}
      aria-invalid=${state.error && question.type === 'single' ? 'true' : nothing}
      aria-describedby=${describedBy(state)}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        ${heading} ${required ? nothing : html`<span class="dwn-optional">${context.messages.notRequired}</span>`}
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

function inputView(state: FieldState, heading: unknown, context: ViewContext, intents: FieldIntents): TemplateResult {
  const { question } = state;
  const id = controlId(question);
  const optional = question.required === false;
  return html`
    <div class="utrecht-form-field__label">
      <label class="utrecht-form-label" for=${id}>${heading}</label>
      ${optional ? html`<span class="dwn-optional">${context.messages.notRequired}</span>` : nothing}
    </div>
    ${notesView(state, context)}
    <div class="utrecht-form-field__input">${controlView(state, id, context, intents)}</div>
  `;
}

function controlView(state: FieldState, id: string, context: ViewContext, intents: FieldIntents): TemplateResult {
  const { question } = state;
  if (question.type === 'number') return numberView(state, question, id, context, intents);
  if (question.type === 'long-text') return longTextView(state, question, id, intents);
  return html`
    <input
      class="utrecht-textbox utrecht-textbox--html-input ${state.error ? 'utrecht-textbox--invalid' : ''}"
      type=${question.type === 'date' ? 'date' : 'text'}
      id=${id}
      autocomplete="off"
      dir=${question.type === 'date' ? nothing : 'auto'}
      aria-required=${question.required === false ? nothing : 'true'}
      aria-invalid=${state.error ? 'true' : nothing}
      aria-describedby=${describedBy(state)}
      .value=${live(state.draft ?? String(state.answer ?? ''))}
      @input=${(event: Event) => intents.type(question, textOf(event))}
    />
  `;
}

function longTextView(state: FieldState, question: TextQuestion, id: string, intents: FieldIntents): TemplateResult {
  return html`
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea ${state.error ? 'utrecht-textarea--invalid' : ''}"
      id=${id}
      rows="5"
      dir="auto"
      autocomplete="off"
      aria-required=${question.required === false ? nothing : 'true'}
      aria-invalid=${state.error ? 'true' : nothing}
      aria-describedby=${describedBy(state)}
      .value=${live(state.draft ?? String(state.answer ?? ''))}
      @input=${(event: Event) => intents.type(question, textOf(event))}
    ></textarea>
  `;
}

function numberView(
  state: FieldState,
  question: NumberQuestion,
  id: string,
  { messages }: ViewContext,
  intents: FieldIntents,
): TemplateResult {
  const { answer, draft } = state;
  const unknown = answer === 'weet_niet';
  const shown = draft ?? (typeof answer === 'number' ? writeNumber(answer) : '');
  return html`
    <div class="dwn-number">
      <input
        class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--numeric ${state.error ? 'utrecht-textbox--invalid' : ''}"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id=${id}
        aria-required=${question.required === false || unknown ? nothing : 'true'}
        aria-invalid=${state.error ? 'true' : nothing}
        aria-describedby=${describedBy(state)}
        .value=${live(shown)}
        @input=${(event: Event) => intents.type(question, textOf(event))}
      />
      ${question.unit ? html`<span id="${id}-unit" class="dwn-unit">${messages.units[question.unit]}</span>` : nothing}
    </div>
    ${
      question.allowUnknown
        ? html`<div class="dwn-option">
            <input
              type="checkbox"
              class="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
              id="${id}-unknown"
              .checked=${live(unknown)}
              @change=${() => (unknown ? intents.type(question, '') : intents.answer(question, 'weet_niet'))}
            />
            <label class="utrecht-form-label utrecht-form-label--checkbox" for="${id}-unknown"
              >${messages.dontKnow}</label
            >
          </div>`
        : nothing
    }
  `;
}

/** Between the question and its answers: the hint, what may be done, and what is wrong. */
function notesView({ question, error, moot }: FieldState, { messages, contentLang }: ViewContext): TemplateResult {
  const notes = [
    question.type === 'multiple' ? messages.chooseMore : undefined,
    question.type === 'short-text' || question.type === 'long-text'
      ? `${messages.freeTextNote} ${messages.charactersAtMost(defaultLength(question))}`
      : undefined,
    moot ? messages.noLongerNeeded : undefined,
  ].filter((note) => note !== undefined);
  const id = `q-${question.id}`;
  return html`
    ${
      question.hint === undefined
        ? nothing
        : html`<div class="utrecht-form-field-description" id="${id}-hint" lang=${contentLang ?? nothing}>
            ${inlineText(question.hint)}
          </div>`
    }
    ${
      notes.length === 0
        ? nothing
        : html`<div class="utrecht-form-field-description" id="${id}-note">${notes.join(' ')}</div>`
    }
    ${
      error === undefined
        ? nothing
        : html`<div class="utrecht-form-field-error-message" id="${id}-error">${error}</div>`
    }
  `;
}

function describedBy({ question }: FieldState): string {
  const id = `q-${question.id}`;
  const unit = question.type === 'number' && question.unit ? ` ${id}-unit` : '';
  // Ids of notes that are not there now do no harm: the name is computed from those that are.
  return `${id}-hint ${id}-note ${id}-error${unit}`;
}

function textOf(event: Event): string {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
}
