import { freezeDeep } from '../definition/freeze-deep.js';
import type { RecordedDocument } from '../record/record.js';
import type { DocumentDraft } from './document-draft.js';
import type { DrawnPoint } from './draw-checklist.js';
import { listFills, listUnfilled } from './list-unfilled.js';
import { renderMarkdown } from './render-markdown.js';
import { blockText } from './render-text.js';

/** A document as a record keeps it: as it was to be sent, and what was typed and written anew apart. */
export function recordDocument(draft: DocumentDraft, checklist: readonly DrawnPoint[] = []): RecordedDocument {
  const { id, title, audience, blocks, language } = draft;
  const places = new Map<string, RecordedDocument['places'][number]>();
  for (const fill of blocks.flatMap((block) => listFills(block, language))) {
    if (fill.text !== undefined && !places.has(fill.id)) {
      places.set(fill.id, { id: fill.id, label: fill.label, text: fill.text });
    }
  }
  return freezeDeep({
    id,
    title,
    audience,
    text: renderMarkdown(draft),
    places: [...places.values()],
    edits: blocks.flatMap((block) =>
      block.type === 'edited'
        ? [
            {
              block: block.key,
              generated: blockText({ key: block.key, ...block.generated }, language),
              own: block.text,
            },
          ]
        : [],
    ),
    unfilled: listUnfilled(draft).map(({ label }) => label),
    checklist: checklist.map((point) => ({ id: point.id, title: point.title, covered: point.covered })),
  });
}
