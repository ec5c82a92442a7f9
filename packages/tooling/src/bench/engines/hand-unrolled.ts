import { nth } from '../nth.js';
import type { AnswerSet, Workload } from '../workload.js';
import type { Engine } from './engine.js';
import { unroll } from './unroll.js';

/** The practical limit for all answers at once. */
export function createUnrolledFull({ aid, complete }: Workload): Engine {
  const { full } = unroll(aid);
  const verdicts = aid.compiled.rules.map(() => false);
  return {
    name: 'hand-unrolled, full',
    evaluate: (index) => full(nth(complete, index), verdicts),
    judge(index) {
      full(nth(complete, index), verdicts);
      return [...verdicts];
    },
  };
}

/** The practical limit for one changed answer: only what reads it is decided again. */
export function createUnrolledChanged({ aid, complete, changes }: Workload): Engine {
  const { changed } = unroll(aid);
  const verdicts = aid.compiled.rules.map(() => false);
  const shared = aid.compiled.conditions.map(() => false);
  const answers: AnswerSet[number][] = [...nth(complete, 0)];
  const set = (question: number, answer: AnswerSet[number]) => {
    answers[question] = answer;
    nth(changed, question)(answers, shared, verdicts);
  };
  // A rule without conditions reads no question, and so is decided here, once.
  unroll(aid).full(answers, verdicts);
  answers.forEach((answer, question) => set(question, answer));
  return {
    name: 'hand-unrolled, one changed answer',
    evaluate(index) {
      const { question, answer } = nth(changes, index);
      set(question, answer);
    },
    judge(index) {
      nth(complete, index).forEach((answer, question) => set(question, answer));
      return [...verdicts];
    },
  };
}
