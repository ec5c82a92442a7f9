import { checkShapeOf, patterns, type Shape } from '../definition/check-shape.js';
import type { Problem } from '../definition/problem.js';
import { readJson } from '../definition/read-json.js';
import { checkProfile } from './check-profile.js';
import type { Profile, ProfileDefinition } from './profile.js';
import { checkAgainstProfileSchema } from './profile-schema.js';
import { profileWords } from './profile-words.js';
import { makeProfile } from './trust-profile.js';

/** A profile, or everything that is wrong with its definition. */
export type ProfileParseResult =
  | { readonly profile: Profile; readonly problems: readonly [] }
  | { readonly profile?: undefined; readonly problems: readonly Problem[] };

/**
 * Turns a definition into a gemeenteprofiel. Never throws: whatever comes in, out comes a profile or a list of problems.
 * All problems of a stage are reported together: the text, then the shape, then what one part says of another.
 *
 * @param input JSON text, or the value it stands for. It is read once and not kept.
 */
export function parseProfile(input: unknown): ProfileParseResult {
  const read = readJson(input, { one: 'Een gemeenteprofiel', this: 'Het gemeenteprofiel' });
  if ('problems' in read) return read;
  const shaped = checkShapeOf(profileShape, read.value);
  if ('problems' in shaped) return shaped;
  const problems = checkProfile(shaped.definition);
  if (problems.length > 0) return { problems };
  return { profile: makeProfile(shaped.definition), problems: [] };
}

const noBraces = 'Laat { en } weg: een gemeenteprofiel vult slots in, en heeft er zelf geen.';

const descriptions: Readonly<Record<string, string>> = {
  ...patterns,
  sense: patterns.id,
  principle: patterns.id,
  phone: 'Gebruik cijfers, spaties, + en -, zoals 112.',
  ...Object.fromEntries(
    ['text', 'meaning', 'whatYouDo', 'whatTheResidentNotices', 'how', 'source'].map((key) => [key, noBraces]),
  ),
};

const profileShape: Shape<ProfileDefinition> = {
  whole: 'Een gemeenteprofiel',
  check: checkAgainstProfileSchema,
  describeValue: (key) => {
    if (/^\d+$/.test(key)) return noBraces;
    return descriptions[key] ?? 'Laat { en } weg, en ook [ en ]: deze tekst komt in een zin of in een link.';
  },
  describeForms: () => 'Dit heeft niet de goede vorm.',
  keysAt: (path) => (path.length === 1 && path[0] === 'words' ? profileWords : []),
};
