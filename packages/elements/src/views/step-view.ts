import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FieldIntents, FieldState } from './field-state.js';
import { fieldView } from './field-view.js';
import { headingView } from './heading.js';
import type { ViewContext } from './view-context.js';

/** One question at a time. */
export interface StepState {
  readonly field: FieldState;
  readonly section: string;
  /** Who answers from here on; absent while it is the same person as before. */
  readonly turn: string | undefined;
  readonly index: number;
  readonly total: number;
  readonly errorSummary: TemplateResult | typeof nothing;
  readonly canGoBack: boolean;
}

/** What a person does with a question. */
export interface StepIntents extends FieldIntents {
  readonly next: () => void;
  readonly back: () => void;
}

/** Shows one question with where it stands. */
export function stepView(state: StepState, context: ViewContext, intents: StepIntents): TemplateResult {
  const { messages, contentLang, level } = context;
  const { question } = state.field;
  const submit = (event: Event) => {
    event.preventDefault();
    intents.next();
  };
  // Without an error the question itself takes focus; with one, the summary does.
  const focus = state.errorSummary === nothing;
  const heading = (title: TemplateResult) => headingView(level, title, { focus });
  return html`
    <div class="dwn-where">
      <p class="utrecht-paragraph dwn-position">
        <strong>${messages.position(state.index, state.total)}</strong>
        <span class="dwn-section" lang=${contentLang ?? nothing}>${state.section}</span>
      </p>
      <progress class="dwn-bar" max=${state.total} value=${state.index - 1} aria-hidden="true"></progress>
    </div>
    ${
      state.turn === undefined
        ? nothing
        : html`<p class="utrecht-paragraph dwn-turn">
            ${messages.turn}: <strong lang=${contentLang ?? nothing}>${state.turn}</strong>
          </p>`
    }
    ${state.errorSummary}
    <form novalidate @submit=${submit}>
      ${
        // A radio button that became one of another question would take its check along.
        keyed(question.id, fieldView(state.field, heading, context, intents))
      }
      <div class="utrecht-action-group dwn-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${messages.next}</button>
        ${
          state.canGoBack
            ? html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.back}>
                ${messages.back}
              </button>`
            : nothing
        }
      </div>
    </form>
  `;
}
