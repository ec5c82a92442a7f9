import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DocumentEntry } from './document-entry.js';
import type { DocumentsContext } from './documents-context.js';

/** Which document is shown, out of those that can be made now. With only one there is nothing to choose. */
export function documentListView(
  entries: readonly DocumentEntry[],
  chosen: string,
  { words, contentLang }: DocumentsContext,
  choose: (document: string) => void,
): TemplateResult | typeof nothing {
  if (entries.length < 2) return nothing;
  return html`
    <fieldset
      class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset dwn-choose"
      role="radiogroup"
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">${words.choose}</legend>
      <div class="dwn-options">
        ${entries.map(({ draft, template }, index) => {
          const id = `document-${index}`;
          const purpose = typeof template === 'string' ? words.purposes[template] : template.purpose;
          return html`
            <div class="dwn-option">
              <input
                type="radio"
                class="utrecht-radio-button utrecht-radio-button--html-input"
                name="document"
                id=${id}
                aria-describedby="${id}-purpose"
                .checked=${live(draft.id === chosen)}
                @change=${() => choose(draft.id)}
              />
              <div class="dwn-choice-text">
                <label class="utrecht-form-label utrecht-form-label--radio" for=${id} lang=${contentLang ?? nothing}
                  >${draft.title}</label
                >
                <div
                  class="dwn-choice-purpose"
                  id="${id}-purpose"
                  lang=${(typeof template === 'string' ? undefined : contentLang) ?? nothing}
                >
                  ${purpose ?? words.audiences[draft.audience]}
                </div>
              </div>
            </div>
          `;
        })}
      </div>
    </fieldset>
  `;
}
