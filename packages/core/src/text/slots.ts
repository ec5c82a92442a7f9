/** The names of the slots in a text: `answer.vraag` for `{answer.vraag}`. */
export function findSlots(text: string): readonly string[] {
  return [...text.matchAll(slotPattern)].map(([, name = '']) => name);
}

/** The text with each slot replaced by what `fill` gives for its name. */
export function fillSlots(text: string, fill: (name: string) => string): string {
  return text.replace(slotPattern, (_, name: string) => fill(name));
}

/** The text in order: what stands between slots, which is never empty, and the names of the slots. */
export function splitAtSlots(text: string): readonly ({ readonly text: string } | { readonly slot: string })[] {
  // Splitting at a group gives what it caught at each odd place.
  return text
    .split(slotPattern)
    .map((part, index) => (index % 2 === 1 ? { slot: part } : { text: part }))
    .filter((part) => 'slot' in part || part.text !== '');
}

const slotPattern = /\{([^{}]*)\}/g;
