import type { Section } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FieldIntents, FieldState } from './field-state.js';
import { fieldView } from './field-view.js';
import { headingView } from './heading.js';
import type { ViewContext } from './view-context.js';

/** All questions that are shown, by section. */
export interface PageState {
  readonly sections: readonly { readonly section: Section; readonly fields: readonly FieldState[] }[];
  readonly errorSummary: TemplateResult | typeof nothing;
}

/** What a person does with the page. */
export interface PageIntents extends FieldIntents {
  readonly submit: () => void;
}

/** Shows all questions at once, for who knows them. The page is its own check of the answers. */
export function pageView(state: PageState, context: ViewContext, intents: PageIntents): TemplateResult {
  const { messages, contentLang, level } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    intents.submit();
  };
  return html`
    ${state.errorSummary}
    <p class="utrecht-paragraph dwn-note">${messages.requiredNote}</p>
    <form novalidate @submit=${submit}>
      ${state.sections.map(({ section, fields }, index) =>
        keyed(
          section.id,
          html`
            <section class="dwn-page-section" aria-labelledby="section-${section.id}">
              ${headingView(level, section.title, {
                id: `section-${section.id}`,
                // Without an error the first section takes focus; with one, the summary does.
                focus: index === 0 && state.errorSummary === nothing,
                ...(contentLang && { lang: contentLang }),
              })}
              ${fields.map((field) =>
                keyed(
                  field.question.id,
                  fieldView(field, (title) => html`<span class="dwn-question">${title}</span>`, context, intents),
                ),
              )}
            </section>
          `,
        ),
      )}
      <div class="utrecht-action-group dwn-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${messages.toAdvice}</button>
      </div>
    </form>
  `;
}
