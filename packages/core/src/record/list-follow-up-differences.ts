import type { Aid } from '../definition/aid.js';
import type { Difference } from './difference.js';
import { isObject } from './read-plain.js';
import type { AidRecord } from './record.js';

/**
 * What a person added to a record that the aid does not have: a reason, a principle, a document or a criterion. The
 * words they wrote follow from nothing and are not looked at.
 */
export function listFollowUpDifferences(record: AidRecord, aid: Aid): readonly Difference[] {
  return [
    ...reasonDifferences(record, aid),
    ...principleDifferences(record, aid),
    ...documentDifferences(record, aid),
    ...deliberationDifferences(record, aid),
  ];
}

function reasonDifferences({ decision }: AidRecord, { definition }: Aid): readonly Difference[] {
  // Casts throughout: a record from outside may hold anything here.
  const recorded = decision as unknown;
  if (recorded === null || recorded === undefined) return [];
  const { kind, reason } = isObject(recorded) ? (recorded as { kind?: unknown; reason?: unknown }) : {};
  if (kind === 'follow' && reason === undefined) return [];
  if (kind !== 'deviate') return [differ('/decision/kind', kind)];
  const { code, label } = isObject(reason) ? (reason as { code?: unknown; label?: unknown }) : {};
  const known = definition.decision?.reasons.find((candidate) => candidate.code === code);
  if (!known) return [differ('/decision/reason', reason)];
  return known.label === label ? [] : [differ('/decision/reason/label', label, known.label)];
}

function principleDifferences({ principles }: AidRecord, { profile }: Aid): readonly Difference[] {
  return listObjects(principles).flatMap(({ id, title }, index) => {
    const known = profile?.definition.principles?.find((candidate) => candidate.id === id);
    if (!known) return [differ(`/principles/${index}/id`, id)];
    return known.title === title ? [] : [differ(`/principles/${index}/title`, title, known.title)];
  });
}

/** Documents that every aid has, without a template. */
const ownDocuments = ['advice', 'sum'];

function documentDifferences({ documents }: AidRecord, { definition }: Aid): readonly Difference[] {
  const known = [...ownDocuments, ...(definition.documents ?? []).map(({ id }) => id)];
  return listObjects(documents).flatMap(({ id }, index) =>
    known.some((candidate) => candidate === id) ? [] : [differ(`/documents/${index}/id`, id)],
  );
}

function deliberationDifferences({ deliberation }: AidRecord, { definition }: Aid): readonly Difference[] {
  const setup = definition.deliberation;
  if (!setup || !isObject(deliberation)) return [];
  return listObjects(deliberation.criteria).flatMap(({ id, label }, index) => {
    const known = setup.criteria.find((candidate) => candidate.id === id);
    if (!known) return [differ(`/deliberation/criteria/${index}/id`, id)];
    return known.label === label ? [] : [differ(`/deliberation/criteria/${index}/label`, label, known.label)];
  });
}

function listObjects(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isObject).map((item) => item as Record<string, unknown>) : [];
}

function differ(path: string, recorded: unknown, expected?: unknown): Difference {
  return { code: 'content', path, recorded, ...(expected !== undefined && { expected }) };
}
