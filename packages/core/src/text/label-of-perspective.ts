import type { Aid } from '../definition/aid.js';

/** Who answers a question, in an aid with perspectives: "De inwoner". */
export function labelOfPerspective({ definition }: Aid, question: string): string | undefined {
  const { perspectives, sections } = definition;
  const section = perspectives && sections.find(({ questions }) => questions.some(({ id }) => id === question));
  return perspectives?.find(({ id }) => id === section?.perspective)?.label;
}
