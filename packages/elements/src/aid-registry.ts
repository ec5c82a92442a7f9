/** An aid that was provided under an id. */
export interface ProvidedAid {
  readonly definition: unknown;
  /** Whether it was checked when the page was built, so that it needs no check here. */
  readonly trusted: boolean;
}

/** An aid that is loaded once an element asks for it. After a failure it can be asked for again. */
export interface LateAid {
  readonly load: () => Promise<ProvidedAid>;
  readonly trusted: boolean;
}

const provided = new Map<string, ProvidedAid | LateAid>();
const waiting = new Set<() => void>();

/**
 * Makes aids known by id, so that `<dwn-aid aid="…">` finds them. The single file does this for the bundled aids.
 *
 * @param aids definitions by id, or functions that get them; each is checked when an element asks for it.
 * @param options.trusted these definitions were checked when the page was built or tested, and are used as they are.
 * With a wrong definition nothing is promised.
 */
export function provideAids(
  aids: Readonly<Record<string, unknown>>,
  { trusted = false }: { readonly trusted?: boolean } = {},
): void {
  for (const [id, definition] of Object.entries(aids)) {
    // A definition is data: a function can only be what gets it.
    const isLate = typeof definition === 'function';
    provided.set(id, isLate ? lateAid(id, definition as () => unknown, trusted) : { definition, trusted });
  }
  [...waiting].forEach((retry) => retry());
}

/** What was provided under an id, if anything. */
export function findProvidedAid(id: string): ProvidedAid | LateAid | undefined {
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

function lateAid(id: string, get: () => unknown, trusted: boolean): LateAid {
  const late = {
    trusted,
    load: async () => {
      const loaded = { definition: await get(), trusted };
      // So that the next element has it at once; unless another was provided meanwhile.
      if (provided.get(id) === late) provided.set(id, loaded);
      return loaded;
    },
  };
  return late;
}
