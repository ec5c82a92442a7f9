import {
  isAid,
  isProfile,
  trustAid,
  type Aid,
  type Problem,
  type ProblemCode,
  type Profile,
} from '@doen-wat-nodig-is/core';
import { findProvidedAid, listProvidedAids, type LateAid, type ProvidedAid } from '../aid-registry.js';
import type { Checks } from './checks.js';

/**
 * A problem for the author. `unknown-aid`: no aid was provided under the id asked for. `no-parser`: this page was built
 * for what was checked beforehand, and has nothing to check another with.
 */
export interface LoadProblem extends Omit<Problem, 'code'> {
  readonly code: ProblemCode | 'unknown-aid' | 'no-parser';
}

/** Something to make an aid of, or an id under which there is nothing. */
export type AidSource = ProvidedAid | { readonly missing: string };

/** The aids, or what is wrong with them or with the gemeenteprofiel. */
export type MadeAids =
  | { readonly status: 'ready'; readonly aids: readonly Aid[] }
  | { readonly status: 'invalid'; readonly of: 'aid' | 'profile'; readonly problems: readonly LoadProblem[] };

/** @param asked id of a provided aid, a definition, or a parsed aid. */
export function findSource(asked: unknown): AidSource | LateAid {
  if (typeof asked === 'string') return findProvidedAid(asked.trim()) ?? { missing: asked.trim() };
  return { definition: asked, trusted: false };
}

/** Whether it takes the checks to make an aid of this: with a gemeenteprofiel, what is filled in must fit too. */
export function needsChecks(source: AidSource | LateAid, profile: unknown): boolean {
  if ('missing' in source || ('definition' in source && isAid(source.definition))) return false;
  return !source.trusted || profile !== undefined;
}

/** Makes aids. The problems of the profile come first, and alone: without it nothing can be said of the aids. */
export function makeAids(sources: readonly AidSource[], profile: unknown, checks: Checks | undefined): MadeAids {
  const made = makeProfile(profile, checks);
  if ('problems' in made) return { status: 'invalid', of: 'profile', problems: made.problems };
  const results = sources.map((source) => makeAid(source, made.profile, checks));
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length > 0) return { status: 'invalid', of: 'aid', problems };
  return { status: 'ready', aids: results.flatMap((result) => ('aid' in result ? result.aid : [])) };
}

interface Refused {
  readonly problems: readonly LoadProblem[];
}

function makeProfile(source: unknown, checks: Checks | undefined): { readonly profile: Profile | undefined } | Refused {
  if (source === undefined || isProfile(source)) return { profile: source };
  if (!checks)
    return refuse(
      'no-parser',
      'Deze pagina kan alleen een gemeenteprofiel gebruiken dat vooraf is nagekeken (trustProfile).',
    );
  const { profile, problems } = checks.parseProfile(unwrap(source));
  return profile ? { profile } : { problems };
}

function makeAid(
  source: AidSource,
  profile: Profile | undefined,
  checks: Checks | undefined,
): { readonly aid: Aid } | Refused {
  if ('missing' in source) {
    const provided = listProvidedAids().join(', ') || 'geen';
    return refuse('unknown-aid', `De beslishulp “${source.missing}” is niet meegeleverd. Meegeleverd: ${provided}.`);
  }
  const { definition, trusted } = source;
  if (isAid(definition)) return { aid: definition };
  if (trusted && !profile) return { aid: trustAid(definition) };
  if (!checks)
    return refuse('no-parser', 'Deze pagina kan alleen beslishulpen tonen die vooraf zijn nagekeken (trustAid).');
  const { aid, problems } = checks.parseAid(unwrap(definition), { profile });
  return aid ? { aid } : { problems };
}

function refuse(code: LoadProblem['code'], message: string): Refused {
  return { problems: [{ code, path: '', message }] };
}

/** An aid or a profile of another copy of the library is none here, but what it was made of is a definition. */
function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('definition' in value)) return value;
  return 'source' in value ? value.source : value.definition;
}
