/** The names of the slots in a text: `answer.vraag` for `{answer.vraag}`. */
export function findSlots(text: string): readonly string[] {
  return [...text.matchAll(slotPattern)].map(([, name = '']) => name);
}

/** The text with each slot replaced by what `fill` gives for its name. */
export function fillSlots(text: string, fill: (name: string) => string): string {
  return text.replace(slotPattern, (_, name: string) => fill(name));
}

const slotPattern = /\{([^{}]*)\}/g;
