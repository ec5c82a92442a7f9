/** What is known of a rule or condition: unanswered is not "no". */
export type Verdict = 'applies' | 'does-not-apply' | 'open';

/** A verdict as a number, ordered so that `all` is the minimum, `any` the maximum and `not` is `YES - x` (Kleene). */
export type Kleene = 0 | 1 | 2;

export const NO = 0;
export const OPEN = 1;
export const YES = 2;

const verdicts = ['does-not-apply', 'open', 'applies'] as const;

/** The public word for a Kleene number. */
export function toVerdict(kleene: Kleene): Verdict {
  return verdicts[kleene];
}
