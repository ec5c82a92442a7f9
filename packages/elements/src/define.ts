import { parseAid, parseProfile } from '@doen-wat-nodig-is/core';
import { registerComplete } from './register-complete.js';

// Registers the elements, complete, and able to check any definition and gemeenteprofiel that a page gives them.
registerComplete({ parseAid, parseProfile });
