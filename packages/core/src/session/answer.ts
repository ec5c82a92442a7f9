import type { Question } from '../definition/aid-definition.js';
import { AidError } from './aid-error.js';

/** A code, codes, a number or a text; `null` for a question that was left out and is not required. */
export type Answer = string | number | readonly string[] | null;

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * The answer as it is kept: codes in the order of the options, frozen.
 *
 * @throws AidError when the answer does not fit the question.
 */
export function checkAnswer(question: Question, answer: Answer): Answer {
  if (answer === null) {
    if (question.required === false) return null;
    throw new AidError('answer-required', `"${question.id}" needs an answer`, { question: question.id });
  }
  switch (question.type) {
    case 'single':
      return checkCode(question, question.options, answer);
    case 'multiple':
      return checkCodes(question, question.options, answer);
    case 'number':
      return checkNumber(question, answer);
    case 'date':
      return typeof answer === 'string' && isDate(answer) ? answer : refuse(question, 'a date as yyyy-mm-dd');
    default:
      return checkText(question, question.maxLength ?? defaultLengths[question.type], answer);
  }
}

/** In characters, where a definition names none. */
export const defaultLengths = { 'short-text': 200, 'long-text': 4000 } as const;

type Options = Extract<Question, { type: 'single' | 'multiple' }>['options'];

function checkCode(question: Question, options: Options, answer: unknown): string {
  const option = options.find(({ code }) => code === answer);
  if (option) return option.code;
  throw new AidError('unknown-option', `"${question.id}" has no option ${JSON.stringify(answer)}`, {
    question: question.id,
  });
}

function checkCodes(question: Question, options: Options, answer: unknown): readonly string[] {
  if (!Array.isArray(answer)) return refuse(question, 'a list of codes');
  const given = new Set(answer.map((code: unknown) => checkCode(question, options, code)));
  const chosen = options.filter(({ code }) => given.has(code));
  if (chosen.length > 1 && chosen.some(({ exclusive }) => exclusive)) {
    throw new AidError('exclusive-option', `"${question.id}" has an option that stands alone`, {
      question: question.id,
    });
  }
  return Object.freeze(chosen.map(({ code }) => code));
}

function checkNumber(question: Extract<Question, { type: 'number' }>, answer: unknown): Answer {
  if (answer === 'weet_niet' && question.allowUnknown) return answer;
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return refuse(question, 'a number');
  const { min = -Infinity, max = Infinity } = question;
  // Minus zero becomes zero: JSON knows no other.
  if (answer >= min && answer <= max) return answer + 0;
  throw new AidError('out-of-range', `"${question.id}" lies between ${min} and ${max}`, { question: question.id });
}

function checkText(question: Question, maximum: number, answer: unknown): string {
  if (typeof answer !== 'string') return refuse(question, 'a text');
  if (answer.length <= maximum) return answer;
  throw new AidError('too-long', `"${question.id}" has at most ${maximum} characters`, { question: question.id });
}

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

function refuse(question: Question, expected: string): never {
  throw new AidError('wrong-answer', `"${question.id}" takes ${expected}`, { question: question.id });
}
