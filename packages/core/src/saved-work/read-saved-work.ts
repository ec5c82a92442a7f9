import type { Aid } from '../definition/aid.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import { readJson } from '../definition/read-json.js';
import { AidError } from '../session/aid-error.js';
import { readTrajectState } from '../traject/read-traject-state.js';
import type { TrajectState } from '../traject/traject-state.js';
import { matchWork, type WorkMatch } from './match-work.js';
import type { SavedAid, SavedWork, SavedWords } from './saved-work.js';

/** What saved work turns out to be. Only with the first two can somebody go on. */
export type SavedWorkReading =
  | { readonly status: 'ready'; readonly work: SavedWork; readonly match: WorkMatch }
  /** Ask first: the aids are not what they were, and `match` says what that does to the answers. */
  | { readonly status: 'other-version'; readonly work: SavedWork; readonly match: WorkMatch }
  /** None of its aids is here. */
  | { readonly status: 'other-aid'; readonly titles: readonly string[] }
  /** Made by a later, or an earlier, library, in a form that this one does not know. */
  | { readonly status: 'newer' | 'older'; readonly library: string }
  /** No saved work: a record of this library, or something else. */
  | { readonly status: 'foreign'; readonly is: 'record' | 'other' }
  | { readonly status: 'too-large' }
  | { readonly status: 'corrupt' };

/** In characters of JSON text. A traject of eight aids with every text at its longest stays under half of it. */
export const longestSavedWork = 2_000_000;

/** ISO 8601, as `toISOString` writes it; close enough to know that it is no other text. */
const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const recordKinds: readonly unknown[] = ['doen-wat-nodig-is/record', 'doen-wat-nodig-is/traject-record'];

/**
 * Reads saved work from a file or a browser tab. It may come from anywhere: nothing in it is trusted, and it never
 * throws.
 *
 * @param json the text, or the value that it holds.
 * @param aids those that are here to go on with.
 */
export function readSavedWork(json: unknown, aids: readonly Aid[]): SavedWorkReading {
  const read = readJson(json, { one: 'Een bestand', this: 'Het bestand', maximumLength: longestSavedWork });
  if ('problems' in read) {
    return { status: read.problems.some(({ code }) => code === 'too-large') ? 'too-large' : 'corrupt' };
  }
  const { value } = read;
  if (!isRecord(value)) return { status: 'foreign', is: 'other' };
  if (value['kind'] !== 'doen-wat-nodig-is/saved-work') {
    return { status: 'foreign', is: recordKinds.includes(value['kind']) ? 'record' : 'other' };
  }
  const { schemaVersion } = value;
  if (typeof schemaVersion === 'number' && schemaVersion !== 1) {
    return { status: schemaVersion > 1 ? 'newer' : 'older', library: readText(value['library']) ?? '' };
  }
  const work = readWork(value);
  return work ? freezeDeep(holdAgainst(work, aids)) : { status: 'corrupt' };
}

function holdAgainst(work: SavedWork, aids: readonly Aid[]): SavedWorkReading {
  const here = new Map(aids.map((aid) => [aid.definition.id, aid]));
  if (!work.aids.some(({ id }) => here.has(id))) {
    return { status: 'other-aid', titles: work.aids.map(({ title }) => title) };
  }
  const match = matchWork(work, here);
  const isSame = match.changed.length === 0 && match.dropped.length === 0;
  return { status: isSame ? 'ready' : 'other-version', work, match };
}

function readWork(value: Readonly<Record<string, unknown>>): SavedWork | undefined {
  const library = readText(value['library']);
  const savedAt = readText(value['savedAt']);
  const aids = readList(value['aids'], readAid);
  const course = readCourse(value['course']);
  const { schemaVersion, beside } = value;
  if (schemaVersion !== 1 || library === undefined || savedAt === undefined || !isMoment.test(savedAt)) {
    return undefined;
  }
  if (!aids || !course || !isRecord(beside)) return undefined;
  // Each aid with answers is described once.
  const described = aids.map(({ id }) => id);
  const states = [...course.trail, ...course.aside];
  if (new Set(described).size < described.length) return undefined;
  if (states.some(({ id, version }) => aids.find((aid) => aid.id === id)?.version !== version)) return undefined;
  return { kind: 'doen-wat-nodig-is/saved-work', schemaVersion, library, savedAt, aids, course, beside };
}

function readAid(value: unknown): SavedAid | undefined {
  if (!isRecord(value)) return undefined;
  const [id, version, title, digest] = ['id', 'version', 'title', 'digest'].map((key) => readText(value[key]));
  const words = isRecord(value['words']) ? readList(Object.entries(value['words']), readWords) : undefined;
  if (id === undefined || version === undefined || title === undefined || digest === undefined || !words) {
    return undefined;
  }
  return { id, version, title, digest, words: Object.fromEntries(words) };
}

function readWords(entry: unknown): readonly [string, SavedWords] | undefined {
  const [question, value] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
  if (typeof question !== 'string' || !isRecord(value)) return undefined;
  const [text, label] = [readText(value['text']), readText(value['label'])];
  if (text === undefined || (label === undefined && value['label'] !== undefined)) return undefined;
  return [question, { text, ...(label !== undefined && { label }) }];
}

function readCourse(value: unknown): TrajectState | undefined {
  try {
    return readTrajectState(value);
  } catch (error) {
    if (error instanceof AidError) return undefined;
    throw error;
  }
}

/** All of a list, or nothing when one of them is not right. */
function readList<T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
