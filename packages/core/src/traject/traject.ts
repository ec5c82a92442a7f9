import type { Aid } from '../definition/aid.js';
import type { Session } from '../session/session.js';
import type { Proposal } from './propose.js';
import type { TrajectSnapshot } from './traject-snapshot.js';
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
 * @throws AidError when there are no aids, two have one id, there is no aid `start`, or `state` is not of this form.
 */
export declare function createTraject(
  aids: readonly Aid[],
  options?: { readonly start?: string; readonly state?: TrajectState },
): Traject;
