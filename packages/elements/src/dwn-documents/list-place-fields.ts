import {
  listFills,
  type Content,
  type DocumentBlock,
  type DocumentDraft,
  type DocumentEdits,
  type DocumentTemplate,
  type Fill,
  type TableBlock,
} from '@doen-wat-nodig-is/core/document';
import type { PlaceField } from './place-field-view.js';

/** The fields below each block, by its key: every place at the first block that names it. */
export function listPlaceFields(
  { blocks, language }: DocumentDraft,
  edits: DocumentEdits,
  help: DocumentTemplate['places'] = [],
): ReadonlyMap<string, readonly PlaceField[]> {
  const placesOf = new Map(blocks.map((block) => [block.key, listPlaces(block, language)]));
  const seen = new Set<string>();
  const fields = [...placesOf].map(([key, places]) => {
    const first = [...places.values()].filter(({ id }) => !seen.has(id));
    first.forEach(({ id }) => seen.add(id));
    return [
      key,
      first.map((place): PlaceField => ({
        ...place,
        hint: help.find(({ id }) => id === place.id)?.hint,
        text: edits.places[place.id] ?? '',
        count: [...placesOf.values()].filter((others) => others.has(place.id)).length,
      })),
    ] as const;
  });
  return new Map(fields);
}

type Place = Pick<PlaceField, 'id' | 'label' | 'where'>;

function listPlaces(block: DocumentBlock, language: DocumentDraft['language']): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, label } of listFills(block, language)) places.set(id, { id, label, where: undefined });
  if (block.type === 'table') locate(block, places);
  return places;
}

/** In a table, what belongs at a place is told by its row and its column. */
function locate({ head, rows }: TableBlock, places: Map<string, Place>): void {
  for (const [name = [], ...cells] of rows) {
    cells.forEach((cell, index) => {
      // With one column beside the names, the name of the row says it.
      const parts = cells.length > 1 ? [name, head[index + 1] ?? []] : [name];
      for (const { id, label } of cell.filter((piece): piece is Fill => piece.type === 'fill')) {
        places.set(id, { id, label, where: parts.map(wordsOf).join(', ') });
      }
    });
  }
}

function wordsOf(content: Content): string {
  return content.map((piece) => (piece.type === 'fill' ? (piece.text ?? piece.label) : piece.text)).join('');
}
