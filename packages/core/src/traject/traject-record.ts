import type { RecordedDeliberation } from '../deliberation/recorded-deliberation.js';
import { createRecord } from '../record/create-record.js';
import { digest } from '../record/digest.js';
import { libraryVersion } from '../record/library-version.js';
import type { AidRecord, Decision, PrincipleCheck, RecordedDocument } from '../record/record.js';
import { AidError } from '../session/aid-error.js';
import type { Traject } from './traject.js';
import type { TrajectSnapshot } from './traject-snapshot.js';

/** What was answered, advised and decided in a whole traject. Plain JSON, readable without this library. */
export interface TrajectRecord {
  readonly kind: 'doen-wat-nodig-is/traject-record';
  readonly schemaVersion: 1;
  /** Version of the library that made it. */
  readonly library: string;
  /** As given by the caller: an ISO 8601 moment. */
  readonly createdAt: string;
  /** The opened aids, in order of opening, with their outcomes. */
  readonly trail: TrajectSnapshot['trail'];
  /** What had changed in later aids and was not looked at again. */
  readonly changes: TrajectSnapshot['changes'];
  /** Of each opened aid, in the order of the trail. */
  readonly records: readonly AidRecord[];
  /** SHA-256 of the canonical JSON of all the above. Shows a change by accident; it is no signature. */
  readonly digest: string;
}

/** What a professional made of the advice of one aid. */
export interface Judgement {
  readonly decision?: Decision;
  readonly principles?: readonly PrincipleCheck[];
  readonly documents?: readonly RecordedDocument[];
  readonly deliberation?: RecordedDeliberation;
}

/**
 * Writes down what a traject came to, also before it has ended.
 *
 * @param options.now the moment to write down; the core has no clock.
 * @param options.judgements what the professional decided, by the id of the aid.
 * @throws AidError when a judgement is of an aid that was not opened, or names a principle that is not in the profile.
 */
export function createTrajectRecord(
  traject: Traject,
  options: { readonly now: Date | string; readonly judgements?: Readonly<Record<string, Judgement>> },
): TrajectRecord {
  const { trail, changes } = traject.snapshot;
  const judgements = new Map(Object.entries(options.judgements ?? {}));
  const createdAt = typeof options.now === 'string' ? options.now : options.now.toISOString();
  const unopened = [...judgements.keys()].find((id) => !trail.some(({ aid }) => aid === id));
  if (unopened !== undefined) throw new AidError('unknown-aid', `"${unopened}" was not opened in this traject`);

  const content: Omit<TrajectRecord, 'digest'> = {
    kind: 'doen-wat-nodig-is/traject-record',
    schemaVersion: 1,
    library: libraryVersion,
    createdAt,
    trail,
    changes,
    records: trail.map(({ aid }) =>
      createRecord(traject.sessionOf(aid).snapshot, { now: createdAt, ...judgements.get(aid) }),
    ),
  };
  return { ...content, digest: digest(content) };
}
