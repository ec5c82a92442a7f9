import type { Content, DocumentDraft, GeneratedBlock, TableBlock } from './document-draft.js';
import { listPrinted } from './list-printed.js';
import { cleanLine, readFill, readRuns, type Run } from './read-runs.js';

/**
 * A document as Markdown, with tables as GitHub and GitLab write them. All text is escaped, so that nothing in it is
 * read as Markdown or HTML; links go to http(s) only.
 */
export function renderMarkdown(draft: DocumentDraft): string {
  const blocks = listPrinted(draft).map((block) => renderBlock(block, draft.language));
  return `${[`# ${escapeMarkdown(cleanLine(draft.title))}`, ...blocks].join('\n\n')}\n`;
}

type Language = DocumentDraft['language'];

function renderBlock(block: GeneratedBlock, language: Language): string {
  const render = (content: Content) => renderRuns(readRuns(content, language));
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${onOneLine(render(block.content))}`;
    case 'paragraph':
      return breakLines(render(block.content));
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return mark + breakLines(render(item), ' '.repeat(mark.length));
        })
        .join('\n');
    case 'table':
      return renderTable(block, (content) => onOneLine(render(content)));
    case 'fill':
      return readFill(block, language)
        .map((runs) => breakLines(renderRuns(runs)))
        .join('\n\n');
  }
}

function renderTable({ caption, head, rows }: TableBlock, render: (content: Content) => string): string {
  const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    toRow(head.map(render)),
    toRow(head.map(() => '---')),
    ...rows.map((cells) => toRow(cells.map(render))),
  ].join('\n');
  const title = render(caption);
  return title === '' ? table : `${title}\n\n${table}`;
}

function renderRuns(runs: readonly Run[]): string {
  // What begins a line, and what stands before a link, is known only when all is together.
  const text = runs.map(renderRun).join('');
  return text
    .replace(/^\s+/gm, '')
    .replace(/!(?=\[)/g, '\\!')
    .replace(lineStarts, '$1\\$2');
}

// A list, a numbered list, a line, and a definition.
const lineStarts = /^(\d*)((?<=\d)[.)](?=\s|$)|(?<!\d)[-+:](?=[\s-]|$))/gm;

function renderRun(run: Run): string {
  const text = escapeMarkdown(run.text);
  if (run.kind === 'link') return `[${onOneLine(text)}](${escapeAddress(run.href)})`;
  const inner = text.trim();
  // Stars next to a space, or around nothing, would be stars.
  return run.kind === 'bold' && inner !== '' ? text.replace(inner, () => `**${inner}**`) : text;
}

function escapeMarkdown(text: string): string {
  // Also what some readers make a link of without any mark: an address, and one of e-mail.
  return text.replace(/[\\`*_{}[\]<>~|$^=#@&]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}

function escapeAddress(href: string): string {
  return href
    .replace(/[\\`|{}^]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('&', '&amp;');
}

function breakLines(text: string, indent = ''): string {
  return text.trim().replaceAll('\n', `\\\n${indent}`);
}

function onOneLine(text: string): string {
  return text.trim().replaceAll('\n', ' ');
}
