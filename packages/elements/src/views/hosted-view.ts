import type { Session } from '@doen-wat-nodig-is/core';
import type { LitElement } from 'lit';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { retryAbility, useAbility, type Abilities } from '../abilities.js';
import type { AdvicePartState } from './advice-part.js';
import { headingView } from './heading.js';
import type { ViewContext } from './view-context.js';

/** An element that has a screen to itself. */
export interface Hosting<K extends keyof Abilities, T extends HTMLElement> {
  readonly ability: K;
  readonly words: { readonly loading: string; readonly failed: string };
  /** Makes the element by its class: its tag may belong to another version on the page. */
  readonly create: (ability: Abilities[K]) => T;
  /** Gives it what it needs now. */
  readonly supply: (element: T) => void;
}

/** What a session has of elements. Outside the place: it is no data, and made anew from it when it is gone. */
interface Hosted {
  element?: HTMLElement;
  status?: 'loading' | 'failed' | 'ready' | undefined;
  /** Around what is shown while the element is on its way. */
  waiting?: Element | undefined;
}

const hosted = new WeakMap<Session, Map<keyof Abilities, Hosted>>();

/** A screen that an element of its own fills, with a way back; it is loaded when it is shown first. */
export function hostedView<K extends keyof Abilities, T extends HTMLElement>(
  { ability: name, words, create, supply }: Hosting<K, T>,
  state: AdvicePartState,
  context: ViewContext,
): TemplateResult {
  const { messages, update } = context;
  const own = hostedOf(state.session, name);
  const ability = useAbility(name, update);
  const backView = (look: string) => html`
    <button type="button" class="utrecht-button ${look}" @click=${() => state.show('advice')}>
      ${messages.done.backToAdvice}
    </button>
  `;
  const status = typeof ability === 'object' ? 'ready' : ability;
  // Who waited is brought along; whoever went on elsewhere is left in peace.
  const follows = own.status !== status && own.waiting?.matches(':focus-within') === true;
  own.status = status;
  if (typeof ability !== 'object') {
    const content =
      ability === 'loading'
        ? html`<p class="utrecht-paragraph dwn-loading" tabindex="-1" data-focus>${words.loading}</p>`
        : failedView(words.failed, () => retryAbility(name, update), context);
    if (follows) void Promise.resolve().then(() => own.waiting?.querySelector<HTMLElement>('[data-focus]')?.focus());
    return html`
      <div ${ref((waiting) => (own.waiting = waiting))}>${content}</div>
      <div class="utrecht-action-group dwn-actions">${backView('utrecht-button--secondary-action')}</div>
    `;
  }
  // Casts, since only what this ability made is kept under its name.
  const element = (own.element ?? withFocus(create(ability))) as T;
  own.element = element;
  supply(element);
  if (follows) element.focus();
  return html`
    <div class="utrecht-action-group dwn-way-back">${backView('utrecht-button--subtle dwn-change')}</div>
    ${element}
    <div class="utrecht-action-group dwn-actions">${backView('utrecht-button--secondary-action')}</div>
  `;
}

function failedView(title: string, retry: () => void, { messages, level }: ViewContext): TemplateResult {
  return html`
    <div class="utrecht-alert utrecht-alert--error" role="alert">
      <div class="utrecht-alert__content">
        ${headingView(level, title, { focus: true })}
        <p class="utrecht-paragraph">${messages.loadFailed.lead}</p>
        <div class="utrecht-action-group">
          <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${retry}>
            ${messages.loadFailed.retry}
          </button>
        </div>
      </div>
    </div>
  `;
}

/** The element of a session, when it was made before. */
export function hostedElement(session: Session, name: keyof Abilities): HTMLElement | undefined {
  return hosted.get(session)?.get(name)?.element;
}

/** Lets go of the element of a session, so that the next one begins anew. */
export function dropHosted(session: Session, name: keyof Abilities): void {
  hosted.get(session)?.delete(name);
}

function hostedOf(session: Session, name: keyof Abilities): Hosted {
  const all = hosted.get(session) ?? new Map<keyof Abilities, Hosted>();
  const own = all.get(name) ?? {};
  hosted.set(session, all.set(name, own));
  return own;
}

/** Focus that is put on it goes to its heading, as on any other screen. */
function withFocus<T extends HTMLElement>(element: T): T {
  element.toggleAttribute('data-focus', true);
  element.focus = () => {
    // A cast, since all our elements are of Lit.
    const { updateComplete } = element as unknown as LitElement;
    void updateComplete.then(() => element.shadowRoot?.querySelector<HTMLElement>('[data-focus]')?.focus());
  };
  return element;
}
