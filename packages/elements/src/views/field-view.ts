import { html, type TemplateResult } from 'lit';
import { drawFieldParts } from './advice-part.js';
import { choiceView } from './choice-view.js';
import type { FieldIntents, FieldState, Heading } from './field-state.js';
import { inputView } from './input-view.js';
import type { ViewContext } from './view-context.js';
import { fieldWarningsView } from './warnings-view.js';

/** One question with its answers. `heading` puts the question in its heading. */
export function fieldView(
  state: FieldState,
  heading: Heading,
  context: ViewContext,
  intents: FieldIntents,
): TemplateResult {
  const { question, error } = state;
  const body =
    'options' in question
      ? choiceView(state, question, heading, context, intents)
      : inputView(state, heading, context, intents);
  return html`<div class="utrecht-form-field dwn-field ${error ? 'utrecht-form-field--invalid' : ''}">
    ${body} ${drawFieldParts(state, context, intents)} ${fieldWarningsView(state, context)}
  </div>`;
}
