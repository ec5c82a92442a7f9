/** A day of the calendar, without an hour or a time zone. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day a text begins with, as `yyyy-mm-dd`; nothing when there is no such day. */
export function readDay(text: string): CalendarDay | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day || month > 12 || day > lengthOfMonth(year, month)) return undefined;
  return { year, month, day };
}

export function writeDay({ year, month, day }: CalendarDay): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = day + days;
  const length = lengthOfMonth(year, month);
  if (date <= length) return { year, month, day: date };
  return addDays({ ...addMonths({ year, month, day: 1 }, 1), day: 0 }, date - length);
}

/** Keeps the day of the month, or takes the last where the month is too short. */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = month - 1 + months;
  const there = { year: year + Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...there, day: Math.min(day, lengthOfMonth(there.year, there.month)) };
}

/** 0 for Sunday to 6 for Saturday (Sakamoto's method). */
export function weekday({ year, month, day }: CalendarDay): number {
  const shifted = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return (shifted + leapDays + (monthShifts[month - 1] ?? 0) + day) % 7;
}

const monthShifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
