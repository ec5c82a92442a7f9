import type { Aid } from '../definition/aid.js';
import { createEvaluator } from '../evaluation/evaluator.js';
import { checkAnswer, type Answer, type Answers } from './answer.js';
import { AidError } from './aid-error.js';
import { takeSnapshot, type Snapshot } from './snapshot.js';

/** One person working through one aid. Holds the one variable; hands out frozen snapshots. */
export interface Session {
  readonly aid: Aid;
  /** The same object until an answer changes. */
  readonly snapshot: Snapshot;
  /**
   * Gives or changes an answer; `null` leaves out a question that is not required. An answer to a question that is not
   * shown is kept aside.
   *
   * @throws AidError when there is no such question, or the answer does not fit it.
   */
  answer(question: string, answer: Answer): void;
  /**
   * Takes an answer back: the question is unanswered again.
   *
   * @throws AidError when there is no such question.
   */
  clear(question: string): void;
  /** Takes all answers back. */
  reset(): void;
  /** Calls `listener` after each change, with the new snapshot. Returns the function that stops it. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
}

/**
 * Starts a session, or resumes one with answers given before.
 *
 * @throws AidError when an answer does not fit the aid.
 */
export function createSession(aid: Aid, options: { readonly answers?: Answers } = {}): Session {
  const evaluator = createEvaluator(aid.compiled);
  const slots = new Map(aid.compiled.questions.map((slot) => [slot.question.id, slot]));
  const listeners = new Set<(snapshot: Snapshot) => void>();

  const find = (id: string) => {
    const slot = slots.get(id);
    if (!slot) throw new AidError('unknown-question', `There is no question "${id}"`, { question: id });
    return slot;
  };
  const checked = new Map(
    Object.entries(options.answers ?? {}).map(([id, answer]) => {
      const { index, question } = find(id);
      return [index, checkAnswer(question, answer)];
    }),
  );
  evaluator.setAll(aid.compiled.questions.map(({ index }) => checked.get(index)));

  let snapshot = takeSnapshot(aid, evaluator.values);
  const publish = (changed?: number) => {
    snapshot = takeSnapshot(aid, evaluator.values, changed === undefined ? undefined : { since: snapshot, changed });
    // A listener may unsubscribe, or subscribe another, while it is called.
    for (const listener of [...listeners]) listener(snapshot);
  };
  const change = (id: string, answer: Answer | undefined) => {
    const { index, answerSlot } = find(id);
    if (isSame(evaluator.values[answerSlot], answer)) return;
    evaluator.set(index, answer);
    publish(index);
  };

  return {
    aid,
    get snapshot() {
      return snapshot;
    },
    answer(id, answer) {
      change(id, checkAnswer(find(id).question, answer));
    },
    clear(id) {
      change(id, undefined);
    },
    reset() {
      if (aid.compiled.questions.every(({ answerSlot }) => evaluator.values[answerSlot] === undefined)) return;
      evaluator.setAll([]);
      publish();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((code, index) => code === b[index]);
}
