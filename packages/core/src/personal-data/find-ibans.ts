import type { Span } from './finding.js';

// How many characters an IBAN has in each country (SWIFT IBAN Registry).
const lengths: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Bank account numbers of any country whose check digits fit, in any grouping. */
export function findIbans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\d_])[a-z]{2}[ -]?\d{2}/giu)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const end = findEnd(text, index);
    if (end !== undefined) spans.push({ start: index, end });
  }
  return spans;
}

function findEnd(text: string, start: number): number | undefined {
  const length = lengths.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return undefined;
  let characters = '';
  let end = start;
  let gap = 0;
  for (; characters.length < length; end += 1) {
    const character = text.charAt(end);
    if (/[a-z\d]/i.test(character)) {
      characters += character.toUpperCase();
      gap = 0;
      continue;
    }
    gap += 1;
    if (gap > 3 || !/[ .-]/.test(character)) return undefined;
  }
  if (/[\p{L}\d_]/u.test(text.charAt(end))) return undefined;
  return hasEnoughDigits(characters) && checkDigitsFit(characters) ? end : undefined;
}

/** Of words after “de 22” one in 97 would fit by chance; no country has accounts of mostly letters. */
function hasEnoughDigits(characters: string): boolean {
  return characters.replace(/\D/g, '').length * 2 > characters.length;
}

/** The check of ISO 13616: rearranged, and with letters as numbers from 10 on, the remainder by 97 is 1. */
function checkDigitsFit(characters: string): boolean {
  let remainder = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
