import type { Comparison, Condition } from './aid-definition.js';
import { isUnconditional } from './check-advice.js';
import type { DefinitionIndex } from './definition-index.js';
import { findCycles } from './find-cycles.js';
import { problem, type Path, type Problem } from './problem.js';
import { describeMisfit, fittingOperators, typeOfSubject } from './subject-type.js';

/** Every condition names what exists, compares what can be compared and does not refer to itself. */
export function checkConditions(index: DefinitionIndex): readonly Problem[] {
  const { rules } = index.definition;
  const lastOutcome = index.definition.outcomes.at(-1)?.id;
  return [
    ...[...index.conditions].flatMap(([name, condition]) => checkCondition(condition, ['conditions', name], index)),
    ...[...index.questions.values()].flatMap(({ question, path }) =>
      question.visibleWhen ? checkCondition(question.visibleWhen, [...path, 'visibleWhen'], index) : [],
    ),
    ...rules.flatMap((rule, r) => {
      // The one place for a condition without parts: "in all other cases".
      const isLast = rule.event.type === 'outcome' && rule.event.params.id === lastOutcome;
      return isLast && isUnconditional(rule) ? [] : checkCondition(rule.conditions, ['rules', r, 'conditions'], index);
    }),
    ...findCycles(index.conditions, listNames).map((cycle) =>
      problem('cycle', ['conditions', cycle[0] ?? ''], `Deze voorwaarden verwijzen naar elkaar: ${cycle.join(' → ')}.`),
    ),
  ];
}

/** The shared conditions that a condition names, at any depth. */
export function listNames(condition: Condition): readonly string[] {
  return 'condition' in condition ? [condition.condition] : listParts(condition).flatMap(({ part }) => listNames(part));
}

/** The questions and facts that a condition reads, with the place of each. */
export function listSubjects(
  condition: Condition,
  path: Path,
): readonly { readonly id: string; readonly path: Path }[] {
  if ('fact' in condition) {
    const { value } = condition;
    const own = { id: condition.fact, path: [...path, 'fact'] };
    return typeof value === 'object' && value !== null && 'fact' in value
      ? [own, { id: value.fact, path: [...path, 'value', 'fact'] }]
      : [own];
  }
  return listParts(condition).flatMap(({ part, key }) => listSubjects(part, [...path, ...key]));
}

function listParts(condition: Condition): readonly { readonly part: Condition; readonly key: Path }[] {
  if ('all' in condition) return condition.all.map((part, index) => ({ part, key: ['all', index] }));
  if ('any' in condition) return condition.any.map((part, index) => ({ part, key: ['any', index] }));
  return 'not' in condition ? [{ part: condition.not, key: ['not'] }] : [];
}

/** A condition, wherever it stands, names what exists and compares what can be compared. */
export function checkCondition(condition: Condition, path: Path, index: DefinitionIndex): readonly Problem[] {
  if ('fact' in condition) return checkComparison(condition, path, index);
  if ('condition' in condition) {
    const name = condition.condition;
    if (index.conditions.has(name)) return [];
    const hint = index.suggest(name, index.conditions.keys());
    return [
      problem(
        'unknown-condition',
        [...path, 'condition'],
        `De voorwaarde “${name}” staat niet in “conditions”.${hint}`,
      ),
    ];
  }
  const parts = listParts(condition);
  if (parts.length === 0) return [problem('empty-condition', path, describeEmpty(condition))];
  return parts.flatMap(({ part, key }) => checkCondition(part, [...path, ...key], index));
}

function describeEmpty(condition: Condition): string {
  return 'any' in condition
    ? 'Een lege “any” is bij json-rules-engine waar, en dat bedoelt niemand. Zet er een voorwaarde in.'
    : 'Een lege “all” is altijd waar. Dat mag alleen bij de regel van de laatste uitkomst.';
}

function checkComparison(comparison: Comparison, path: Path, index: DefinitionIndex): readonly Problem[] {
  const { fact, operator, value } = comparison;
  const type = typeOfSubject(fact, index);
  if (!type) return [unknownFact(fact, [...path, 'fact'], index)];

  const fitting = fittingOperators[type.kind];
  if (!fitting.includes(operator)) {
    const message = `De operator “${operator}” past niet bij “${fact}”. Kies uit: ${fitting.join(', ')}.`;
    return [problem('wrong-operator', [...path, 'operator'], message)];
  }
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    return checkPair(comparison, value.fact, path, index);
  }
  const misfit = describeMisfit(type, operator, value);
  if (!misfit) return [];
  const hint = misfit.written === undefined ? '' : index.suggest(misfit.written, type.codes);
  return [problem(misfit.code, [...path, 'value'], `“${fact}”: ${misfit.text}${hint}`)];
}

function checkPair(comparison: Comparison, other: string, path: Path, index: DefinitionIndex): readonly Problem[] {
  const here = [...path, 'value', 'fact'];
  const [left, right] = [typeOfSubject(comparison.fact, index), typeOfSubject(other, index)];
  if (!right) return [unknownFact(other, here, index)];

  const { operator } = comparison;
  // json-rules-engine breaks on a list that is not there, so a list cannot come from another question.
  const fits = operator === 'in' || operator === 'notIn' ? false : left?.kind === 'multiple' ? 'single' : left?.kind;
  if (fits === right.kind) return [];
  const message = `“${comparison.fact}” ${operator} “${other}”: deze twee kun je zo niet vergelijken.`;
  return [problem('wrong-value', here, message)];
}

function unknownFact(id: string, path: Path, index: DefinitionIndex): Problem {
  const hint = index.suggest(id, [...index.questions.keys(), ...index.facts.keys()]);
  return problem('unknown-fact', path, `Er is geen vraag of feit “${id}”.${hint}`);
}
