import type { Comparison, Condition } from '@doen-wat-nodig-is/core';
import type { CompiledAid } from '../../../../core/src/evaluation/compiled-aid.js';
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
export function unroll(aid: CompiledAid): Unrolled {
  const indexes = new Map(aid.questions.map(({ question, index }) => [question.id, index]));
  const conditionIndexes = new Map(aid.conditions.map(({ name }, index) => [name, index]));
  const write = (readShared: (index: number) => string) => (condition: Condition) =>
    writeCondition(condition, {
      answer: (id) => `answers[${indexes.get(id)}]`,
      shared: (name) => readShared(conditionIndexes.get(name) ?? -1),
    });

  const writeLocal = write((index) => `shared${index}`);
  const full = [
    ...aid.conditions.map(({ node }, index) => `const shared${index} = ${writeLocal(node.source)};`),
    ...aid.rules.map(({ node }, index) => `verdicts[${index}] = ${writeLocal(node.source)};`),
  ];

  const writeKept = write((index) => `shared[${index}]`);
  const changed = aid.dependents.map((steps) => {
    const slots = new Set(steps.map(({ slot }) => slot));
    return [
      ...aid.conditions.map(({ node, slot }, index) => ({
        slot,
        line: `shared[${index}] = ${writeKept(node.source)};`,
      })),
      ...aid.rules.map(({ node, slot }, index) => ({ slot, line: `verdicts[${index}] = ${writeKept(node.source)};` })),
    ].flatMap(({ slot, line }) => (slots.has(slot) ? [line] : []));
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
