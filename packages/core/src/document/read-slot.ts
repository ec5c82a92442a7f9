import type { Question } from '../definition/aid-definition.js';
import { withCapital } from '../text/first-letter.js';
import { formatAmount, formatList, labelOf } from '../text/format.js';
import { phrases } from '../text/phrases.js';
import { documentPhrases } from './document-phrases.js';
import type { Filling } from './fill-content.js';
import type { Piece } from './document-draft.js';
import { answerPiece, fillPiece, textPiece } from './pieces.js';

/**
 * What a slot stands for: an answer, an amount, a list of supplements, or a place to fill in.
 *
 * @param slot what is written between the braces.
 * @param opens whether a sentence begins with it.
 */
export function readSlot(filling: Filling, slot: string, opens: boolean): Piece {
  const [name = '', label] = slot.split('|');
  const [kind, id = ''] = name.split('.');
  if (kind === 'place') return fillPiece(id, label ?? labelOfPlace(filling, id), opens);
  const piece = readKnown(filling, name);
  if (!opens) return piece;
  if (piece.type === 'fill') return { ...piece, opens };
  return piece.origin === 'own' ? piece : { ...piece, text: withCapital(piece.text) };
}

/** What belongs at a place, where the text that names it does not say it. */
export function labelOfPlace({ labels }: Filling, id: string): string {
  return labels?.get(id) ?? id.replaceAll('_', ' ');
}

function readKnown(filling: Filling, name: string): Piece {
  const { compiled } = filling.aid;
  const [kind, id = ''] = name.split('.');
  if (kind === 'supplements') return textPiece(listGroup(filling, id));
  const question = compiled.questions.find((slot) => slot.question.id === id)?.question;
  if (kind === 'answer' && question) return readAnswer(filling, question, name);
  const fact = compiled.facts.find((slot) => slot.fact.id === id)?.fact;
  // A template from outside may name what is not there: that shows, and breaks nothing.
  if (kind !== 'fact' || !fact) return fillPiece(name, name);
  const amount = filling.snapshot.facts[id];
  if (amount === undefined && filling.missing === 'place') return fillPiece(name, fact.label);
  return textPiece(formatAmount(fact, amount, filling.aid.definition.language));
}

function readAnswer({ aid, snapshot, missing }: Filling, question: Question, name: string): Piece {
  const { language } = aid.definition;
  const answer = snapshot.answers[question.id];
  if (missing === 'word') return answerPiece(question, answer, language, 'inText');
  if (answer === undefined || answer === null || answer === '') return fillPiece(name, question.text);
  if (answer !== 'weet_niet' || question.type === 'short-text' || question.type === 'long-text') {
    return answerPiece(question, answer, language, 'inText');
  }
  // "Weet ik niet" fits no sentence, unless the author said how.
  if (question.type === 'number') return textPiece(phrases[language].notKnown);
  const inText = labelOf(question, answer, 'inText');
  return inText === labelOf(question, answer) ? fillPiece(name, question.text) : textPiece(inText);
}

function listGroup({ aid: { definition }, snapshot }: Filling, group: string): string {
  const given = new Set(snapshot.supplements.map(({ id }) => id));
  // In the order of the definition, as in the texts of an advice.
  const items = (definition.supplements ?? []).filter((item) => item.group === group && given.has(item.id));
  if (items.length === 0) return documentPhrases[definition.language].nothing;
  return formatList(
    items.map(({ inText, title }) => inText ?? title),
    definition.language,
  );
}
