import type { Aid, Answer, Answers, ChoiceQuestion, Question } from '../src/index.js';
import type { Random } from './random.js';
import { stock } from './random-world.js';

/**
 * An answer to every question, also to those that turn out not to be shown.
 */
export function randomAnswers(random: Random, { definition }: Pick<Aid, 'definition'>): Answers {
  const questions = definition.sections.flatMap((section) => section.questions);
  return Object.fromEntries(questions.map((question) => [question.id, randomAnswer(random, question)]));
}

/** An answer that fits the question; `null` now and then, where it may be left out. */
export function randomAnswer(random: Random, question: Question): Answer {
  if (question.required === false && random.chance(0.2)) return null;
  switch (question.type) {
    case 'single':
      return random.pick(question.options).code;
    case 'multiple':
      return randomCodes(random, question.options);
    case 'number':
      if (question.allowUnknown && random.chance(0.2)) return 'weet_niet';
      return random.integer(question.min ?? stock.smallest, question.max ?? stock.largest);
    case 'date':
      return random.pick(stock.dates);
    default:
      return random.pick(stock.texts);
  }
}

function randomCodes(random: Random, options: ChoiceQuestion['options']): readonly string[] {
  const alone = options.filter(({ exclusive }) => exclusive);
  if (alone.length > 0 && random.chance(0.2)) return [random.pick(alone).code];
  const together = options.filter(({ exclusive }) => !exclusive);
  return random.sample(together, 0, together.length).map(({ code }) => code);
}
