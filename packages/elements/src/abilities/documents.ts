import { DwnDocuments } from '../dwn-documents/dwn-documents.js';
import { registerDocuments } from '../register-documents.js';

registerDocuments();

export { DwnDocuments };
