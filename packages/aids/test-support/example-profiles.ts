import type { ProfileDefinition } from '@doen-wat-nodig-is/core';
import voorbeeldgemeente from '../src/profiles/voorbeeldgemeente.profile.json' with { type: 'json' };
import waterveen from '../src/profiles/waterveen.profile.json' with { type: 'json' };

/** The example profiles by id. Casts, since a test of its own parses them. */
export const profiles: readonly (readonly [string, ProfileDefinition])[] = [
  ['voorbeeldgemeente', voorbeeldgemeente as ProfileDefinition],
  ['waterveen', waterveen as ProfileDefinition],
];
