/** " Bedoel je “…”?" for the candidate nearest to what was written, or nothing when none is near. */
export type Suggest = (written: string, candidates: Iterable<string>) => string;

/** The first names that are wrong get a hint. Where there are more, a file of thousands would take minutes. */
const mostHints = 50;

/** For one definition. */
export function createSuggest(): Suggest {
  let left = mostHints;
  return (written, candidates) => {
    left -= 1;
    const nearest = left < 0 ? undefined : findNearest(written, candidates);
    return nearest === undefined ? '' : ` Bedoel je “${nearest}”?`;
  };
}

function findNearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(4, Math.max(2, Math.floor(written.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const edits = countEdits(written, candidate, least);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Levenshtein distance, or `enough` once it is that much: so only the cells near the diagonal count. */
function countEdits(a: string, b: string, enough: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  let current = previous.slice();
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - enough + 1);
    const to = Math.min(b.length, i + enough - 1);
    let edits = from === 1 ? i : enough;
    let nearest = edits;
    current[from - 1] = edits;
    for (let j = from; j <= to; j += 1) {
      const replaced = (previous[j - 1] ?? enough) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      edits = Math.min(replaced, (previous[j] ?? enough) + 1, edits + 1);
      current[j] = edits;
      if (edits < nearest) nearest = edits;
    }
    if (nearest >= enough) return enough;
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? enough;
}
