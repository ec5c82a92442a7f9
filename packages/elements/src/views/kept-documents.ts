import type { RecordedDocument } from '@doen-wat-nodig-is/core';
import type { DocumentEdits } from '@doen-wat-nodig-is/core/document';
import { isListOf, isObject, isText } from './json-shape.js';

/** What a person wrote in the documents, and what the record says of those they took along. Plain JSON. */
export interface KeptDocuments {
  readonly edits: Readonly<Record<string, DocumentEdits>>;
  readonly recorded: readonly RecordedDocument[];
}

/** What was kept; whatever is not as it should be is left out. */
export function readKeptDocuments(kept: unknown): KeptDocuments | undefined {
  if (!isObject(kept)) return undefined;
  const { edits, recorded } = kept;
  return {
    edits: Object.fromEntries(
      Object.entries(isObject(edits) ? edits : {}).flatMap(([id, each]) => {
        const read = readEdits(each);
        return read ? [[id, read] as const] : [];
      }),
    ),
    recorded: Array.isArray(recorded) ? recorded.filter(isRecordedDocument) : [],
  };
}

function readEdits(json: unknown): DocumentEdits | undefined {
  if (!isObject(json) || !isObject(json['places']) || !isObject(json['blocks'])) return undefined;
  const places = Object.entries(json['places']).filter((place): place is [string, string] => isText(place[1]));
  const blocks = Object.entries(json['blocks']).flatMap(([key, block]) =>
    isObject(block) && isText(block['own']) && isText(block['generated'])
      ? [[key, { own: block['own'], generated: block['generated'] }] as const]
      : [],
  );
  return { places: Object.fromEntries(places), blocks: Object.fromEntries(blocks) };
}

function isRecordedDocument(json: unknown): json is RecordedDocument {
  if (!isObject(json)) return false;
  const { id, title, audience, text, places, edits, unfilled, checklist } = json;
  return (
    [id, title, text].every(isText) &&
    (audience === 'inwoner' || audience === 'intern') &&
    isListOf(places, (place) => isObject(place) && [place['id'], place['label'], place['text']].every(isText)) &&
    isListOf(edits, (edit) => isObject(edit) && [edit['block'], edit['generated'], edit['own']].every(isText)) &&
    isListOf(unfilled, isText) &&
    isListOf(checklist, (point) => isObject(point) && [point['id'], point['title']].every(isText))
  );
}
