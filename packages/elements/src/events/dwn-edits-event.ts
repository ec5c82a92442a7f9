import type { DocumentEdits } from '@doen-wat-nodig-is/core/document';

/** Something was written in a document. Carries what was typed: do not hand it to analytics. */
export class DwnEditsEvent extends Event {
  static readonly eventName = 'dwn-edits';
  /** All that was written so far, by the id of the document; plain JSON, to resume with. */
  readonly edits: Readonly<Record<string, DocumentEdits>>;

  constructor(edits: DwnEditsEvent['edits']) {
    super(DwnEditsEvent.eventName, { bubbles: true, composed: true });
    this.edits = edits;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dwn-edits': DwnEditsEvent;
  }
}
