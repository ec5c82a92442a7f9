import { parseAid, type Aid, type Answer, type Question } from '@doen-wat-nodig-is/core';
import { nth } from './nth.js';
import { createRandom, type Random } from '../../../core/test-support/random.js';
import { createDefinition } from './workload-definition.js';

const setCount = 1000;
/** Of a partial answer set, the part that is answered. */
const answeredShare = 0.5;

/** Answers in the order of the questions; `undefined` is not answered. */
export type AnswerSet = readonly (Answer | undefined)[];

/** One question answered otherwise. */
export interface AnswerChange {
  readonly question: number;
  readonly answer: Answer;
}

/** What every engine gets to do; the same on every machine. */
export interface Workload {
  readonly aid: Aid;
  readonly complete: readonly AnswerSet[];
  readonly partial: readonly AnswerSet[];
  /** To be made one after the other, on a complete answer set. */
  readonly changes: readonly AnswerChange[];
}

/** The workload of the design: 40 questions, 60 rules, a thousand answer sets of each kind. */
export function createWorkload(seed: number): Workload {
  const random = createRandom(seed);
  const { aid, problems } = parseAid(createDefinition(random));
  if (!aid) throw new Error(`The workload is no aid: ${JSON.stringify(problems.slice(0, 3))}`);
  const questions = aid.compiled.questions.map(({ question }) => question);
  const times = Array.from({ length: setCount });
  const complete = times.map(() => questions.map((question) => createAnswer(question, random)));
  const partial = times.map(() =>
    questions.map((question) => (random.chance(answeredShare) ? createAnswer(question, random) : undefined)),
  );

  const current = [...nth(complete, 0)];
  const changes = times.map((): AnswerChange => {
    const question = random.integer(0, questions.length - 1);
    const answer = createOtherAnswer(nth(questions, question), nth(current, question), random);
    current[question] = answer;
    return { question, answer };
  });
  return { aid, complete, partial, changes };
}

/** Setting an answer that was already there would be no change. */
function createOtherAnswer(question: Question, current: Answer, random: Random): Answer {
  const answer = createAnswer(question, random);
  return String(answer) === String(current) ? createOtherAnswer(question, current, random) : answer;
}

/** An answer as a session keeps it: codes are the very strings of the definition, and lists of them are frozen. */
function createAnswer(question: Question, random: Random): Answer {
  switch (question.type) {
    case 'single':
      return random.pick(question.options).code;
    case 'multiple':
      return Object.freeze(random.sample(question.options, 0, question.options.length).map(({ code }) => code));
    case 'number':
      return random.integer(question.min ?? 0, question.max ?? 1000);
    default:
      throw new Error(`The workload has no questions of type ${question.type}`);
  }
}
