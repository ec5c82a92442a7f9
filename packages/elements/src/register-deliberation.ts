import { DwnDeliberation } from './dwn-deliberation/dwn-deliberation.js';

/** Registers `<dwn-deliberation>`. A second copy on the page leaves the first in charge. */
export function registerDeliberation(): void {
  // Where another version has the tag, ours still needs one to be made at all.
  const tag = customElements.get('dwn-deliberation') ? 'dwn-aid-deliberation' : 'dwn-deliberation';
  if (!customElements.getName(DwnDeliberation) && !customElements.get(tag)) customElements.define(tag, DwnDeliberation);
}
