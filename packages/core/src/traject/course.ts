import type { Aid } from '../definition/aid.js';
import { AidError } from '../session/aid-error.js';
import { startRun, type AidRun } from './aid-run.js';
import type { Dropped } from './traject-state.js';

/** The variable part of a traject. */
export interface Course {
  readonly aids: ReadonlyMap<string, Aid>;
  /** The aids that have a session, by id. */
  readonly runs: Map<string, AidRun>;
  /** Those that were opened, in order of opening. */
  trail: readonly AidRun[];
  current: AidRun;
  dropped: readonly Dropped[];
}

/** A course that begins with one aid. */
export function beginCourse(aids: ReadonlyMap<string, Aid>, start: string): Course {
  const current = startRun(findAid(aids, start));
  return { aids, runs: new Map([[start, current]]), trail: [current], current, dropped: [] };
}

/** @throws AidError when there are none, or two have one id. */
export function indexAids(aids: readonly Aid[]): ReadonlyMap<string, Aid> {
  const byId = new Map(aids.map((aid) => [aid.definition.id, aid]));
  if (byId.size > 0 && byId.size === aids.length) return byId;
  throw new AidError('wrong-aids', 'A traject takes one or more aids, each once');
}

/** @throws AidError when there is no such aid. */
export function findAid(aids: ReadonlyMap<string, Aid>, id: string): Aid {
  const aid = aids.get(id);
  if (aid) return aid;
  throw new AidError('unknown-aid', `There is no aid "${id}" in this traject`);
}

/** The opened aids that come before this one: all of them, for an aid that was not opened. */
export function earlierThan({ trail }: Course, run: AidRun): readonly AidRun[] {
  const index = trail.indexOf(run);
  return index < 0 ? trail : trail.slice(0, index);
}

export function othersThan({ runs }: Course, run: AidRun): readonly AidRun[] {
  return [...runs.values()].filter((other) => other !== run);
}

/** The aids with a session that were never opened, in the order of the aids. */
export function asideOf({ aids, runs, trail }: Course): readonly AidRun[] {
  return [...aids.keys()].flatMap((id) => runs.get(id) ?? []).filter((run) => !trail.includes(run));
}
