import type { Aid } from '../definition/aid.js';
import type { AidDefinition } from '../definition/aid-definition.js';
import { listProfileSlots, type PlacedProfileSlot } from './list-profile-slots.js';
import type { Profile } from './profile.js';
import { parseProfilePath, type ProfilePath } from './profile-path.js';
import { readFallbackPlace } from './profile-slot.js';
import { readProfileNumber, readProfilePath } from './read-profile.js';

/** Something an aid asks of the gemeenteprofiel and did not get. */
export interface ProfileGap {
  /** Where it would stand in the profile: `contacts.crisis`. */
  readonly path: string;
  /** What it is, as it reads within a sentence. */
  readonly name: string;
}

/**
 * What an aid asks of its gemeenteprofiel and did not get, each once; without a profile, all it asks. What has a number
 * of its own is no gap.
 */
export function listProfileGaps({ source, profile }: Pick<Aid, 'source' | 'profile'>): readonly ProfileGap[] {
  const gaps = new Map<string, ProfileGap>();
  for (const slot of listProfileSlots(source)) {
    const gap = toGap({ ...slot, fallback: nameFallback(slot.fallback, source) }, profile, source.language);
    if (gap && !gaps.has(gap.path)) gaps.set(gap.path, gap);
  }
  return [...gaps.values()];
}

/** A place is called what its document calls it. */
function nameFallback(
  fallback: PlacedProfileSlot['fallback'],
  { documents = [] }: AidDefinition,
): PlacedProfileSlot['fallback'] {
  const id = typeof fallback === 'string' ? readFallbackPlace(fallback) : undefined;
  if (id === undefined) return fallback;
  const places = documents.flatMap(({ places = [] }) => places);
  return places.find((place) => place.id === id)?.label ?? id.replaceAll('_', ' ');
}

function toGap(
  { use, path, fallback }: PlacedProfileSlot,
  profile: Profile | undefined,
  language: AidDefinition['language'],
): ProfileGap | undefined {
  const parsed = path === undefined ? undefined : parseProfilePath(path);
  // The fallback of a threshold is a number too, also in a text.
  if (path === undefined || !parsed || parsed.kind === 'threshold' || typeof fallback === 'number') return undefined;
  if (profile && has(profile, use, path)) return undefined;
  return { path, name: nameOf(parsed, fallback, language) };
}

function has(profile: Profile, use: PlacedProfileSlot['use'], path: string): boolean {
  if (use === 'options') return (profile.definition.prices?.events ?? []).length > 0;
  return (use === 'number' ? readProfileNumber(profile, path) : readProfilePath(profile, path)) !== undefined;
}

/** The fallback of a list is a sentence of its own, and a number has none; the rest is named by its fallback. */
function nameOf(path: ProfilePath, fallback: string | undefined, language: AidDefinition['language']): string {
  const names = fixedNames[language];
  if (path.kind === 'mandates' || path.kind === 'hardshipClauses') return names[path.kind];
  if (fallback !== undefined) return fallback;
  if (path.kind === 'event') return names.event(path.id);
  return path.kind === 'hourlyRate' ? names.hourlyRate : names.events;
}

const fixedNames = {
  nl: {
    mandates: 'wie wat mag beslissen',
    hardshipClauses: 'de hardheidsclausules',
    hourlyRate: 'het uurtarief',
    events: 'de prijs van gebeurtenissen',
    event: (code: string) => `de prijs van “${code}”`,
  },
  en: {
    mandates: 'who may decide what',
    hardshipClauses: 'the hardship clauses',
    hourlyRate: 'the hourly rate',
    events: 'the price of events',
    event: (code: string) => `the price of “${code}”`,
  },
} as const;
