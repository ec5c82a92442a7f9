import { registerDeliberation } from './register-deliberation.js';

// Registers `<dwn-deliberation>`, for a page of its own on which colleagues weigh a case. In Dutch where `define.js` does
// not add English.
registerDeliberation();
