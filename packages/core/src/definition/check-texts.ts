import { findSlots } from '../text/slots.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Path, type Problem } from './problem.js';
import type { Suggest } from './suggest.js';

/** Every slot in a text can be filled. Only advice has slots: a question must read the same for everybody. */
export function checkTexts(index: DefinitionIndex): readonly Problem[] {
  const { definition, suggest } = index;
  const { outcomes, supplements = [] } = definition;
  const known = new Set([
    ...[...index.questions.keys()].map((id) => `answer.${id}`),
    ...[...index.facts.keys()].map((id) => `fact.${id}`),
  ]);
  const advice = [
    ...outcomes.map((item, o) => ({ item, path: ['outcomes', o] })),
    ...supplements.map((item, s) => ({ item: { ...item, nextStep: undefined }, path: ['supplements', s] })),
  ];
  return [
    ...advice.flatMap(({ item, path }) => [
      ...checkSlots(item.title, [...path, 'title'], known, suggest),
      ...checkSlots(item.advice, [...path, 'advice'], known, suggest),
      ...checkSlots(item.nextStep, [...path, 'nextStep'], known, suggest),
    ]),
    ...[...index.questions.values()].flatMap(({ question, path }) => [
      ...checkSlots(question.text, [...path, 'text'], new Set(), suggest),
      ...checkSlots(question.hint, [...path, 'hint'], new Set(), suggest),
    ]),
  ];
}

function checkSlots(
  text: string | undefined,
  path: Path,
  known: ReadonlySet<string>,
  suggest: Suggest,
): readonly Problem[] {
  return findSlots(text ?? '')
    .filter((slot) => !known.has(slot))
    .map((slot) => {
      const hint = known.size === 0 ? ' Hier kan geen slot staan.' : suggest(slot, known);
      return problem('unknown-slot', path, `“{${slot}}” kan niet worden ingevuld.${hint}`);
    });
}
