import type { Condition } from './aid-definition.js';
import { listNames, listSubjects } from './check-conditions.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Problem } from './problem.js';

/** In comparisons, once each shared condition is written out where it is named. The largest aid of the project has 200. */
const maximumComparisons = 20_000;

/**
 * All conditions together stay readable when written out, as they are in a trace and in a record. A file of a few lines
 * can pass any bound: twenty shared conditions that name the one before twice make a million comparisons.
 */
export function checkExpansion({ definition, questions, conditions }: DefinitionIndex): readonly Problem[] {
  const sizes = new Map<string, number>();
  const sizeOf = (condition: Condition): number =>
    listNames(condition).reduce((sum, name) => sum + sizeOfNamed(name), listSubjects(condition, []).length);
  const sizeOfNamed = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    // A condition that refers to itself is a problem elsewhere; here it only must come to an end.
    sizes.set(name, 0);
    const condition = conditions.get(name);
    const size = condition ? sizeOf(condition) : 0;
    sizes.set(name, size);
    return size;
  };

  const roots = [
    ...definition.rules.map((rule) => rule.conditions),
    ...[...questions.values()].flatMap(({ question }) => question.visibleWhen ?? []),
  ];
  const total = roots.reduce((sum, condition) => sum + sizeOf(condition), 0);
  if (total <= maximumComparisons) return [];
  const message = `Met elke voorwaarde uit “conditions” uitgeschreven zijn er ${total} vergelijkingen. Er mogen er ${maximumComparisons} zijn. Verwijs minder vaak naar voorwaarden die zelf ook verwijzen.`;
  return [problem('too-large', ['rules'], message)];
}
