import type { AidDefinition, ChoiceQuestion, Outcome, Question, Rule, Supplement, Warning } from '../src/index.js';
import { addCondition, makeCondition, makeGroup } from './random-conditions.js';
import { addFact } from './random-facts.js';
import { createRandom, type Random } from './random.js';
import { randomAnswer, randomAnswers } from './random-answers.js';
import { stock, type RandomOptions, type World } from './random-world.js';

export { createRandom, randomAnswer, randomAnswers, type Random, type RandomOptions };

/**
 * A definition that passes `parseAid`, with everything that rules can read: all types of questions, questions behind
 * conditions, counts, calculations, shared conditions that name each other, and comparisons of one fact with another.
 */
export function randomDefinition(random: Random, options: RandomOptions = {}): AidDefinition {
  const wanted = {
    questions: options.questions ?? random.integer(3, 10),
    facts: options.facts ?? random.integer(0, 4),
    conditions: options.conditions ?? random.integer(0, 4),
    outcomes: options.outcomes ?? random.integer(2, 5),
    supplements: options.supplements ?? random.integer(0, 3),
  };
  const world: World = { random, options, questions: [], facts: [], conditions: {} };

  // In turns, so that a fact or shared condition reads only questions before it: later questions may depend on it.
  const turns = random.shuffle([
    ...Array.from({ length: wanted.questions - 1 }, () => addQuestion),
    ...Array.from({ length: wanted.facts }, () => addFact),
    ...Array.from({ length: wanted.conditions }, () => addCondition),
  ]);
  [addQuestion, ...turns].forEach((turn) => turn(world));

  return {
    schemaVersion: 1,
    id: 'willekeurig',
    version: '1.0.0',
    language: random.pick(['nl', 'en']),
    title: 'Willekeurige hulp',
    purpose: 'Om te testen.',
    sources: [{ id: 'bron', title: 'Bron', kind: 'methode', checkedOn: '2026-11-21' }],
    sections: toSections(world),
    // Their order means nothing, and a fact may stand before what it reads.
    facts: random.shuffle(world.facts),
    conditions: Object.fromEntries(random.shuffle(Object.entries(world.conditions))),
    ...makeAdvice(world, wanted.outcomes, wanted.supplements),
  };
}

const types = [
  'single',
  'single',
  'single',
  'multiple',
  'number',
  'number',
  'short-text',
  'long-text',
  'date',
] as const;

function toSections({ random, questions }: World): AidDefinition['sections'] {
  const middle = random.integer(1, questions.length);
  const parts = [questions.slice(0, middle), questions.slice(middle)].filter((part) => part.length > 0);
  return parts.map((part, index) => ({ id: `deel_${index}`, title: `Deel ${index}`, questions: part }));
}

function addQuestion(world: World): void {
  const { random, options, questions } = world;
  const id = `v${questions.length}`;
  const isConditional = questions.length > 0 && random.chance(options.conditional ?? 0.35);
  const base = {
    id,
    text: `Vraag ${id}?`,
    ...(isConditional && { visibleWhen: makeCondition(world, random.integer(0, 2)) }),
    ...(random.chance(0.2) && { required: false }),
  };
  const type = random.pick(options.types ?? types);
  questions.push(makeQuestion(world, base, type));
}

function makeQuestion(world: World, base: Pick<Question, 'id' | 'text'>, type: Question['type']): Question {
  const { random } = world;
  switch (type) {
    case 'single':
      return { ...base, type, options: makeOptions(world, false) };
    case 'multiple':
      return { ...base, type, options: makeOptions(world, true) };
    case 'number':
      return {
        ...base,
        type,
        ...(random.chance(0.3) && { unit: random.pick(['euro', 'uren', 'maanden'] as const) }),
        ...(random.chance(0.3) && { min: random.integer(stock.smallest, 1), max: random.integer(2, stock.largest) }),
        ...(random.chance(0.4) && { allowUnknown: random.chance(0.8) }),
      };
    default:
      return { ...base, type };
  }
}

function makeOptions({ random, options }: World, multiple: boolean): ChoiceQuestion['options'] {
  const chosen = random.sample(stock.codes, 2, options.options ?? 4);
  const weighs = random.chance(0.4);
  const alone = multiple && random.chance(0.4) ? random.pick(chosen) : undefined;
  return chosen.map((code, index) => ({
    code,
    label: `Antwoord ${code}`,
    ...(code === alone && { exclusive: true }),
    // The first option always weighs something: a choice without weights cannot be calculated with.
    ...(weighs && (index === 0 || random.chance(0.7)) && { weight: random.integer(-2, 4) }),
  }));
}

function makeAdvice(world: World, outcomeCount: number, supplementCount: number) {
  const { random } = world;
  const hasPriorities = random.chance(0.5);
  const outcomes = Array.from({ length: outcomeCount }, (_, index): Outcome => makeOutcome(world, `u${index}`));
  const supplements = Array.from({ length: supplementCount }, (_, index): Supplement => makeTexts(world, `a${index}`));
  const warnings = world.questions
    .filter(() => random.chance(0.2))
    .map(({ id }, index): Warning => ({ id: `w${index}`, question: id, text: `Let op. ${makeSlot(world)}` }));
  const outcomeRules = outcomes.map(({ id }, index): Rule => {
    const isLast = index === outcomes.length - 1;
    return {
      name: `regel ${id}`,
      conditions: isLast ? { all: [] } : makeTop(world),
      event: { type: 'outcome', params: { id } },
      ...(hasPriorities && { priority: 10 * (outcomeCount - index) }),
    };
  });
  const supplementRules = supplements.map(({ id }): Rule => ({
    name: `regel ${id}`,
    conditions: makeTop(world),
    event: { type: 'supplement', params: { id } },
  }));
  const warningRules = warnings.map(({ id }): Rule => ({
    name: `regel ${id}`,
    conditions: makeTop(world),
    event: { type: 'warning', params: { id } },
  }));
  const rules = random.shuffle([...outcomeRules, ...supplementRules, ...warningRules]);
  return { rules, outcomes, supplements, warnings };
}

function makeTop(world: World): Rule['conditions'] {
  const names = Object.keys(world.conditions);
  if (names.length > 0 && world.random.chance(0.2)) return { condition: world.random.pick(names) };
  return makeGroup(world, world.random.integer(1, world.options.depth ?? 3));
}

function makeOutcome(world: World, id: string): Outcome {
  const { random } = world;
  return {
    ...makeTexts(world, id),
    ...(random.chance(0.2) && { stops: true }),
    ...(random.chance(0.2) && { nextStep: `Doe dit. ${makeSlot(world)}` }),
  };
}

function makeTexts(world: World, id: string): Supplement {
  const { random } = world;
  return {
    id,
    title: `Advies ${id}`,
    advice: random.chance(0.3) ? `Let op: ${makeSlot(world)}.` : 'Doe wat nodig is.',
    tone: random.pick(['urgent', 'warn', 'info', 'ok']),
    ...(random.chance(0.3) && { sources: ['bron'] }),
  };
}

function makeSlot({ random, questions, facts }: World): string {
  return random.pick([...questions.map(({ id }) => `{answer.${id}}`), ...facts.map(({ id }) => `{fact.${id}}`)]);
}
