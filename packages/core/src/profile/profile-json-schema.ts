import { toProfileJsonSchema } from './profile-schema.js';

/** JSON Schema of a profile, for editors: it completes and checks a `*.profile.json` while it is written. */
export function profileJsonSchema(): object {
  return {
    ...toProfileJsonSchema(),
    $id: 'urn:doen-wat-nodig-is:schema:profile:1',
    title: 'Gemeenteprofiel (profile), schemaVersion 1',
    description:
      'What one municipality fills in for its aids. parseProfile() checks more than a schema can: references.',
  };
}
