import { parseAid } from '@doen-wat-nodig-is/core';
import { DwnAid } from './dwn-aid/dwn-aid.js';
import { en } from './messages/en.js';
import { provideMessages } from './messages/messages.js';
import { registerElements } from './register.js';

// Registers the elements, complete: in Dutch and English, and able to check any definition that a page gives them.
DwnAid.parse = parseAid;
provideMessages('en', en);
registerElements();
