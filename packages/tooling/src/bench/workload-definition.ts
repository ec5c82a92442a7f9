import type { AidDefinition, Comparison, Condition, Question, Rule } from '@doen-wat-nodig-is/core';
import type { Random } from '../../../core/test-support/random.js';

const questionCount = 40;
const ruleCount = 60;
const outcomeCount = 8;
const namedConditionCount = 8;
const maximumDepth = 3;
/** Of the leaves of a rule, the part that refers to a shared condition. */
const namedShare = 0.15;

/**
 * An aid of 40 questions and 60 rules of 2 to 6 comparisons, nested up to three deep, with shared named conditions; and
 * the last outcome, which has no condition. All questions are always shown, since json-rules-engine cannot decide that.
 */
export function createDefinition(random: Random): AidDefinition {
  const questions = Array.from({ length: questionCount }, (_, index) => createQuestion(index, random));
  const conditions = Object.fromEntries(
    Array.from({ length: namedConditionCount }, (_, index) => [
      `gedeeld_${index}`,
      createGroup(random.integer(2, 3), 1, () => createComparison(random.pick(questions), random), random),
    ]),
  );
  const names = Object.keys(conditions);
  const createLeaf = (): Condition =>
    random.chance(namedShare) ? { condition: random.pick(names) } : createComparison(random.pick(questions), random);
  const rules = Array.from({ length: ruleCount }, (_, index): Rule => {
    const type = index < outcomeCount ? 'outcome' : 'supplement';
    const group = createGroup(random.integer(2, 6), maximumDepth, createLeaf, random);
    return { name: `regel_${index}`, conditions: group, event: { type, params: { id: `advies_${index}` } } };
  });
  const advise = ({ event }: Rule) =>
    ({ id: event.params.id, title: 'Advies', advice: 'Advies.', tone: 'info' }) as const;
  const last: Rule = { name: 'anders', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'anders' } } };

  return {
    schemaVersion: 1,
    id: 'workload',
    version: '1.0.0',
    language: 'nl',
    title: 'Werklast',
    purpose: 'Meten hoe snel regels gaan.',
    sources: [],
    sections: [{ id: 'vragen', title: 'Vragen', questions }],
    conditions,
    rules: [...rules, last],
    outcomes: [...rules.filter(({ event }) => event.type === 'outcome'), last].map(advise),
    supplements: rules.filter(({ event }) => event.type === 'supplement').map(advise),
  };
}

// Codes as authors write them: some short, some longer than what JavaScript engines keep one copy of.
const codes = ['nooit', 'soms', 'vaak', 'altijd', 'deels', 'onderbreking_dreigt', 'nog_niet_bekend', 'weet_niet'];

function createQuestion(index: number, random: Random): Question {
  const base = { id: `vraag_${index}`, text: `Vraag ${index}?` };
  switch (random.pick(['yes-no', 'yes-no', 'single', 'single', 'multiple', 'number'] as const)) {
    case 'yes-no':
      return { ...base, type: 'single', options: toOptions(['ja', 'nee']) };
    case 'single':
      return { ...base, type: 'single', options: toOptions(random.sample(codes, 3, 6)) };
    case 'multiple':
      return { ...base, type: 'multiple', options: toOptions(random.sample(codes, 3, 6)) };
    case 'number':
      return { ...base, type: 'number', min: 0, max: 1000 };
  }
}

function toOptions(list: readonly string[]) {
  return list.map((code) => ({ code, label: code }));
}

type Group = Extract<Rule['conditions'], { all: unknown } | { any: unknown } | { not: unknown }>;

function createGroup(leaves: number, depth: number, createLeaf: () => Condition, random: Random): Group {
  const parts = split(leaves, depth, random).map((size) =>
    size === 1 ? createLeaf() : createGroup(size, depth - 1, createLeaf, random),
  );
  const group = random.chance(0.5) ? { all: parts } : { any: parts };
  return random.chance(0.1) ? { not: group } : group;
}

/** How many leaves each part of a group gets; at the deepest level, one each. */
function split(leaves: number, depth: number, random: Random): readonly number[] {
  if (depth === 1) return Array<number>(leaves).fill(1);
  const first = random.integer(1, leaves - 1);
  const second = random.integer(1, leaves - first);
  const third = leaves - first - second;
  return third > 0 ? [first, second, third] : [first, second];
}

function createComparison(question: Question, random: Random): Comparison {
  const fact = question.id;
  if (question.type === 'number') {
    const operator = random.pick(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const);
    return { fact, operator, value: random.integer(100, 900) };
  }
  const all = 'options' in question ? question.options.map(({ code }) => code) : [];
  if (question.type === 'multiple') {
    return {
      fact,
      operator: random.pick(['contains', 'contains', 'doesNotContain'] as const),
      value: random.pick(all),
    };
  }
  if (all.length > 2 && random.chance(0.4)) {
    return { fact, operator: random.pick(['in', 'in', 'notIn'] as const), value: random.sample(all, 2, 2) };
  }
  return { fact, operator: random.pick(['equal', 'equal', 'equal', 'notEqual'] as const), value: random.pick(all) };
}
