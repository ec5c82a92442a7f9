import type { Aid } from '../definition/aid.js';
import type { TrajectRecord } from '../traject/traject-record.js';
import { canonicalJson } from './canonical-json.js';
import type { Difference } from './difference.js';
import { isObject, looksLikeRecord, readPlain } from './read-plain.js';
import { compareDigest, recheckRecord } from './recheck-record.js';
import type { AidRecord } from './record.js';
import { replay } from './replay.js';

/**
 * Rechecks the record of each aid of a traject, what the trail says of them, and the digest of the whole. Paths are
 * into the whole. An aid that is not among `aids` gives `other-aid` with nothing to expect. Never throws on a bad record.
 */
export function recheckTrajectRecord(input: unknown, aids: readonly Aid[]): readonly Difference[] {
  const whole = readPlain(input);
  if (!looksLikeTrajectRecord(whole)) return [{ code: 'not-a-record', path: '', recorded: typeof input }];
  const byId = new Map(aids.map((aid) => [aid.definition.id, aid]));
  const parts = whole.records.flatMap((record, index) => {
    const aid = looksLikeRecord(record) ? byId.get(record.aid.id) : undefined;
    if (!looksLikeRecord(record) || !aid) return [unknownPart(record, index)];
    return [
      ...recheckRecord(record, aid).map((found) => ({ ...found, path: `/records/${index}${found.path}` })),
      ...compareStep(whole.trail[index], record, aid, index),
    ];
  });
  return [...parts, ...compareLength(whole), ...compareDigest(whole)];
}

function looksLikeTrajectRecord(value: unknown): value is TrajectRecord {
  if (!isObject(value)) return false;
  const { kind, schemaVersion, records, trail } = value as Partial<TrajectRecord>;
  return (
    kind === 'doen-wat-nodig-is/traject-record' && schemaVersion === 1 && Array.isArray(records) && Array.isArray(trail)
  );
}

function unknownPart(record: unknown, index: number): Difference {
  const path = `/records/${index}`;
  if (!looksLikeRecord(record)) return { code: 'not-a-record', path, recorded: typeof record };
  return { code: 'other-aid', path: `${path}/aid/id`, recorded: record.aid.id };
}

/** What the trail says of an aid follows from its record, but for whether the person was there when it was made. */
function compareStep(step: unknown, record: AidRecord, aid: Aid, index: number): readonly Difference[] {
  const session = replay(record, aid);
  // Answers that do not fit were reported with the record itself.
  if (!session || record.aid.version !== aid.definition.version) return [];
  const { outcome, progress } = session.snapshot;
  const expected = {
    aid: aid.definition.id,
    title: aid.definition.title,
    ...(outcome && { outcome: { id: outcome.id, title: outcome.title, tone: outcome.tone } }),
    ...progress,
  };
  const { status: _, ...recorded } = isObject(step) ? (step as Readonly<Record<string, unknown>>) : {};
  if (canonicalJson(recorded) === canonicalJson(expected)) return [];
  return [{ code: 'content', path: `/trail/${index}`, recorded: step, expected }];
}

function compareLength({ trail, records }: TrajectRecord): readonly Difference[] {
  if (trail.length === records.length) return [];
  return [{ code: 'content', path: '/trail', recorded: trail.length, expected: records.length }];
}
