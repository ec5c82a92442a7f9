import type { Aid } from '../definition/aid.js';
import type { Answers } from '../session/answer.js';
import { allAnswers, questionOf, see, startRun, type AidRun } from './aid-run.js';
import { asideOf, findAid, type Course } from './course.js';
import { fitAnswer, isSameAnswer, propose } from './propose.js';
import type { AidState, CarriedAnswer, Dropped, QuestionReference, Seen, TrajectState } from './traject-state.js';

/**
 * Brings back what was kept, and says what could not be.
 *
 * @param keepFitting whether the answers of another version stay where they fit.
 */
export function resumeCourse(
  aids: ReadonlyMap<string, Aid>,
  start: string,
  state: TrajectState,
  keepFitting = false,
): Course {
  const dropped: Dropped[] = [];
  const bring = (saved: AidState): readonly Brought[] => {
    const aid = aids.get(saved.id);
    if (!aid) {
      dropped.push({ aid: saved.id, reason: 'unknown-aid' });
      return [];
    }
    const isSame = aid.definition.version === saved.version;
    // The same question may mean something else in another version.
    if (!isSame && !keepFitting) dropped.push({ aid: saved.id, reason: 'other-version' });
    const { answers, unfit } = isSame || keepFitting ? fitAnswers(aid, saved.answers) : { answers: {}, unfit: [] };
    dropped.push(...unfit.map((question): Dropped => ({ aid: saved.id, question, reason: 'unfit-answer' })));
    return [{ run: startRun(aid, answers), saved: isSame ? saved : undefined }];
  };
  const opened = state.trail.flatMap(bring);
  const aside = state.aside.flatMap(bring);

  opened.forEach((brought, index) => recall(brought, opened.slice(0, index)));
  aside.forEach((brought) => recall(brought, opened));
  const trail = opened.map(({ run }) => run);
  const runs = new Map([...opened, ...aside].map(({ run }) => [run.id, run]));
  const current = runs.get(state.current) ?? trail.at(-1) ?? runs.get(start) ?? startRun(findAid(aids, start));
  runs.set(current.id, current);
  return { aids, runs, trail: trail.length > 0 ? trail : [current], current, dropped };
}

/** Writes down what it takes to resume. */
export function saveCourse(course: Course): TrajectState {
  const aside = asideOf(course).map(saveRun);
  return {
    schemaVersion: 1,
    current: course.current.id,
    trail: course.trail.map(saveRun),
    // A session that was only looked at is not worth keeping.
    aside: aside.filter(({ answers, carried }) => Object.keys(answers).length > 0 || carried.length > 0),
  };
}

/** Writes down one aid of a course. */
export function saveRun({ id, aid, session, carried, finished, seen }: AidRun): AidState {
  return {
    id,
    version: aid.definition.version,
    answers: allAnswers(aid, session.snapshot),
    ...(finished !== undefined && { finished }),
    carried: [...carried.values()],
    seen,
  };
}

/** An aid that is still there. */
interface Brought {
  readonly run: AidRun;
  /** Absent when it was saved with another version. */
  readonly saved: AidState | undefined;
}

function fitAnswers(aid: Aid, answers: Answers): { readonly answers: Answers; readonly unfit: readonly string[] } {
  const checked = Object.entries(answers).map(([id, answer]) => {
    const question = questionOf(aid, id);
    return { id, answer: question && fitAnswer(question, answer) };
  });
  return {
    answers: Object.fromEntries(checked.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer]]))),
    unfit: checked.filter(({ answer }) => answer === undefined).map(({ id }) => id),
  };
}

function recall({ run, saved }: Brought, before: readonly Brought[]): void {
  see(
    run,
    before.map((brought) => brought.run),
  );
  if (!saved) return;
  // What an aid of another version said before says nothing about what it says now.
  const earlier = before.filter((brought) => brought.saved).map((brought) => brought.run);
  run.finished = saved.finished;
  run.seen = recallSeen(run, saved.seen);
  for (const mark of saved.carried) {
    const recalled = recallCarried(run, mark, earlier);
    if (recalled) run.carried.set(mark.question, recalled);
  }
}

function recallSeen({ aid, seen }: AidRun, saved: Seen): Seen {
  const isKnown = !saved.outcome || aid.definition.outcomes.some(({ id }) => id === saved.outcome?.id);
  // An outcome that this aid does not have cannot have been seen.
  return isKnown ? saved : { ...seen, namedBy: saved.namedBy };
}

/** An answer that does not follow any more, since the aid it followed is not what it was, is kept as one by hand. */
function recallCarried(
  run: AidRun,
  { question: id, from, changed }: CarriedAnswer,
  earlier: readonly AidRun[],
): CarriedAnswer | undefined {
  const isKnown = (reference: QuestionReference) =>
    earlier.some(({ id, aid }) => id === reference.aid && questionOf(aid, reference.question));
  const question = questionOf(run.aid, id);
  if (!question || !isKnown(from)) return undefined;
  const answer = allAnswers(run.aid, run.session.snapshot)[id];
  if (!isSameAnswer(answer, propose(run.aid, id, earlier)?.answer)) return undefined;
  const before = changed && isKnown(changed.because) ? fitAnswer(question, changed.before) : undefined;
  if (changed && before !== undefined) return { question: id, from, changed: { ...changed, before } };
  return answer === undefined ? undefined : { question: id, from };
}
