import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { guardView } from '../guard/guard-view.js';
import { inlineText } from '../views/inline-text.js';
import type { DocumentsContext } from './documents-context.js';
import { textOf } from './text-of.js';

/** A place to fill in. */
export interface PlaceField {
  readonly id: string;
  readonly label: string;
  /** In which row and column of a table. */
  readonly where: string | undefined;
  readonly hint: string | undefined;
  readonly text: string;
  /** In how many blocks it stands. */
  readonly count: number;
}

/** What a person can do with a place. */
export interface PlaceIntents {
  readonly fill: (place: string, text: string) => void;
}

/** The field of a place, below the sentence that names it. */
export function placeFieldView(place: PlaceField, context: DocumentsContext, intents: PlaceIntents): TemplateResult {
  const { id, hint, text, count } = place;
  const { words, lang, language } = context;
  const field = placeId(id);
  const isOften = count > 1;
  const described = [hint === undefined ? '' : `${field}-hint`, isOften ? `${field}-more` : '', `${field}-guard`];
  return html`
    <div class="dwn-place ${text.trim() === '' ? 'dwn-place--open' : ''}" lang=${lang}>
      <label class="utrecht-form-label" for=${field} lang=${language}>${placeLabel(place)}</label>
      ${
        hint === undefined
          ? nothing
          : html`<div class="utrecht-form-field-description" id="${field}-hint" lang=${language}>
              ${inlineText(hint)}
            </div>`
      }
      ${
        isOften
          ? html`<div class="utrecht-form-field-description" id="${field}-more">${words.places.more(count)}</div>`
          : nothing
      }
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id=${field}
        rows="2"
        dir="auto"
        lang=${language}
        autocomplete="off"
        aria-describedby=${described.filter((part) => part !== '').join(' ')}
        .value=${live(text)}
        @input=${(event: Event) => intents.fill(id, textOf(event))}
      ></textarea>
      ${guardView({ text, id: field, language, onReplace: (replaced) => intents.fill(id, replaced) }, context)}
    </div>
  `;
}

/** What belongs at a place, as the label of its field. */
export function placeLabel({ label, where }: PlaceField): string {
  const name = where === undefined ? label : `${where}: ${label}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Id of the field of a place. */
export function placeId(place: string): string {
  return `place-${place}`;
}
