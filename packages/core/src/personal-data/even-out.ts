/** The text with one kind of space, hyphen and apostrophe, and of the same length: places in it are places in the text. */
export function evenOut(text: string): string {
  return text
    .replace(/[\t\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}
