/** A slot that a gemeenteprofiel fills: `{profile.contacts.crisis|de crisisdienst van jouw gemeente}`. */
export interface ProfileSlot {
  /** Without `profile.`. */
  readonly path: string;
  /** What reads in its place when the profile does not have it. */
  readonly fallback: string;
}

/** The slot with this name (the text between the braces), or `undefined` when it is another, or has no fallback. */
export function readProfileSlot(name: string): ProfileSlot | undefined {
  const [, path, fallback] = /^profile\.([^|]*)\|([^|]*[^|\s][^|]*)$/.exec(name) ?? [];
  return path === undefined || fallback === undefined ? undefined : { path, fallback };
}

/** Whether a slot is meant for the profile, however it is written. */
export function isProfileSlot(name: string): boolean {
  return /^\s*profile\b/.test(name);
}
