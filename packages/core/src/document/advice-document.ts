import { requireAid } from '../advice/explain.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import type { Snapshot } from '../session/snapshot.js';
import { adviceBlocks, colophonBlock, section, sourceBlocks, whyBlocks } from './advice-blocks.js';
import type { Content, DocumentBlock, DocumentDraft } from './document-draft.js';
import { documentPhrases } from './document-phrases.js';
import { fillContent, type Filling } from './fill-content.js';
import { textPiece } from './pieces.js';

/**
 * The advice of a session for the file or a colleague: what it is and why, what else matters, what to check, and the
 * sources with their dates.
 *
 * @throws AidError when the snapshot is not of a session.
 */
export function adviceDocument(snapshot: Snapshot): DocumentDraft {
  const aid = requireAid(snapshot);
  const { definition } = aid;
  const words = documentPhrases[definition.language];
  const filling: Filling = { aid, snapshot, missing: 'word' };
  const { outcome, supplements, warnings } = snapshot;
  const used = [outcome, ...supplements, ...warnings].flatMap((item) => item?.sources ?? []);
  return freezeDeep({
    id: 'advice',
    title: words.adviceTitle(definition.title),
    audience: 'intern',
    language: definition.language,
    blocks: [
      ...outcomeBlocks(filling),
      ...warningBlocks(filling),
      ...supplementBlocks(filling),
      ...sourceBlocks(filling, used),
      colophonBlock(filling),
    ],
  });
}

function outcomeBlocks(filling: Filling): readonly DocumentBlock[] {
  const { aid, snapshot } = filling;
  const words = documentPhrases[aid.definition.language];
  // As its author wrote it: in that of the snapshot, what was typed can no longer be told from the rest.
  const outcome = aid.definition.outcomes.find(({ id }) => id === snapshot.outcome?.id);
  if (!outcome) return [{ type: 'paragraph', content: [textPiece(words.noAdvice)] }];
  return [...adviceBlocks(filling, outcome, 2), section(words.why), ...whyBlocks(filling, outcome.id)];
}

function supplementBlocks(filling: Filling): readonly DocumentBlock[] {
  const { aid, snapshot } = filling;
  const written = new Map((aid.definition.supplements ?? []).map((supplement) => [supplement.id, supplement]));
  const blocks = snapshot.supplements.flatMap(({ id }) => {
    const supplement = written.get(id);
    return supplement ? [...adviceBlocks(filling, supplement, 3), ...whyBlocks(filling, id)] : [];
  });
  return blocks.length > 0 ? [section(documentPhrases[aid.definition.language].supplements), ...blocks] : [];
}

function warningBlocks(filling: Filling): readonly DocumentBlock[] {
  const { aid, snapshot } = filling;
  const given = new Set(snapshot.warnings.map(({ id }) => id));
  const items = (aid.definition.warnings ?? [])
    .filter(({ id }) => given.has(id))
    .map(({ text }): Content => fillContent(filling, text));
  if (items.length === 0) return [];
  return [section(documentPhrases[aid.definition.language].warnings), { type: 'list', ordered: false, items }];
}
