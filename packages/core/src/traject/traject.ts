import type { Aid } from '../definition/aid.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import { AidError } from '../session/aid-error.js';
import type { Session } from '../session/session.js';
import { see, seeOwnChange, startRun, type AidRun } from './aid-run.js';
import { follow, forgetChanges, listCarried, listProposals, noteByHand } from './carry.js';
import { asideOf, beginCourse, earlierThan, findAid, indexAids, othersThan } from './course.js';
import type { Proposal } from './propose.js';
import { readTrajectState } from './read-traject-state.js';
import { resumeCourse, saveCourse } from './resume.js';
import { takeTrajectSnapshot, type TrajectSnapshot } from './traject-snapshot.js';
import type { TrajectState } from './traject-state.js';

/**
 * The aids of one situation in a row. Which is next follows from the outcomes; what was answered before is proposed
 * where it fits. Each aid can be opened at any time; going back to one says what that changes in the later ones.
 */
export interface Traject {
  /** The same object until something changes. */
  readonly snapshot: TrajectSnapshot;
  /** All it takes to resume, as plain JSON. */
  readonly state: TrajectState;
  /**
   * The session of an aid: the same object as long as the traject is there. Does not open the aid.
   *
   * @throws AidError when there is no such aid.
   */
  sessionOf(aid: string): Session;
  /**
   * Makes an aid the current one: goes back to it, or adds it to the trail. What changed in it is then seen.
   *
   * @throws AidError when there is no such aid.
   */
  open(aid: string): Session;
  /**
   * Says that the advice of an opened aid was read. From then on `next` names the aids to go on with.
   *
   * @throws AidError when there is no such aid, or it gives no advice yet.
   */
  finish(aid: string): void;
  /**
   * What other aids suggest for the shown questions of this aid that have no answer yet.
   *
   * @throws AidError when there is no such aid.
   */
  proposals(aid: string): readonly Proposal[];
  /**
   * The answers of this aid that were taken over and not changed since, as they were proposed.
   *
   * @throws AidError when there is no such aid.
   */
  carried(aid: string): readonly Proposal[];
  /** Calls `listener` after each change, with the new snapshot. Returns the function that stops it. */
  subscribe(listener: (snapshot: TrajectSnapshot) => void): () => void;
  /** Takes all answers back and begins at the start. */
  restart(): void;
}

/**
 * Starts a traject, or resumes one. What cannot be resumed is named in `snapshot.dropped`.
 *
 * @param options.start id of the aid to begin with; by default the first.
 * @param options.otherVersions what becomes of answers that were given to another version of an aid. Keep those that fit
 * only when the person has been asked: the same question may mean something else by now. Default `drop`.
 * @throws AidError when there are no aids, two have one id, there is no aid `start`, or `state` is not of this form.
 */
export function createTraject(
  aids: readonly Aid[],
  options: {
    readonly start?: string;
    readonly state?: TrajectState;
    readonly otherVersions?: 'drop' | 'keep-fitting';
  } = {},
): Traject {
  const byId = indexAids(aids);
  const start = findAid(byId, options.start ?? [...byId.keys()][0] ?? '').definition.id;
  const course =
    options.state === undefined
      ? beginCourse(byId, start)
      : resumeCourse(byId, start, readTrajectState(options.state), options.otherVersions === 'keep-fitting');
  const listeners = new Set<(snapshot: TrajectSnapshot) => void>();
  let taken: TrajectSnapshot | undefined;
  /** Whose session the traject is about to change itself. */
  let following: AidRun | undefined;
  let isRestarting = false;

  const take = () => (taken ??= takeTrajectSnapshot(course));
  const publish = () => {
    taken = undefined;
    // A listener may unsubscribe, or subscribe another, while it is called.
    for (const listener of [...listeners]) listener(take());
  };
  const followAll = () => {
    // An aid follows earlier ones only, so one round in this order is enough.
    for (const later of [...course.trail, ...asideOf(course)]) {
      follow(later, earlierThan(course, later), (write) => {
        following = later;
        write();
        following = undefined;
      });
    }
  };
  /** Deals with a change of a session, before other listeners of that session hear of it. */
  const receive = (run: AidRun) => {
    const before = run.last;
    run.last = run.session.snapshot;
    taken = undefined;
    const isOwn = following === run;
    following = undefined;
    if (isOwn || isRestarting) return;
    seeOwnChange(run, before);
    noteByHand(run, before, othersThan(course, run), earlierThan(course, run));
    followAll();
    publish();
  };
  const listen = (run: AidRun) => run.session.subscribe(() => receive(run));
  const find = (id: string): AidRun => {
    const known = course.runs.get(id);
    if (known) return known;
    const run = startRun(findAid(byId, id));
    course.runs.set(id, run);
    listen(run);
    return run;
  };
  const change = (work: () => void) => {
    const before = JSON.stringify([saveCourse(course), course.dropped]);
    work();
    if (JSON.stringify([saveCourse(course), course.dropped]) !== before) publish();
  };
  for (const run of course.runs.values()) listen(run);

  return {
    get snapshot() {
      return take();
    },
    get state() {
      return freezeDeep(saveCourse(course));
    },
    sessionOf: (id) => find(id).session,
    open(id) {
      const run = find(id);
      change(() => {
        course.current = run;
        if (!course.trail.includes(run)) {
          course.trail = [...course.trail, run];
          // It now goes before the aids that have answers but were never opened.
          followAll();
        }
        see(run, earlierThan(course, run));
        forgetChanges(run);
      });
      return run.session;
    },
    finish(id) {
      const run = find(id);
      const { outcome } = run.session.snapshot;
      if (!outcome || !course.trail.includes(run)) {
        throw new AidError('unknown-advice', `"${id}" was not opened, or gives no advice yet`);
      }
      change(() => {
        run.finished = outcome.id;
      });
    },
    proposals(id) {
      const run = find(id);
      return Object.freeze(listProposals(run, run.session.snapshot, othersThan(course, run)));
    },
    carried(id) {
      const run = find(id);
      return Object.freeze(listCarried(run, earlierThan(course, run)));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart() {
      change(() => {
        course.current = find(start);
        course.trail = [course.current];
        course.dropped = [];
        isRestarting = true;
        try {
          for (const run of course.runs.values()) beginAnew(run);
        } finally {
          isRestarting = false;
        }
      });
    },
  };
}

function beginAnew(run: AidRun): void {
  run.carried.clear();
  run.finished = undefined;
  run.session.reset();
  see(run, []);
}
