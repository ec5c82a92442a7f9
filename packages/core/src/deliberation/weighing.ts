import { listOptions, type DeliberationTopic } from './topic.js';

/** What one role makes of the options; also while it is being filled in. */
export interface Weighing {
  /** The code of the role. */
  readonly role: string;
  /** By the index of the option, then by the id of the criterion: the code of a step, or {@link unknownStep}. */
  readonly scores: readonly Readonly<Record<string, string>>[];
  readonly argument: string;
  /** What others may not see, in the words of this role. */
  readonly noticed: string;
}

/** *Weet ik niet*: an ordinary answer, beside the steps of every scale. */
export const unknownStep = 'weet_niet';

/** A judgement that is still to be given. */
export interface MissingScore {
  readonly option: number;
  readonly criterion: string;
}

/** A weighing in which nothing is filled in yet. */
export function emptyWeighing(role: string, topic: DeliberationTopic): Weighing {
  return { role, scores: listOptions(topic).map(() => ({})), argument: '', noticed: '' };
}

/** The same weighing with one judgement given, or given differently. */
export function scoreOption(weighing: Weighing, { option, criterion }: MissingScore, step: string): Weighing {
  const scores = weighing.scores.map((row, index) => (index === option ? { ...row, [criterion]: step } : row));
  return { ...weighing, scores };
}

/** The judgement on one option from one side, if it is given. */
export function scoreOf({ scores }: Weighing, option: number, criterion: string): string | undefined {
  const row = scores[option];
  return row && Object.hasOwn(row, criterion) ? row[criterion] : undefined;
}

/** The judgements that are still to be given, in order. */
export function listMissingScores(weighing: Weighing, topic: DeliberationTopic): readonly MissingScore[] {
  return listOptions(topic).flatMap((_, option) =>
    topic.criteria
      .filter(({ id }) => scoreOf(weighing, option, id) === undefined)
      .map(({ id }) => ({ option, criterion: id })),
  );
}

/** Whether all judgements are given by this topic's own measure, and an argument is written. */
export function isCompleteWeighing(weighing: Weighing, topic: DeliberationTopic): boolean {
  const steps = [unknownStep, ...topic.scale.map(({ code }) => code)];
  const ids = topic.criteria.map(({ id }) => id);
  return (
    weighing.scores.length === listOptions(topic).length &&
    weighing.scores.every((row) =>
      Object.entries(row).every(([id, step]) => ids.includes(id) && steps.includes(step)),
    ) &&
    listMissingScores(weighing, topic).length === 0 &&
    weighing.argument.trim() !== ''
  );
}
