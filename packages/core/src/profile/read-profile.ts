import { formatList, formatNumber } from '../text/format.js';
import type { HardshipClause, Mandate, Profile, ProfileContact, ProfileDefinition, ProfileLink } from './profile.js';
import { parseProfilePath } from './profile-path.js';

/**
 * What a profile has at a path, as it reads within a sentence; links are in the small markup of a text. `undefined` when
 * the profile does not have it.
 *
 * @param path as in a slot, without `profile.`: `contacts.crisis`.
 */
export function readProfilePath({ definition }: Profile, path: string): string | undefined {
  const { language, contacts = {}, links = {}, mandates = [], hardshipClauses = [] } = definition;
  const parsed = parseProfilePath(path);
  switch (parsed?.kind) {
    case 'name':
      return definition.name;
    case 'contact':
      return readById(contacts, parsed.id, (contact) => describeContact(contact, language));
    case 'mandates':
      return listOf(mandates, describeMandate, language);
    case 'mandate':
      return mandates.find(({ id }) => id === parsed.id)?.by;
    case 'hardshipClauses':
      return listOf(hardshipClauses, describeClause, language);
    case 'link':
      return readById(links, parsed.id, link);
    case 'hourlyRate':
    case 'event':
    case 'threshold':
      return format(
        readProfileNumber({ definition }, path),
        parsed.kind === 'threshold' ? undefined : 'euro',
        language,
      );
    case 'events':
    case undefined:
      return undefined;
  }
}

/**
 * The number a profile has at a path: a price in euros or a threshold. `undefined` when the profile does not have it.
 *
 * @param path `prices.hourlyRate`, `prices.events.<code>` or `thresholds.<id>`.
 */
export function readProfileNumber({ definition }: Profile, path: string): number | undefined {
  const { prices, thresholds = {} } = definition;
  const parsed = parseProfilePath(path);
  switch (parsed?.kind) {
    case 'hourlyRate':
      return prices?.hourlyRate?.amount;
    case 'event':
      return prices?.events?.find(({ code }) => code === parsed.id)?.amount;
    case 'threshold':
      return readById(thresholds, parsed.id, (threshold) => threshold);
    default:
      return undefined;
  }
}

type Language = ProfileDefinition['language'];

function describeContact({ label, phone, when, url }: ProfileContact, language: Language): string {
  const name = url === undefined ? label : link({ label, url });
  const how = [phone && `${phoneWords[language]} ${phone}`, when].filter(Boolean);
  return how.length > 0 ? `${name} (${how.join(', ')})` : name;
}

function describeMandate({ decision, by }: Mandate): string {
  return `${by} (${decision})`;
}

function describeClause({ regulation, article, url }: HardshipClause): string {
  const label = `${article} (${regulation})`;
  return url === undefined ? label : link({ label, url });
}

/** Round brackets would end the address before its end. */
function link({ label, url }: ProfileLink): string {
  return `[${label}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function listOf<T>(items: readonly T[], describe: (item: T) => string, language: Language): string | undefined {
  return items.length > 0 ? formatList(items.map(describe), language) : undefined;
}

function format(number: number | undefined, unit: 'euro' | undefined, language: Language): string | undefined {
  return number === undefined ? undefined : formatNumber(number, unit, language);
}

/** What has this id, read; the id is none that every object has (see `parseProfilePath`). */
function readById<T, R>(record: Readonly<Record<string, T>>, id: string, read: (item: T) => R): R | undefined {
  const item = record[id];
  return item === undefined ? undefined : read(item);
}

const phoneWords: Readonly<Record<Language, string>> = { nl: 'telefoon', en: 'phone' };
