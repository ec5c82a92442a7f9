import { findSlots } from '../text/slots.js';
import type { TemplateBlock } from './template.js';

/** A text, and the keys that lead to it from its block. */
export interface BlockText {
  readonly text: string;
  readonly at: readonly (string | number)[];
}

/** The texts of a block that may hold slots. */
export function listBlockTexts(block: TemplateBlock): readonly BlockText[] {
  const all = (texts: readonly string[], ...at: BlockText['at']) => texts.map((text, i) => ({ text, at: [...at, i] }));
  switch (block.type) {
    case 'list':
      return block.items.map(({ text }, i) => ({ text, at: ['items', i, 'text'] }));
    case 'table':
      return [
        { text: block.caption, at: ['caption'] },
        ...all(block.head, 'head'),
        ...block.rows.flatMap(({ cells }, r) => all(cells, 'rows', r, 'cells')),
      ];
    case 'place':
      return [];
    default:
      return [{ text: block.text, at: ['text'] }];
  }
}

/** Ids of the places that a block names, also as what stands in where a gemeenteprofiel has no text of its own. */
export function listBlockPlaces(block: TemplateBlock): readonly string[] {
  if (block.type === 'place') return [block.id];
  return listBlockTexts(block)
    .flatMap(({ text }) => findSlots(text))
    .flatMap((slot) => /^(?:profile\.[^|]*\|)?place\.([^|]*)/.exec(slot)?.[1] ?? []);
}
