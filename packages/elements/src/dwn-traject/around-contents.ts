import { html, type TemplateResult } from 'lit';

/** A sentence of the interface around texts of aids, each in its own language for who listens. */
export function aroundContents(
  sentence: (...contents: string[]) => string,
  contents: readonly string[],
  contentLang: string | undefined,
): TemplateResult | string {
  if (contentLang === undefined) return sentence(...contents);
  const places = contents.map((_, index) => `\0${index}\0`);
  const pieces = sentence(...places).split('\0');
  // The pieces in between are places.
  return html`${pieces.map((piece, index) =>
    index % 2 === 0 ? piece : html`<span lang=${contentLang}>${contents[Number(piece)]}</span>`,
  )}`;
}
