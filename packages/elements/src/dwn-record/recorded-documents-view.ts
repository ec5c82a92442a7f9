import type { RecordedDocument } from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import { linesView } from './lines-view.js';
import { readMarkdownBlocks, type MarkdownBlock, type MarkdownRun } from './markdown-blocks.js';
import { within, type RecordContext } from './record-context.js';
import { linkView } from './recorded-sources-view.js';

/** The texts that were made, each to open, with the words of the professional apart. */
export function recordedDocumentsView(
  documents: readonly RecordedDocument[],
  context: RecordContext,
): TemplateResult | typeof nothing {
  if (documents.length === 0) return nothing;
  const { words, level } = context;
  return html`
    ${headingView(level, words.documents.title)} ${documents.map((document) => documentView(document, within(context)))}
  `;
}

function documentView(document: RecordedDocument, context: RecordContext): TemplateResult {
  const { words, contentLang } = context;
  const { title, audience, text } = document;
  const own = new Set(document.edits.map((edit) => squeeze(edit.own)));
  const [first, ...rest] = readMarkdownBlocks(text);
  // The title stands above it already.
  const isTitle = first?.type === 'heading' && squeeze(plainText(first.runs)) === squeeze(title);
  const blocks = isTitle || !first ? rest : [first, ...rest];
  return html`
    <details class="dwn-details">
      <summary>
        <span lang=${contentLang ?? nothing}>${title}</span>
        <span class="dwn-verdict">${words.documents.audiences[audience]}</span>
      </summary>
      <div class="dwn-details-body">
        <div class="dwn-document" lang=${contentLang ?? nothing}>
          ${blocks.map((block) => blockView(block, own, context))}
        </div>
        ${ownWordsView(document, context)} ${unfilledView(document, context)} ${checklistView(document, context)}
      </div>
    </details>
  `;
}

function blockView(block: MarkdownBlock, own: ReadonlySet<string>, { level }: RecordContext): TemplateResult {
  switch (block.type) {
    case 'heading':
      return headingView(level + Math.max(0, block.depth - 2), runsView(block.runs), { look: 4 });
    case 'paragraph':
      return html`<p class="utrecht-paragraph ${own.has(squeeze(plainText(block.runs))) ? 'dwn-own' : ''}">
        ${runsView(block.runs)}
      </p>`;
    case 'list':
      return block.ordered
        ? html`<ol class="dwn-list dwn-list--numbered">
            ${block.items.map((item) => html`<li>${runsView(item)}</li>`)}
          </ol>`
        : html`<ul class="dwn-list">
            ${block.items.map((item) => html`<li>${runsView(item)}</li>`)}
          </ul>`;
    case 'table':
      return tableView(block.rows);
  }
}

function tableView([head = [], ...rows]: readonly (readonly (readonly MarkdownRun[])[])[]): TemplateResult {
  return html`
    <table class="dwn-document-table">
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${runsView(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${runsView(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function runsView(runs: readonly MarkdownRun[]): readonly unknown[] {
  return runs.map(({ text, bold, href }) => {
    const lines = text.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`));
    const content = href === undefined ? lines : linkView(text, href);
    return bold ? html`<strong>${content}</strong>` : content;
  });
}

function ownWordsView({ edits, places }: RecordedDocument, context: RecordContext): TemplateResult | typeof nothing {
  if (edits.length + places.length === 0) return nothing;
  const { words, level, contentLang } = context;
  return html`
    ${headingView(level, words.documents.own, { look: 4 })}
    <p class="utrecht-paragraph dwn-note">${words.documents.ownLead}</p>
    <ul class="dwn-own-words">
      ${places.map(
        ({ label, text }) => html`
          <li>
            <p class="utrecht-paragraph" lang=${contentLang ?? nothing}><strong>${label}</strong></p>
            <blockquote class="dwn-own">${linesView(text)}</blockquote>
          </li>
        `,
      )}
      ${edits.map(
        ({ own, generated }) => html`
          <li>
            ${
              own.trim() === ''
                ? html`<p class="utrecht-paragraph"><strong>${words.documents.removed}:</strong></p>`
                : html`
                    <blockquote class="dwn-own">${linesView(own)}</blockquote>
                    <p class="utrecht-paragraph dwn-note">${words.documents.instead}:</p>
                  `
            }
            <div class="dwn-note" lang=${contentLang ?? nothing}>${linesView(generated)}</div>
          </li>
        `,
      )}
    </ul>
  `;
}

function unfilledView({ unfilled }: RecordedDocument, context: RecordContext): TemplateResult | typeof nothing {
  if (unfilled.length === 0) return nothing;
  const { words, level, contentLang } = context;
  return html`
    ${headingView(level, words.documents.unfilled, { look: 4 })}
    <ul class="dwn-list" lang=${contentLang ?? nothing}>
      ${unfilled.map((label) => html`<li>${label}</li>`)}
    </ul>
  `;
}

function checklistView({ checklist }: RecordedDocument, context: RecordContext): TemplateResult | typeof nothing {
  if (checklist.length === 0) return nothing;
  const { words, level, contentLang } = context;
  const covered = checklist.filter((point) => point.covered).length;
  return html`
    ${headingView(level, words.documents.checklist(covered, checklist.length), { look: 4 })}
    <ul class="dwn-list">
      ${checklist.map(
        (point) => html`
          <li>
            <span lang=${contentLang ?? nothing}>${point.title}</span>
            <span class="dwn-verdict dwn-verdict--${point.covered ? 'applies' : 'open'}"
              >${point.covered ? words.documents.covered : words.documents.missing}</span
            >
          </li>
        `,
      )}
    </ul>
  `;
}

function plainText(runs: readonly MarkdownRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
