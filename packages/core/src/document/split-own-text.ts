import type { Content, DocumentDraft, Fill, Piece } from './document-draft.js';
import { textPiece } from './pieces.js';
import { openText } from './read-runs.js';

/**
 * The text that somebody wrote in place of a block, as pieces. A place of that block that it left as it was, is still
 * that place: it stays visibly open, and is filled with the others.
 */
export function splitOwnText(text: string, fills: readonly Fill[], language: DocumentDraft['language']): Content {
  if (fills.length === 0) return text === '' ? [] : [textPiece(text, 'own')];
  const places = new Map<string, Fill[]>();
  for (const fill of fills) {
    const marker = openText(fill, language);
    places.set(marker, [...(places.get(marker) ?? []), fill]);
  }
  // The longest first, for one that begins as another does.
  const markers = [...places.keys()].toSorted((a, b) => b.length - a.length);
  return text
    .split(new RegExp(`(${markers.map(escapePattern).join('|')})`))
    .filter((part) => part !== '')
    .map((part): Piece => {
      const same = places.get(part);
      // Places with one label follow each other as they did in the block; the last may be there more often.
      return (same && same.length > 1 ? same.shift() : same?.[0]) ?? textPiece(part, 'own');
    });
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
