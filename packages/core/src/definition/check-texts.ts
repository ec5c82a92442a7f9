import { findSlots } from '../text/slots.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Path, type Problem } from './problem.js';
import { suggest } from './suggest.js';

/** Every slot in a text can be filled. Only advice has slots: a question must read the same for everybody. */
export function checkTexts(index: DefinitionIndex): readonly Problem[] {
  const { definition } = index;
  const { outcomes, supplements = [] } = definition;
  const known = [
    ...[...index.questions.keys()].map((id) => `answer.${id}`),
    ...[...index.facts.keys()].map((id) => `fact.${id}`),
  ];
  const advice = [
    ...outcomes.map((item, o) => ({ item, path: ['outcomes', o] })),
    ...supplements.map((item, s) => ({ item: { ...item, nextStep: undefined }, path: ['supplements', s] })),
  ];
  return [
    ...advice.flatMap(({ item, path }) => [
      ...checkSlots(item.title, [...path, 'title'], known),
      ...checkSlots(item.advice, [...path, 'advice'], known),
      ...checkSlots(item.nextStep, [...path, 'nextStep'], known),
    ]),
    ...[...index.questions.values()].flatMap(({ question, path }) => [
      ...checkSlots(question.text, [...path, 'text'], []),
      ...checkSlots(question.hint, [...path, 'hint'], []),
    ]),
  ];
}

function checkSlots(text: string | undefined, path: Path, known: readonly string[]): readonly Problem[] {
  return findSlots(text ?? '')
    .filter((slot) => !known.includes(slot))
    .map((slot) => {
      const hint = known.length === 0 ? ' Hier kan geen slot staan.' : suggest(slot, known);
      return problem('unknown-slot', path, `“{${slot}}” kan niet worden ingevuld.${hint}`);
    });
}
