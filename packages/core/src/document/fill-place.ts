import { freezeDeep } from '../definition/freeze-deep.js';
import { AidError } from '../session/aid-error.js';
import type { Content, DocumentBlock, DocumentDraft, Fill, GeneratedBlock } from './document-draft.js';
import { listGeneratedFills } from './list-unfilled.js';

/**
 * A new draft with what the professional typed at a place, wherever the document names it. Nothing but spaces makes
 * it a place to fill in again. The text stays text: slots and markup in it mean nothing.
 *
 * @throws AidError when the draft has no such place.
 */
export function fillPlace(draft: DocumentDraft, id: string, text: string): DocumentDraft {
  if (!draft.blocks.some((block) => listGeneratedFills(generatedOf(block)).some((fill) => fill.id === id))) {
    throw new AidError('unknown-place', `The document "${draft.id}" has no place "${id}"`);
  }
  return freezeDeep({ ...draft, blocks: fillPlaces(draft.blocks, new Map([[id, text]])) });
}

/** The blocks with what was typed at their places. */
export function fillPlaces(
  blocks: readonly DocumentBlock[],
  typed: ReadonlyMap<string, string>,
): readonly DocumentBlock[] {
  const fill = (place: Fill): Fill => {
    const text = typed.get(place.id)?.trim();
    if (text === undefined) return place;
    const { text: _, ...empty } = place;
    return text === '' ? empty : { ...empty, text };
  };
  return blocks.map((block) =>
    block.type === 'edited'
      ? { ...block, generated: fillBlock(block.generated, fill) }
      : { key: block.key, ...fillBlock(block, fill) },
  );
}

/** A block as the template and the answers make it, whatever was written in its place. */
export function generatedOf(block: DocumentBlock): GeneratedBlock {
  if (block.type === 'edited') return block.generated;
  const { key: _, ...generated } = block;
  return generated;
}

function fillBlock(block: GeneratedBlock, fill: (place: Fill) => Fill): GeneratedBlock {
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
