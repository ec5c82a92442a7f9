import type { DefinitionIndex } from './definition-index.js';
import { problem, type Problem } from './problem.js';

/** Every line of a sum shows a fact that exists, and lists a choice that exists. */
export function checkSum(index: DefinitionIndex): readonly Problem[] {
  const { sum } = index.definition;
  return (sum?.lines ?? []).flatMap(({ fact, each }, l) => [
    ...(index.facts.has(fact)
      ? []
      : [
          problem(
            'unknown-fact',
            ['sum', 'lines', l, 'fact'],
            `Er is geen feit “${fact}”.${index.suggest(fact, index.facts.keys())}`,
          ),
        ]),
    ...(each === undefined || isChoice(each, index)
      ? []
      : [
          problem(
            'unknown-question',
            ['sum', 'lines', l, 'each'],
            `Er is geen keuzevraag “${each}”.${index.suggest(each, index.questions.keys())}`,
          ),
        ]),
  ]);
}

function isChoice(id: string, index: DefinitionIndex): boolean {
  const question = index.questions.get(id)?.question;
  return question !== undefined && 'options' in question;
}
