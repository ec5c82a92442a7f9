import { jointAfter, listDigitGroups, type DigitGroup } from './digit-groups.js';
import type { Span } from './finding.js';
import { isAmount, isNamedOtherwise } from './is-other-number.js';
import { isCalendarDate } from './find-dates.js';
import { passesElfproef } from './passes-elfproef.js';

/** Digits that may be one burgerservicenummer. */
interface Candidate extends Span {
  readonly digits: string;
  /** How many groups of digits it takes. */
  readonly groups: number;
  /** What stands between these groups; nothing for a single one. */
  readonly joint: string;
}

/** BSNs: 9 digits, or 8 without the leading zero, that pass the elfproef and are no part of something longer. */
export function findBsns(text: string): readonly Span[] {
  const groups = listDigitGroups(text);
  const spans: Span[] = [];
  for (let first = 0; first < groups.length;) {
    const candidate = readCandidate(text, groups, first);
    const found = candidate !== undefined && isBsn(text, candidate);
    if (found) spans.push({ start: candidate.start, end: candidate.end });
    first += found ? candidate.groups : 1;
  }
  return spans;
}

function readCandidate(text: string, groups: readonly DigitGroup[], first: number): Candidate | undefined {
  const group = groups[first];
  if (!group) return undefined;
  const { start, end, digits } = group;
  if (digits.length === 8 || digits.length === 9) return { start, end, digits, groups: 1, joint: '' };
  const joint = jointAfter(text, groups, first);
  if (joint !== ' ' && joint !== '.' && joint !== '-') return undefined;
  return joinGroups(text, groups, first, joint);
}

/** Groups of 2 to 4 digits, as in 1234.56.782, 123 456 782 and 12-34-56-782. */
function joinGroups(text: string, groups: readonly DigitGroup[], first: number, joint: string): Candidate | undefined {
  let digits = '';
  for (let at = first; at < first + 4; at += 1) {
    const group = groups[at];
    if (!group || group.digits.length < 2 || group.digits.length > 4) return undefined;
    digits += group.digits;
    const { end } = group;
    const ends = digits.length === 9 || jointAfter(text, groups, at) !== joint;
    if (ends && (digits.length === 8 || digits.length === 9)) {
      return { start: groups[first]?.start ?? end, end, digits, groups: at - first + 1, joint };
    }
    if (ends) return undefined;
  }
  return undefined;
}

function isBsn(text: string, candidate: Candidate): boolean {
  if (!passesElfproef(candidate.digits) || isAmount(text, candidate)) return false;
  const named = isNamedBsn(text, candidate);
  if (!named && (isNamedOtherwise(text, candidate) || looksOtherwise(candidate))) return false;
  return isFreeBefore(text, candidate, named) && isFreeAfter(text, candidate);
}

function isNamedBsn(text: string, { start }: Span): boolean {
  return /(?:bsn|burgerservicen|sofin)[^\d]*$/i.test(text.slice(Math.max(0, start - 30), start));
}

/** Without the word BSN, 8 digits may be a date or an amount, and a year in front makes it a case number. */
function looksOtherwise({ digits, joint }: Candidate): boolean {
  if (digits.length === 8) return joint !== '' || isPlainDate(digits);
  return (joint === '-' || joint === ' ') && /^(?:19|20)\d\d/.test(digits);
}

function isPlainDate(digits: string): boolean {
  const [head, tail] = [digits.slice(0, 4), digits.slice(4)];
  return (
    isCalendarDate(Number(head.slice(0, 2)), Number(head.slice(2)), Number(tail)) ||
    isCalendarDate(Number(tail.slice(2)), Number(tail.slice(0, 2)), Number(head))
  );
}

function isFreeBefore(text: string, { start, joint }: Candidate, named: boolean): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (named && /\p{L}[-./:]?$/u.test(before)) return true;
  if (/(?<!\d)\d{8,9}[,/]$/.test(before)) return true;
  if (/[\p{L}\d_]$|\d[.,:/-]$|\p{L}[-/]$/u.test(before)) return false;
  return !(joint === ' ' && /\d $/.test(before));
}

function isFreeAfter(text: string, { end, joint }: Candidate): boolean {
  const after = text.slice(end, end + 12);
  if (/^[,/]\d{8,9}(?!\d)/.test(after)) return true;
  if (/^[\p{L}\d_]|^[.,:/-]\d|^[-/]\p{L}/u.test(after)) return false;
  // Groups of the same length go on: 123 456 782 111.
  return !(joint === ' ' && /^ \d{3}(?!\d)/.test(after));
}
