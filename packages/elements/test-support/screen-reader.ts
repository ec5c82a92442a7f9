import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    // What axe-core leaves behind; its types leave out how it finds a role.
    readonly axe: typeof axe & { readonly commons: { readonly aria: { getRole(element: Element): string | null } } };
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The element that a screen reader calls so. A text must be the whole name. */
export function find(aid: HTMLElement, role: string, name: string | RegExp): HTMLElement {
  const named = listNames(aid, role);
  const match = named.find((candidate) => isCalled(candidate.name, name));
  if (match) return match.element;
  const others = named.map((candidate) => `“${candidate.name}”`).join(', ');
  throw new Error(`There is no ${role} called “${String(name)}”. There are: ${others || 'none'}.`);
}

/** Whether there is such an element. */
export function has(aid: HTMLElement, role: string, name: string | RegExp): boolean {
  return listNames(aid, role).some((candidate) => isCalled(candidate.name, name));
}

/** The names of all elements with a role, in order. */
export function names(aid: HTMLElement, role: string): readonly string[] {
  return listNames(aid, role).map(({ name }) => name);
}

/** What is told after the name of an element. */
export function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  return ids.flatMap((id) => squeeze(root.getElementById(id)?.textContent ?? '') || []).join(' ');
}

/** All that can be read. */
export function textOf(aid: HTMLElement): string {
  const root = aid.shadowRoot?.querySelector<HTMLElement>('[part=root]');
  return squeeze(root?.innerText ?? '');
}

/** What the live region says. */
export function statusOf(aid: HTMLElement): string {
  return squeeze(aid.shadowRoot?.querySelector('p.dwn-hidden[role=status]')?.textContent ?? '');
}

/** What has focus within the aid, as it is read. */
export function focusOf(aid: HTMLElement): string {
  const focused = aid.shadowRoot?.activeElement;
  return focused ? withTree(aid, () => nameOf(focused)) : '';
}

/** What axe finds wrong, in words; but for rules that cannot judge. */
export async function findings(aid: HTMLElement, ...without: string[]): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await window.axe.run(aid, { runOnly: tags, resultTypes: ['violations'], rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface Named {
  readonly element: HTMLElement;
  readonly name: string;
}

function listNames(aid: HTMLElement, role: string): readonly Named[] {
  const all = [...(aid.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
  const shown = all.filter((element) => element.checkVisibility());
  return withTree(aid, () =>
    shown
      .filter((element) => window.axe.commons.aria.getRole(element) === role)
      .map((element) => ({ element, name: nameOf(element) })),
  );
}

// axe looks names up in a copy of the tree that it makes first.
function withTree<T>(aid: HTMLElement, look: () => T): T {
  window.axe.setup(aid);
  try {
    return look();
  } finally {
    window.axe.teardown();
  }
}

function nameOf(element: Element): string {
  return squeeze(window.axe.commons.text.accessibleText(element));
}

function isCalled(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
