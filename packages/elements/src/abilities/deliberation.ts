import { DwnDeliberation } from '../dwn-deliberation/dwn-deliberation.js';
import { registerDeliberation } from '../register-deliberation.js';

registerDeliberation();

export { DwnDeliberation };
