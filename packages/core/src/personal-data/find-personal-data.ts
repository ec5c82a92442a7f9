import { evenOut } from './even-out.js';
import { findBirthDates } from './find-birth-dates.js';
import { findBsns } from './find-bsns.js';
import { findEmails } from './find-emails.js';
import { findIbans } from './find-ibans.js';
import { findPhones } from './find-phones.js';
import { findPostcodes } from './find-postcodes.js';
import { replacements, type Finding, type PersonalDataKind, type PersonalDataLanguage, type Span } from './finding.js';

/** What `findPersonalData` can be told. */
export interface PersonalDataOptions {
  /** The language of the replacements; Dutch by default. */
  readonly language?: PersonalDataLanguage;
}

// Where two overlap the first here is kept: the more a form demands, the less it is there by chance.
const finders: readonly (readonly [PersonalDataKind, (text: string) => readonly Span[]])[] = [
  ['iban', findIbans],
  ['email', findEmails],
  ['birth-date', findBirthDates],
  ['phone', findPhones],
  ['bsn', findBsns],
  ['postcode', findPostcodes],
];

/**
 * What in a Dutch text looks like personal data, in the order of the text and without overlap. For a warning beside
 * free text while somebody types: it takes time in proportion to the length of the text, and it never throws.
 */
export function findPersonalData(text: string, { language = 'nl' }: PersonalDataOptions = {}): readonly Finding[] {
  const even = evenOut(text);
  const taken = new Uint8Array(text.length);
  const findings: Finding[] = [];
  for (const [kind, find] of finders) {
    for (const { start, end } of find(even)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      findings.push({ kind, start, end, text: text.slice(start, end), replacement: replacements[language][kind] });
    }
  }
  return findings.sort((one, other) => one.start - other.start);
}
