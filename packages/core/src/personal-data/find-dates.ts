import type { Span } from './finding.js';

const months =
  'jan(?:uari)?|feb(?:r(?:uari)?)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?';

const written = String.raw`(?<writtenDay>\d{1,2})(?:e|ste|de)? ?(?:${months})(?:\.(?= ?'?\d))?(?: \d{4}| ?'\d{2}| \d{2}(?! ?(?:uur|jaar|:|keer)))?`;
const numeric = String.raw`(?<day>\d{1,2})(?<joint>[-/. ]) ?(?<month>\d{1,2})\k<joint> ?(?<year>'?\d{2}|\d{4})`;
const yearFirst = String.raw`(?<isoYear>\d{4})(?<isoJoint>[-/.])(?<isoMonth>\d{2})\k<isoJoint>(?<isoDay>\d{2})`;
const plain = String.raw`(?<plainDay>\d{2})(?<plainMonth>\d{2})(?<plainYear>\d{4})`;
const date = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[-./,])(?:${written}|${numeric}|${yearFirst}|${plain})(?![\p{L}\d]|[-/,]\d|\.\d)`,
  'giu',
);

/** The dates of a text with at least a day and a month: 3 mei, 3 mei 1985, 3-5-1985, 03-05-85, 1985-05-03, 03051985. */
export function findDates(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: found, index, groups = {} } of text.matchAll(date)) {
    if (isDate(groups)) spans.push({ start: index, end: index + found.length });
  }
  return spans;
}

/** Whether these can be a day, a month and a year in the life of somebody. Not exact: 31 February is one too. */
export function isCalendarDate(day: number, month: number, year: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1900 && year < 2100;
}

/** @param groups of the one form that fitted; those of the others are not there. */
function isDate(groups: Readonly<Record<string, string | undefined>>): boolean {
  const { writtenDay, day, month, year, isoDay, isoMonth, isoYear, plainDay, plainMonth, plainYear } = groups;
  return isCalendarDate(
    Number(writtenDay ?? day ?? isoDay ?? plainDay),
    Number(month ?? isoMonth ?? plainMonth ?? 1),
    toYear(year ?? isoYear ?? plainYear),
  );
}

/** Two digits, or none, are a year in some century. */
function toYear(digits = ''): number {
  return digits.length === 4 ? Number(digits) : 2000;
}
