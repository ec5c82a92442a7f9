import { jointAfter, listDigitGroups, type DigitGroup } from './digit-groups.js';
import type { Span } from './finding.js';
import { isAmount, isNamedOtherwise } from './is-other-number.js';

// Dutch area codes without their zero, from the numbering plan (as libphonenumber has it). Not 0800 and 0900: those are
// numbers of organisations.
const short = '1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\\d|8[4578]|91';
const long =
  '11[13-578]|16[124-8]|17[24]|18[0-467]|22[2-46-9]|25[125]|29[479]|31[3-8]|32[01]|34[1-8]|41[1-368]|47[58]|48[15-8]|49[23579]|51[1-9]|52[1-57-9]|54[13-8]|56[126]|57[0-3578]|59[1-9]';
const subscriber = new RegExp(`^(?:6[1-9]\\d{7}|(?:${short})\\d{7}|(?:${long})\\d{6})$`);
const opening = new RegExp(`^0(?:6\\d*|${short}|${long}|\\d{9})$`);

const joints: ReadonlySet<string | undefined> = new Set([' ', '-', '.', '/', ' - ', ')', ') ', ')-', '(', ' (']);

/** Dutch phone numbers, with or without +31, however they are cut up. */
export function findPhones(text: string): readonly Span[] {
  const groups = listDigitGroups(text);
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = findLast(text, groups, first);
    const [from, to] = [groups[first], last === undefined ? undefined : groups[last]];
    if (last === undefined || !from || !to) continue;
    const span = spanOf(text, from, to);
    if (!isFreeBefore(text, span, spans.at(-1)?.end) || !isFreeAfter(text, to) || isAmount(text, span)) continue;
    if (!from.digits.startsWith('06') && isNamedOtherwise(text, span)) continue;
    spans.push(span);
    first = last;
  }
  return spans;
}

/** With the + or the bracket before it; a bracket that closes only after the number is not its own. */
function spanOf(text: string, { start }: Span, { end }: Span): Span {
  const opener = openerBefore(text, start);
  const own = text.slice(start, end).includes(')') ? opener : opener.replace('(', '');
  return { start: start - own.length, end };
}

/** The last group of the number that begins here: the one with which it has the digits it needs. */
function findLast(text: string, groups: readonly DigitGroup[], first: number): number | undefined {
  const group = groups[first];
  if (!group) return undefined;
  let digits = stripCountry(text, group);
  if (digits === undefined || startsDate(text, group.start)) return undefined;
  const national = digits === group.digits;
  let last = first;
  while (digits.length < lengthOf(digits) && joints.has(jointAfter(text, groups, last))) {
    last += 1;
    digits += groups[last]?.digits ?? '';
  }
  if (national && !opening.test(group.digits)) return undefined;
  return digits.length === lengthOf(digits) && subscriber.test(digits.replace(/^0/, '')) ? last : undefined;
}

function lengthOf(digits: string): number {
  return digits.startsWith('0') ? 10 : 9;
}

/** The digits after +31 or 0031; all of a number within the country; nothing for what is no beginning of either. */
function stripCountry(text: string, { digits, start }: DigitGroup): string | undefined {
  if (digits.startsWith('0031')) return digits.slice(4);
  if (digits.startsWith('31') && openerBefore(text, start).includes('+')) return digits.slice(2);
  return /^0[1-9]/.test(digits) ? digits : undefined;
}

function openerBefore(text: string, start: number): string {
  return /\(?\+ ?$|\($/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
}

/** 06-12-2025 10 has ten digits and begins as a mobile number does. */
function startsDate(text: string, start: number): boolean {
  return /^\d{1,2}([-/. ])\d{1,2}\1(?:19|20)\d\d(?!\d)/.test(text.slice(start, start + 11));
}

/** @param previous where the phone number before this one ends: “06-12345678/06-87654321” holds two. */
function isFreeBefore(text: string, { start }: Span, previous: number | undefined): boolean {
  if (previous !== undefined && start - previous <= 2) return true;
  // “2 0612345678” may be a count and a number, “12 06 12 34” is something longer.
  if (/\d $/.test(text.slice(Math.max(0, start - 2), start))) return !/^\d+ /.test(text.slice(start, start + 11));
  return !/[\p{L}\d_+]$|\d[.,:/-]$|\p{L}[-/]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function isFreeAfter(text: string, { digits, end }: DigitGroup): boolean {
  const after = text.slice(end, end + 8);
  if (/^[\p{L}\d_]|^[.:-]\d|^[,/][1-9]/u.test(after)) return false;
  // Groups of the same length go on: 06 12 34 56 78 90.
  const next = /^ ([1-9]\d*)/.exec(after)?.[1];
  return next?.length !== digits.length;
}
