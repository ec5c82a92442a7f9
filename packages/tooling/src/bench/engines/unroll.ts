import type { Aid, Comparison, Condition } from '@doen-wat-nodig-is/core';
import type { AnswerSet } from '../workload.js';

/** What somebody would write by hand for one aid, were speed all that counts. */
export interface Unrolled {
  /** Decides all rules. */
  readonly full: (answers: AnswerSet, verdicts: boolean[]) => void;
  /** Per question: decides the shared conditions and rules that read it. */
  readonly changed: readonly ((answers: AnswerSet, shared: boolean[], verdicts: boolean[]) => void)[];
}

/**
 * Writes the rules out as JavaScript and compiles it. It knows two verdicts only, so the answers must be complete; it
 * keeps nothing that could explain a verdict. That makes it the practical limit, not an alternative: code made from text
 * is refused by a strict CSP.
 */
export function unroll({ definition, compiled }: Aid): Unrolled {
  const indexes = new Map(compiled.questions.map(({ question, index }) => [question.id, index]));
  const names = compiled.conditions.map(({ name }) => name);
  const rules = compiled.rules.map(({ rule, slot }, index) => ({
    slot,
    target: `verdicts[${index}]`,
    condition: rule.conditions,
  }));
  /** Assignments, shared conditions first, with these names for the verdicts of those. */
  const write = (nameShared: (index: number) => string) => {
    const shared = compiled.conditions.map(({ name, slot }, index) => ({
      slot,
      target: nameShared(index),
      condition: definition.conditions?.[name] ?? { all: [] },
    }));
    return [...shared, ...rules].map(({ slot, target, condition }) => {
      const value = writeCondition(condition, {
        answer: (id) => `answers[${indexes.get(id)}]`,
        shared: (name) => nameShared(names.indexOf(name)),
      });
      return { slot, line: `${target} = ${value};` };
    });
  };

  const full = write((index) => `shared${index}`).map(({ line }) => line.replace(/^shared/, 'const shared'));
  const kept = write((index) => `shared[${index}]`);
  const changed = compiled.dependents.map((steps) => {
    const slots = new Set(steps.map(({ slot }) => slot));
    return kept.flatMap(({ slot, line }) => (slots.has(slot) ? [line] : []));
  });

  const source = `return {
    full(answers, verdicts) { ${full.join('\n')} },
    changed: [${changed.map((lines) => `(answers, shared, verdicts) => { ${lines.join('\n')} }`).join(',\n')}],
  };`;
  // Only ever run on the generated workload, in this benchmark.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return (new Function(source) as () => Unrolled)();
}

interface Names {
  readonly answer: (id: string) => string;
  readonly shared: (name: string) => string;
}

function writeCondition(condition: Condition, names: Names): string {
  if ('fact' in condition) return writeComparison(condition, names);
  if ('condition' in condition) return names.shared(condition.condition);
  if ('not' in condition) return `!${writeCondition(condition.not, names)}`;
  if ('all' in condition) {
    return condition.all.length === 0
      ? 'true'
      : `(${condition.all.map((part) => writeCondition(part, names)).join(' && ')})`;
  }
  return `(${condition.any.map((part) => writeCondition(part, names)).join(' || ')})`;
}

const symbols = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
} as const;

function writeComparison({ fact, operator, value }: Comparison, names: Names): string {
  const given = names.answer(fact);
  switch (operator) {
    case 'in':
    case 'notIn': {
      if (!Array.isArray(value)) throw new Error(`"${operator}" takes a list`);
      const list = value.map((item) => `${given} === ${JSON.stringify(item)}`).join(' || ');
      return operator === 'in' ? `(${list})` : `!(${list})`;
    }
    case 'contains':
      return `${given}.includes(${JSON.stringify(value)})`;
    case 'doesNotContain':
      return `!${given}.includes(${JSON.stringify(value)})`;
    default:
      return `(${given} ${symbols[operator]} ${JSON.stringify(value)})`;
  }
}
