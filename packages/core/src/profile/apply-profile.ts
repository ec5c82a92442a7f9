import type { AidDefinition, ChoiceQuestion, Option } from '../definition/aid-definition.js';
import { fillDefinition, noProfile } from './fill-definition.js';
import { startsWithCapital, withCapital } from '../text/first-letter.js';
import type { EventPrice, Profile } from './profile.js';
import { readProfileNumber, readProfilePath } from './read-profile.js';
import { createReplaceWords } from './replace-words.js';

/**
 * Fills in a definition what it asks of the gemeenteprofiel: slots, numbers, options; and puts the municipality's own
 * words in its texts. What the profile lacks reads as the aid says. The definition itself stays as it is.
 */
export function applyProfile(definition: AidDefinition, profile: Profile | undefined): AidDefinition {
  if (!profile) return fillDefinition(definition, noProfile);
  const { words, prices } = profile.definition;
  const events = prices?.events ?? [];
  return fillDefinition(definition, {
    reword: createReplaceWords(words),
    readText(path, fallback) {
      const known = readProfilePath(profile, path);
      return known === undefined ? undefined : inPlaceOf(fallback, known);
    },
    readNumber: (path) => readProfileNumber(profile, path),
    listOptions: (written, filled) => (events.length > 0 ? listOptions(written, filled, events) : filled.options),
  });
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
function listOptions(before: ChoiceQuestion, after: ChoiceQuestion, events: readonly EventPrice[]): readonly Option[] {
  const codes = events.map(({ code }) => code);
  return [
    ...events.map(({ code, label, amount }): Option => {
      const same = before.options.findIndex((option) => option.code === code && option.label === label);
      return { ...after.options[same], code, label, weight: amount };
    }),
    ...after.options.filter(({ code, exclusive }) => (exclusive || code === 'weet_niet') && !codes.includes(code)),
  ];
}
