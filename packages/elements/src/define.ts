import { DwnAid } from './dwn-aid/dwn-aid.js';

// A second copy of this file on the page, of whatever version, leaves the first in charge.
if (!customElements.get('dwn-aid')) customElements.define('dwn-aid', DwnAid);
