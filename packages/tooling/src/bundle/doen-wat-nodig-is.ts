// The file for a page without a build of its own: all elements and all bundled aids, by one script tag.
import { aids } from '@doen-wat-nodig-is/aids';
import { provideAids } from '@doen-wat-nodig-is/elements';
import { registerComplete } from '../../../elements/src/register-complete.js';
import type { Checks } from '../../../elements/src/dwn-aid/checks.js';
import { importBeside } from './import-beside.js';

// The checks lie beside this file. Most pages never need them: the bundled aids were checked when this was tested.
registerComplete(() => importBeside('doen-wat-nodig-is.checks.js') as Promise<Checks>);
provideAids(aids, { trusted: true });
