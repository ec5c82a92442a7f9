import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { dwnAidStyles } from '../../../elements/src/dwn-aid/dwn-aid.styles.js';
import { shieldView } from '../../../elements/src/dwn-aid/shield-view.js';
import { interfaceLanguage, messagesFor } from '../../../elements/src/messages/messages.js';
import { tokenFallbackCss } from '../../../elements/src/styles/token-fallback-css.js';
import { utrechtCss } from '../../../elements/src/styles/utrecht-css.js';
import { clampLevel } from '../../../elements/src/views/heading.js';
import { loadFailedView, loadingView } from '../../../elements/src/views/status-view.js';

/** How to get the class of an element once there is one on the page. */
export type LateClass = () => Promise<new () => HTMLElement>;

/**
 * Registers an element whose code is loaded once the page has one. A class cannot be registered late and be there from
 * the start, so what is registered is a shell: it holds the real element, and passes on what the page gives it.
 */
export function defineLate(tag: string, getClass: LateClass): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends LateElement {
      protected override readonly getClass = getClass;
    },
  );
}

// The message of the aids is about questions.
const failedTitle = { nl: 'Dit onderdeel kon niet worden geladen', en: 'This part could not be loaded' };

abstract class LateElement extends LitElement {
  static override readonly properties: PropertyDeclarations = { lang: { reflect: true } };
  static override readonly styles: CSSResultGroup = [utrechtCss, tokenFallbackCss, dwnAidStyles];
  protected abstract readonly getClass: LateClass;
  readonly #attributes = new MutationObserver((changes) => {
    changes.forEach(({ attributeName }) => attributeName && this.#passAttribute(attributeName));
  });
  #inner: HTMLElement | undefined;
  #state: 'idle' | 'loading' | 'failed' = 'idle';
  #moveFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#inner && this.#state !== 'loading') void this.#load();
  }

  protected override render(): TemplateResult | HTMLElement {
    if (this.#inner) return this.#inner;
    const lang = interfaceLanguage(this.lang);
    const known = messagesFor(lang, undefined);
    const messages = { ...known, loadFailed: { ...known.loadFailed, title: failedTitle[lang] } };
    const isFailed = this.#state === 'failed';
    const level = clampLevel(Number(this.getAttribute('heading-level') ?? 2));
    return shieldView(
      isFailed ? loadFailedView(messages, level, () => this.#retry()) : loadingView(messages),
      lang,
      isFailed ? messages.loadFailed.title : messages.loading,
    );
  }

  protected override updated(): void {
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    // Who asked to try again is brought along.
    if (this.#inner) void this.#focusIn(this.#inner);
    else this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  async #focusIn(inner: HTMLElement): Promise<void> {
    if (inner instanceof LitElement) await inner.updateComplete;
    inner.shadowRoot?.querySelector<HTMLElement>('[data-focus], button, input, textarea, select')?.focus();
  }

  #retry(): void {
    this.#moveFocus = true;
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    this.requestUpdate();
    try {
      this.#show(await this.getClass());
    } catch {
      // Whatever went wrong, the person can only try again.
      this.#state = 'failed';
    }
    // Whoever was waiting here.
    this.#moveFocus = this.matches(':focus-within');
    this.requestUpdate();
  }

  #show(real: new () => HTMLElement): void {
    register(real, `${this.localName}-real`);
    const inner = new real();
    this.#inner = inner;
    for (const name of namesOf(real)) this.#passProperty(name, inner);
    this.getAttributeNames().forEach((name) => this.#passAttribute(name));
    this.#attributes.observe(this, { attributes: true });
  }

  #passProperty(name: string, inner: HTMLElement): void {
    const given = Object.getOwnPropertyDescriptor(this, name);
    const isMethod = typeof Reflect.get(inner, name) === 'function';
    Object.defineProperty(this, name, {
      configurable: true,
      get: () => {
        const value: unknown = Reflect.get(inner, name);
        return isMethod ? (value as (...given: unknown[]) => unknown).bind(inner) : value;
      },
      set: (value) => Reflect.set(inner, name, value),
    });
    if (given) Reflect.set(inner, name, given.value);
  }

  #passAttribute(name: string): void {
    // These are about this element itself.
    if (['id', 'class', 'style', 'slot', 'part'].includes(name)) return;
    const value = this.getAttribute(name);
    if (value === null) this.#inner?.removeAttribute(name);
    else this.#inner?.setAttribute(name, value);
  }
}

/** What a class offers beyond what every element of Lit has. */
function namesOf(real: new () => HTMLElement): readonly string[] {
  return Object.getOwnPropertyNames(real.prototype).filter((name) => !(name in LitElement.prototype));
}

/** An element can only be made of a class that is registered, under whatever name. */
function register(real: new () => HTMLElement, name: string): void {
  try {
    customElements.define(name, real);
  } catch {
    // It was registered already.
  }
}
