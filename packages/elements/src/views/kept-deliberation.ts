import type { RecordedDeliberation } from '@doen-wat-nodig-is/core';
import { isListOf, isObject, isText } from './json-shape.js';

/** How far a deliberation is, and what came out when it ended. Plain JSON. */
export interface KeptDeliberation {
  /** For the element to resume with: it sees for itself whether it can. */
  readonly state?: unknown;
  readonly recorded?: RecordedDeliberation;
}

/** What was kept; an outcome that is not as it should be is left out. */
export function readKeptDeliberation(kept: unknown): KeptDeliberation | undefined {
  if (!isObject(kept)) return undefined;
  const { state, recorded } = kept;
  return { ...(state !== undefined && { state }), ...(isRecordedDeliberation(recorded) && { recorded }) };
}

function isRecordedDeliberation(json: unknown): json is RecordedDeliberation {
  if (!isObject(json)) return false;
  const { question, options, criteria, weighings, result } = json;
  return (
    isText(question) &&
    isListOf(options, isText) &&
    isListOf(criteria, (criterion) => isObject(criterion) && isText(criterion['id']) && isText(criterion['label'])) &&
    isListOf(weighings, isWeighing) &&
    (result === undefined || (isObject(result) && [result['option'], result['why'], result['decides']].every(isText)))
  );
}

function isWeighing(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { role, experience, scores, argument, noticed } = json;
  return (
    [role, argument, noticed].every(isText) &&
    typeof experience === 'boolean' &&
    isListOf(scores, (score) => isObject(score) && Object.values(score).every(isText))
  );
}
