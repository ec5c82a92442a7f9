import { parseAid, parseProfile } from '@doen-wat-nodig-is/core';
import { DwnAid } from './dwn-aid/dwn-aid.js';
import { en } from './messages/en.js';
import { provideFormalMessages, provideMessages } from './messages/messages.js';
import { nlFormal } from './messages/nl-formal.js';
import { registerElements } from './register.js';
import { provideAdviceParts } from './views/advice-part.js';
import { gapsPart } from './views/gaps-part.js';
import { perspectivesPart } from './views/perspectives-part.js';
import { principlesPart } from './views/principles-part.js';
import { sumPart } from './views/sum-part.js';

// Registers the elements, complete: in Dutch (*je* and *u*) and English, with every part an advice can have, and able to
// check any definition and gemeenteprofiel that a page gives them.
DwnAid.checks = { parseAid, parseProfile };
provideMessages('en', en);
provideFormalMessages('nl', nlFormal);
provideAdviceParts(sumPart, perspectivesPart, principlesPart, gapsPart);
registerElements();
