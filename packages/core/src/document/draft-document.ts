import { requireAid } from '../advice/explain.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import type { Snapshot } from '../session/snapshot.js';
import { createSources, type Source } from './create-sources.js';
import type { DocumentBlock, DocumentDraft, GeneratedBlock } from './document-draft.js';
import { fillContent } from './fill-content.js';
import { fillPiece } from './pieces.js';
import { labelOfPlace } from './read-slot.js';
import type { DocumentTemplate, TemplateBlock } from './template.js';

/** What a document is made with, besides the session itself. */
export interface DocumentOptions {
  /** What the other aids of the same traject came to. */
  readonly others?: readonly Snapshot[] | undefined;
}

/**
 * Makes a document from a template and what a session knows. What is not answered, and what only the professional
 * knows, becomes a place to fill in.
 *
 * @throws AidError when a snapshot is not of a session, or a condition names what the aid does not have.
 */
export function draftDocument(
  template: DocumentTemplate,
  snapshot: Snapshot,
  options: DocumentOptions = {},
): DocumentDraft {
  const { id, title, audience, blocks } = template;
  const sources = createSources(snapshot, options.others, template);
  return freezeDeep({
    id,
    title,
    audience,
    language: requireAid(snapshot).definition.language,
    blocks: blocks.flatMap((block, index): readonly DocumentBlock[] => {
      const source = sources.of(block);
      const drafted = source?.shows(block) ? draftBlock(block, source) : undefined;
      // By its place in the template: the same whatever the answers leave out before it.
      return drafted ? [{ key: `b${index}`, ...drafted }] : [];
    }),
  });
}

function draftBlock(block: TemplateBlock, { filling, shows }: Source): GeneratedBlock | undefined {
  const fill = (text: string) => fillContent(filling, text);
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level, content: fillContent(filling, block.text, true) };
    case 'paragraph':
      return { type: 'paragraph', content: fillContent(filling, block.text, true) };
    case 'list': {
      const items = block.items.filter(shows).map(({ text }) => fill(text));
      return items.length > 0 ? { type: 'list', ordered: block.ordered ?? false, items } : undefined;
    }
    case 'table': {
      const rows = block.rows.filter(shows).map(({ cells }) => cells.map(fill));
      return rows.length > 0
        ? { type: 'table', caption: fill(block.caption), head: block.head.map(fill), rows }
        : undefined;
    }
    case 'place':
      return fillPiece(block.id, block.label ?? labelOfPlace(filling, block.id));
  }
}
