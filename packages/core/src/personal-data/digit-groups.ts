import type { Span } from './finding.js';

/** Digits that stand together. */
export interface DigitGroup extends Span {
  readonly digits: string;
}

/** All digits of a text, as groups of those that stand together. */
export function listDigitGroups(text: string): readonly DigitGroup[] {
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
}

/** What stands between this group and the next; for as far as it could hold a number together, so at most 3 characters. */
export function jointAfter(text: string, groups: readonly DigitGroup[], at: number): string | undefined {
  const [group, next] = [groups[at], groups[at + 1]];
  if (!group || !next || next.start - group.end > 3) return undefined;
  return text.slice(group.end, next.start);
}
