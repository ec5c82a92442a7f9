import type { Aid } from '../definition/aid.js';
import type { Question } from '../definition/aid-definition.js';
import type { Answers } from '../session/answer.js';
import { createSession, type Session } from '../session/session.js';
import type { Snapshot } from '../session/snapshot.js';
import type { CarriedAnswer, Seen } from './traject-state.js';

/** One aid within a traject: its session, and what the traject remembers beside it. */
export interface AidRun {
  readonly id: string;
  readonly aid: Aid;
  readonly session: Session;
  /** By the id of the question. */
  readonly carried: Map<string, CarriedAnswer>;
  /** Id of the outcome that was read. */
  finished: string | undefined;
  seen: Seen;
  /** The session as it was when the traject last looked, so that it knows what a change has changed. */
  last: Snapshot;
}

export function startRun(aid: Aid, answers: Answers = {}): AidRun {
  const session = createSession(aid, { answers });
  const { snapshot } = session;
  return {
    id: aid.definition.id,
    aid,
    session,
    carried: new Map(),
    finished: undefined,
    seen: toSeen(snapshot, []),
    last: snapshot,
  };
}

export function questionOf(aid: Aid, id: string): Question | undefined {
  return aid.compiled.questions.find(({ question }) => question.id === id)?.question;
}

/** All answers, also those that do not count now, in the order of the questions. */
export function allAnswers(aid: Aid, { answers, withdrawn }: Snapshot): Answers {
  const all: Answers = { ...answers, ...withdrawn };
  return Object.fromEntries(
    aid.compiled.questions.flatMap(({ question: { id } }) => {
      const answer = all[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** Whether its advice was read, and is still the same. */
export function isFinished({ finished, session }: AidRun): boolean {
  return finished !== undefined && finished === session.snapshot.outcome?.id;
}

/** Whether its outcome names this aid to go on with. */
export function leadsTo({ session }: AidRun, id: string): boolean {
  return session.snapshot.outcome?.next?.includes(id) ?? false;
}

/** Marks what there is to see in an aid now as seen. */
export function see(run: AidRun, earlier: readonly AidRun[]): void {
  const namedBy = earlier.filter((source) => leadsTo(source, run.id)).map(({ id }) => id);
  run.seen = toSeen(run.session.snapshot, namedBy);
}

/** What a person has changed in an aid is seen; what was not seen before that stays so. */
export function seeOwnChange(run: AidRun, before: Snapshot): void {
  if (run.seen.outcome?.id !== before.outcome?.id) return;
  run.seen = toSeen(run.session.snapshot, run.seen.namedBy);
}

function toSeen({ outcome }: Snapshot, namedBy: readonly string[]): Seen {
  return { ...(outcome && { outcome: { id: outcome.id, title: outcome.title } }), namedBy };
}
