import type { Source } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** Where an advice comes from, and when a person last looked there. */
export function sourcesView(sources: readonly Source[], context: ViewContext): TemplateResult {
  const { messages, lang, contentLang } = context;
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return html`
    <ul class="dwn-list dwn-sources">
      ${sources.map(
        ({ title, url, checkedOn }) => html`
          <li>
            <span lang=${contentLang ?? nothing}
              >${
                url === undefined
                  ? title
                  : html`<a class="utrecht-link utrecht-link--html-a" href=${url} rel="noopener noreferrer"
                      >${title}</a
                    >`
              }</span
            >
            <span class="dwn-checked">(${messages.advice.checkedOn(format.format(new Date(checkedOn)))})</span>
          </li>
        `,
      )}
    </ul>
  `;
}
