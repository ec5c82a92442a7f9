import {
  renderHtml,
  renderMarkdown,
  renderPage,
  renderText,
  type DocumentDraft,
} from '@doen-wat-nodig-is/core/document';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyPlain, copyRich } from '../export/copy-text.js';
import { downloadFile } from '../export/download-file.js';
import type { ExportFormat } from './export-format.js';
import type { DocumentFinding } from './watch-document.js';

/** How far taking a document along is. */
export type ExportState =
  | { readonly status: 'ready' }
  /** The person is asked about what looks like personal data. */
  | { readonly status: 'asking'; readonly format: ExportFormat; readonly findings: readonly DocumentFinding[] }
  | { readonly status: 'done'; readonly format: ExportFormat; readonly file: string }
  /** It could not be copied; the person can do that by hand. */
  | { readonly status: 'by-hand'; readonly text: string };

/** What the export asks of the element. */
export interface ExportHost {
  readonly draft: () => DocumentDraft | undefined;
  readonly find: () => readonly DocumentFinding[];
  readonly replace: () => void;
  readonly print: (title: string) => void;
  readonly onState: (state: ExportState) => void;
  readonly onExport: (document: string, format: ExportFormat) => void;
}

/** Takes a document along, after a look for personal data. */
export class ExportController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #host: ExportHost;
  #state: ExportState = { status: 'ready' };

  constructor(element: ReactiveControllerHost, host: ExportHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up; a controller must have a method.
  }

  get state(): ExportState {
    return this.#state;
  }

  /** Takes it along, or asks about what was found. */
  async start(format: ExportFormat): Promise<void> {
    const findings = this.#host.find();
    if (findings.length > 0) this.#become({ status: 'asking', format, findings });
    else await this.#carryOut(format);
  }

  /** Goes on after the question. */
  async proceed(replace: boolean): Promise<void> {
    if (this.#state.status !== 'asking') return;
    const { format } = this.#state;
    if (replace) this.#host.replace();
    await this.#carryOut(format);
  }

  /** As if nothing was asked or done. */
  reset(): void {
    if (this.#state.status !== 'ready') this.#become({ status: 'ready' });
  }

  async #carryOut(format: ExportFormat): Promise<void> {
    const draft = this.#host.draft();
    if (!draft) return;
    const file = format === 'html' || format === 'markdown' ? fileName(draft.title, format) : '';
    const isCopied = await this.#hand(draft, format, file);
    if (isCopied) this.#host.onExport(draft.id, format);
    this.#become(isCopied ? { status: 'done', format, file } : { status: 'by-hand', text: renderText(draft) });
  }

  async #hand(draft: DocumentDraft, format: ExportFormat, file: string): Promise<boolean> {
    switch (format) {
      case 'rich':
        return copyRich({ html: renderHtml(draft), text: renderText(draft) });
      case 'plain':
        return copyPlain(renderText(draft));
      case 'html':
        downloadFile(file, 'text/html', renderPage(draft));
        return true;
      case 'markdown':
        downloadFile(file, 'text/markdown', renderMarkdown(draft));
        return true;
      case 'print':
        // First what was asked must be gone, and what was replaced be shown.
        this.#become({ status: 'ready' });
        await this.#element.updateComplete;
        this.#host.print(draft.title);
        return true;
    }
  }

  #become(state: ExportState): void {
    this.#state = state;
    this.#element.requestUpdate();
    this.#host.onState(state);
  }
}

const endings = { html: 'html', markdown: 'md' } as const;

function fileName(title: string, format: keyof typeof endings): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${words?.join('-').slice(0, 80) ?? 'document'}.${endings[format]}`;
}
