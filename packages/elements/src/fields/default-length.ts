import type { TextQuestion } from '@doen-wat-nodig-is/core';

/** How many characters an answer may have. */
export function defaultLength(question: TextQuestion): number {
  return question.maxLength ?? (question.type === 'short-text' ? 200 : 4000);
}
