import type { TrajectRecord } from '../traject/traject-record.js';
import { checkRecord, checkTrajectRecord, type RecordFault } from './check-record.js';
import { isObject, maximumDepth } from './read-plain.js';
import { isDeeper } from './is-deeper.js';
import type { AidRecord } from './record.js';

/** What a file or a value from outside turned out to be. */
export type RecordReading =
  | { readonly status: 'record'; readonly record: AidRecord }
  | { readonly status: 'traject-record'; readonly record: TrajectRecord }
  | { readonly status: 'refused'; readonly reason: RecordRefusal; readonly faults: readonly RecordFault[] };

/**
 * Why something is no record to read. `saved-work`: a file to go on working with. `newer`: made by a later version of
 * this library. `damaged`: a record of which parts are missing or of another form; `faults` names them.
 */
export type RecordRefusal = 'not-json' | 'too-large' | 'foreign' | 'saved-work' | 'newer' | 'damaged';

/** In characters of JSON text. That of a traject through all bundled aids stays under 300,000. */
const maximumLength = 5_000_000;
/** These would reach the prototype of an object when copied carelessly. */
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads a record from outside: JSON text or a value. Never throws. Says what it is of; whether it is right, the check
 * tells. What comes out is a copy, so later changes to the value change nothing here; every text in it is as it was
 * written, and may hold anything.
 */
export function readRecord(input: unknown): RecordReading {
  const text = toText(input);
  if (text === undefined) return refuse('not-json');
  if (text.length > maximumLength) return refuse('too-large');
  const value = parse(text);
  if (!isObject(value)) return refuse(value === undefined ? 'not-json' : 'foreign');
  if (isDeeper(value, maximumDepth)) return refuse('too-large');

  const { kind, schemaVersion } = value as Readonly<Record<string, unknown>>;
  const reason = refusalOf(kind, schemaVersion);
  if (reason) return refuse(reason);
  const forbidden = findForbiddenKeys(value);
  const isTraject = kind === trajectKind;
  const faults = [...forbidden, ...(isTraject ? checkTrajectRecord(value) : checkRecord(value))];
  if (faults.length > 0) return { status: 'refused', reason: 'damaged', faults };
  // Casts, since all of it was checked.
  if (isTraject) return { status: 'traject-record', record: value as TrajectRecord };
  return { status: 'record', record: value as AidRecord };
}

const recordKind = 'doen-wat-nodig-is/record';
const trajectKind = 'doen-wat-nodig-is/traject-record';
const ownKind = /^doen-wat-nodig-is\//;

function refusalOf(kind: unknown, schemaVersion: unknown): RecordRefusal | undefined {
  if (kind === recordKind || kind === trajectKind) {
    if (schemaVersion === 1) return undefined;
    return typeof schemaVersion === 'number' && schemaVersion > 1 ? 'newer' : 'damaged';
  }
  if (typeof kind !== 'string' || !ownKind.test(kind)) return 'foreign';
  if (kind.startsWith('doen-wat-nodig-is/saved')) return 'saved-work';
  return 'foreign';
}

function refuse(reason: RecordRefusal): RecordReading {
  return { status: 'refused', reason, faults: [] };
}

function toText(input: unknown): string | undefined {
  // A file may begin with a mark of its byte order, which is no JSON.
  if (typeof input === 'string') return input.replace(/^\ufeff/, '');
  try {
    const text: unknown = JSON.stringify(input);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Walks with a list of its own, since nesting may be deep. */
function findForbiddenKeys(root: object): readonly RecordFault[] {
  const faults: RecordFault[] = [];
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (!isObject(value)) continue;
    for (const [key, child] of Object.entries(value)) {
      const here = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (forbiddenKeys.includes(key)) faults.push({ path: here, expected: 'nothing' });
      open.push({ value: child, path: here });
    }
  }
  return faults;
}
