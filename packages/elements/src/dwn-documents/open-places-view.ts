import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentsContext } from './documents-context.js';
import { placeId, placeLabel, type PlaceField } from './place-field-view.js';

/** The places that are still open, each with a way to its field. */
export function openPlacesView(
  places: readonly PlaceField[],
  { words, contentLang }: DocumentsContext,
  focusPlace: (place: string) => void,
): TemplateResult {
  const [first] = places;
  if (!first) return html`<p class="utrecht-paragraph dwn-open-places">${words.places.none}</p>`;
  const follow = (event: Event, place: string) => {
    // A link within a shadow root cannot be followed: it would only change the address of the host page.
    event.preventDefault();
    focusPlace(place);
  };
  return html`
    <div class="dwn-open-places">
      <p class="utrecht-paragraph">
        <strong>${words.places.open(places.length)}</strong>
        <button type="button" class="dwn-open" @click=${() => focusPlace(first.id)}>${words.places.first}</button>
      </p>
      <details class="dwn-details dwn-details--inner">
        <summary>${words.places.all}</summary>
        <ol class="dwn-list dwn-list--ordered dwn-details-body" lang=${contentLang ?? nothing}>
          ${places.map(
            (place) => html`
              <li>
                <a
                  class="utrecht-link utrecht-link--html-a"
                  href="#${placeId(place.id)}"
                  @click=${(event: Event) => follow(event, place.id)}
                  >${placeLabel(place)}</a
                >
              </li>
            `,
          )}
        </ol>
      </details>
    </div>
  `;
}
