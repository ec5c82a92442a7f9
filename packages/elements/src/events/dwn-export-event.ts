import type { ExportFormat } from '../dwn-documents/export-format.js';

/** A document or a record was copied, downloaded or printed. Holds nothing of its contents. */
export class DwnExportEvent extends Event {
  static readonly eventName = 'dwn-export';
  /** Id of the document, or `record`. */
  readonly document: string;
  readonly format: ExportFormat | 'json';

  constructor(document: string, format: ExportFormat | 'json') {
    super(DwnExportEvent.eventName, { bubbles: true, composed: true });
    this.document = document;
    this.format = format;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-export': DwnExportEvent;
  }
}
