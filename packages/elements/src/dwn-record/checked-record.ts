import type { Aid, AidRecord, TrajectRecord } from '@doen-wat-nodig-is/core';
import { recheckRecord, recheckTrajectRecord, type Difference } from '@doen-wat-nodig-is/core/record';

/** A record of one aid or of several. */
export type AnyRecord = AidRecord | TrajectRecord;

/** Re-evaluates a record with another engine. */
export type SecondEngine = (record: unknown, aid: Aid) => Promise<readonly Difference[]>;

/** What the check says of a record. */
export interface CheckedRecord {
  readonly verdict: 'holds' | 'differs' | 'cannot';
  readonly parts: readonly CheckedPart[];
  /** Whether something was changed after it was made: the digest no longer fits. */
  readonly changedLater: boolean;
  /** In what the whole says of its aids. */
  readonly trail: readonly Difference[];
}

/** What the check says of one aid. */
export type CheckedPart =
  | { readonly kind: 'holds'; readonly record: AidRecord; readonly aid: Aid }
  | {
      readonly kind: 'differs';
      readonly record: AidRecord;
      readonly aid: Aid;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'no-aid'; readonly record: AidRecord }
  | {
      /** Another version; the same version with another text; another gemeenteprofiel. */
      readonly kind: 'other-version' | 'other-text' | 'other-profile';
      readonly record: AidRecord;
      readonly aid: Aid;
    };

/** The records of the aids, in order. */
export function recordsOf(record: AnyRecord): readonly AidRecord[] {
  return record.kind === 'doen-wat-nodig-is/record' ? [record] : record.records;
}

/** Makes a record anew with the aids at hand, and says what became of each part. */
export function checkRecord(record: AnyRecord, aids: readonly Aid[]): CheckedRecord {
  const isWhole = record.kind === 'doen-wat-nodig-is/traject-record';
  const whole = isWhole ? recheckTrajectRecord(record, aids) : [];
  const parts = recordsOf(record).map((part, index) => {
    const aid = aids.find(({ definition }) => definition.id === part.aid.id);
    const prefix = `/records/${index}/`;
    const mine = isWhole
      ? whole
          .filter(({ path }) => path.startsWith(prefix))
          .map((one) => ({ ...one, path: one.path.slice(prefix.length - 1) }))
      : aid && recheckRecord(part, aid);
    return { part: checkPart(part, aid, mine ?? []), changedLater: (mine ?? []).some(isDigest) };
  });
  const checked = {
    parts: parts.map(({ part }) => part),
    changedLater: whole.some(isDigest) || parts.some(({ changedLater }) => changedLater),
    trail: whole.filter(({ path }) => path.startsWith('/trail')),
  };
  return { ...checked, verdict: decide(checked) };
}

/** The same with what another engine makes of the parts that could be checked. */
export async function checkAgain(checked: CheckedRecord, verify: SecondEngine): Promise<CheckedRecord> {
  const parts = await Promise.all(checked.parts.map((part) => checkPartAgain(part, verify)));
  return { ...checked, parts, verdict: decide({ ...checked, parts }) };
}

function checkPart(record: AidRecord, aid: Aid | undefined, found: readonly Difference[]): CheckedPart {
  if (!aid) return { kind: 'no-aid', record };
  const others = found.filter(({ code }) => code === 'other-aid').map(({ path }) => path);
  if (others.includes('/aid/version')) return { kind: 'other-version', record, aid };
  if (others.length > 0) return { kind: 'other-text', record, aid };
  // Another profile says the same in other words and other amounts: those are no mistakes.
  if (found.some(({ path }) => path === '/profile')) return { kind: 'other-profile', record, aid };
  const differences = found.filter((difference) => !isDigest(difference));
  return differences.length > 0 ? { kind: 'differs', record, aid, differences } : { kind: 'holds', record, aid };
}

async function checkPartAgain(part: CheckedPart, verify: SecondEngine): Promise<CheckedPart> {
  if (part.kind !== 'holds' && part.kind !== 'differs') return part;
  const { record, aid } = part;
  const added = (await verify(record, aid)).filter(({ code }) => code === 'verdict');
  if (added.length === 0) return part;
  const known = part.kind === 'differs' ? part.differences : [];
  return { kind: 'differs', record, aid, differences: [...known, ...added] };
}

function decide({ parts, changedLater, trail }: Omit<CheckedRecord, 'verdict'>): CheckedRecord['verdict'] {
  if (changedLater || trail.length > 0 || parts.some(({ kind }) => kind === 'differs')) return 'differs';
  return parts.every(({ kind }) => kind === 'holds') ? 'holds' : 'cannot';
}

function isDigest({ code }: Difference): boolean {
  return code === 'digest';
}
