import type { Traject, TrajectRecord, TrajectState } from '@doen-wat-nodig-is/core';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hasAbility } from '../abilities.js';
import { AidLoader, type LoadState } from '../dwn-aid/aid-loader.js';
import { announceLoad } from '../dwn-aid/announce.js';
import { DwnAid } from '../dwn-aid/dwn-aid.js';
import { eventsOfLoad } from '../dwn-aid/events-of.js';
import { loadView } from '../dwn-aid/load-view.js';
import type { Presentation } from '../dwn-aid/screen.js';
import { shieldView } from '../dwn-aid/shield-view.js';
import type { DwnCompleteEvent } from '../events/dwn-complete-event.js';
import { DwnTrajectCompleteEvent } from '../events/dwn-traject-complete-event.js';
import { DwnTrajectEvent } from '../events/dwn-traject-event.js';
import { interfaceLanguage, messagesFor } from '../messages/messages.js';
import { SavingSeam } from '../saving/saving-seam.js';
import { clampLevel, headingView } from '../views/heading.js';
import { changesView } from './changes-view.js';
import { checkStart } from './check-start.js';
import { dwnTrajectStyles } from './dwn-traject.styles.js';
import { endView } from './end-view.js';
import { listAsked } from './list-asked.js';
import { listSteps } from './list-steps.js';
import { othersView } from './offers-view.js';
import { contentLangOf, titleOf, type TrajectContext } from './traject-context.js';
import { TrajectController } from './traject-controller.js';
import { savableCourse } from './savable-course.js';
import { trajectMessagesFor } from './traject-messages.js';
import { trailView } from './trail-view.js';

/**
 * The aids of one situation in a row: what comes next follows from the advice, what was answered before is proposed, and
 * every aid stays within reach. Makes no network call (but for `profile-src`) and stores nothing.
 *
 * @summary Leads a person from one decision aid to the next.
 * @tag dwn-traject
 * @event {DwnTrajectEvent} dwn-traject - The person is at another step.
 * @event {DwnTrajectCompleteEvent} dwn-traject-complete - The person has ended it; carries the record of all aids.
 * @event {DwnCompleteEvent} dwn-complete - The person has finished one aid; carries the record of that aid.
 * @event {DwnProblemEvent} dwn-problem - The aids could not be shown.
 * @csspart root - Everything inside.
 */
export class DwnTraject extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    aids: {},
    start: {},
    state: { attribute: false },
    profile: { attribute: false },
    profileSrc: { attribute: 'profile-src' },
    storage: {},
    storageKey: { attribute: 'storage-key' },
    storageIdle: { type: Number, attribute: 'storage-idle' },
    presentation: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    lang: { reflect: true },
    name: { reflect: true },
  };
  static override readonly styles: CSSResultGroup = [DwnAid.styles, dwnTrajectStyles];
  /** With a `name`, a surrounding form submits the record of all aids as JSON. */
  static readonly formAssociated = true;

  /**
   * Ids of provided aids, with spaces between them (also as attribute), or a list of ids, definitions and parsed aids.
   * By default all that are provided.
   */
  aids: unknown;
  /** Id of the aid to begin with; by default the first. */
  start: string | undefined;
  /** Where to resume: what `dwn-traject` carried before. Counts when the aids are loaded. */
  state: TrajectState | undefined;
  /** The gemeenteprofiel: a definition, its JSON, or a parsed profile. An aid that was parsed already keeps its own. */
  profile: unknown;
  /** Address of a gemeenteprofiel, fetched once from the page. */
  profileSrc: string | undefined;
  /** `session`: the browser tab keeps the work until it is closed. */
  storage: string | undefined;
  /** Sets the work apart from that of other elements with the same aids. By default the path of the page does so. */
  storageKey: string | undefined;
  /** How long kept work may lie untouched before it is erased instead of resumed, in minutes. */
  storageIdle = 120;
  /** `steps`: one question at a time. `page`: all questions of an aid on one page, for who knows them. */
  presentation: Presentation = 'steps';
  /** Level of the first heading, 2 to 5. */
  headingLevel = 2;
  /** Language of the interface: `nl` or `en`. The texts of the aids keep their own. */
  override lang = 'nl';
  /** Name under which a surrounding form submits the record. */
  name = '';

  readonly #internals = this.attachInternals();
  readonly #loader = new AidLoader(
    this,
    (state) => this.#handleLoad(state),
    () => DwnAid.checks,
  );
  // A record from before no longer agrees with the answers.
  readonly #course = new TrajectController(this, () => this.#internals.setFormValue(null));
  readonly #saving = new SavingSeam(
    this,
    savableCourse(
      this.#course,
      () => this.#inner,
      {
        storage: () => (this.storage === 'session' ? { key: this.storageKey, idle: this.storageIdle } : undefined),
        lang: () => this.lang,
        announce: (text) => (this.#announcement = text),
        clear: () => this.#handleRestart(),
      },
      (isAsked) => this.#arrive(isAsked),
    ),
  );
  #loaded: LoadState = { status: 'empty' };
  #inner: DwnAid | undefined;
  #announcement = '';
  #moveFocus = false;
  #news: readonly Event[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = (...names: (keyof DwnTraject)[]) => names.some((name) => changed.has(name));
    // Another profile for the same aids: the answers stay, also while it is on its way.
    if (!this.hasUpdated || isOther('aids')) this.#course.stop();
    if (!this.hasUpdated || isOther('aids', 'profile', 'profileSrc')) {
      const { profile, profileSrc } = this;
      this.#loader.load({ aids: listAsked(this.aids), profile, profileSrc });
    }
    if (this.#course.traject) this.#handDown(this.#course.traject);
  }

  protected override updated(): void {
    if (this.#moveFocus && !this.#saving.isWaiting) {
      this.#moveFocus = false;
      this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
    }
    // Only now, so that the host may answer with other aids.
    const news = this.#news;
    this.#news = [];
    news.forEach((event) => this.dispatchEvent(event));
  }

  /** The record of all opened aids up to now; nothing while there are none. */
  get record(): TrajectRecord | undefined {
    return this.#course.record;
  }

  /**
   * Opens one of the aids, as the person can.
   *
   * @throws AidError when there is no such aid.
   */
  open(aid: string): void {
    const record = this.#inner?.record;
    if (record) this.#course.judge(record);
    this.#course.open(aid);
    this.#tell();
  }

  /** Takes all answers back and begins anew. */
  restart(): void {
    // Another one, so that nothing of the old walk is left.
    this.#inner = undefined;
    this.#course.restart();
    this.#tell();
  }

  /** Takes away what the browser tab keeps, for a page that has the record. What is on the screen stays there. */
  forget(): void {
    this.#saving.forget();
  }

  /** Called by the browser when a surrounding form is reset. */
  formResetCallback(): void {
    this.restart();
  }

  protected override render(): TemplateResult {
    return shieldView(this.#renderState(this.#loaded), interfaceLanguage(this.lang), this.#announcement);
  }

  #renderState(state: LoadState): TemplateResult | typeof nothing {
    const { traject } = this.#course;
    const context = this.#context;
    const { isWaiting } = this.#saving;
    if (traject && !isWaiting && (state.status === 'ready' || state.status === 'loading')) {
      return this.#course.ended ? this.#renderEnd(traject, context) : this.#renderStep(traject, context);
    }
    if (state.status === 'ready' && !isWaiting) return nothing;
    const { messages, words, level } = context;
    const told = { ...messages, empty: { ...messages.empty, lead: words.empty } };
    return loadView(state.status === 'ready' ? { status: 'loading' } : state, told, level, () => this.#loader.retry());
  }

  #renderStep({ snapshot }: Traject, context: TrajectContext): TemplateResult {
    const { current, others, dropped } = snapshot;
    const steps = listSteps(snapshot);
    const lang = contentLangOf(current, context);
    const place = steps.findIndex(({ aid }) => aid === current) + 1;
    const open = (aid: string) => this.#handleOpen(aid);
    return html`
      <div class="dwn-traject">
        <div class="dwn-traject-step">
          <p class="utrecht-paragraph dwn-note dwn-step-number">${context.words.stepNumber(place)}</p>
          ${headingView(context.level, titleOf(current, context), { look: 2, focus: true, ...(lang && { lang }) })}
          ${this.#saving.head(context.level + 1)} ${changesView(this.#course.changes, dropped, context)} ${this.#inner}
          ${this.#saving.foot(context.level + 1)}
        </div>
        <div class="dwn-traject-side">
          ${trailView(steps, context, open)} ${keyed(current, othersView(others, context, open))}
        </div>
      </div>
    `;
  }

  #renderEnd(traject: Traject, context: TrajectContext): TemplateResult {
    const end = endView(
      {
        steps: listSteps(traject.snapshot),
        outcomeOf: (aid) => traject.sessionOf(aid).snapshot.outcome,
        others: this.#course.unopened,
      },
      context,
      {
        open: (aid) => this.#handleOpen(aid),
        ...(hasAbility('documents') && { openDocuments: (aid) => void this.#handleOpenDocuments(aid) }),
        print: () => window.print(),
        restart: () => this.#handleRestart(),
      },
    );
    return html`
      <div class="dwn-traject-saving">${this.#saving.head(context.level + 1)}</div>
      ${end}
      <div class="dwn-traject-saving">${this.#saving.foot(context.level + 1)}</div>
    `;
  }

  get #context(): TrajectContext {
    const { aids } = this.#course;
    const speech = [...aids.values()][0]?.profile?.definition;
    return {
      messages: this.#saving.adapt(messagesFor(this.lang, speech)),
      words: trajectMessagesFor(this.lang, speech),
      level: clampLevel(this.headingLevel),
      lang: interfaceLanguage(this.lang),
      aids,
    };
  }

  /** Gives the aid inside what it needs. At the end it has nothing to show, and loses nothing. */
  #handDown(traject: Traject): void {
    const { current, next } = traject.snapshot;
    const session = this.#course.ended ? undefined : traject.sessionOf(current);
    this.#inner ??= this.#createInner();
    Object.assign<DwnAid, Partial<DwnAid>>(this.#inner, {
      session,
      next,
      others: this.#course.others,
      proposals: session ? traject.proposals(current) : [],
      presentation: this.presentation,
      headingLevel: clampLevel(this.headingLevel) + 1,
      lang: this.lang,
    });
  }

  /** By its class and not by its tag: that may belong to another version on the page. */
  #createInner(): DwnAid {
    const inner = new DwnAid();
    inner.hideTitle = true;
    let isNew = true;
    inner.addEventListener('dwn-step', () => {
      // Where it begins is no step that the person took.
      if (!isNew) this.#saving.look();
      isNew = false;
      this.#course.look();
    });
    // What is typed but no answer yet is only known inside.
    inner.addEventListener('dwn-place', () => this.requestUpdate());
    inner.addEventListener('dwn-outcome', () => this.#course.read());
    inner.addEventListener('dwn-complete', (event) => this.#handleComplete(event));
    return inner;
  }

  #handleLoad(loaded: LoadState): void {
    const state = checkStart(loaded, this.start);
    const isAtHand = this.#course.traject !== undefined && this.#loaded.status !== 'failed';
    this.#loaded = state;
    if (state.status === 'ready') this.#course.start(state.aids, this);
    this.#news = eventsOfLoad(state);
    // The same aids in other words: nothing to tell, and the aid inside sees to its own focus.
    if (isAtHand && (state.status === 'ready' || state.status === 'loading')) return;
    this.#announcement = announceLoad(state, this.#context.messages);
    // Who was at work here, or asked to try again, is brought along.
    this.#moveFocus = this.matches(':focus-within');
    if (state.status === 'ready') this.#saving.begin();
  }

  /** The person goes on with saved work, in another aid inside, so that nothing of the old walk is left. */
  #arrive(isAsked: boolean): DwnAid {
    this.#moveFocus ||= isAsked;
    this.#inner = this.#createInner();
    this.#tell();
    return this.#inner;
  }

  #handleOpen(aid: string): void {
    this.open(aid);
    this.#moveFocus = true;
  }

  /** To the texts of one step, once the aid inside has its answers. */
  async #handleOpenDocuments(aid: string): Promise<void> {
    this.open(aid);
    await this.updateComplete;
    await this.#inner?.updateComplete;
    this.#inner?.show('documents');
  }

  #handleRestart(): void {
    this.restart();
    this.#moveFocus = true;
  }

  #handleComplete({ record, next }: DwnCompleteEvent): void {
    this.#course.judge(record);
    this.#course.read();
    if (next !== undefined) {
      this.#handleOpen(next);
      return;
    }
    this.#course.end();
    this.#moveFocus = true;
    this.#tell();
    const whole = this.record;
    this.#internals.setFormValue(JSON.stringify(whole));
    if (whole) this.#news = [...this.#news, new DwnTrajectCompleteEvent(whole)];
  }

  /** Tells the page that the person is at another step, once it is shown. */
  #tell(): void {
    const { traject, ended } = this.#course;
    if (!traject) return;
    this.#news = [...this.#news, new DwnTrajectEvent(traject.snapshot, traject.state, ended)];
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dwn-traject': DwnTraject;
  }
}
