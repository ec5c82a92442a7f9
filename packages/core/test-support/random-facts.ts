import type { Question, Term } from '../src/index.js';
import { listCodes, type World } from './random-world.js';

/** Adds a count or calculation of what has been made so far. */
export function addFact(world: World): void {
  const { random, facts } = world;
  const base = { id: `f${facts.length}`, label: `feit ${facts.length}` };
  const singles = world.questions.filter(({ type }) => type === 'single').map(({ id }) => id);
  if (singles.length > 1 && random.chance(0.2)) {
    facts.push({ ...base, type: 'distinct', questions: random.sample(singles, 2, 4) });
    return;
  }
  const count = random.chance(0.5) && makeCount(world);
  facts.push(
    count
      ? { ...base, type: 'count', ...count }
      : { ...base, type: 'calculate', value: makeTerm(world, random.integer(1, 3)) },
  );
}

function makeCount({ random, questions }: World) {
  if (random.chance(0.2)) return { questions: random.sample(questions, 1, 4).map(({ id }) => id) };
  const all = questions.map((question) => ({ id: question.id, codes: listCodes(question) }));
  const countable = all.filter((question) => question.codes.length > 0);
  if (countable.length === 0) return undefined;
  const value = random.pick(random.pick(countable).codes);
  const chosen = random.sample(
    countable.filter((question) => question.codes.includes(value)),
    1,
    6,
  );
  const others = new Set(chosen.flatMap((question) => question.codes));
  return {
    questions: chosen.map(({ id }) => id),
    values: [...new Set([value, ...random.sample([...others], 0, 2)])],
  };
}

function makeTerm(world: World, depth: number): Term {
  const { random, questions, facts } = world;
  if (depth === 0 || random.chance(0.2)) {
    const otherwise = random.chance(0.5) ? { otherwise: random.integer(0, 3) } : {};
    const leaves: Term[] = [
      random.integer(-2, 5),
      ...questions.filter(({ type }) => type === 'number').map(({ id }) => ({ answer: id, ...otherwise })),
      ...questions.filter(hasWeights).map(({ id }) => ({ weight: id, ...otherwise })),
      ...facts.map(({ id }) => ({ fact: id })),
      { profile: 'prices.hourlyRate', ...otherwise },
    ];
    return random.pick(leaves);
  }
  const parts = Array.from({ length: random.integer(1, 3) }, () => makeTerm(world, depth - 1));
  return random.pick<Term>([
    { add: parts },
    { subtract: parts },
    { multiply: parts },
    { divide: parts },
    { min: parts },
    { max: parts },
    { round: parts[0] ?? 0 },
  ]);
}

function hasWeights(question: Question): boolean {
  return 'options' in question && question.options.some(({ weight }) => weight !== undefined);
}
