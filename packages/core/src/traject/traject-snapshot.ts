import type { Aid } from '../definition/aid.js';
import type { Tone } from '../definition/aid-definition.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import { isFinished, type AidRun } from './aid-run.js';
import type { Course } from './course.js';
import { listChanges, type TrajectChange } from './list-changes.js';
import type { Dropped } from './traject-state.js';

/** Where somebody is in a traject. Frozen; comes through JSON unchanged. */
export interface TrajectSnapshot {
  /** Id of the aid that is before the person now. */
  readonly current: string;
  /** The aids that were opened, in order of opening. */
  readonly trail: readonly TrailStep[];
  /**
   * The aids to go on with, as the outcome of the current aid names them. Empty until that aid is finished, and when
   * there are none in this traject.
   */
  readonly next: readonly OfferedAid[];
  /** The other aids that were not opened: each can be opened on its own. */
  readonly others: readonly OfferedAid[];
  /** Whether the current aid is finished and there is none to go on with. */
  readonly ended: boolean;
  /** What an answer to an earlier aid has changed in later aids, since those were last opened. */
  readonly changes: readonly TrajectChange[];
  /** What could not be resumed. */
  readonly dropped: readonly Dropped[];
}

/** An aid that was opened. */
export interface TrailStep {
  readonly aid: string;
  readonly title: string;
  /** `done`: finished, and its advice is still the one that was read then. */
  readonly status: 'current' | 'done' | 'open';
  /** Its advice, once certain. */
  readonly outcome?: { readonly id: string; readonly title: string; readonly tone: Tone };
  /** How many questions of its path have an answer. */
  readonly answered: number;
  readonly total: number;
}

/** An aid that can be opened. */
export interface OfferedAid {
  readonly aid: string;
  readonly title: string;
  readonly purpose: string;
}

/** Freezes where somebody is. */
export function takeTrajectSnapshot({ aids, trail, current, dropped }: Course): TrajectSnapshot {
  const named = isFinished(current) ? (current.session.snapshot.outcome?.next ?? []) : [];
  const next = [...new Set(named)].filter((id) => aids.has(id) && id !== current.id);
  const placed = new Set([...next, ...trail.map(({ id }) => id)]);
  const offer = (ids: readonly string[]) => ids.flatMap((id) => toOffer(aids.get(id)));
  return freezeDeep({
    current: current.id,
    trail: trail.map((run) => toStep(run, run === current)),
    next: offer(next),
    others: offer([...aids.keys()].filter((id) => !placed.has(id))),
    ended: isFinished(current) && next.length === 0,
    changes: listChanges(trail),
    dropped: [...dropped],
  });
}

function toStep(run: AidRun, isCurrent: boolean): TrailStep {
  const { outcome, progress } = run.session.snapshot;
  const status = isFinished(run) ? 'done' : 'open';
  return {
    aid: run.id,
    title: run.aid.definition.title,
    status: isCurrent ? 'current' : status,
    ...(outcome && { outcome: { id: outcome.id, title: outcome.title, tone: outcome.tone } }),
    answered: progress.answered,
    total: progress.total,
  };
}

function toOffer(aid: Aid | undefined): readonly OfferedAid[] {
  if (!aid) return [];
  const { id, title, purpose } = aid.definition;
  return [{ aid: id, title, purpose }];
}
