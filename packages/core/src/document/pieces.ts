import type { AidDefinition, Question } from '../definition/aid-definition.js';
import type { Answer } from '../session/answer.js';
import { formatAnswer } from '../text/format.js';
import type { Fill, Origin, Piece } from './document-draft.js';

/** Plain text, written by a template or an aid unless its `origin` says otherwise. */
export function textPiece(text: string, origin: Origin = 'generated'): Piece {
  return { type: 'text', origin, text };
}

/** Words that stand out. */
export function boldPiece(text: string): Piece {
  return { type: 'bold', origin: 'generated', text };
}

/** A place to fill in. */
export function fillPiece(id: string, label: string, opens = false): Fill {
  return { type: 'fill', origin: 'own', id, label, ...(opens && { opens }) };
}

/** An answer as a person reads it. What was typed stays the professional's own; a choice, number or date is printed. */
export function answerPiece(
  question: Question,
  answer: Answer | undefined,
  language: AidDefinition['language'],
  form: 'label' | 'inText' = 'label',
): Piece {
  const typed = (question.type === 'short-text' || question.type === 'long-text') && Boolean(answer);
  return textPiece(formatAnswer(question, answer, language, form), typed ? 'own' : 'generated');
}
