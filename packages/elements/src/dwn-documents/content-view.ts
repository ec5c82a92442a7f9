import {
  readFill,
  readRuns,
  type Content,
  type GeneratedBlock,
  type Run,
  type TableBlock,
} from '@doen-wat-nodig-is/core/document';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../views/heading.js';
import type { DocumentsContext } from './documents-context.js';

/** A block as the renderers print it, with what the professional typed marked where `marks` says so. */
export function printedView(block: GeneratedBlock, marks: boolean, context: DocumentsContext): TemplateResult {
  const view = (content: Content) => contentView(content, marks, context);
  switch (block.type) {
    case 'heading':
      return headingView(context.level + block.level, view(block.content), { look: block.level === 2 ? 3 : 4 });
    case 'paragraph':
      return html`<p class="utrecht-paragraph">${view(block.content)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${view(item)}</li>`);
      return block.ordered
        ? html`<ol class="dwn-list dwn-list--ordered">
            ${items}
          </ol>`
        : html`<ul class="dwn-list">
            ${items}
          </ul>`;
    }
    case 'table':
      return tableView(block, view);
    case 'fill': {
      const typed = readFill(block, context.language);
      return html`${typed.map((runs) => html`<p class="utrecht-paragraph">${runs.map((run) => runView(run, marks))}</p>`)}`;
    }
  }
}

function tableView({ caption, head, rows }: TableBlock, view: (content: Content) => unknown): TemplateResult {
  return html`
    <table class="dwn-document-table">
      ${
        caption.length > 0
          ? html`<caption>
              ${view(caption)}
            </caption>`
          : nothing
      }
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${view(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name = [], ...cells]) => html`
            <tr>
              <th scope="row">${view(name)}</th>
              ${cells.map((cell) => html`<td>${view(cell)}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function contentView(content: Content, marks: boolean, { language }: DocumentsContext): readonly TemplateResult[] {
  // One run per piece, in order.
  return readRuns(content, language).map((run, index) => runView(run, marks && content[index]?.origin === 'own'));
}

function runView(run: Run, own: boolean): TemplateResult {
  const lines = run.text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));
  switch (run.kind) {
    case 'open':
      return html`<mark class="dwn-gap">${lines}</mark>`;
    case 'link':
      return html`<a class="utrecht-link utrecht-link--html-a" href=${run.href} rel="noopener noreferrer">${lines}</a>`;
    case 'bold':
      return html`<strong>${lines}</strong>`;
    case 'text':
      return own ? html`<span class="dwn-own">${lines}</span>` : html`${lines}`;
  }
}
