import { explain, type Reason } from '../advice/explain.js';
import type { Advice, Outcome } from '../definition/aid-definition.js';
import { formatDate } from '../text/format.js';
import type { Content, DocumentBlock, GeneratedBlock, HeadingLevel } from './document-draft.js';
import { documentPhrases } from './document-phrases.js';
import { fillContent, type Filling } from './fill-content.js';
import { answerPiece, boldPiece, textPiece } from './pieces.js';

/** Blocks that belong together, with keys that stay the same whatever stands before them. */
export function keyBlocks(part: string, blocks: readonly GeneratedBlock[]): readonly DocumentBlock[] {
  return blocks.map((block, index) => ({ key: `${part}-${index}`, ...block }));
}

/** An advice as it was given: its title, the advice itself and the next step. */
export function adviceBlocks(
  filling: Filling,
  advice: Advice & Partial<Outcome>,
  level: HeadingLevel,
): readonly GeneratedBlock[] {
  const { nextStep } = documentPhrases[filling.aid.definition.language];
  return [
    { type: 'heading', level, content: fillContent(filling, advice.title) },
    { type: 'paragraph', content: fillContent(filling, advice.advice) },
    ...(advice.nextStep === undefined
      ? []
      : [paragraph(boldPiece(nextStep), textPiece(' '), ...fillContent(filling, advice.nextStep))]),
  ];
}

/** The answers that decided on an advice. */
export function whyBlocks(filling: Filling, id: string): readonly GeneratedBlock[] {
  const words = documentPhrases[filling.aid.definition.language];
  const reasons = listTold(explain(filling.snapshot, id).reasons);
  if (reasons.length === 0) return [paragraph(textPiece(words.otherwise))];
  const items = reasons.map((reason) => reasonContent(filling, reason));
  return [paragraph(textPiece(words.because(items.length))), { type: 'list', ordered: false, items }];
}

/** The sources of what was advised, each once, with the day on which somebody compared the text with it. */
export function sourceBlocks({ aid: { definition } }: Filling, ids: readonly string[]): readonly GeneratedBlock[] {
  const { language } = definition;
  const words = documentPhrases[language];
  const items = definition.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ title, url, checkedOn }): Content => {
      const name =
        url === undefined ? textPiece(title) : ({ type: 'link', origin: 'generated', text: title, href: url } as const);
      return [name, textPiece(`, ${words.checkedOn(formatDate(checkedOn, language))}`)];
    });
  return items.length > 0 ? [section(words.sources), { type: 'list', ordered: false, items }] : [];
}

/** What made this document, and who decides. */
export function colophonBlock({ aid: { definition } }: Filling): GeneratedBlock {
  const { language, title, version } = definition;
  return paragraph(textPiece(documentPhrases[language].colophon(title, version)));
}

/** A heading in our own words. */
export function section(title: string): GeneratedBlock {
  return { type: 'heading', level: 2, content: [textPiece(title)] };
}

/** Pieces that follow each other without a break. */
export function paragraph(...content: Content): GeneratedBlock {
  return { type: 'paragraph', content };
}

/** What is no news is left out; a count is told by the answers it counted: they are what the reader remembers. */
function listTold(reasons: readonly Reason[]): readonly Reason[] {
  const positive = reasons.filter(({ negated }) => !negated);
  const told = (positive.length > 0 ? positive : reasons).flatMap((reason) =>
    reason.counted.length > 0 ? reason.counted : [reason],
  );
  return [...new Map(told.map((reason) => [reason.id, reason])).values()];
}

function reasonContent({ aid, snapshot }: Filling, { id, kind, by, text, given }: Reason): Content {
  const who = by === undefined ? '' : ` (${by})`;
  const name = textPiece(`${text}${who}${/[?!]$/.test(text + who) ? ' ' : ': '}`);
  const question = kind === 'answer' && aid.compiled.questions.find((slot) => slot.question.id === id)?.question;
  return [name, question ? answerPiece(question, snapshot.answers[id], aid.definition.language) : textPiece(given)];
}
