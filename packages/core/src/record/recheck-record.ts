import type { Aid } from '../definition/aid.js';
import type { Session } from '../session/session.js';
import { canonicalJson } from './canonical-json.js';
import { createRecord } from './create-record.js';
import type { Difference } from './difference.js';
import { digest } from './digest.js';
import { listFollowUpDifferences } from './list-follow-up-differences.js';
import { looksLikeRecord, readPlain } from './read-plain.js';
import type { AidRecord } from './record.js';
import { replay } from './replay.js';

/**
 * Makes a record anew from its answers and the aid, and reports each difference; none means that it holds. What a
 * person added (decision, documents, deliberation) follows from nothing: of that it checks the digest, and whether it
 * names what the aid has. Never throws on a bad record. `verifyRecord` asks a second engine as well.
 */
export function recheckRecord(input: unknown, aid: Aid): readonly Difference[] {
  const record = readPlain(input);
  if (!looksLikeRecord(record)) return [{ code: 'not-a-record', path: '', recorded: typeof input }];
  const identity = compareAid(record, aid);
  if (identity.length > 0) return [...identity, ...compareDigest(record)];

  const session = replay(record, aid);
  if (!session) return [{ code: 'answers', path: '/answers', recorded: record.answers }, ...compareDigest(record)];
  return [...compareContent(record, session), ...listFollowUpDifferences(record, aid), ...compareDigest(record)];
}

/** Whether the digest of a record, of whatever kind, is of what it holds. */
export function compareDigest({ digest: recorded, ...content }: { readonly digest: unknown }): readonly Difference[] {
  const expected = digest(content);
  return recorded === expected ? [] : [{ code: 'digest', path: '/digest', recorded, expected }];
}

function compareAid({ aid: recorded }: AidRecord, { definition, source }: Aid): readonly Difference[] {
  const { id, version } = definition;
  const expected = { id, version, digest: digest(source) };
  return (['id', 'version', 'digest'] as const).flatMap((key): readonly Difference[] =>
    recorded[key] === expected[key]
      ? []
      : [{ code: 'other-aid', path: `/aid/${key}`, recorded: recorded[key], expected: expected[key] }],
  );
}

const recomputed = [
  'aid',
  'profile',
  'answers',
  'withdrawn',
  'unanswered',
  'facts',
  'outcome',
  'supplements',
  'warnings',
  'rules',
] as const;

function compareContent(record: AidRecord, { snapshot }: Session): readonly Difference[] {
  const expected = createRecord(snapshot, { now: '' });
  return recomputed.flatMap((key): readonly Difference[] =>
    canonicalJson(record[key] ?? null) === canonicalJson(expected[key])
      ? []
      : [{ code: 'content', path: `/${key}`, recorded: record[key], expected: expected[key] }],
  );
}
