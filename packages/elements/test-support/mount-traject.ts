import { fixture, html } from '@open-wc/testing';
import type { DwnAid, DwnTraject } from '../src/index.js';
import '../src/define.js';

/** Puts `<dwn-traject>` into a page with these properties, and waits until it is drawn. It goes when the test ends. */
export async function mountTraject(properties: Partial<DwnTraject>): Promise<DwnTraject> {
  const traject = Object.assign(document.createElement('dwn-traject'), properties);
  await fixture(html`<main>${traject}</main>`);
  await settled(traject);
  return traject;
}

/** The aid inside, which asks the questions. */
export function innerOf(traject: DwnTraject): DwnAid {
  const inner = traject.shadowRoot?.querySelector('dwn-aid');
  if (!inner) throw new Error('There is no aid in the traject now.');
  return inner;
}

/** Waits until the traject and the aid inside are drawn. */
export async function settled(traject: DwnTraject): Promise<void> {
  await traject.updateComplete;
  await traject.shadowRoot?.querySelector('dwn-aid')?.updateComplete;
  // What the one hands to the other may draw it once more.
  await traject.updateComplete;
}
