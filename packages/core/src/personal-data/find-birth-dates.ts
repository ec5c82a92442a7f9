import { findDates } from './find-dates.js';
import type { Span } from './finding.js';

// Words that announce a date of birth.
const announces =
  /(?:\bgeboren\b|\bgeb\.? ?dat(?:um)?\b\.?|\bgeb\b\.?|geboortedat(?:um|a)\b|geboortedag\b|\bgeboorte(?=:| op\b)|\bjarig\b|verjaar(?:t\b|dag(?:en)?\b)|\bborn\b|\bdate of birth\b|\bdob\b)/gi;

// Words after which a date is about something else, or is a limit in a rule.
const elsewhere =
  /(?<!\p{L})(?:voor|vóór|na|ná|sinds|vanaf|tot|uiterlijk|binnen|per|tussen|ingang|aanv?ra+gt?|aangevraagd|aangifte|besl[iou]\p{L}*|brief|gesprek|beschikking|melding|gemeld|verhui\p{L}*|woon\p{L}*|wonen|overl[ie]\p{L}*|getrouwd|afspraak|(?:en(?! (?:(?:-|geboorte)plaats|getogen)))|maar|want|dus|terwijl|toen|waar\p{L}*|daar\p{L}*|kr[eij]+gt?|heeft|wet|verordening|ontv[ia]ng\p{L}*|uitkering|staat|gecontroleerd)(?!\p{L})/iu;

// What may stand between a date and the word behind it that makes it one of birth, if no other date follows: “op 3 mei
// 1985 is de inwoner geboren”.
const small =
  'is|was|werd|werden|wordt|hier|zijn|haar|hun|mijn|hij|zij|ze|het|de|een|in|te|kind|kinderen|dochter|dochtertje|zoon|zoontje|baby|tweeling|inwoner|meneer|mevrouw|moeder|vader|vrouw|man|partner|oudste|jongste|eerste|tweede|van';
const confirmed = new RegExp(
  String.raw`^,?(?: (?:${small}|\p{Lu}[\p{L}'-]*)){0,6} \(?(?:geboren|geboortedatum|geboortedag|jarig|verjaardag)(?!\p{L})(?!:? ?(?:(?:op|in|te) )*(?:\p{Lu}[\p{L}'-]*,? ){0,4}(?:op )?[\d[])`,
  'u',
);

/**
 * Dates with a word near them that makes them one of birth. Any other date, of a decision or in a law, is left alone:
 * so is a bare date behind a name.
 */
export function findBirthDates(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const date of findDates(text)) {
    if (isLimit(text, date)) continue;
    if (isJoined(text, spans.at(-1), date) || isAnnounced(text, date) || isConfirmed(text, date)) spans.push(date);
  }
  return spans;
}

/** “Kinderen geboren op 1 mei 2026 of later”: a rule, and nobody's date of birth. */
function isLimit(text: string, { end }: Span): boolean {
  return /^ (?:of|en) (?:later|eerder|daarna|daarvoor|erna|ervoor)\b/.test(text.slice(end, end + 15));
}

function isAnnounced(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const cue = [...before.matchAll(announces)].at(-1);
  if (!cue) return false;
  const gap = before.slice(cue.index + cue[0].length);
  if (gap.length > 45 || /[\d[\]?!;]|\.\s+\p{Lu}/u.test(gap)) return false;
  return (!gap.includes('\n') || /^[:\s]*$/.test(gap)) && !elsewhere.test(gap);
}

function isConfirmed(text: string, { end }: Span): boolean {
  return confirmed.test(text.slice(end, end + 70));
}

/** “geboren op 3 mei 2010 en 4 juni 2012” holds two. */
function isJoined(text: string, previous: Span | undefined, { start }: Span): boolean {
  if (!previous || start - previous.end > 12) return false;
  return /^ ?(?:,|en|of|&|\/|, en) ?(?:op )?$/.test(text.slice(previous.end, start));
}
