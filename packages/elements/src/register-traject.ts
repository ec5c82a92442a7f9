import { DwnAid } from './dwn-aid/dwn-aid.js';
import { DwnTraject } from './dwn-traject/dwn-traject.js';
import { registerElements } from './register.js';

/** Registers `<dwn-traject>` beside `<dwn-aid>`. A second copy on the page leaves the first in charge. */
export function registerTraject(): void {
  registerElements();
  if (customElements.get('dwn-traject')) return;
  // Where another version has the tag of the aid, ours still needs one to be made at all.
  if (customElements.get('dwn-aid') !== DwnAid) customElements.define('dwn-traject-aid', DwnAid);
  customElements.define('dwn-traject', DwnTraject);
}
