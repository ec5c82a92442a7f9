import type { AidDefinition } from '../definition/aid-definition.js';
import type { Path } from '../definition/problem.js';
import { findSlots } from '../text/slots.js';
import type { ProfileUse } from './profile-path.js';
import { isProfileSlot, readProfileSlot } from './profile-slot.js';

/** A place where an aid asks something of the gemeenteprofiel. */
export interface PlacedProfileSlot {
  readonly at: Path;
  readonly use: ProfileUse;
  /** As it is written: the name of a slot, or the path of a number or list. */
  readonly name: string;
  /** Without `profile.`; absent when the slot is not well-formed. */
  readonly path?: string | undefined;
  /** What is used when the profile does not have it. */
  readonly fallback?: string | number | undefined;
}

/** Every place where an aid asks something of the gemeenteprofiel, in the order of the definition. */
export function listProfileSlots(definition: AidDefinition): readonly PlacedProfileSlot[] {
  return listIn(definition, []);
}

function listIn(value: unknown, at: Path): readonly PlacedProfileSlot[] {
  if (typeof value === 'string') return listInText(value, at);
  if (typeof value !== 'object' || value === null) return [];
  if ('profile' in value && typeof value.profile === 'string') return [readReference(value, value.profile, at)];
  return Object.entries(value).flatMap(([key, child]) =>
    listIn(child, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

function listInText(text: string, at: Path): readonly PlacedProfileSlot[] {
  return findSlots(text)
    .filter(isProfileSlot)
    .map((name) => ({ at, use: 'text', name, ...readProfileSlot(name) }));
}

function readReference(value: object, path: string, at: Path): PlacedProfileSlot {
  const use = at.at(-1) === 'optionsFrom' ? 'options' : 'number';
  const otherwise = 'otherwise' in value && typeof value.otherwise === 'number' ? value.otherwise : undefined;
  return { at, use, name: path, path, fallback: otherwise };
}
