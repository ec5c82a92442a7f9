/** A part of a text: plain, bold, or a link. */
export interface MarkdownRun {
  readonly text: string;
  readonly bold: boolean;
  readonly href?: string;
}

/** A block of a document, with its text as runs; a line break within it is a `\n`. */
export type MarkdownBlock =
  | { readonly type: 'heading'; readonly depth: number; readonly runs: readonly MarkdownRun[] }
  | { readonly type: 'paragraph'; readonly runs: readonly MarkdownRun[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly MarkdownRun[])[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly MarkdownRun[])[])[] };

/**
 * Reads the Markdown that documents are recorded in: what `renderMarkdown` writes, and no more. Anything else, HTML too,
 * stays text.
 */
export function readMarkdownBlocks(markdown: string): readonly MarkdownBlock[] {
  return markdown
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part !== '')
    .map(readBlock);
}

function readBlock(text: string): MarkdownBlock {
  const heading = /^(#{1,6}) (.*)$/.exec(text);
  if (heading) return { type: 'heading', depth: heading[1]?.length ?? 1, runs: readRuns(heading[2] ?? '') };
  const lines = text.split('\n');
  if (lines.length > 1 && lines.every((line) => line.startsWith('| ') && line.endsWith(' |'))) return readTable(lines);
  if (/^(-|\d+\.) /.test(text)) return readList(text);
  return { type: 'paragraph', runs: readRuns(text) };
}

function readTable(lines: readonly string[]): MarkdownBlock {
  const rows = lines
    .filter((_, index) => index !== 1)
    .map((line) => splitUnescaped(line.slice(1, -1)).map((cell) => readRuns(cell.trim())));
  return { type: 'table', rows };
}

function splitUnescaped(line: string): readonly string[] {
  return [...line.matchAll(/((?:\\.|[^|\\])*)(?:\||$)/gs)].map(([, cell = '']) => cell).filter((cell) => cell !== '');
}

function readList(text: string): MarkdownBlock {
  const items = text.split(/\n(?=(?:-|\d+\.) )/).map((item) => item.replace(/^(-|\d+\.) /, '').replace(/\n +/g, '\n'));
  return { type: 'list', ordered: /^\d/.test(text), items: items.map(readRuns) };
}

const marks = /\\([\s\S])|(\*\*)|\[((?:\\.|[^\]\\])*)\]\((https?:\/\/[^\s()]+)\)/g;

function readRuns(text: string): readonly MarkdownRun[] {
  const runs: MarkdownRun[] = [];
  let bold = false;
  let end = 0;
  const add = (piece: string, href?: string) => {
    const last = runs.at(-1);
    if (piece === '') return;
    if (last && last.bold === bold && last.href === undefined && href === undefined) {
      runs[runs.length - 1] = { ...last, text: last.text + piece };
      return;
    }
    runs.push({ text: piece, bold, ...(href !== undefined && { href }) });
  };
  for (const match of text.matchAll(marks)) {
    const [whole, escaped, star, label, address] = match;
    add(text.slice(end, match.index));
    end = match.index + whole.length;
    if (escaped !== undefined) add(escaped);
    else if (star !== undefined) bold = !bold;
    else if (label !== undefined && address !== undefined) {
      add(label.replace(/\\([\s\S])/g, '$1'), address.replaceAll('&amp;', '&'));
    }
  }
  add(text.slice(end));
  return runs;
}
