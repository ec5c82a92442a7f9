import type { AdviceType, Rule } from './aid-definition.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Path, type Problem } from './problem.js';

/** Every outcome and supplement has one rule, and the outcomes stand in an order that both engines follow. */
export function checkAdvice(index: DefinitionIndex): readonly Problem[] {
  const { rules, outcomes, supplements = [], warnings = [] } = index.definition;
  const ids: Readonly<Record<AdviceType, readonly string[]>> = {
    outcome: outcomes.map(({ id }) => id),
    supplement: supplements.map(({ id }) => id),
    warning: warnings.map(({ id }) => id),
  };
  const placed = rules.map((rule, r) => ({ rule, path: ['rules', r] }));
  const rulesFor = (type: AdviceType, id: string) =>
    placed.filter(({ rule }) => rule.event.type === type && rule.event.params.id === id);

  return [
    ...placed.flatMap(({ rule, path }) => checkTarget(rule, path, ids[rule.event.type], index)),
    ...outcomes.flatMap(({ id }, o) => checkCount(id, ['outcomes', o], rulesFor('outcome', id))),
    ...supplements.flatMap(({ id }, s) => checkCount(id, ['supplements', s], rulesFor('supplement', id))),
    ...warnings.flatMap(({ id }, w) => checkCount(id, ['warnings', w], rulesFor('warning', id))),
    ...warnings.flatMap(({ question }, w) => checkPlace(question, ['warnings', w, 'question'], index)),
    ...checkOrder(ids.outcome.flatMap((id) => rulesFor('outcome', id).slice(0, 1))),
  ];
}

interface PlacedRule {
  readonly rule: Rule;
  readonly path: Path;
}

function checkTarget(
  { event }: Rule,
  path: Path,
  known: readonly string[],
  index: DefinitionIndex,
): readonly Problem[] {
  const { id } = event.params;
  if (known.includes(id)) return [];
  return [
    problem(
      'unknown-advice',
      [...path, 'event', 'params', 'id'],
      `“${id}” staat niet in “${event.type}s”.${index.suggest(id, known)}`,
    ),
  ];
}

function checkPlace(id: string, path: Path, index: DefinitionIndex): readonly Problem[] {
  if (index.questions.has(id)) return [];
  return [problem('unknown-question', path, `Er is geen vraag “${id}”.${index.suggest(id, index.questions.keys())}`)];
}

function checkCount(id: string, path: Path, [first, ...more]: readonly PlacedRule[]): readonly Problem[] {
  if (!first) return [problem('no-rule', path, `“${id}” heeft geen regel en komt dus nooit voor.`)];
  return more.map((rule) => problem('second-rule', rule.path, `“${id}” heeft al een regel. Voeg ze samen met “any”.`));
}

function checkOrder(rules: readonly PlacedRule[]): readonly Problem[] {
  const last = rules.at(-1);
  return [
    ...(last && !isUnconditional(last.rule) ? [conditionalLast(last.path)] : []),
    ...rules.flatMap(({ rule, path }, index) => {
      const before = rules[index - 1]?.rule.priority;
      if (before === undefined || rule.priority === undefined || rule.priority < before) return [];
      const message = `De prioriteit moet lager zijn dan die van de uitkomst ervoor (${before}), zodat beide motoren dezelfde volgorde houden.`;
      return [problem('priority-order', [...path, 'priority'], message)];
    }),
  ];
}

function conditionalLast(path: Path): Problem {
  const message = 'De laatste uitkomst geldt in alle andere gevallen. Geef haar regel { "all": [] }.';
  return problem('last-outcome-conditional', [...path, 'conditions'], message);
}

/** Whether a rule holds in all cases, as that of the last outcome must. */
export function isUnconditional({ conditions }: Rule): boolean {
  return 'all' in conditions && conditions.all.length === 0;
}
