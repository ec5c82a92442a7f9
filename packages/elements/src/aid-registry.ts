const provided = new Map<string, unknown>();
const waiting = new Set<() => void>();

/**
 * Makes aids known by id, so that `<dwn-aid aid="…">` finds them. The single file does this for the bundled aids.
 *
 * @param aids definitions by id; each is checked when an element asks for it.
 */
export function provideAids(aids: Readonly<Record<string, unknown>>): void {
  for (const [id, definition] of Object.entries(aids)) provided.set(id, definition);
  [...waiting].forEach((retry) => retry());
}

/** The definition that was provided under an id, if any. */
export function findProvidedAid(id: string): unknown {
  return provided.get(id);
}

/**
 * Calls `retry` whenever aids are provided: a page may do so after its elements are there. Returns the function that
 * stops it.
 */
export function onProvidedAids(retry: () => void): () => void {
  waiting.add(retry);
  return () => waiting.delete(retry);
}

/** The ids under which aids were provided. */
export function listProvidedAids(): readonly string[] {
  return [...provided.keys()];
}
