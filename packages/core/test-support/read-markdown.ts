import { parsers } from 'prettier/plugins/markdown';

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** What a Markdown reader makes of a text: the kinds of its parts, the addresses it leads to, and its words. */
export async function readMarkdown(
  markdown: string,
): Promise<{ readonly kinds: string; readonly addresses: readonly string[]; readonly text: string }> {
  // Casts: the parser reads no other option than the text, and promises nothing of what it gives.
  const options = { originalText: markdown } as Parameters<typeof parsers.markdown.parse>[1];
  const root = (await parsers.markdown.parse(markdown, options)) as MarkdownNode;
  const nodes = flatten(root);
  return {
    kinds: describeKinds(root),
    addresses: nodes.flatMap(({ url }) => url ?? []),
    text: nodes.map(({ value = '' }) => value).join(''),
  };
}

/** Kinds within each other; how many lines and paragraphs a text has is up to its writer. */
function describeKinds({ type, children = [] }: MarkdownNode): string {
  const kinds = children
    .filter((child) => child.type !== 'text' && child.type !== 'break')
    .map(describeKinds)
    .filter((kind, index, all) => kind !== 'paragraph' || all[index - 1] !== 'paragraph');
  return kinds.length > 0 ? `${type}(${kinds.join(' ')})` : type;
}

function flatten(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
