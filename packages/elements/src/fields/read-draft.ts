import type { Answer, Question } from '@doen-wat-nodig-is/core';
import { defaultLength } from './default-length.js';
import { readNumber } from './read-number.js';

/** The answer that a typed text is, or nothing when it is none (yet). */
export function readDraft(question: Question, text: string): Answer | undefined {
  if (text.trim() === '') return undefined;
  switch (question.type) {
    case 'number': {
      const { min = -Infinity, max = Infinity } = question;
      const number = readNumber(text);
      return number !== undefined && number >= min && number <= max ? number : undefined;
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
    case 'short-text':
    case 'long-text':
      return text.length <= defaultLength(question) ? text : undefined;
    default:
      return undefined;
  }
}
