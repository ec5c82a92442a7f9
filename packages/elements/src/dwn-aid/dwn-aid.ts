import type { Aid, AidRecord, Answer, Proposal, Session, Snapshot } from '@doen-wat-nodig-is/core';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { DwnAnswerEvent } from '../events/dwn-answer-event.js';
import { DwnCompleteEvent } from '../events/dwn-complete-event.js';
import { interfaceLanguage, messagesFor, type Messages } from '../messages/messages.js';
import { SavingSeam } from '../saving/saving-seam.js';
import { tokenFallbackCss } from '../styles/token-fallback-css.js';
import { utrechtCss } from '../styles/utrecht-css.js';
import { adoptPartStyles } from '../views/advice-part.js';
import { controlId } from '../views/field-state.js';
import { clampLevel, headingView } from '../views/heading.js';
import type { ViewContext } from '../views/view-context.js';
import { AidLoader, type LoadState } from './aid-loader.js';
import { announce, announceLoad } from './announce.js';
import type { ChecksSource } from './checks.js';
import { dwnAidStyles } from './dwn-aid.styles.js';
import { eventsOfLoad, eventsOfScreen } from './events-of.js';
import { loadView } from './load-view.js';
import type { Offer } from './offer.js';
import type { PartScreen, Presentation, Screen } from './screen.js';
import { savableWalk } from './savable-walk.js';
import { besideOf, readPlace } from './saved-place.js';
import { screenView } from './screen-view.js';
import { turnAt } from './turn-at.js';
import { placeOf } from './place-of.js';
import { shieldView } from './shield-view.js';
import { WalkController } from './walk-controller.js';

/**
 * A decision aid: questions, then reasoned advice, then a record. Makes no network call (but for `src`) and stores
 * nothing. Themed by the NL Design System tokens of the page.
 *
 * @summary Puts a decision aid into any page.
 * @tag dwn-aid
 * @event {DwnAnswerEvent} dwn-answer - An answer was given, changed or taken back.
 * @event {DwnStepEvent} dwn-step - Another screen is shown.
 * @event {DwnOutcomeEvent} dwn-outcome - The person is shown an advice.
 * @event {DwnCompleteEvent} dwn-complete - The person has finished; carries the record.
 * @event {Event} dwn-place - The person is elsewhere in the aid, or did something besides answering. Does not bubble.
 * @event {DwnProblemEvent} dwn-problem - No aid could be shown.
 * @csspart root - Everything inside.
 */
export class DwnAid extends LitElement {
  /** How attributes and properties go together. Without decorators: they would cost 0.6 kB for seven lines. */
  static override readonly properties: PropertyDeclarations = {
    aid: {},
    src: {},
    profile: { attribute: false },
    profileSrc: { attribute: 'profile-src' },
    session: { attribute: false },
    proposals: { attribute: false },
    next: { attribute: false },
    others: { attribute: false },
    storage: {},
    storageKey: { attribute: 'storage-key' },
    storageIdle: { type: Number, attribute: 'storage-idle' },
    presentation: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    hideTitle: { type: Boolean, attribute: 'hide-title' },
    lang: { reflect: true },
    name: { reflect: true },
  };
  static override readonly styles: CSSResultGroup = [utrechtCss, tokenFallbackCss, dwnAidStyles];
  /** With a `name`, a surrounding form submits the record as JSON. */
  static readonly formAssociated = true;
  /**
   * Checks definitions, or gets what does so once there is something to check. Set by `define.js`; `define-lean.js`
   * leaves it out, for aids that were checked beforehand.
   */
  static checks: ChecksSource;

  /** Id of a provided aid (also as attribute), a definition, or a parsed aid. */
  aid: unknown;
  /** Address of a definition, fetched once from the page. */
  src: string | undefined;
  /** The gemeenteprofiel: a definition, its JSON, or a parsed profile. An aid that was parsed already keeps its own. */
  profile: unknown;
  /** Address of a gemeenteprofiel, fetched once from the page. */
  profileSrc: string | undefined;
  /** A session of the page's own, to work with instead of an aid. The person comes back to it where they left it. */
  session: Session | undefined;
  /** Answers that follow from other aids. Each is shown as chosen, and given once the person goes on with it. */
  proposals: readonly Proposal[] = [];
  /** Aids that can follow. `dwn-complete` tells which one the person chose. */
  next: readonly Offer[] = [];
  /** What the other aids of the situation came to, for the documents that tell of them. */
  others: readonly Snapshot[] = [];
  /** `session`: the browser tab keeps the work until it is closed. Nothing is kept of a `session` of the page's own. */
  storage: string | undefined;
  /** Sets the work apart from that of other elements with the same aid. By default the path of the page does so. */
  storageKey: string | undefined;
  /** How long kept work may lie untouched before it is erased instead of resumed, in minutes. */
  storageIdle = 120;
  /** `steps`: one question at a time. `page`: all on one page, for who knows them. */
  presentation: Presentation = 'steps';
  /** Level of the first heading, 2 to 5. */
  headingLevel = 2;
  /** Leaves out the title of the aid, for a page that shows it already. */
  hideTitle = false;
  /** Language of the interface: `nl` or `en`. The texts of an aid keep their own. */
  override lang = 'nl';
  /** Name under which a surrounding form submits the record. */
  name = '';

  readonly #internals = this.attachInternals();
  readonly #loader = new AidLoader(
    this,
    (state) => this.#handleLoad(state),
    () => DwnAid.checks,
  );
  readonly #walk = new WalkController(this, {
    presentation: () => this.presentation,
    messages: () => this.#messages,
    proposals: () => this.proposals,
    offers: () => this.next,
    others: () => this.others,
    lang: () => this.lang,
    onPlace: () => this.dispatchEvent(new Event('dwn-place')),
    // A record from before no longer agrees with the answers.
    onChange: () => this.#internals.setFormValue(null),
    onAnswer: (question, answer) => this.#handleAnswer(question, answer),
    onScreen: (screen) => this.#handleScreen(screen),
    onComplete: (record, next) => this.#handleComplete(record, next),
  });
  readonly #saving = new SavingSeam(
    this,
    savableWalk(
      this.#walk,
      {
        storage: () =>
          this.storage === 'session' && !this.session ? { key: this.storageKey, idle: this.storageIdle } : undefined,
        lang: () => this.lang,
        announce: (text) => (this.#announcement = text),
      },
      (isAsked) => this.#arrive(isAsked),
    ),
  );
  #announcement = '';
  #isShown = false;
  #moveFocus = false;
  #news: readonly Event[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = (...names: (keyof DwnAid)[]) => names.some((name) => changed.has(name));
    const isOtherAid = isOther('session') || (!this.session && isOther('aid', 'src'));
    // Another profile for the same aid: the answers stay, also while it is on its way.
    if (isOtherAid) this.#walk.stop();
    if (isOtherAid || (!this.session && isOther('profile', 'profileSrc'))) this.#load();
    // Another presentation of the same questions: the answers stay.
    if (changed.get('presentation') !== undefined && ['question', 'page', 'review'].includes(this.#walk.screen.kind)) {
      this.#walk.toStart();
      // The page asked for it, not the person: focus stays where it is.
      this.#moveFocus = false;
    }
  }

  protected override updated(): void {
    if (this.shadowRoot) adoptPartStyles(this.shadowRoot);
    if (this.#moveFocus && !this.#saving.isWaiting) {
      this.#moveFocus = false;
      this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
    }
    // Only now, so that the host may answer with another aid.
    const news = this.#news;
    this.#news = [];
    news.forEach((event) => this.dispatchEvent(event));
  }

  /** The record of all answers and advice up to now; nothing while there is no aid. */
  get record(): AidRecord | undefined {
    return this.#walk.record;
  }

  /**
   * Shows the advice, or what can be made of it, as the person can. Without an advice, nothing.
   *
   * @param screen `advice`, `documents` or `deliberation`.
   */
  show(screen: PartScreen | 'advice'): void {
    if (this.#walk.session?.snapshot.outcome) this.#walk.show({ kind: screen });
  }

  /** Takes all answers back and begins anew. */
  restart(): void {
    this.#walk.restart();
    this.#moveFocus = false;
  }

  /** What a page saves of a `session` of its own, beside the answers. `dwn-place` tells that it is another. */
  besideOf(session: Session): Readonly<Record<string, unknown>> {
    return besideOf(session, this.#walk.placeOf(session));
  }

  /** Brings back what was saved beside the answers of a `session` to come, and tells what the record of that is. */
  recall(session: Session, beside: Readonly<Record<string, unknown>>): AidRecord | undefined {
    const place = readPlace(beside[session.aid.definition.id]);
    if (!place) return undefined;
    this.#walk.recall(session, place);
    return this.#walk.recordOf(session, place);
  }

  /** Takes away what the browser tab keeps, for a page that has the record. What is on the screen stays there. */
  forget(): void {
    this.#saving.forget();
  }

  /** Called by the browser when a surrounding form is reset. */
  formResetCallback(): void {
    this.#internals.setFormValue(null);
    this.restart();
  }

  protected override render(): TemplateResult {
    return shieldView(this.#renderState(this.#loader.state), interfaceLanguage(this.lang), this.#announcement);
  }

  #renderState(state: LoadState): TemplateResult | typeof nothing {
    const { session } = this.#walk;
    const isAtHand = state.status === 'ready' || state.status === 'loading';
    if (isAtHand && session && !this.#saving.isWaiting) return this.#renderAid(session);
    if (state.status === 'ready' && !this.#saving.isWaiting) return nothing;
    const told = state.status === 'ready' ? { status: 'loading' as const } : state;
    return loadView(told, this.#messages, this.#level, () => this.#loader.retry());
  }

  #renderAid({ aid: { definition } }: Session): TemplateResult {
    const messages = this.#saving.adapt(this.#messages);
    const lang = interfaceLanguage(this.lang);
    const contentLang = definition.language === lang ? undefined : definition.language;
    const context: ViewContext = {
      messages,
      level: this.hideTitle ? this.#level : this.#level + 1,
      lang,
      contentLang,
      definition,
      update: () => this.requestUpdate(),
    };
    const title = headingView(this.#level, definition.title, {
      look: 2,
      ...(contentLang && { lang: contentLang }),
    });
    return html`
      <div role="group" aria-label=${definition.title}>
        ${this.hideTitle ? nothing : title}
        ${this.#isStart ? html`<p class="utrecht-paragraph" lang=${contentLang ?? nothing}>${definition.purpose}</p>` : nothing}
        ${this.session ? nothing : this.#saving.head(context.level)}
        <div class="dwn-screen">
          ${screenView(this.#walk, context, {
            focusField: (question) => this.#focusField(question),
            print: () => window.print(),
          })}
        </div>
        ${this.session ? nothing : this.#saving.foot(context.level)}
      </div>
    `;
  }

  get #level(): number {
    return clampLevel(this.headingLevel);
  }

  get #messages(): Messages {
    return messagesFor(this.lang, this.#walk.session?.aid.profile?.definition);
  }

  /** Whether the first thing of the aid is shown, where its purpose is told. */
  get #isStart(): boolean {
    const { screen, session } = this.#walk;
    return screen.kind === 'page' || (screen.kind === 'question' && screen.question === session?.snapshot.path[0]);
  }

  #focusField(id: string): void {
    const question = this.#walk.questionOf(id);
    // A control that belongs to no question goes by its own id.
    const control = question ? controlId(question) : id;
    // Its field may be on a screen that is only about to be shown.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${control}`)?.focus());
  }

  #load(): void {
    const { session, aid, src, profile, profileSrc } = this;
    const aids = aid === undefined || aid === null || (typeof aid === 'string' && aid.trim() === '') ? [] : [aid];
    if (session) this.#loader.use(session.aid);
    else this.#loader.load({ aids, src, profile, profileSrc });
  }

  #handleLoad(state: LoadState): void {
    const { session, screen } = this.#walk;
    this.#internals.setFormValue(null);
    if (state.status === 'ready') this.#begin(state.aids);
    const isShown = (state.status === 'ready' || state.status === 'loading') && this.#walk.session !== undefined;
    const stays = this.#isShown && isShown && session !== undefined && screen === this.#walk.screen;
    this.#isShown = isShown;
    // The same questions in other words: nothing to tell, and focus stays where it is.
    if (stays) return;
    this.#announcement = announceLoad(state, this.#messages);
    // Who was at work here, or asked to try again, is brought along.
    this.#moveFocus = this.matches(':focus-within');
    const snapshot = this.session?.snapshot;
    this.#news = snapshot ? eventsOfScreen(this.#walk.screen, snapshot) : eventsOfLoad(state);
    if (state.status === 'ready' && !this.session) this.#saving.begin();
  }

  #begin([aid]: readonly Aid[]): void {
    if (this.session) this.#walk.use(this.session);
    else if (aid) this.#walk.start(aid);
  }

  /** The person goes on with saved work. */
  #arrive(isAsked: boolean): void {
    const { session, screen } = this.#walk;
    this.#moveFocus ||= isAsked;
    if (session) this.#news = [...this.#news, ...eventsOfScreen(screen, session.snapshot)];
  }

  #handleAnswer(question: string, answer: Answer | undefined): void {
    this.dispatchEvent(new DwnAnswerEvent(question, answer));
  }

  #handleScreen(screen: Screen): void {
    const { session } = this.#walk;
    if (!session) return;
    const { aid, snapshot } = session;
    const turn = screen.kind === 'question' ? turnAt(screen.question, snapshot, aid.definition) : undefined;
    const place = { ...placeOf(screen, snapshot), turn };
    this.#moveFocus = true;
    this.#announcement = announce(screen, place, this.#walk.errors.length, snapshot, this.#messages);
    if (this.#walk.errors.length > 0) return;
    this.#saving.look();
    eventsOfScreen(screen, snapshot).forEach((event) => this.dispatchEvent(event));
  }

  #handleComplete(record: AidRecord, next: string | undefined): void {
    this.#internals.setFormValue(JSON.stringify(record));
    this.dispatchEvent(new DwnCompleteEvent(record, next));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dwn-aid': DwnAid;
  }
}
