/** A tag, or the text between two tags with its escapes undone. */
export type HtmlToken =
  { readonly tag: string; readonly attributes: Readonly<Record<string, string>> } | { readonly text: string };

/**
 * Reads HTML of the few tags and attributes a document has, and refuses all else: an unknown tag or attribute, a tag
 * that is not closed in order, an address that is not http(s), and a bare `<`, `>` or `&`.
 */
export function readStrictHtml(html: string): readonly HtmlToken[] {
  const open: string[] = [];
  const tokens = [...html.matchAll(/<([^>]*)>|[^<]+|</g)].map(([whole, inner]): HtmlToken => {
    if (inner === undefined) return { text: unescapeText(whole) };
    const [, closing, tag = '', rest = ''] = /^(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)$/.exec(inner) ?? fail(whole);
    if (closing) {
      if (open.pop() !== tag || rest) fail(whole);
      return { tag: `/${tag}`, attributes: {} };
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescapeText(value)]),
    );
    const allowed = allowedTags[tag] ?? fail(whole);
    if (Object.keys(attributes).join() !== allowed.join()) fail(whole);
    if (attributes['href'] !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(attributes['href'])) fail(whole);
    if (attributes['lang'] !== undefined && !/^(nl|en)$/.test(attributes['lang'])) fail(whole);
    if (attributes['scope'] !== undefined && !/^(col|row)$/.test(attributes['scope'])) fail(whole);
    if (tag !== 'br') open.push(tag);
    return { tag, attributes };
  });
  if (open.length > 0) fail(open.join());
  return tokens;
}

const allowedTags: Readonly<Record<string, readonly string[]>> = {
  article: ['lang'],
  a: ['href'],
  th: ['scope'],
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'br', 'strong', 'mark'].map((tag) => [tag, []]),
  ),
  ...Object.fromEntries(['table', 'caption', 'thead', 'tbody', 'tr', 'td'].map((tag) => [tag, []])),
};

function unescapeText(text: string): string {
  if (/[<>"']|&(?!#\d+;)/.test(text)) fail(text);
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function fail(what: string): never {
  throw new Error(`This is no HTML of a document: ${what}`);
}
