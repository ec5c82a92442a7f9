import type { AidState, TrajectState } from '../traject/traject-state.js';
import type { TrajectRecord } from '../traject/traject-record.js';
import type { AidRecord } from './record.js';
import { answersOf } from './replay.js';

/**
 * What was recorded, as a traject to go on with: so that looking back begins with what is known. Every aid counts as
 * read, and what was taken over from another aid no longer follows it: it was written down.
 *
 * @param record as {@link readRecord} gave it.
 */
export function stateFromRecord(record: AidRecord | TrajectRecord): TrajectState {
  const records = record.kind === 'doen-wat-nodig-is/record' ? [record] : record.records;
  return {
    schemaVersion: 1,
    current: records.at(-1)?.aid.id ?? '',
    trail: records.map(toState),
    aside: [],
  };
}

function toState(record: AidRecord): AidState {
  const { aid, outcome } = record;
  return {
    id: aid.id,
    version: aid.version,
    answers: answersOf(record),
    ...(outcome && { finished: outcome.id }),
    carried: [],
    seen: { ...(outcome && { outcome: { id: outcome.id, title: outcome.title } }), namedBy: [] },
  };
}
