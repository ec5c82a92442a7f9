import { requireAid } from '../advice/explain.js';
import type { Snapshot } from '../session/snapshot.js';
import { createSources } from './create-sources.js';
import type { DocumentTemplate } from './template.js';

/**
 * The documents that can be made now, in the order of the aid.
 *
 * @throws AidError when the snapshot is not of a session.
 */
export function listDocuments(snapshot: Snapshot): readonly DocumentTemplate[] {
  const { documents = [] } = requireAid(snapshot).definition;
  if (documents.length === 0) return documents;
  return Object.freeze(documents.filter(createSources(snapshot).own.shows));
}
