/** " Bedoel je “…”?" for the candidate nearest to what was written, or nothing when none is near. */
export function suggest(written: string, candidates: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const edits = countEdits(written, candidate);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best === undefined ? '' : ` Bedoel je “${best}”?`;
}

/** Levenshtein distance. */
function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const current = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const [replaced, removed, added] = [previous[j] ?? 0, previous[j + 1] ?? 0, current[j] ?? 0];
      current.push(Math.min(replaced + (letter === other ? 0 : 1), removed + 1, added + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
