const provided = new Map<string, unknown>();

/**
 * Makes aids known by id, so that `<dwn-aid aid="…">` finds them. The single file does this for the bundled aids.
 *
 * @param aids definitions by id; each is checked when an element asks for it.
 */
export function provideAids(aids: Readonly<Record<string, unknown>>): void {
  for (const [id, definition] of Object.entries(aids)) provided.set(id, definition);
}

/** The definition that was provided under an id, if any. */
export function findProvidedAid(id: string): unknown {
  return provided.get(id);
}

/** The ids under which aids were provided. */
export function listProvidedAids(): readonly string[] {
  return [...provided.keys()];
}
