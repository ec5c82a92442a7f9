import { compileAid } from '../evaluation/compile-aid.js';
import { applyProfile } from '../profile/apply-profile.js';
import type { Profile } from '../profile/profile.js';
import type { Aid } from './aid.js';
import type { AidDefinition } from './aid-definition.js';
import { freezeDeep } from './freeze-deep.js';
import { unfoldPerspectives } from './unfold-perspectives.js';

/** What an aid is made with. */
export interface AidOptions {
  /** The words, prices, contacts and principles of one municipality. Without it, an aid says what is missing. */
  readonly profile?: Profile | undefined;
}

/**
 * Makes an aid of a definition without checking it: for a definition of your own that `parseAid` accepted when your
 * page was built or tested. It spares the page the checks (16 kB gzip). From outside, always use `parseAid`: with a
 * wrong definition nothing is promised here.
 */
export function trustAid(definition: unknown, { profile }: AidOptions = {}): Aid {
  // A copy, so that the caller's object stays as it was; a cast, since trusting is the point.
  const source = JSON.parse(JSON.stringify(definition)) as AidDefinition;
  const applied = applyProfile(source, profile);
  return makeAid({
    source,
    profile,
    gaps: applied.gaps,
    definition: unfoldPerspectives(applied.definition).definition,
  });
}

/** Freezes a definition and compiles it. */
export function makeAid({ source, profile, gaps, definition }: Omit<Aid, 'compiled'>): Aid {
  const aid: Aid = Object.freeze({
    definition: freezeDeep(definition),
    source: freezeDeep(source),
    profile,
    gaps: freezeDeep(gaps),
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
