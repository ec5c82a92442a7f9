import { formatAnswer, type Answers, type Question, type Warning } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldState } from './field-state.js';
import { headingView } from './heading.js';
import { hiddenSubject } from './hidden-subject.js';
import { paragraphs } from './inline-text.js';
import { nameQuestion } from './name-question.js';
import { sourceDetailsView } from './source-details-view.js';
import { toneView } from './tone-view.js';
import type { ViewContext } from './view-context.js';

/**
 * Below the answers: what to check at this one. The live region is there before there is anything to say, else a
 * screen reader would not notice; the sources stay out of it, since nobody wants those read out of turn.
 */
export function fieldWarningsView(
  { question, warnings }: FieldState,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (!warnings) return nothing;
  const look = warnings.length > 0 ? 'utrecht-alert utrecht-alert--warning dwn-warning' : '';
  const sources = warnings.flatMap((warning) => warning.sources ?? []);
  return html`
    <div class=${look}>
      <div class="utrecht-alert__content">
        <div id="q-${question.id}-warning" role="status">
          ${warnings.length > 0 ? toneView('warn', context) : nothing}
          ${warnings.map(({ text }) => html`<div lang=${context.contentLang ?? nothing}>${paragraphs(text)}</div>`)}
        </div>
        ${sourceDetailsView(sources, question.text, context)}
      </div>
    </div>
  `;
}

/** What the warnings of an advice are about. */
export interface WarningsState {
  readonly warnings: readonly Warning[];
  readonly questionOf: (id: string) => Question | undefined;
  readonly answers: Answers;
}

/** In the advice: all that is still to be checked, each with a way to its question. */
export function adviceWarningsView(
  state: WarningsState,
  context: ViewContext,
  change: (question: string) => void,
): TemplateResult | typeof nothing {
  if (state.warnings.length === 0) return nothing;
  return html`
    <div class="dwn-warnings">
      ${headingView(context.level, context.messages.advice.tones.warn)}
      <ul class="dwn-supplements">
        ${state.warnings.map((warning) => warningView(warning, state, context, change))}
      </ul>
    </div>
  `;
}

function warningView(
  { question: id, text, sources }: Warning,
  { questionOf, answers }: WarningsState,
  context: ViewContext,
  change: (question: string) => void,
): TemplateResult | typeof nothing {
  const question = questionOf(id);
  if (!question) return nothing;
  const { messages, contentLang, definition } = context;
  const name = nameQuestion(question, definition);
  return html`
    <li class="dwn-supplement dwn-supplement--warn">
      <div lang=${contentLang ?? nothing}>
        ${paragraphs(text)}
        <p class="utrecht-paragraph dwn-note">
          ${name} <strong>${formatAnswer(question, answers[id], definition.language)}</strong>
        </p>
      </div>
      <button type="button" class="utrecht-button utrecht-button--subtle dwn-change" @click=${() => change(id)}>
        ${messages.review.change}${hiddenSubject(name, context)}
      </button>
      ${sourceDetailsView(sources, name, context)}
    </li>
  `;
}
