import { DwnRecord } from './dwn-record/dwn-record.js';
import { DwnTraject } from './dwn-traject/dwn-traject.js';
import { registerTraject } from './register-traject.js';

/** Registers `<dwn-record>`, and the elements to look back with. A second copy on the page leaves the first in charge. */
export function registerRecord(): void {
  registerTraject();
  if (customElements.get('dwn-record')) return;
  // Where another version has the tag of the traject, ours still needs one to be made at all.
  if (customElements.get('dwn-traject') !== DwnTraject) customElements.define('dwn-record-traject', DwnTraject);
  customElements.define('dwn-record', DwnRecord);
}
