import type { Content, DocumentBlock, DocumentDraft, EditedBlock, GeneratedBlock } from './document-draft.js';
import { listGeneratedFills } from './list-unfilled.js';
import { cleanText } from './read-runs.js';
import { splitOwnText } from './split-own-text.js';

/** The blocks as they are printed: what somebody wrote anew as blocks of text, or nothing where that is empty. */
export function listPrinted({ blocks, language }: DocumentDraft): readonly GeneratedBlock[] {
  return blocks.flatMap((block) => printBlock(block, language));
}

/** The same, of one block. */
export function printBlock(block: DocumentBlock, language: DocumentDraft['language']): readonly GeneratedBlock[] {
  return block.type === 'edited' ? printEdited(block, language) : [block];
}

function printEdited({ text, generated }: EditedBlock, language: DocumentDraft['language']): readonly GeneratedBlock[] {
  const fills = listGeneratedFills(generated);
  const read = (part: string): Content => splitOwnText(part, fills, language);
  const paragraphs = cleanText(text)
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first, ...more] = paragraphs;
  if (first === undefined) return [];
  // A heading with other words is a heading, and a list whose lines all kept their mark is a list.
  if (generated.type === 'heading' && more.length === 0) {
    return [{ type: 'heading', level: generated.level, content: read(first) }];
  }
  const items = generated.type === 'list' ? readItems(paragraphs.join('\n'), generated.ordered) : undefined;
  if (items) return [{ type: 'list', ordered: generated.type === 'list' && generated.ordered, items: items.map(read) }];
  return paragraphs.map((part) => ({ type: 'paragraph', content: read(part) }));
}

function readItems(text: string, ordered: boolean): readonly string[] | undefined {
  const mark = ordered ? /^\d{1,3}\. +/ : /^- +/;
  const lines = text.split('\n').map((line) => line.trim());
  if (!lines.every((line) => mark.test(line))) return undefined;
  return lines.map((line) => line.replace(mark, '')).filter((line) => line !== '');
}
