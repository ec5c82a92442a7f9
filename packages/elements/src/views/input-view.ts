import type { NumberQuestion, TextQuestion } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { writeNumber } from '../fields/write-number.js';
import { describedBy, notesView } from './field-notes.js';
import { controlId, isRequired, type FieldIntents, type FieldState, type Heading } from './field-state.js';
import { questionTitle } from './question-title.js';
import type { ViewContext } from './view-context.js';

/** A question whose answer is typed: a text, a number or a date. */
export function inputView(
  state: FieldState,
  heading: Heading,
  context: ViewContext,
  intents: FieldIntents,
): TemplateResult {
  const { question } = state;
  const id = controlId(question);
  return html`
    <div class="utrecht-form-field__label">
      ${heading(html`<label class="utrecht-form-label" for=${id}>${questionTitle(question, context)}</label>`)}
    </div>
    ${notesView(state, context)}
    <div class="utrecht-form-field__input">${controlView(state, id, context, intents)}</div>
  `;
}

function controlView(state: FieldState, id: string, context: ViewContext, intents: FieldIntents): TemplateResult {
  const { question } = state;
  if (question.type === 'number') return numberView(state, question, id, context, intents);
  if (question.type === 'long-text') return longTextView(state, question, id, context, intents);
  return html`
    <input
      class="utrecht-textbox utrecht-textbox--html-input ${state.error ? 'utrecht-textbox--invalid' : ''}"
      type=${question.type === 'date' ? 'date' : 'text'}
      id=${id}
      autocomplete="off"
      dir=${question.type === 'date' ? nothing : 'auto'}
      aria-required=${isRequired(state) ? 'true' : nothing}
      aria-invalid=${state.error ? 'true' : nothing}
      aria-describedby=${describedBy(state, context)}
      .value=${live(state.draft ?? String(state.answer ?? ''))}
      @input=${(event: Event) => intents.type(question, textOf(event))}
    />
  `;
}

function longTextView(
  state: FieldState,
  question: TextQuestion,
  id: string,
  context: ViewContext,
  intents: FieldIntents,
): TemplateResult {
  return html`
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea ${state.error ? 'utrecht-textarea--invalid' : ''}"
      id=${id}
      rows="5"
      dir="auto"
      autocomplete="off"
      aria-required=${isRequired(state) ? 'true' : nothing}
      aria-invalid=${state.error ? 'true' : nothing}
      aria-describedby=${describedBy(state, context)}
      .value=${live(state.draft ?? String(state.answer ?? ''))}
      @input=${(event: Event) => intents.type(question, textOf(event))}
    ></textarea>
  `;
}

function numberView(
  state: FieldState,
  question: NumberQuestion,
  id: string,
  context: ViewContext,
  intents: FieldIntents,
): TemplateResult {
  const { messages } = context;
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
        aria-required=${isRequired(state) && !unknown ? 'true' : nothing}
        aria-invalid=${state.error ? 'true' : nothing}
        aria-describedby=${describedBy(state, context)}
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

function textOf(event: Event): string {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
}
