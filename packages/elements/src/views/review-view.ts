import { formatAnswer, type Answers, type Question } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from './heading.js';
import { hiddenSubject } from './hidden-subject.js';
import { nameQuestion } from './name-question.js';
import type { ViewContext } from './view-context.js';

/** All answers before the advice. */
export interface ReviewState {
  readonly answered: readonly Question[];
  /** Questions that can no longer change the advice, without an answer. */
  readonly moot: readonly Question[];
  /** Questions that are not shown any more, with an answer. */
  readonly withdrawn: readonly Question[];
  readonly answers: Answers;
}

/** What a person does with the answers. */
export interface ReviewIntents {
  readonly change: (question: Question) => void;
  readonly toAdvice: () => void;
  readonly back: () => void;
}

/** *Controleer je antwoorden*, each with *Wijzig*. */
export function reviewView(state: ReviewState, context: ViewContext, intents: ReviewIntents): TemplateResult {
  const { messages, level } = context;
  const { review } = messages;
  const list = (questions: readonly Question[], action: string | undefined) => html`
    <dl class="dwn-review">
      ${questions.map((question) => itemView(question, state.answers, action, context, intents))}
    </dl>
  `;
  return html`
    ${headingView(level, review.title, { focus: true })}
    <p class="utrecht-paragraph">${review.lead}</p>
    ${list(state.answered, review.change)}
    ${
      state.moot.length === 0
        ? nothing
        : html`
            ${headingView(level + 1, review.notAskedTitle, { look: 4 })}
            <p class="utrecht-paragraph">${review.notAskedLead}</p>
            ${list(state.moot, review.answerAnyway)}
          `
    }
    ${
      state.withdrawn.length === 0
        ? nothing
        : html`
            ${headingView(level + 1, review.withdrawnTitle, { look: 4 })}
            <p class="utrecht-paragraph">${review.withdrawnLead}</p>
            ${list(state.withdrawn, undefined)}
          `
    }
    <div class="utrecht-action-group dwn-actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${intents.toAdvice}>
        ${messages.toAdvice}
      </button>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${intents.back}>
        ${messages.back}
      </button>
    </div>
  `;
}

function itemView(
  question: Question,
  answers: Answers,
  action: string | undefined,
  context: ViewContext,
  intents: ReviewIntents,
): TemplateResult {
  const { definition, contentLang } = context;
  const name = nameQuestion(question, definition);
  const answer = formatAnswer(question, answers[question.id], definition.language);
  return html`
    <div class="dwn-answer">
      <dt lang=${contentLang ?? nothing}>${name}</dt>
      <dd lang=${contentLang ?? nothing}>${answer}</dd>
      ${
        action === undefined
          ? nothing
          : html`<dd class="dwn-answer-action">
              <button
                type="button"
                class="utrecht-button utrecht-button--subtle dwn-change"
                @click=${() => intents.change(question)}
              >
                ${action}${hiddenSubject(name, context)}
              </button>
            </dd>`
      }
    </div>
  `;
}
