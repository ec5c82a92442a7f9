import { compileAid } from '../evaluation/compile-aid.js';
import { fillDefinition, noProfile } from '../profile/fill-definition.js';
import type { Aid } from './aid.js';
import type { AidDefinition } from './aid-definition.js';
import { freezeDeep } from './freeze-deep.js';
import { unfoldPerspectives } from './unfold-perspectives.js';

/**
 * Makes an aid of a definition without checking it: for a definition of your own that `parseAid` accepted when your
 * page was built or tested. It spares the page the checks (16 kB gzip). From outside, and for use with a
 * gemeenteprofiel, always use `parseAid`: with a wrong definition nothing is promised here.
 */
export function trustAid(definition: unknown): Aid {
  // A copy, so that the caller's object stays as it was; a cast, since trusting is the point.
  const source = JSON.parse(JSON.stringify(definition)) as AidDefinition;
  const unfolded = unfoldPerspectives(fillDefinition(source, noProfile));
  return makeAid({ source, profile: undefined, definition: unfolded.definition });
}

/** Freezes a definition and compiles it. */
export function makeAid({ source, profile, definition }: Omit<Aid, 'compiled'>): Aid {
  const aid: Aid = Object.freeze({
    definition: freezeDeep(definition),
    source: freezeDeep(source),
    profile,
    compiled: compileAid(definition),
  });
  made.add(aid);
  return aid;
}

/** Whether a value is an aid made by this copy of the library. */
export function isAid(value: unknown): value is Aid {
  return typeof value === 'object' && value !== null && made.has(value);
}

const made = new WeakSet<object>();
