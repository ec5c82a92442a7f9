import type { OfferedAid } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { openButtonView } from './open-button-view.js';
import { contentLangOf, type TrajectContext } from './traject-context.js';

/** Aids to open, each with what it is for. */
export function offersView(
  offers: readonly OfferedAid[],
  context: TrajectContext,
  open: (aid: string) => void,
): TemplateResult {
  return html`
    <ul class="dwn-offers">
      ${offers.map(
        (offer) => html`
          <li>
            ${openButtonView(offer, undefined, context, open)}
            <p class="utrecht-paragraph dwn-note" lang=${contentLangOf(offer.aid, context) ?? nothing}>
              ${offer.purpose}
            </p>
          </li>
        `,
      )}
    </ul>
  `;
}

/** The other aids, within reach at any time. */
export function othersView(
  others: readonly OfferedAid[],
  context: TrajectContext,
  open: (aid: string) => void,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`
    <details class="dwn-details dwn-details--screen dwn-others">
      <summary>${context.words.others}</summary>
      <div class="dwn-details-body">${offersView(others, context, open)}</div>
    </details>
  `;
}
