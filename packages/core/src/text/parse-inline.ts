/** A piece of a text: plain, bold, or a link to a page. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'bold'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly href: string };

/**
 * Reads the small markup that a text may hold: `**bold**` and `[text](https://…)`. Anything else, HTML too, is plain
 * text; a link to anything but http(s) stays as it was written.
 */
export function parseInline(text: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(/\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:\/\/[^\s()]+)\)/g)) {
    if (match.index > end) pieces.push({ type: 'text', text: text.slice(end, match.index) });
    const [whole, bold, label, href] = match;
    if (bold !== undefined) pieces.push({ type: 'bold', text: bold });
    else if (label !== undefined && href !== undefined) pieces.push({ type: 'link', text: label, href });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ type: 'text', text: text.slice(end) });
  return pieces;
}
