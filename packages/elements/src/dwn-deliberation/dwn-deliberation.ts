import {
  createDeliberation,
  createTopic,
  deliberationLimits,
  listDeliberationRoles,
  readDeliberation,
  type DeliberationMessage,
  type DeliberationRole,
  type DeliberationSetup,
  type DeliberationState,
  type DeliberationStateProblem,
  type RecordedDeliberation,
} from '@doen-wat-nodig-is/core/deliberation';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { AidLoader, type LoadState } from '../dwn-aid/aid-loader.js';
import { DwnAid } from '../dwn-aid/dwn-aid.js';
import { shieldView } from '../dwn-aid/shield-view.js';
import { DwnDeliberationCompleteEvent } from '../events/dwn-deliberation-complete-event.js';
import { DwnDeliberationEvent } from '../events/dwn-deliberation-event.js';
import { copyPlain } from '../export/copy-text.js';
import { downloadFile } from '../export/download-file.js';
import { printAlone } from '../export/print-alone.js';
import { guardStyles } from '../guard/guard.styles.js';
import { interfaceLanguage, messagesFor, type Speech } from '../messages/messages.js';
import { clampLevel } from '../views/heading.js';
import { announceDeliberation } from './announce-deliberation.js';
import type { DeliberationContext } from './deliberation-context.js';
import { DeliberationController } from './deliberation-controller.js';
import { deliberationMessagesFor } from './deliberation-messages.js';
import { dwnDeliberationStyles } from './dwn-deliberation.styles.js';
import type { ExchangeIntents } from './exchange-view.js';
import { offeredRoles, startRoles } from './offered-roles.js';
import { deliberationScreenView } from './deliberation-screen-view.js';
import { noDeliberationView } from './no-deliberation-view.js';

/**
 * Colleagues weigh a case together: each alone first, on one screen that is passed around or each at their own device by
 * a code or a file; only then side by side. Roles only, no names. Makes no network call and stores nothing.
 *
 * @summary Lets colleagues weigh a case, each alone first.
 * @tag dwn-deliberation
 * @event {DwnDeliberationEvent} dwn-deliberation - Something has changed; carries all it takes to resume.
 * @event {DwnDeliberationCompleteEvent} dwn-deliberation-complete - It has ended; carries what a record keeps of it.
 * @csspart root - Everything inside.
 */
export class DwnDeliberation extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    setup: { attribute: false },
    question: {},
    roles: { attribute: false },
    state: { attribute: false },
    language: { attribute: false },
    speech: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    lang: { reflect: true },
  };
  static override readonly styles: CSSResultGroup = [DwnAid.styles, guardStyles, dwnDeliberationStyles];

  /** What is weighed and how, from an aid. By default that of the provided aid `beraad`. */
  setup: DeliberationSetup | undefined;
  /** What the question is to begin with. */
  question = '';
  /** The roles that can take part, all chosen to begin with. By default those of the aid, none of them chosen. */
  roles: readonly DeliberationRole[] = [];
  /** Where to resume: what `dwn-deliberation` carried before. */
  state: unknown;
  /** Language of the setup: `nl` or `en`. */
  language: 'nl' | 'en' = 'nl';
  /** How the municipality speaks: the `address` and `words` of a gemeenteprofiel. */
  speech: Speech | undefined;
  /** Level of the first heading, 2 to 5. */
  headingLevel = 2;
  /** Language of the interface: `nl` or `en`. */
  override lang = 'nl';

  readonly #loader = new AidLoader(
    this,
    (state) => this.#handleLoad(state),
    () => DwnAid.checks,
  );
  readonly #course = new DeliberationController(this, {
    words: () => this.#context.words,
    onChange: (state) => this.#handleChange(state),
    onScreen: () => (this.#moveFocus = true),
    onComplete: (deliberation) => this.#handleComplete(deliberation),
  });
  #aidRoles: readonly DeliberationRole[] = [];
  #aidSpeech: Speech | undefined;
  #problem: DeliberationStateProblem | undefined;
  #told: DeliberationState | undefined;
  #moveFocus = false;
  #news: readonly Event[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state') && this.state !== this.#told) this.#resume();
    if (changed.has('setup') || !this.hasUpdated) this.#prepare();
  }

  protected override updated(): void {
    if (this.#moveFocus) {
      this.#moveFocus = false;
      this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
    }
    // Only now, so that the host may answer with another state.
    const news = this.#news;
    this.#news = [];
    news.forEach((event) => this.dispatchEvent(event));
  }

  /** Throws away what was weighed, and begins anew. */
  restart(): void {
    this.state = undefined;
    this.#problem = undefined;
    this.#course.stop();
    this.#prepare();
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return shieldView(
      html`<div class="dwn-deliberation">${this.#renderState()}</div>`,
      interfaceLanguage(this.lang),
      announceDeliberation(this.#course, this.#context),
    );
  }

  #renderState(): TemplateResult | typeof nothing {
    const { state, screen } = this.#course;
    const context = this.#context;
    const shown = this.#problem ?? (state || screen.kind === 'join' ? undefined : 'empty');
    if (shown) return noDeliberationView(shown, context, () => this.#handleRestart());
    return deliberationScreenView(this.#course, state ? offeredRoles(this.#offered, state.topic) : [], context, {
      ...this.#exchange,
      print: () => this.#handlePrint(),
      addOption: () => this.#handleAddOption(),
      removeOption: (index) => this.#handleRemoveOption(index),
      toggleRole: (role) => this.#handleToggleRole(role),
      leaveJoin: () => this.#course.show({ kind: 'setup' }),
    });
  }

  get #context(): DeliberationContext {
    const lang = interfaceLanguage(this.lang);
    const speech = this.speech ?? this.#aidSpeech;
    const language = this.#course.state?.topic.language ?? this.language;
    return {
      messages: messagesFor(this.lang, speech),
      words: deliberationMessagesFor(this.lang, speech),
      level: clampLevel(this.headingLevel),
      lang,
      language,
      contentLang: language === lang ? undefined : language,
      faults: this.#course.faults,
    };
  }

  get #offered(): readonly DeliberationRole[] {
    return this.roles.length > 0 ? this.roles : this.#aidRoles;
  }

  get #exchange(): ExchangeIntents {
    return {
      copy: (text) => void this.#copy(text),
      download: (name, message) => this.#download(name, message),
      openFile: (file, take) => void this.#openFile(file, take),
      focus: (control) => this.renderRoot.querySelector<HTMLElement>(`#${control}`)?.focus(),
    };
  }

  #resume(): void {
    this.#problem = undefined;
    this.#course.stop();
    if (this.state === undefined || this.state === null) {
      this.#prepare();
      return;
    }
    const reading = readDeliberation(this.state);
    if ('state' in reading) this.#course.use(reading.state);
    else this.#problem = reading.problem;
  }

  /** Begins with the setup of the page, or else with that of the aid; never over what is at work. */
  #prepare(): void {
    const { state } = this.#course;
    if (this.#problem || (state && state.stage !== 'setup') || (state && this.hasUpdated && !this.setup)) return;
    if (this.state !== undefined && state) return;
    if (this.setup) this.#start(this.setup, startRoles(this.roles, this.language), this.language);
    else this.#loader.load({ aids: ['beraad'], profile: undefined, profileSrc: undefined });
  }

  #start(setup: DeliberationSetup, roles: readonly DeliberationRole[], language: 'nl' | 'en'): void {
    this.#course.use(createDeliberation(createTopic(setup, { roles, question: this.question, language })));
  }

  #handleLoad(load: LoadState): void {
    if (load.status !== 'ready' || this.#course.state) return;
    const [aid] = load.aids;
    const setup = aid?.definition.deliberation;
    if (!aid || !setup) return;
    this.#aidRoles = listDeliberationRoles(aid.definition);
    this.#aidSpeech = aid.profile?.definition;
    this.#start(setup, startRoles(this.roles, aid.definition.language), aid.definition.language);
  }

  #handleChange(state: DeliberationState): void {
    this.#told = state;
    // The last of a burst is enough: it holds all before it.
    const others = this.#news.filter((event) => !(event instanceof DwnDeliberationEvent));
    this.#news = [...others, new DwnDeliberationEvent(state)];
  }

  #handleComplete(deliberation: RecordedDeliberation): void {
    this.#news = [...this.#news, new DwnDeliberationCompleteEvent(deliberation)];
  }

  #handleRestart(): void {
    this.restart();
    this.#moveFocus = true;
  }

  #handlePrint(): void {
    const comparison = this.renderRoot.querySelector('.dwn-comparison');
    if (comparison) printAlone(comparison);
  }

  #handleAddOption(): void {
    const { state } = this.#course;
    if (state?.stage !== 'setup' || state.topic.options.length >= deliberationLimits.options - 1) return;
    const { options } = state.topic;
    this.#course.changeTopic({ options: [...options, ''] });
    this.#course.tell(this.#context.words.setup.optionAdded);
    this.#focusLater(`option-${options.length}`);
  }

  #handleRemoveOption(index: number): void {
    const { state } = this.#course;
    if (state?.stage !== 'setup') return;
    this.#course.changeTopic({ options: state.topic.options.toSpliced(index, 1) });
    this.#course.tell(this.#context.words.setup.optionRemoved);
    this.#focusLater(`option-${Math.max(0, index - 1)}`);
  }

  #handleToggleRole(role: DeliberationRole): void {
    const { state } = this.#course;
    if (!state) return;
    const { roles } = state.topic;
    const isChosen = roles.some(({ code }) => code === role.code);
    const chosen = isChosen ? roles.filter(({ code }) => code !== role.code) : [...roles, role];
    // In the order in which they are offered, not that of ticking.
    const order = offeredRoles(this.#offered, state.topic).map(({ code }) => code);
    this.#course.changeTopic({ roles: chosen.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code)) });
  }

  #focusLater(control: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${control}`)?.focus());
  }

  async #copy(text: string): Promise<void> {
    const isCopied = await copyPlain(text);
    const { copied, notCopied } = this.#context.words.exchange;
    this.#course.tell(isCopied ? copied : notCopied);
  }

  #download(name: string, message: DeliberationMessage): void {
    downloadFile(name, 'application/json', `${JSON.stringify(message, null, 2)}\n`);
    this.#course.tell(this.#context.words.exchange.saved);
  }

  async #openFile(file: File, take: (text: string) => void): Promise<void> {
    try {
      take(await file.text());
    } catch {
      // Taken away, or not allowed to be read.
      this.#course.failFile();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dwn-deliberation': DwnDeliberation;
  }
}
