import type { AidDefinition, Snapshot } from '@doen-wat-nodig-is/core';

/** Who answers from this question on, when it is another than at the question before. */
export function turnAt(id: string, { path, visible }: Snapshot, definition: AidDefinition): string | undefined {
  const before = visible.slice(0, visible.indexOf(id)).findLast((question) => path.includes(question));
  const perspectiveOf = (question: string | undefined) =>
    definition.sections.find(({ questions }) => questions.some((candidate) => candidate.id === question))?.perspective;
  const turn = perspectiveOf(id);
  if (turn === perspectiveOf(before)) return undefined;
  return definition.perspectives?.find((perspective) => perspective.id === turn)?.label;
}
