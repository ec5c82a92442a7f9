import type { AidDefinition } from '../definition/aid-definition.js';
import { withCapital } from '../text/first-letter.js';
import type { Content, Fill, Piece } from './document-draft.js';
import { documentPhrases } from './document-phrases.js';

/** A piece as every renderer prints it: clean text, and what it is. */
export type Run =
  | { readonly kind: 'text' | 'bold'; readonly text: string }
  /** A place that is not filled in. */
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

type Language = AidDefinition['language'];

/** The pieces of a text, cleaned, with each place filled or visibly open. Lines end in `\n`. */
export function readRuns(content: Content, language: Language): readonly Run[] {
  const runs = content.map((piece) => readRun(piece, language));
  return runs.map((run, index) => {
    // Who types a whole sentence where the template ends one means one full stop.
    const isDouble =
      content[index]?.origin === 'own' && run.text.endsWith('.') && runs[index + 1]?.text.startsWith('.');
    return isDouble ? { ...run, text: run.text.slice(0, -1) } : run;
  });
}

/** A place that is a block by itself: the paragraphs that were typed, or that it is open. */
export function readFill(fill: Fill, language: Language): readonly (readonly Run[])[] {
  const paragraphs = cleanText(fill.text ?? '').split(/\n{2,}/);
  const typed = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  return typed.length > 0 ? typed.map((text) => [{ kind: 'text', text }]) : [readRuns([fill], language)];
}

/** A text for one line, such as a title. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}

/** What stands where a place is not filled in. */
export function openText({ label }: Fill, language: Language): string {
  return documentPhrases[language].unfilled(cleanLine(label));
}

function readRun(piece: Piece, language: Language): Run {
  if (piece.type === 'fill') {
    if (piece.text === undefined) return { kind: 'open', text: openText(piece, language) };
    const text = cleanLines(piece.text);
    return { kind: 'text', text: piece.opens ? withCapital(text) : text };
  }
  const text = cleanLines(piece.text);
  if (piece.type !== 'link') return { kind: piece.type, text };
  // A draft may have been read from a file, where anything can stand for an address.
  return /^https?:\/\/[^\s<>"]+$/i.test(piece.href)
    ? { kind: 'link', text, href: piece.href }
    : { kind: 'text', text: `${text} (${cleanLine(piece.href)})` };
}

/** Within a sentence there are lines, and no paragraphs. */
function cleanLines(text: string): string {
  return cleanText(text).replace(/\n{2,}/g, '\n');
}

/**
 * Text without what nobody sees and what changes how the rest is read: control characters, and marks that turn the
 * direction of writing.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/(?<! ) +\n/g, '\n')
    .replace(/\n +/g, '\n');
}
