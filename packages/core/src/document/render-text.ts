import type { Content, DocumentBlock, DocumentDraft, GeneratedBlock, TableBlock } from './document-draft.js';
import { listPrinted, printBlock } from './list-printed.js';
import { cleanLine, readFill, readRuns, type Run } from './read-runs.js';

/** A document as plain text that reads well wherever it is pasted: a letter, a mail, a zaaksysteem. */
export function renderText(draft: DocumentDraft): string {
  const blocks = listPrinted(draft).map((block) => renderBlock(block, draft.language));
  return `${[cleanLine(draft.title), ...blocks].join('\n\n')}\n`;
}

/**
 * One block as plain text: how somebody who writes it anew finds it. Paragraphs have an empty line between them, and the
 * lines of a list begin with their mark.
 */
export function blockText(block: DocumentBlock, language: DocumentDraft['language']): string {
  return printBlock(block, language)
    .map((printed) => renderBlock(printed, language))
    .join('\n\n')
    .trim();
}

type Language = DocumentDraft['language'];

function renderBlock(block: GeneratedBlock, language: Language): string {
  const render = (content: Content) => renderRuns(readRuns(content, language));
  switch (block.type) {
    case 'heading': {
      const heading = onOneLine(render(block.content));
      // A heading stands out by the space above it.
      return block.level === 2 ? `\n${heading}` : heading;
    }
    case 'paragraph':
      return render(block.content);
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return mark + render(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    case 'table':
      return renderTable(block, (content) => onOneLine(render(content)));
    case 'fill':
      return readFill(block, language).map(renderRuns).join('\n\n');
  }
}

/** A row of two cells is a line; a longer one is a name with a line for each of its cells. */
function renderTable({ caption, head, rows }: TableBlock, render: (content: Content) => string): string {
  const title = render(caption);
  const names = head.slice(1).map(render);
  const lines =
    names.length === 1
      ? alignPairs(rows.map(([name = [], value = []]) => [render(name), render(value)]))
      : rows.flatMap(([name = [], ...cells]) => [
          render(name),
          ...alignPairs(cells.map((cell, index) => [names[index] ?? '', render(cell)])).map((line) => `  ${line}`),
        ]);
  return [...(title === '' ? [] : [title]), ...lines].join('\n');
}

function alignPairs(pairs: readonly (readonly [string, string])[]): readonly string[] {
  // A question ends in a mark of its own.
  const labelled = pairs.map(([label, value]) => [/[?!:]$/.test(label) ? label : `${label}:`, value] as const);
  const width = Math.max(0, ...labelled.map(([label]) => label.length).filter((length) => length <= longestAligned));
  return labelled.map(([label, value]) => `${label.padEnd(width)} ${value}`);
}

// In characters. One long label would push all values to the edge of the page.
const longestAligned = 40;

function renderRuns(runs: readonly Run[]): string {
  return runs.map(renderRun).join('').trim();
}

function renderRun(run: Run): string {
  return run.kind === 'link' && run.href !== run.text ? `${run.text} (${run.href})` : run.text;
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
