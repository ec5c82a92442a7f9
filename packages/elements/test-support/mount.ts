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

/** Adds a style sheet to the page itself. Ends with the test. */
export function addPageStyles(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  endings.push(() => style.remove());
}

/** The next event of a kind that reaches the document. */
export function nextEvent<K extends keyof DocumentEventMap>(name: K): Promise<DocumentEventMap[K]> {
  return new Promise((resolve) => document.addEventListener(name, resolve, { once: true }));
}

/** Writes down all events of some kinds that reach the document. Ends with the test. */
export function listenFor<K extends keyof DocumentEventMap>(...names: K[]): DocumentEventMap[K][] {
  const events: DocumentEventMap[K][] = [];
  const listening = new AbortController();
  names.forEach((name) => document.addEventListener(name, (event) => events.push(event), listening));
  endings.push(() => listening.abort());
  return events;
}

const endings: (() => void)[] = [];

afterEach(() => {
  endings.splice(0).forEach((end) => end());
});
