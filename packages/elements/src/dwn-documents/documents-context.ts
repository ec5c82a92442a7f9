import type { DocumentDraft } from '@doen-wat-nodig-is/core/document';
import type { ViewContext } from '../views/view-context.js';
import type { DocumentsMessages } from './documents-messages.js';

/** What every view of a document needs to know. */
export interface DocumentsContext extends ViewContext {
  readonly words: DocumentsMessages;
  /** Language of the document that is shown. */
  readonly language: DocumentDraft['language'];
}
