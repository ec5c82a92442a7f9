import type { AidDefinition, Question } from '@doen-wat-nodig-is/core';

/** A question where it stands alone: with who answers it, since each perspective has the same one. */
export function nameQuestion(question: Question, { sections, perspectives }: AidDefinition): string {
  const section = sections.find(({ questions }) => questions.includes(question));
  const who = perspectives?.find(({ id }) => id === section?.perspective);
  return who ? `${who.label}: ${question.text}` : question.text;
}
