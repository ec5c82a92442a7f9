import type { Answer, Question } from '@doen-wat-nodig-is/core';
import type { Messages } from '../messages/messages.js';
import { defaultLength } from './default-length.js';

/** What a person has to mend at a question before going on. */
export interface FieldError {
  readonly question: string;
  readonly message: string;
}

/**
 * What is wrong with a field, if anything.
 *
 * @param draft what was typed and could not be read as an answer.
 */
export function findFieldError(
  question: Question,
  answer: Answer | undefined,
  draft: string | undefined,
  { errors }: Messages,
): FieldError | undefined {
  const typed = draft !== undefined && draft.trim() !== '';
  const chosen = Array.isArray(answer) ? answer.length > 0 : answer !== undefined && answer !== null && answer !== '';
  if (!typed && (chosen || question.required === false)) return undefined;
  return { question: question.id, message: describe(question, draft, typed, errors) };
}

function describe(question: Question, draft: string | undefined, typed: boolean, errors: Messages['errors']): string {
  switch (question.type) {
    case 'single':
      return errors.chooseOne;
    case 'multiple':
      return errors.chooseSome;
    case 'number': {
      const { min, max } = question;
      return typed && (min !== undefined || max !== undefined) ? errors.numberBetween(min, max) : errors.number;
    }
    case 'date':
      return errors.date;
    default: {
      const maximum = defaultLength(question);
      return draft !== undefined && draft.length > maximum ? errors.textTooLong(maximum) : errors.text;
    }
  }
}
