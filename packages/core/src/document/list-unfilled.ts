import type { Content, DocumentBlock, DocumentDraft, Fill, GeneratedBlock } from './document-draft.js';
import { splitOwnText } from './split-own-text.js';

/** The places that still have to be filled in, in order of reading; each id once. */
export function listUnfilled(draft: DocumentDraft): readonly Pick<Fill, 'id' | 'label'>[] {
  const unfilled = new Map<string, Pick<Fill, 'id' | 'label'>>();
  for (const { id, label, text } of draft.blocks.flatMap((block) => listFills(block, draft.language))) {
    if (text === undefined && !unfilled.has(id)) unfilled.set(id, Object.freeze({ id, label }));
  }
  return Object.freeze([...unfilled.values()]);
}

/** The places that a reader finds in a block, filled or not: of a block that was written anew, those that it kept. */
export function listFills(block: DocumentBlock, language: DocumentDraft['language']): readonly Fill[] {
  if (block.type !== 'edited') return listGeneratedFills(block);
  const fills = listGeneratedFills(block.generated);
  return splitOwnText(block.text, fills, language).filter((piece) => piece.type === 'fill');
}

/** All places of a block as it was generated. */
export function listGeneratedFills(block: GeneratedBlock): readonly Fill[] {
  if (block.type === 'fill') return [block];
  return contentsOf(block).flatMap((content) => content.filter((piece) => piece.type === 'fill'));
}

function contentsOf(block: Exclude<GeneratedBlock, Fill>): readonly Content[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'table') return [block.caption, ...block.head, ...block.rows.flat()];
  return [block.content];
}
