import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '../fields/field-error.js';
import { headingView } from './heading.js';
import type { ViewContext } from './view-context.js';

/** What has to be mended, above the form, each with a link to its field. Its heading takes focus. */
export function errorSummaryView(
  errors: readonly FieldError[],
  textOf: (question: string) => string,
  { messages, level, contentLang }: ViewContext,
  focusField: (question: string) => void,
): TemplateResult {
  const follow = (event: Event, question: string) => {
    // A link within a shadow root cannot be followed: it would only change the address of the host page.
    event.preventDefault();
    focusField(question);
  };
  return html`
    <div class="utrecht-alert utrecht-alert--error dwn-errors" role="group" aria-labelledby="errors">
      <div class="utrecht-alert__content">
        ${headingView(level, messages.errorSummary(errors.length), { look: 4, id: 'errors', focus: true })}
        <ul class="dwn-list">
          ${errors.map(
            ({ question, message }) => html`
              <li>
                <a
                  class="utrecht-link utrecht-link--html-a"
                  href="#q-${question}"
                  @click=${(event: Event) => follow(event, question)}
                  >${message} <span lang=${contentLang ?? nothing}>${textOf(question)}</span></a
                >
              </li>
            `,
          )}
        </ul>
      </div>
    </div>
  `;
}
