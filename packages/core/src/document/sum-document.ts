import { drawSum, listDrawnLines, type DrawnSum, type DrawnSumLine } from '../advice/draw-sum.js';
import { requireAid } from '../advice/explain.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import type { SumLine } from '../definition/aid-definition.js';
import type { Snapshot } from '../session/snapshot.js';
import { formatList } from '../text/format.js';
import { adviceBlocks, colophonBlock, keyBlocks, section, sourceBlocks } from './advice-blocks.js';
import type { Content, DocumentDraft, GeneratedBlock } from './document-draft.js';
import { documentPhrases } from './document-phrases.js';
import { fillContent, type Filling } from './fill-content.js';
import { answerPiece, textPiece } from './pieces.js';

/**
 * The calculation of an aid for the file or a colleague: each line with its sign, how it came about, what it means and
 * the answers below it. Nothing when the aid has no sum, or nothing to add up.
 *
 * @throws AidError when the snapshot is not of a session.
 */
export function sumDocument(snapshot: Snapshot): DocumentDraft | undefined {
  const aid = requireAid(snapshot);
  const drawn = drawSum(snapshot);
  if (!drawn) return undefined;
  const { definition } = aid;
  const filling: Filling = { aid, snapshot, missing: 'word' };
  return freezeDeep({
    id: 'sum',
    title: definition.title,
    audience: 'intern',
    language: definition.language,
    blocks: [
      ...keyBlocks('sum', calculationBlocks(filling, drawn)),
      ...keyBlocks(`advice-${snapshot.outcome?.id ?? ''}`, outcomeBlocks(filling)),
      ...keyBlocks('answers', answerBlocks(filling)),
      ...keyBlocks('sources', sourceBlocks(filling, snapshot.outcome?.sources ?? [])),
      ...keyBlocks('colophon', [colophonBlock(filling)]),
    ],
  });
}

function calculationBlocks(filling: Filling, drawn: DrawnSum): readonly GeneratedBlock[] {
  const { sum, language } = filling.aid.definition;
  const words = documentPhrases[language];
  // The lines as their author wrote them: in a drawn one, what was typed can no longer be told from the rest.
  const written = sum ? listDrawnLines(sum, filling.snapshot) : [];
  const lines = drawn.lines.flatMap((line, index) => {
    const source = written[index];
    return source ? [{ line, source, label: fillContent(filling, source.label) }] : [];
  });
  const items = lines.flatMap(({ line, source, label }) => {
    const how = howContent(filling, line, source);
    return how.length > 0 ? [[...label, textPiece(': '), ...how]] : [];
  });
  return [
    {
      type: 'table',
      caption: fillContent(filling, sum?.title ?? ''),
      head: [[textPiece(words.item)], [textPiece(words.amount)]],
      rows: lines.map(({ line, label }) => [label, [textPiece(signAmount(line))]]),
    },
    ...(sum?.note === undefined ? [] : [{ type: 'paragraph', content: fillContent(filling, sum.note) } as const]),
    ...(items.length > 0 ? [section(words.howCalculated), { type: 'list', ordered: false, items } as const] : []),
  ];
}

function howContent(filling: Filling, { each }: DrawnSumLine, { explanation }: SumLine): Content {
  const { language } = filling.aid.definition;
  const parts = each.map(({ label, amount }) => `${label} (${amount})`);
  return [
    ...(parts.length > 0 ? [textPiece(`${formatList(parts, language)}. `)] : []),
    ...(explanation === undefined ? [] : fillContent(filling, explanation)),
  ];
}

/** "− € 120": a sign to read, in front of the amount. An amount that is not known has none. */
function signAmount({ amount, sign }: DrawnSumLine): string {
  if (!/\d/.test(amount)) return amount;
  const negative = /[-−]/.test(amount);
  if (!sign && !negative) return amount;
  const minus = (sign === 'minus') !== negative;
  return `${minus ? '−' : '+'} ${amount.replace(/[-−]/, '')}`;
}

function outcomeBlocks(filling: Filling): readonly GeneratedBlock[] {
  const { aid, snapshot } = filling;
  const outcome = aid.definition.outcomes.find(({ id }) => id === snapshot.outcome?.id);
  return outcome
    ? [section(documentPhrases[aid.definition.language].advice), ...adviceBlocks(filling, outcome, 3)]
    : [];
}

function answerBlocks({ aid, snapshot }: Filling): readonly GeneratedBlock[] {
  const { language } = aid.definition;
  const words = documentPhrases[language];
  const rows = aid.compiled.questions.flatMap(({ question }) => {
    const answer = snapshot.answers[question.id];
    return answer === undefined ? [] : [[[textPiece(question.text)], [answerPiece(question, answer, language)]]];
  });
  if (rows.length === 0) return [];
  const head = [[textPiece(words.question)], [textPiece(words.answer)]];
  return [section(words.answers), { type: 'table', caption: [], head, rows }];
}
