import { requireAid } from '../advice/explain.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import type { Snapshot } from '../session/snapshot.js';
import { createDecide } from './decide-condition.js';
import type { DocumentBlock, DocumentDraft } from './document-draft.js';
import { fillContent, type Filling } from './fill-content.js';
import { fillPiece } from './pieces.js';
import type { DocumentTemplate, TemplateBlock } from './template.js';

/**
 * Makes a document from a template and what a session knows. What is not answered, and what only the professional
 * knows, becomes a place to fill in.
 *
 * @throws AidError when the snapshot is not of a session, or a condition names what the aid does not have.
 */
export function draftDocument(template: DocumentTemplate, snapshot: Snapshot): DocumentDraft {
  const aid = requireAid(snapshot);
  const { id, title, audience, blocks } = template;
  const decide = createDecide(aid, snapshot);
  const filling: Filling = { aid, snapshot, missing: 'place' };
  const isShown: IsShown = ({ when }) => when === undefined || decide(when) === 'applies';
  return freezeDeep({
    id,
    title,
    audience,
    language: aid.definition.language,
    blocks: blocks.filter(isShown).flatMap((block) => draftBlock(block, filling, isShown)),
  });
}

type IsShown = (part: Pick<TemplateBlock, 'when'>) => boolean;

function draftBlock(block: TemplateBlock, filling: Filling, isShown: IsShown): readonly DocumentBlock[] {
  const fill = (text: string) => fillContent(filling, text);
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', level: block.level, content: fillContent(filling, block.text, true) }];
    case 'paragraph':
      return [{ type: 'paragraph', content: fillContent(filling, block.text, true) }];
    case 'list': {
      const items = block.items.filter(isShown).map(({ text }) => fill(text));
      return items.length > 0 ? [{ type: 'list', ordered: block.ordered ?? false, items }] : [];
    }
    case 'table': {
      const rows = block.rows.filter(isShown).map(({ cells }) => cells.map(fill));
      return rows.length > 0 ? [{ type: 'table', caption: fill(block.caption), head: block.head.map(fill), rows }] : [];
    }
    case 'place':
      return [fillPiece(block.id, block.label)];
  }
}
