import { freezeDeep } from '../definition/freeze-deep.js';
import type { Profile, ProfileDefinition } from './profile.js';

/**
 * Makes a profile of a definition without checking it: for a profile of your own that `parseProfile` accepted when your
 * page was built or tested. From outside, always use `parseProfile`: with a wrong profile nothing is promised here.
 */
export function trustProfile(definition: unknown): Profile {
  // A copy, so that the caller's object stays as it was; a cast, since trusting is the point.
  return makeProfile(JSON.parse(JSON.stringify(definition)) as ProfileDefinition);
}

/** Freezes a definition. */
export function makeProfile(definition: ProfileDefinition): Profile {
  const profile: Profile = Object.freeze({ definition: freezeDeep(definition) });
  made.add(profile);
  return profile;
}

/** Whether a value is a profile made by this copy of the library. */
export function isProfile(value: unknown): value is Profile {
  return typeof value === 'object' && value !== null && made.has(value);
}

const made = new WeakSet<object>();
