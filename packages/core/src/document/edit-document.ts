import { freezeDeep } from '../definition/freeze-deep.js';
import { blockText } from './render-text.js';
import type { DocumentBlock, DocumentDraft, GeneratedBlock } from './document-draft.js';
import type { BlockEdit, DocumentEdits } from './document-edits.js';
import { fillPlaces, generatedOf } from './fill-place.js';
import { listGeneratedFills } from './list-unfilled.js';

/**
 * A new draft with all that a professional wrote in it. What the document does not have by now is left alone: it comes
 * back when the answers bring its block back. What they wrote stays text: slots and markup in it mean nothing.
 */
export function editDocument(draft: DocumentDraft, edits: DocumentEdits): DocumentDraft {
  // A draft may have been edited before: what counts is what is written now.
  const bare = draft.blocks.map((block): DocumentBlock => ({ key: block.key, ...generatedOf(block) }));
  const typed = new Map(Object.entries(edits.places).filter(([, text]) => typeof text === 'string'));
  const written = new Map(Object.entries(edits.blocks));
  const blocks = fillPlaces(bare, typed).map((block): DocumentBlock => {
    const edit = written.get(block.key);
    if (!edit || typeof edit.own !== 'string') return block;
    const generated = generatedOf(block);
    return {
      key: block.key,
      type: 'edited',
      origin: 'own',
      text: edit.own,
      generated,
      outdated: isOutdated(edit, block.key, generated, draft.language),
    };
  });
  return freezeDeep({ ...draft, blocks });
}

/**
 * All that was written, with a block written anew. The text that was there to begin with takes the edit away again.
 *
 * @param draft as it is shown, so with the edits so far.
 */
export function editBlock(draft: DocumentDraft, edits: DocumentEdits, key: string, own: string): DocumentEdits {
  const block = draft.blocks.find((candidate) => candidate.key === key);
  if (!block) return edits;
  const generated = blockText({ key, ...generatedOf(block) }, draft.language);
  const { [key]: _, ...others } = edits.blocks;
  return { ...edits, blocks: own === generated ? others : { ...others, [key]: { own, generated } } };
}

/** Whether the text by now is another than the one that was written over. A place that was open then may be filled. */
function isOutdated(
  edit: BlockEdit,
  key: string,
  generated: GeneratedBlock,
  language: DocumentDraft['language'],
): boolean {
  const block: DocumentBlock = { key, ...generated };
  if (edit.generated === blockText(block, language)) return false;
  const empty = new Map(listGeneratedFills(generated).map(({ id }) => [id, '']));
  return fillPlaces([block], empty).every((open) => edit.generated !== blockText(open, language));
}
