import type { Content, DocumentBlock, DocumentDraft, Fill } from './document-draft.js';

/** The places that still have to be filled in, in order of reading; each id once. */
export function listUnfilled(draft: DocumentDraft): readonly Pick<Fill, 'id' | 'label'>[] {
  const unfilled = new Map<string, Pick<Fill, 'id' | 'label'>>();
  for (const { id, label, text } of draft.blocks.flatMap(listFills)) {
    if (text === undefined && !unfilled.has(id)) unfilled.set(id, Object.freeze({ id, label }));
  }
  return Object.freeze([...unfilled.values()]);
}

/** All places of a block, filled or not. */
export function listFills(block: DocumentBlock): readonly Fill[] {
  if (block.type === 'fill') return [block];
  return contentsOf(block).flatMap((content) => content.filter((piece) => piece.type === 'fill'));
}

function contentsOf(block: Exclude<DocumentBlock, Fill>): readonly Content[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'table') return [block.caption, ...block.head, ...block.rows.flat()];
  return [block.content];
}
