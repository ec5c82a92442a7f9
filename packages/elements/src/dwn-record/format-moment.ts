import type { InterfaceLanguage } from '../messages/messages.js';

const locales: Readonly<Record<InterfaceLanguage, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A moment where the reader is: "21 november 2026 om 11:00". A text that is no moment is shown as it is. */
export function formatMoment(moment: string, lang: InterfaceLanguage): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

/** A day, the same everywhere: "maandag 21 december 2026". */
export function formatDay(day: string, lang: InterfaceLanguage, form: 'full' | 'long' = 'long'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: form, timeZone: 'UTC' }).format(date);
}

/** The day of a moment where the reader is, as `yyyy-mm-dd`. */
export function localDay(moment: string | Date): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return String(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
