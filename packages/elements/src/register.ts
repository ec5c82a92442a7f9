import { DwnAid } from './dwn-aid/dwn-aid.js';

/** Registers the elements. A second copy on the page, of whatever version, leaves the first in charge. */
export function registerElements(): void {
  if (!customElements.get('dwn-aid')) customElements.define('dwn-aid', DwnAid);
}
