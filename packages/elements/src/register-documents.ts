import { DwnDocuments } from './dwn-documents/dwn-documents.js';

/** Registers `<dwn-documents>`. A second copy on the page leaves the first in charge. */
export function registerDocuments(): void {
  // Where another version has the tag, ours still needs one to be made at all.
  const tag = customElements.get('dwn-documents') ? 'dwn-aid-documents' : 'dwn-documents';
  if (!customElements.getName(DwnDocuments) && !customElements.get(tag)) customElements.define(tag, DwnDocuments);
}
