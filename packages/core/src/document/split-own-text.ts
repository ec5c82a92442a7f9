import type { Content, DocumentDraft, Fill } from './document-draft.js';
import { textPiece } from './pieces.js';
import { openText } from './read-runs.js';

/**
 * The text that somebody wrote in place of a block, as pieces. A place of that block that it left as it was, is still
 * that place: it stays visibly open, and is filled with the others.
 */
export function splitOwnText(text: string, fills: readonly Fill[], language: DocumentDraft['language']): Content {
  const places = new Map(fills.map((fill) => [openText(fill, language), fill]));
  const pieces: Content[number][] = [];
  let rest = text;
  while (rest !== '') {
    const next = findFirst(rest, places.keys());
    if (!next) break;
    const [start, marker] = next;
    if (start > 0) pieces.push(textPiece(rest.slice(0, start), 'own'));
    const place = places.get(marker);
    if (place) pieces.push(place);
    rest = rest.slice(start + marker.length);
  }
  return rest === '' ? pieces : [...pieces, textPiece(rest, 'own')];
}

function findFirst(text: string, markers: Iterable<string>): readonly [number, string] | undefined {
  let first: readonly [number, string] | undefined;
  for (const marker of markers) {
    const start = text.indexOf(marker);
    if (start >= 0 && (!first || start < first[0])) first = [start, marker];
  }
  return first;
}
