import type { RecordedSource } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from './format-moment.js';
import type { RecordContext } from './record-context.js';

/** Where an advice came from, each source once, with the day on which a person last looked there. */
export function recordedSourcesView(
  sources: readonly RecordedSource[],
  { words, lang, contentLang }: RecordContext,
): TemplateResult | typeof nothing {
  const different = [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
  if (different.length === 0) return nothing;
  return html`
    <details class="dwn-details">
      <summary>${words.sources.title}</summary>
      <ul class="dwn-list dwn-sources dwn-details-body">
        ${different.map(
          ({ title, url, checkedOn }) => html`
            <li>
              <span lang=${contentLang ?? nothing}>${linkView(title, url)}</span>
              <span class="dwn-checked">(${words.sources.checkedOn(formatDay(checkedOn, lang))})</span>
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}

/** A record may come from anywhere: only an address of a page becomes a link. */
export function linkView(text: string, address: string | undefined): TemplateResult | string {
  if (address === undefined || !/^https?:\/\/[^\s]+$/i.test(address)) return text;
  return html`<a class="utrecht-link utrecht-link--html-a" href=${address} rel="noopener noreferrer">${text}</a>`;
}
