import type { Condition, Fact, Question } from '../src/index.js';
import type { Random } from './random.js';

/** How large a random definition becomes. What is not given is drawn. */
export interface RandomOptions {
  readonly questions?: number;
  /** Counts and calculations. */
  readonly facts?: number;
  /** Shared conditions. */
  readonly conditions?: number;
  /** The last of them has the rule without a condition. */
  readonly outcomes?: number;
  readonly supplements?: number;
  /** Levels of `all`, `any` and `not` above the comparisons. */
  readonly depth?: number;
  /** Most parts of an `all` or `any`. */
  readonly width?: number;
  /** Most options of a choice. */
  readonly options?: number;
  /** Share of the questions that have `visibleWhen`. */
  readonly conditional?: number;
  readonly types?: readonly Question['type'][];
}

/** What has been made so far. */
export interface World {
  readonly random: Random;
  readonly options: RandomOptions;
  readonly questions: Question[];
  readonly facts: Fact[];
  readonly conditions: Record<string, Condition>;
}

/** The stock that answers and conditions are both drawn from, so that comparisons often hold. */
export const stock = {
  smallest: -2,
  largest: 9,
  dates: ['2024-02-29', '2025-12-31', '2026-01-01', '2026-11-21'],
  texts: ['', 'niets', 'iets', 'iets anders'],
  codes: ['ja', 'nee', 'deels', 'weet_niet', 'anders', 'a', 'b', 'c'],
} as const;

/** The codes an answer to this question can have. */
export function listCodes(question: Question): readonly string[] {
  if ('options' in question) return question.options.map(({ code }) => code);
  return question.type === 'number' && question.allowUnknown ? ['weet_niet'] : [];
}
