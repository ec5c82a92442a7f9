/** The chains in which something refers to itself, each found once. `refersTo` may name what is not in the map. */
export function findCycles<T>(
  items: ReadonlyMap<string, T>,
  refersTo: (item: T) => readonly string[],
): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();

  const visit = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start >= 0) {
      cycles.push([...trail.slice(start), name]);
      return;
    }
    const item = items.get(name);
    if (item === undefined || done.has(name)) return;
    for (const next of new Set(refersTo(item))) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of items.keys()) visit(name, []);
  return cycles;
}
