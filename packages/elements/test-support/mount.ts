import { fixture, html } from '@open-wc/testing';
import type { DwnAid } from '../src/index.js';
import '../src/define.js';

/** Puts `<dwn-aid>` into a page with these properties, and waits until it is drawn. It goes when the test ends. */
export async function mountAid(properties: Partial<DwnAid>): Promise<DwnAid> {
  const aid = Object.assign(document.createElement('dwn-aid'), properties);
  await fixture(html`<main>${aid}</main>`);
  await aid.updateComplete;
  return aid;
}

/** Adds a style sheet to the page itself. Returns the function that takes it away. */
export function addPageStyles(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

/** The next event of a kind that reaches the document. */
export function nextEvent<K extends keyof DocumentEventMap>(name: K): Promise<DocumentEventMap[K]> {
  return new Promise((resolve) => document.addEventListener(name, resolve, { once: true }));
}

/** Writes down all events of some kinds that reach the document, until the test ends. */
export function collectEvents<K extends keyof DocumentEventMap>(...names: K[]): DocumentEventMap[K][] {
  const events: DocumentEventMap[K][] = [];
  names.forEach((name) => document.addEventListener(name, (event) => events.push(event)));
  return events;
}
