import type { Span } from './finding.js';
import { isAmount, isNamedOtherwise } from './is-other-number.js';

// Words of two letters that come after a number in a sentence (“in 2024 en 2025”), and units.
const words = new Set(
  (
    'al as be bv ca cl cm cv de dl do dr ds en er eu ga gb ha he ho hz ik in is ja je jl jr kb kg km kw la ma mb me mg ' +
    'ml mm mr na nr nu nv of om op pa pk po re st te tm tv uw va vs vz wc we wo ze zn zo'
  ).split(' '),
);

// Laws and companies after a year: “sinds 2024 WW”.
const afterYear = /^(?:19|20)\d\d (?:ww|pw|zw|wa|eu|vn|bv)$/i;

const postcode = /(?<![\p{L}\d_]|\d[.,-])[1-9]\d{3} {0,2}([a-z]{2})(?![\p{L}_])/giu;
const addition = String.raw`(?: ?(?:bis|hs|huis|boven|beneden|rood|zwart|[ivx]{2,4})(?!\p{L})| ?[a-z](?![\p{L}\d]| \d))?(?:-[\p{L}\d]{1,4}| - \d{1,4})?`;
const named = String.raw`(?: \p{L}[\p{L}'-]*){0,3},? (?:met |en |op )?(?:huisnummer|huisnr\.?|nummer|nr\.?|no\.?):? ?`;
const after = new RegExp(
  String.raw`^(?:-|,? {0,2}|${named})([1-9]\d{0,4})${addition}(?![\p{L}\d_%€]|[.,:]\d| ?%)`,
  'iu',
);
const before = new RegExp(
  String.raw`(?<!postbus )(?<=\p{L}[.']? )([1-9]\d{0,4})${addition}(?: ?, ?| {1,2}|,?\s*\n\s*)(?:(?:met |en )?postcode:? )?$`,
  'iu',
);
// “1234 AB, 3 kinderen” and “1234 AB, 1235 AC” go on with something else.
const endsAddress = /^(?:$|[,.;)\n]| \p{Lu}\p{Ll})/u;

/**
 * Postcodes with a house number right behind them (1234 AB 12) or before them (Dorpsstraat 12, 1234 AB), number
 * included: together they name one address. A bare postcode names a street, and is left alone.
 */
export function findPostcodes(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: found, 1: letters = '', index } of text.matchAll(postcode)) {
    const code = { start: index, end: index + found.length };
    if (!isPostcode(found, letters) || isAmount(text, { start: index, end: index + 4 })) continue;
    const numberBefore = readBefore(text, code.start, spans.at(-1)?.end ?? 0);
    const numberAfter = readAfter(text, code.end);
    if (numberBefore + numberAfter === 0 || isNamedOtherwise(text, code)) continue;
    spans.push({ start: code.start - numberBefore, end: code.end + numberAfter });
  }
  return spans;
}

function isPostcode(found: string, letters: string): boolean {
  if (/^s[ads]$/i.test(letters) || afterYear.test(found)) return false;
  if (letters === letters.toUpperCase()) return true;
  return letters === letters.toLowerCase() && !(found.includes(' ') && words.has(letters));
}

/** How many characters before a postcode belong to it as its house number. */
function readBefore(text: string, start: number, from: number): number {
  const found = before.exec(text.slice(Math.max(from, start - 40), start));
  return found && !isYear(found[1]) ? found[0].length : 0;
}

/** How many characters behind a postcode belong to it as its house number. */
function readAfter(text: string, end: number): number {
  const rest = text.slice(end, end + 40);
  const found = after.exec(rest);
  if (!found || isYear(found[1])) return 0;
  if (/^, {0,2}\d/.test(found[0]) && !endsAddress.test(rest.slice(found[0].length))) return 0;
  return found[0].length;
}

function isYear(digits: string | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(digits ?? '');
}
