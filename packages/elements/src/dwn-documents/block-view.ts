import { blockText, printBlock, type DocumentBlock } from '@doen-wat-nodig-is/core/document';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { guardView } from '../guard/guard-view.js';
import { printedView } from './content-view.js';
import type { DocumentsContext } from './documents-context.js';
import { placeFieldView, type PlaceField, type PlaceIntents } from './place-field-view.js';
import { textOf } from './text-of.js';

/** A block of the sheet, and what the person is doing with it. */
export interface BlockState {
  readonly block: DocumentBlock;
  /** The places that are filled in below it. */
  readonly places: readonly PlaceField[];
  readonly isRewriting: boolean;
}

/** What a person can do with a block. */
export interface BlockIntents extends PlaceIntents {
  readonly startRewriting: (key: string) => void;
  readonly rewrite: (key: string, text: string) => void;
  readonly endRewriting: (key: string) => void;
  /** Takes what the person wrote away. */
  readonly restore: (key: string) => void;
  /** Holds on to what the person wrote, though the answers have changed. */
  readonly keep: (key: string) => void;
}

/** A block as it reads, with what it needs from the person below it. Paper shows the text only. */
export function blockView(state: BlockState, context: DocumentsContext, intents: BlockIntents): TemplateResult {
  const { block, places, isRewriting } = state;
  const { key } = block;
  const { change } = context.words.block;
  const isEdited = block.type === 'edited';
  const printed = printBlock(block, context.language).map((part) => printedView(part, !isEdited, context));
  return html`
    <div class="dwn-block ${isEdited ? 'dwn-block--edited' : ''} ${isRewriting ? 'dwn-block--rewriting' : ''}">
      <div class="dwn-block-text">${printed}</div>
      <div class="dwn-block-tools" lang=${context.lang}>
        <button
          type="button"
          class="dwn-open dwn-rewrite"
          id="rewrite-${key}"
          aria-expanded=${isRewriting ? 'true' : 'false'}
          @click=${() => (isRewriting ? intents.endRewriting(key) : intents.startRewriting(key))}
        >
          ${isRewriting ? context.words.block.ready : change}<span class="dwn-hidden"
            >: <span lang=${context.language}>${firstWords(block, context)}</span></span
          >
        </button>
      </div>
      ${isRewriting ? rewriteView(block, context, intents) : nothing}
      ${isEdited ? editedView(block, isRewriting, context, intents) : nothing}
      ${places.map((place) => placeFieldView(place, context, intents))}
    </div>
  `;
}

/** Enough of a block to know which one it is. */
export function firstWords(block: DocumentBlock, { language }: Pick<DocumentsContext, 'language'>): string {
  const text = block.type === 'edited' && block.text.trim() === '' ? { key: block.key, ...block.generated } : block;
  const words = blockText(text, language)
    .replace(/^- |^1\. /, '')
    .split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}

function rewriteView(block: DocumentBlock, context: DocumentsContext, intents: BlockIntents): TemplateResult {
  const { key } = block;
  const { words, lang, language } = context;
  const id = `own-${key}`;
  const text = block.type === 'edited' ? block.text : blockText(block, language);
  return html`
    <div class="dwn-own-text" lang=${lang}>
      <label class="utrecht-form-label" for=${id}>${words.block.own}</label>
      <div class="utrecht-form-field-description" id="${id}-hint">${words.block.hint}</div>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id=${id}
        rows="4"
        dir="auto"
        lang=${language}
        autocomplete="off"
        aria-describedby="${id}-hint ${id}-guard"
        .value=${live(text)}
        @input=${(event: Event) => intents.rewrite(key, textOf(event))}
      ></textarea>
      ${guardView({ text, id, language, onReplace: (replaced) => intents.rewrite(key, replaced) }, context)}
    </div>
  `;
}

function editedView(
  block: Extract<DocumentBlock, { type: 'edited' }>,
  isRewriting: boolean,
  context: DocumentsContext,
  intents: BlockIntents,
): TemplateResult {
  const { key, outdated } = block;
  const { block: words } = context.words;
  const about = html`<span class="dwn-hidden"
    >: <span lang=${context.language}>${firstWords(block, context)}</span></span
  >`;
  return html`
    <div class="dwn-edited" lang=${context.lang}>
      <p class="dwn-edited-note">${block.text.trim() === '' ? words.emptied : words.edited}</p>
      ${
        outdated
          ? html`
              <p class="dwn-edited-note"><strong>${words.outdated}</strong></p>
              <div class="dwn-made" lang=${context.language}>
                ${printBlock({ key, ...block.generated }, context.language).map((part) => printedView(part, false, context))}
              </div>
            `
          : nothing
      }
      <div class="dwn-edited-actions">
        <button type="button" class="dwn-open" @click=${() => intents.restore(key)}>${words.restore}${about}</button>
        ${
          outdated && !isRewriting
            ? html`<button type="button" class="dwn-open" @click=${() => intents.keep(key)}>
                ${words.keep}${about}
              </button>`
            : nothing
        }
      </div>
    </div>
  `;
}
