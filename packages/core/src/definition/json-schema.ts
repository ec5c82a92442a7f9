import { toJsonSchema } from './schema.js';

/** JSON Schema of a definition, for editors: it completes and checks a `*.aid.json` while it is written. */
export function aidJsonSchema(): object {
  return {
    ...toJsonSchema(),
    $id: 'urn:doen-wat-nodig-is:schema:aid:1',
    title: 'Beslishulp (aid), schemaVersion 1',
    description: 'Definition of a decision aid. parseAid() checks more than a schema can: references, types, order.',
  };
}
