/** Every code a problem can have. PROBLEMS.md tells what each means and how to mend it. */
export const problemCodes = [
  'not-json',
  'too-large',
  'too-deep',
  'forbidden-key',
  'wrong-schema-version',
  'wrong-type',
  'missing-key',
  'unknown-key',
  'invalid-value',
  'too-short',
  'too-long',
  'empty-condition',
  'duplicate-id',
  'unknown-source',
  'unknown-question',
  'unknown-option',
  'unknown-fact',
  'unknown-condition',
  'unknown-perspective',
  'unknown-advice',
  'unknown-operator',
  'unknown-slot',
  'unknown-place',
  'wrong-operator',
  'wrong-value',
  'cycle',
  'reads-later-question',
  'no-rule',
  'second-rule',
  'priority-order',
  'last-outcome-conditional',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Something an author has to mend in a definition. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where it is, as a JSON Pointer (RFC 6901); empty for the whole definition. */
  readonly path: string;
  /** In Dutch, for the author: names the thing and says what would be right. */
  readonly message: string;
}

/** The keys and indexes that lead to a place in the definition. */
export type Path = readonly (string | number)[];

/** In characters. A message may quote what the author wrote, and that may be half a megabyte. */
const longestMessage = 1000;

/** A problem at a place. */
export function problem(code: ProblemCode, path: Path, message: string): Problem {
  const isLong = message.length > longestMessage;
  return { code, path: toPointer(path), message: isLong ? `${message.slice(0, longestMessage)}…` : message };
}

function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
