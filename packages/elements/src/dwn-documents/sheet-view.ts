import type { DocumentDraft } from '@doen-wat-nodig-is/core/document';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { headingView } from '../views/heading.js';
import { blockView, type BlockIntents } from './block-view.js';
import type { DocumentsContext } from './documents-context.js';
import type { PlaceField } from './place-field-view.js';

/** The document that is shown, and what the person is doing with it. */
export interface SheetState {
  readonly draft: DocumentDraft;
  readonly fields: ReadonlyMap<string, readonly PlaceField[]>;
  /** Key of the block that is written anew now. */
  readonly rewriting: string | undefined;
}

/** A document as a sheet of paper that can be written on. */
export function sheetView(
  { draft, fields, rewriting }: SheetState,
  context: DocumentsContext,
  intents: BlockIntents,
): TemplateResult {
  const { id, title, blocks, language } = draft;
  // Another document is another sheet: nothing of what was typed in a field stays behind.
  const sheet = html`
    <article class="dwn-sheet" lang=${language} aria-labelledby="sheet-title">
      ${headingView(context.level + 1, title, { look: 2, id: 'sheet-title' })}
      ${repeat(
        blocks,
        ({ key }) => key,
        (block) => {
          const state = { block, places: fields.get(block.key) ?? [], isRewriting: rewriting === block.key };
          return blockView(state, context, intents);
        },
      )}
    </article>
  `;
  return html`${keyed(id, sheet)}`;
}
