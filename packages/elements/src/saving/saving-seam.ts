import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { hasAbility, loadAbility } from '../abilities.js';
import { interfaceLanguage, type Messages } from '../messages/messages.js';
import type { SavableWork, SavingHost } from './savable-work.js';
import type { SavingController } from './saving-controller.js';

/**
 * Where saving comes into an element: all that a page pays for as long as nobody saves. The rest is loaded once the page
 * asks for `storage`, or a person opens *Bewaren*.
 */
export class SavingSeam implements ReactiveController {
  readonly #host: SavingHost;
  readonly #work: SavableWork;
  #saving: SavingController | undefined;
  #isWaiting = false;

  constructor(host: SavingHost, work: SavableWork) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  /** Whether it is not known yet if the tab has work to go on with: nobody should begin before that. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** There are aids to begin with: brings back what this tab kept. */
  begin(): void {
    if (this.#work.storage()) this.#load((saving) => saving.resume());
  }

  /** The person has gone to another screen. */
  look(): void {
    this.#saving?.look();
  }

  /** Takes away what this tab keeps; what is on the screen stays there. */
  forget(): void {
    this.#saving?.forget();
  }

  hostUpdated(): void {
    if (!this.#isWaiting) this.#saving?.keep();
  }

  /** The texts of an element, where they tell at the end what is kept. */
  adapt(messages: Messages): Messages {
    const notSaved = this.#saving?.stillInTab;
    return notSaved === undefined ? messages : { ...messages, done: { ...messages.done, notSaved } };
  }

  /** Above the contents. */
  head(level: number): TemplateResult | typeof nothing {
    return this.#saving?.head(level) ?? nothing;
  }

  /** Below the contents. */
  foot(level: number): TemplateResult | typeof nothing {
    if (!hasAbility('saving')) return nothing;
    const open = ({ currentTarget }: Event) => {
      if ((currentTarget as HTMLDetailsElement).open) this.#load();
    };
    return html`
      ${this.#saving?.foot(level)}
      <details class="dwn-details dwn-details--screen dwn-save" @toggle=${open}>
        <summary>${interfaceLanguage(this.#work.lang()) === 'en' ? 'Save' : 'Bewaren'}</summary>
        <div class="dwn-details-body">${this.#saving?.panel(level)}</div>
      </details>
    `;
  }

  #load(then?: (saving: SavingController) => void): void {
    const ability = this.#saving ? undefined : loadAbility('saving');
    if (ability instanceof Promise) {
      this.#isWaiting = then !== undefined;
      // Without it the person can still go on; who opens *Bewaren* tries again.
      void ability.then(
        () => this.#load(then),
        () => this.#go(),
      );
      return;
    }
    if (ability) this.#saving = new ability.SavingController(this.#host, this.#work);
    if (this.#saving) then?.(this.#saving);
    this.#go();
  }

  #go(): void {
    this.#isWaiting = false;
    this.#host.requestUpdate();
  }
}
