import { freezeDeep } from '../definition/freeze-deep.js';
import { AidError } from '../session/aid-error.js';
import type { Content, DocumentBlock, DocumentDraft, Fill } from './document-draft.js';
import { listFills } from './list-unfilled.js';

/**
 * A new draft with what the professional typed at a place, wherever the document names it. Nothing but spaces makes
 * it a place to fill in again. The text stays text: slots and markup in it mean nothing.
 *
 * @throws AidError when the draft has no such place.
 */
export function fillPlace(draft: DocumentDraft, id: string, text: string): DocumentDraft {
  if (!draft.blocks.some((block) => listFills(block).some((fill) => fill.id === id))) {
    throw new AidError('unknown-question', `The document "${draft.id}" has no place "${id}"`, { question: id });
  }
  const typed = text.trim();
  const fill = (place: Fill): Fill => {
    if (place.id !== id) return place;
    const { text: _, ...empty } = place;
    return typed === '' ? empty : { ...empty, text: typed };
  };
  return freezeDeep({ ...draft, blocks: draft.blocks.map((block) => fillBlock(block, fill)) });
}

function fillBlock(block: DocumentBlock, fill: (place: Fill) => Fill): DocumentBlock {
  const inContent = (content: Content): Content =>
    content.map((piece) => (piece.type === 'fill' ? fill(piece) : piece));
  switch (block.type) {
    case 'fill':
      return fill(block);
    case 'list':
      return { ...block, items: block.items.map(inContent) };
    case 'table':
      return {
        ...block,
        caption: inContent(block.caption),
        head: block.head.map(inContent),
        rows: block.rows.map((row) => row.map(inContent)),
      };
    default:
      return { ...block, content: inContent(block.content) };
  }
}
