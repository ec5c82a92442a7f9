import type { Aid } from './aid.js';
import type { AidDefinition } from './aid-definition.js';
import { checkAdvice } from './check-advice.js';
import { checkConditions } from './check-conditions.js';
import { checkDocuments } from './check-documents.js';
import { checkExpansion } from './check-expansion.js';
import { checkFacts } from './check-facts.js';
import { checkFollowUp } from './check-follow-up.js';
import { checkIds } from './check-ids.js';
import { checkPicture } from './check-picture.js';
import { checkShape } from './check-shape.js';
import { checkTexts } from './check-texts.js';
import { checkVisibility } from './check-visibility.js';
import { indexDefinition } from './definition-index.js';
import { applyProfile } from '../profile/apply-profile.js';
import type { Profile } from '../profile/profile.js';
import { checkProposals } from './check-proposals.js';
import { checkPlaces } from './check-places.js';
import { checkProfileSlots } from '../profile/check-profile-slots.js';
import { checkSum } from './check-sum.js';
import type { Problem } from './problem.js';
import { readJson } from './read-json.js';
import { checkPerspectives } from './check-perspectives.js';
import { makeAid } from './trust-aid.js';
import { unfoldPerspectives } from './unfold-perspectives.js';

/** What an aid is made with. */
export interface AidOptions {
  /** The words, prices, contacts and principles of one municipality. Without it, an aid says what is missing. */
  readonly profile?: Profile | undefined;
}

/** An aid, or everything that is wrong with its definition. */
export type ParseResult =
  | { readonly aid: Aid; readonly problems: readonly [] }
  | { readonly aid?: undefined; readonly problems: readonly Problem[] };

/**
 * Turns a definition into an aid. Never throws: whatever comes in, out comes an aid or a list of problems.
 *
 * All problems of a stage are reported together. Names and types are checked once the shape is right, since a part of
 * the wrong shape has no names to check.
 *
 * @param input JSON text, or the value it stands for. It is read once and not kept.
 * @param options.profile the gemeenteprofiel whose words, prices and contacts the aid uses.
 */
export function parseAid(input: unknown, { profile }: AidOptions = {}): ParseResult {
  const read = readJson(input);
  if ('problems' in read) return read;
  const shaped = checkShape(read.value);
  if ('problems' in shaped) return shaped;
  const source = shaped.definition;
  const unfolded = unfoldPerspectives(applyProfile(source, profile));
  const problems = [
    ...checkPerspectives(source),
    ...foldBack(checkMeaning(unfolded.definition), unfolded.origins),
    ...checkPlaces(source),
    ...checkProfileSlots(source),
  ];
  if (problems.length > 0) return { problems };
  return { aid: makeAid({ source, profile, definition: unfolded.definition }), problems: [] };
}

/** Problems at the place where the author wrote them, each once: an unfolded section has them per perspective. */
function foldBack(problems: readonly Problem[], origins: readonly number[]): readonly Problem[] {
  const placed = problems.map((found) => ({
    ...found,
    path: found.path.replace(/^\/sections\/(\d+)/, (_, s: string) => `/sections/${origins[Number(s)]}`),
  }));
  return [...new Map(placed.map((found) => [`${found.path} ${found.message}`, found])).values()];
}

function checkMeaning(definition: AidDefinition): readonly Problem[] {
  const index = indexDefinition(definition);
  return [
    ...checkIds(index),
    ...checkFacts(index),
    ...checkConditions(index),
    ...checkExpansion(index),
    ...checkVisibility(index),
    ...checkProposals(index),
    ...checkAdvice(index),
    ...checkTexts(index),
    ...checkPicture(index),
    ...checkSum(index),
    ...checkDocuments(index),
    ...checkFollowUp(index),
  ];
}
