import { html, nothing, type TemplateResult } from 'lit';
import { hiddenSubject } from './hidden-subject.js';
import { sourcesView } from './sources-view.js';
import type { ViewContext } from './view-context.js';

/** *Bronnen*, to open, of what `subject` is about. */
export function sourceDetailsView(
  ids: readonly string[] = [],
  subject: string,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const sources = context.definition.sources.filter(({ id }) => ids.includes(id));
  if (sources.length === 0) return nothing;
  return html`
    <details class="dwn-details">
      <summary>${context.messages.advice.sourcesTitle}${hiddenSubject(subject, context)}</summary>
      <div class="dwn-details-body">${sourcesView(sources, context)}</div>
    </details>
  `;
}
