import { registerDocuments } from './register-documents.js';

// Registers `<dwn-documents>`, for a page that shows the documents of a session of its own. In Dutch where `define.js`
// does not add English.
registerDocuments();
