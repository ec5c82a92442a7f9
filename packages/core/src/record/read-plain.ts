import { isDeeper } from './is-deeper.js';
import type { AidRecord } from './record.js';

/** In levels. The parser lets no definition through whose records come near. */
export const maximumDepth = 1000;

/** A value as plain JSON, so that what follows meets no cycles, getters, classes or depths. */
export function readPlain(input: unknown): unknown {
  try {
    const plain: unknown = JSON.parse(JSON.stringify(input));
    return isDeeper(plain, maximumDepth) ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** Whether it has what it takes to check it: the check itself tells what is wrong with the rest. */
export function looksLikeRecord(record: unknown): record is AidRecord {
  if (!isObject(record)) return false;
  const { kind, schemaVersion, aid, answers, withdrawn, rules } = record as Partial<AidRecord>;
  return (
    kind === 'doen-wat-nodig-is/record' &&
    schemaVersion === 1 &&
    isObject(aid) &&
    [answers, withdrawn, rules].every((list) => Array.isArray(list) && list.every(isObject))
  );
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
