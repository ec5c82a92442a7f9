import type { CompiledAid, Step, Values } from './compiled-aid.js';
import { decide } from './decide.js';

/** Holds the values of one evaluation and brings them up to date. */
export interface Evaluator {
  /** All that is known, by slot. Read it; change it through the functions only. */
  readonly values: Values;
  /** Changes one answer (`undefined`: not answered) and recomputes what depends on it. */
  set(questionIndex: number, answer: unknown): void;
  /** Replaces all answers, in the order of the questions, and recomputes everything. */
  setAll(answers: readonly unknown[]): void;
}

/** An evaluator without answers. Synchronous, total and deterministic. */
export function createEvaluator(aid: CompiledAid): Evaluator {
  const { questions, steps, dependents } = aid;
  const values: Values = new Array<unknown>(aid.size).fill(undefined);

  const evaluator: Evaluator = {
    values,
    set(questionIndex, answer) {
      const question = questions[questionIndex];
      if (!question) return;
      values[question.answerSlot] = answer;
      for (const step of dependents[questionIndex] ?? []) take(step, values);
    },
    setAll(answers) {
      for (const question of questions) values[question.answerSlot] = answers[question.index];
      for (const step of steps) take(step, values);
    },
  };
  evaluator.setAll([]);
  return evaluator;
}

function take({ slot, content }: Step, values: Values): void {
  values[slot] = typeof content === 'function' ? content(values) : decide(content, values);
}
