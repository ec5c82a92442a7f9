import type { Aid, TrajectState } from '@doen-wat-nodig-is/core';
import { stateFromRecord } from '@doen-wat-nodig-is/core/record';
import { planRecordedReview } from '@doen-wat-nodig-is/core/review';
import { findProvidedAid } from '../aid-registry.js';
import { recordsOf, type AnyRecord } from './checked-record.js';
import { localDay } from './format-moment.js';
import type { PlannedReview } from './review-plan-view.js';

/** Ids of the aids of a record, and of the one to look back with once it is known, as far as the page has them. */
export function listNeededAids(record: AnyRecord, known: readonly Aid[]): readonly string[] {
  const review = reviewAidOf(record, known);
  const ids = [...recordsOf(record).map(({ aid }) => aid.id), ...(review === undefined ? [] : [review])];
  return [...new Set(ids)].filter((id) => findProvidedAid(id) !== undefined);
}

/** Id of the aid to look back with: that of the last aid that names one. */
export function reviewAidOf(record: AnyRecord, aids: readonly Aid[]): string | undefined {
  return recordsOf(record)
    .map(({ aid }) => aids.find(({ definition }) => definition.id === aid.id)?.definition.review?.aid)
    .findLast((id) => id !== undefined);
}

/** When to look back, by the last aid that plans it. */
export function planOf(record: AnyRecord, aids: readonly Aid[]): PlannedReview | undefined {
  const plan = recordsOf(record)
    .flatMap((one) => {
      const aid = aids.find(({ definition }) => definition.id === one.aid.id);
      return aid ? [planRecordedReview(one, aid, localDay(one.createdAt))] : [];
    })
    .findLast((found) => found !== undefined);
  return plan && { plan, of: record.digest };
}

/** What was recorded, with the aid to look back with opened after it. */
export function stateForReview(record: AnyRecord, { definition: { id, version } }: Aid): TrajectState {
  const state = stateFromRecord(record);
  const opened: TrajectState['trail'][number] = { id, version, answers: {}, carried: [], seen: { namedBy: [] } };
  const isThere = state.trail.some((one) => one.id === id);
  return { ...state, current: id, trail: isThere ? state.trail : [...state.trail, opened] };
}
