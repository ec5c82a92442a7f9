import { libraryVersion } from '../record/library-version.js';
import { addDays, readDay, writeDay } from './calendar-day.js';
import type { ReviewPlan } from './plan-review.js';

/**
 * A file that puts a review in a calendar, in the iCalendar format (RFC 5545): one whole day, which leaves the person
 * free. It holds the title and the date and nothing else: a calendar is often read by others.
 *
 * @param options.now the moment of making it; the core has no clock.
 * @param options.uid the same for the same review, so that a calendar that gets it twice keeps one; says nothing of
 * the inwoner either.
 */
export function toICalendar(
  { date, title }: ReviewPlan,
  options: { readonly now: Date; readonly uid: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Doen wat nodig is//${libraryVersion}//NL`,
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(options.uid)}`,
    `DTSTAMP:${compact(options.now.toISOString().replace(/\.\d+/, ''))}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
    `SUMMARY:${escapeText(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function compact(moment: string): string {
  return moment.replace(/[-:]/g, '');
}

/** The end of a whole day is the day after it. */
function dayAfter(date: string): string {
  const day = readDay(date);
  return day ? writeDay(addDays(day, 1)) : date;
}

/** A line break within a text would begin a line of its own, and so could add a property. */
function escapeText(text: string): string {
  return (
    text
      // Half a character has no octets of its own.
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\r\n|[\n\r\u2028\u2029\u0085]/g, '\\n')
      // No other control character may stand in a text.
      .replace(/\p{Cc}/gu, ' ')
  );
}

/** In octets, without the line break. */
const maximumLine = 75;

/** Parts a long line, with a space before what follows, and never within a character. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = countOctets(character);
    if (length + octets > maximumLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

function countOctets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
