import type { Content, DocumentDraft, GeneratedBlock, TableBlock } from './document-draft.js';
import { listPrinted } from './list-printed.js';
import { cleanLine, readFill, readRuns, type Run } from './read-runs.js';

/**
 * A document as a piece of HTML, for the clipboard or a page: headings, paragraphs, lists and tables, without styles
 * or scripts. All text is escaped; links go to http(s) only.
 */
export function renderHtml(draft: DocumentDraft): string {
  const { language, title } = draft;
  const lines = [
    `<article lang="${escapeHtml(language)}">`,
    `<h1>${escapeHtml(cleanLine(title))}</h1>`,
    ...listPrinted(draft).map((block) => renderBlock(block, language)),
    '</article>',
  ];
  return `${lines.join('\n')}\n`;
}

type Language = DocumentDraft['language'];

function renderBlock(block: GeneratedBlock, language: Language): string {
  const render = (content: Content) => renderRuns(readRuns(content, language));
  switch (block.type) {
    case 'heading': {
      const tag = headingTags[block.level];
      return `<${tag}>${render(block.content)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${render(block.content)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return [`<${tag}>`, ...block.items.map((item) => `<li>${render(item)}</li>`), `</${tag}>`].join('\n');
    }
    case 'table':
      return renderTable(block, render);
    case 'fill':
      return readFill(block, language)
        .map((runs) => `<p>${renderRuns(runs)}</p>`)
        .join('\n');
  }
}

const headingTags = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function renderTable({ caption, head, rows }: TableBlock, render: (content: Content) => string): string {
  return [
    '<table>',
    ...(caption.length > 0 ? [`<caption>${render(caption)}</caption>`] : []),
    `<thead><tr>${head.map((cell) => `<th scope="col">${render(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(([name = [], ...cells]) => {
      const others = cells.map((cell) => `<td>${render(cell)}</td>`).join('');
      return `<tr><th scope="row">${render(name)}</th>${others}</tr>`;
    }),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function renderRuns(runs: readonly Run[]): string {
  return runs.map(renderRun).join('');
}

function renderRun(run: Run): string {
  const text = escapeHtml(run.text).replaceAll('\n', '<br>');
  switch (run.kind) {
    case 'bold':
      return `<strong>${text}</strong>`;
    case 'open':
      return `<mark>${text}</mark>`;
    case 'link':
      return `<a href="${escapeHtml(run.href)}">${text}</a>`;
    case 'text':
      return text;
  }
}

/** Text that is text wherever it stands, between tags and in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
