import { requireAid } from '../advice/explain.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import type { RecordedDecision } from '../record/record.js';
import type { Snapshot } from '../session/snapshot.js';
import {
  adviceBlocks,
  colophonBlock,
  keyBlocks,
  paragraph,
  section,
  sourceBlocks,
  whyBlocks,
} from './advice-blocks.js';
import type { Content, DocumentBlock, DocumentDraft, GeneratedBlock } from './document-draft.js';
import { documentPhrases } from './document-phrases.js';
import { fillContent, type Filling } from './fill-content.js';
import { boldPiece, textPiece } from './pieces.js';

/**
 * The advice of a session for the file or a colleague: what it is and why, what else matters, what to check, and the
 * sources with their dates.
 *
 * @param options.decision what the professional decided, where that is to be told.
 * @throws AidError when the snapshot is not of a session.
 */
export function adviceDocument(
  snapshot: Snapshot,
  options: { readonly decision?: RecordedDecision | undefined } = {},
): DocumentDraft {
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
      ...keyBlocks('warnings', warningBlocks(filling)),
      ...supplementBlocks(filling),
      ...keyBlocks('decision', decisionBlocks(filling, options.decision)),
      ...keyBlocks('sources', sourceBlocks(filling, used)),
      ...keyBlocks('colophon', [colophonBlock(filling)]),
    ],
  });
}

function outcomeBlocks(filling: Filling): readonly DocumentBlock[] {
  const { aid, snapshot } = filling;
  const words = documentPhrases[aid.definition.language];
  // As its author wrote it: in that of the snapshot, what was typed can no longer be told from the rest.
  const outcome = aid.definition.outcomes.find(({ id }) => id === snapshot.outcome?.id);
  if (!outcome) return keyBlocks('none', [paragraph(textPiece(words.noAdvice))]);
  return [
    ...keyBlocks(`advice-${outcome.id}`, adviceBlocks(filling, outcome, 2)),
    ...keyBlocks(`why-${outcome.id}`, [section(words.why), ...whyBlocks(filling, outcome.id)]),
  ];
}

function supplementBlocks(filling: Filling): readonly DocumentBlock[] {
  const { aid, snapshot } = filling;
  const written = new Map((aid.definition.supplements ?? []).map((supplement) => [supplement.id, supplement]));
  const blocks = snapshot.supplements.flatMap(({ id }) => {
    const supplement = written.get(id);
    return supplement
      ? keyBlocks(`advice-${id}`, [...adviceBlocks(filling, supplement, 3), ...whyBlocks(filling, id)])
      : [];
  });
  const title = section(documentPhrases[aid.definition.language].supplements);
  return blocks.length > 0 ? [...keyBlocks('supplements', [title]), ...blocks] : [];
}

function warningBlocks(filling: Filling): readonly GeneratedBlock[] {
  const { aid, snapshot } = filling;
  const given = new Set(snapshot.warnings.map(({ id }) => id));
  const items = (aid.definition.warnings ?? [])
    .filter(({ id }) => given.has(id))
    .map(({ text }): Content => fillContent(filling, text));
  if (items.length === 0) return [];
  return [section(documentPhrases[aid.definition.language].warnings), { type: 'list', ordered: false, items }];
}

function decisionBlocks({ aid }: Filling, decision: RecordedDecision | undefined): readonly GeneratedBlock[] {
  if (!decision) return [];
  const words = documentPhrases[aid.definition.language];
  const decided =
    decision.kind === 'follow'
      ? paragraph(textPiece(words.followed))
      : paragraph(textPiece(`${words.departed} `), boldPiece(decision.reason.label), textPiece('.'));
  const motivation = decision.motivation?.trim() ?? '';
  return [section(words.decision), decided, ...(motivation === '' ? [] : [paragraph(textPiece(motivation, 'own'))])];
}
