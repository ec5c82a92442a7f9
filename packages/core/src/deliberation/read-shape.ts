/** Something that came from outside and is not of the form it should have. Stays within these files. */
export class Misfit extends Error {}

/** What `read` makes of something, or nothing where that is a misfit. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    // A list nested too deep for the call stack is a misfit too.
    if (error instanceof Misfit || error instanceof RangeError) return undefined;
    throw error;
  }
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit();
  // A cast, since all that is read of it is checked in turn.
  return value as Readonly<Record<string, unknown>>;
}

export function asList<T>(value: unknown, maximum: number, read: (item: unknown) => T): readonly T[] {
  if (!Array.isArray(value) || value.length > maximum) throw new Misfit();
  return value.map(read);
}

/** A text without the control characters that no person types, and without halves of characters. */
export function asText(value: unknown, maximum: number): string {
  if (typeof value !== 'string' || value.length > maximum) throw new Misfit();
  return value.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Cs}/gu, '\ufffd');
}

/** A code of an option, role or step, or the id of a criterion. */
export function asCode(value: unknown): string {
  if (typeof value !== 'string' || !/^(?!constructor$)[a-z0-9][a-z0-9_]{0,63}$/.test(value)) throw new Misfit();
  return value;
}

export function asOneOf<T extends string | boolean>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Misfit();
  return found;
}

/** Throws away a list in which one thing occurs twice. */
export function withoutTwins<T>(list: readonly T[], keyOf: (item: T) => string): readonly T[] {
  if (new Set(list.map(keyOf)).size < list.length) throw new Misfit();
  return list;
}
