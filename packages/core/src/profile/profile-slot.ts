/** A slot that a gemeenteprofiel fills: `{profile.contacts.crisis|de crisisdienst van jouw gemeente}`. */
export interface ProfileSlot {
  /** Without `profile.`. */
  readonly path: string;
  /** What reads in its place when the profile does not have it; in a document it may be a place: `place.adres`. */
  readonly fallback: string;
}

/** The slot with this name (the text between the braces), or `undefined` when it is another, or has no fallback. */
export function readProfileSlot(name: string): ProfileSlot | undefined {
  const [, path, fallback] = /^profile\.([^|]*)\|([^|]*[^|\s][^|]*)$/.exec(name) ?? [];
  return path === undefined || fallback === undefined ? undefined : { path, fallback };
}

/**
 * The place to fill in that stands for what a profile does not have: `place.adres` falls back on the place `adres` of
 * the document.
 */
export function readFallbackPlace(fallback: string): string | undefined {
  return /^place\.([a-z][a-z0-9_]*)$/.exec(fallback)?.[1];
}

/** Whether a slot is meant for the profile, however it is written. */
export function isProfileSlot(name: string): boolean {
  return /^\s*profile\b/.test(name);
}
