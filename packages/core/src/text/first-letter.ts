/** Whether a text begins with a capital, also behind the marks of bold and links. */
export function startsWithCapital(text: string): boolean {
  return /^[[*]*\p{Lu}/u.test(text);
}

/** A text with a capital in front, also behind the marks of bold and links. */
export function withCapital(text: string): string {
  return text.replace(/^([[*]*)(\p{Ll})/u, (_, marks: string, letter: string) => `${marks}${letter.toUpperCase()}`);
}

/** "De inwoner" as it reads within a sentence; an abbreviation keeps its capitals. */
export function withSmallLetter(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
