import type { Comparison, Condition, Operator, Question } from '../src/index.js';
import type { Random } from './random.js';
import { listCodes, stock, type World } from './random-world.js';

/** Adds a shared condition over what has been made so far. */
export function addCondition(world: World): void {
  const { random, options, conditions } = world;
  const name = `c${Object.keys(conditions).length}`;
  conditions[name] = makeCondition(world, random.integer(0, options.depth ?? 3));
}

/** A condition at most this deep; a bare comparison at depth 0. */
export function makeCondition(world: World, depth: number): Condition {
  const { random } = world;
  const names = Object.keys(world.conditions);
  if (names.length > 0 && random.chance(0.15)) return { condition: random.pick(names) };
  return depth === 0 ? makeComparison(world) : makeGroup(world, depth);
}

/** An `all`, `any` or `not`. */
export function makeGroup(world: World, depth: number): Exclude<Condition, Comparison> {
  const { random, options } = world;
  if (random.chance(0.2)) return { not: makeCondition(world, depth - 1) };
  const parts = Array.from({ length: random.integer(1, options.width ?? 4) }, () =>
    makeCondition(world, random.integer(0, depth - 1)),
  );
  return random.chance(0.5) ? { all: parts } : { any: parts };
}

/** What a comparison can have on either side. */
interface Readable {
  readonly id: string;
  readonly kind: 'single' | 'multiple' | 'number' | 'text' | 'date';
  readonly codes: readonly string[];
  readonly nullable: boolean;
}

function listReadables({ questions, facts }: World): readonly Readable[] {
  return [
    ...questions.map((question) => ({
      id: question.id,
      kind: kindOf(question),
      codes: listCodes(question),
      nullable: question.visibleWhen !== undefined || question.required === false,
    })),
    ...facts.map(({ id, type }) => ({ id, kind: 'number' as const, codes: [], nullable: type === 'calculate' })),
  ];
}

function kindOf({ type }: Question): Readable['kind'] {
  return type === 'short-text' || type === 'long-text' ? 'text' : type;
}

const equality = ['equal', 'notEqual'] as const;
const lists = ['in', 'notIn'] as const;
const order = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;
const contents = ['contains', 'doesNotContain'] as const;

const operators: Readonly<Record<Readable['kind'], readonly Operator[]>> = {
  single: [...equality, ...lists],
  multiple: contents,
  number: [...equality, ...lists, ...order, ...order],
  text: equality,
  date: [...equality, ...order],
};

function makeComparison(world: World): Comparison {
  const { random } = world;
  const readables = listReadables(world);
  const left = random.pick(readables);
  const operator = random.pick(operators[left.kind]);
  const is = (names: readonly Operator[]) => names.includes(operator);

  if (is(lists)) {
    const values = Array.from({ length: random.integer(1, 3) }, () => makeValue(random, left));
    return { fact: left.id, operator, value: values };
  }
  if (left.nullable && is(equality) && random.chance(0.15)) return { fact: left.id, operator, value: null };
  const partners = readables.filter(({ kind }) => kind === (left.kind === 'multiple' ? 'single' : left.kind));
  if (partners.length > 0 && random.chance(0.2)) {
    return { fact: left.id, operator, value: { fact: random.pick(partners).id } };
  }
  return { fact: left.id, operator, value: makeValue(random, is(order) ? { ...left, codes: [] } : left) };
}

function makeValue(random: Random, { kind, codes: possible }: Readable): string | number {
  switch (kind) {
    case 'single':
    case 'multiple':
      return random.pick(possible);
    case 'number':
      return possible.length > 0 && random.chance(0.2)
        ? random.pick(possible)
        : random.integer(stock.smallest, stock.largest);
    case 'date':
      return random.pick(stock.dates);
    case 'text':
      return random.pick(stock.texts);
  }
}
