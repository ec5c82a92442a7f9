import type { AidDefinition, ChoiceQuestion, Option } from '../definition/aid-definition.js';
import { fillSlots } from '../text/slots.js';
import { startsWithCapital, withCapital } from './first-letter.js';
import { listProfileGaps, type ProfileGap } from './list-profile-gaps.js';
import type { EventPrice, Profile } from './profile.js';
import { readProfileSlot } from './profile-slot.js';
import { readProfileNumber, readProfilePath } from './read-profile.js';
import { createReplaceWords } from './replace-words.js';

export type { ProfileGap };

/** An aid as one municipality uses it. */
export interface AppliedProfile {
  readonly definition: AidDefinition;
  readonly gaps: readonly ProfileGap[];
}

/**
 * Fills in a definition what it asks of the gemeenteprofiel: slots, numbers, options; and puts the municipality's own
 * words in its texts. What the profile lacks reads as the aid says, and is a gap. The definition itself stays as it is.
 */
export function applyProfile(definition: AidDefinition, profile: Profile | undefined): AppliedProfile {
  const fill = createFill(profile, createReplaceWords(profile?.definition.words));
  // A cast, since filling changes texts, numbers and options only.
  return { definition: fill(definition, undefined) as AidDefinition, gaps: listProfileGaps(definition, profile) };
}

/** Keys whose texts people read; what stands under another is an id, a code or the name of something. */
const textKeys: readonly string[] = [
  ...['title', 'purpose', 'text', 'hint', 'label', 'inText', 'advice', 'nextStep', 'note', 'explanation', 'heading'],
];

type ReplaceWords = (text: string) => string;
type Fill = (value: unknown, key: string | undefined) => unknown;

function createFill(profile: Profile | undefined, replaceWords: ReplaceWords): Fill {
  const events = profile?.definition.prices?.events ?? [];

  const fill: Fill = (value, key) => {
    if (typeof value === 'string') {
      return fillText(value, profile, key !== undefined && textKeys.includes(key) ? replaceWords : asWritten);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => fill(item, key));
    if ('profile' in value && typeof value.profile === 'string') {
      return key === 'optionsFrom' ? value : fillNumber(value, value.profile, profile);
    }
    // Names of laws and publications keep their words.
    const fillChild = key === 'sources' ? createFill(profile, asWritten) : fill;
    // `fromEntries` makes own keys, whatever they are called.
    const copy: object = Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, fillChild(child, name)] as const),
    );
    return 'optionsFrom' in value && events.length > 0 ? { ...copy, options: listOptions(value, copy, events) } : copy;
  };
  return fill;
}

const asWritten: ReplaceWords = (text) => text;

function fillText(text: string, profile: Profile | undefined, replaceWords: ReplaceWords): string {
  return fillSlots(replaceWords(text), (name) => {
    const slot = readProfileSlot(name);
    if (!slot) return `{${name}}`;
    const known = profile && readProfilePath(profile, slot.path);
    return known === undefined ? replaceWords(slot.fallback) : inPlaceOf(slot.fallback, known);
  });
}

function fillNumber(term: object, path: string, profile: Profile | undefined): unknown {
  const known = profile && readProfileNumber(profile, path);
  return known ?? ('otherwise' in term ? term.otherwise : term);
}

/** The text of a profile with a capital where its fallback has one; a name or an article without, where it has none. */
function inPlaceOf(fallback: string, known: string): string {
  if (startsWithCapital(fallback)) return withCapital(known);
  return known.replace(/^(Gemeente|De|Het|Een|The|A) /, (word) => word.toLowerCase());
}

/**
 * The events of a profile as options, with their amounts as weights. What is no event, such as *geen van deze*, stays;
 * and an option whose label is the same keeps what else it has.
 */
function listOptions(written: object, filled: object, events: readonly EventPrice[]): readonly Option[] {
  // Casts: only a question has `optionsFrom`.
  const [before, after] = [written as ChoiceQuestion, filled as ChoiceQuestion];
  const codes = events.map(({ code }) => code);
  return [
    ...events.map(({ code, label, amount }): Option => {
      const same = before.options.findIndex((option) => option.code === code && option.label === label);
      return { ...after.options[same], code, label, weight: amount };
    }),
    ...after.options.filter(({ code, exclusive }) => (exclusive || code === 'weet_niet') && !codes.includes(code)),
  ];
}
