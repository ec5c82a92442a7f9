import type { Aid } from '@doen-wat-nodig-is/core';
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
import { loadView } from '../dwn-aid/load-view.js';
import { shieldView } from '../dwn-aid/shield-view.js';
import { DwnTraject } from '../dwn-traject/dwn-traject.js';
import { DwnProblemEvent } from '../events/dwn-problem-event.js';
import { DwnReviewEvent } from '../events/dwn-review-event.js';
import { printAlone } from '../export/print-alone.js';
import { interfaceLanguage, messagesFor } from '../messages/messages.js';
import { clampLevel, headingView } from '../views/heading.js';
import { checkView } from './check-view.js';
import { CheckController } from './check-controller.js';
import { recordsOf, type AnyRecord, type SecondEngine } from './checked-record.js';
import { dwnRecordStyles } from './dwn-record.styles.js';
import { listNeededAids, planOf, reviewAidOf, stateForReview } from './record-aids.js';
import type { RecordContext } from './record-context.js';
import { RecordLoader, type RecordState } from './record-loader.js';
import { recordMessagesFor } from './record-messages.js';
import { recordStatusView } from './record-status-view.js';
import { reviewMessagesFor } from './review-messages.js';
import { recordView, titleOf } from './record-view.js';

/**
 * A record that was kept: to read, check, print, and look back on. Makes no network call (but for `src` and
 * `profile-src`), stores nothing, and sends nothing: a file that a person chooses stays on their computer.
 *
 * @summary Opens a record again.
 * @tag dwn-record
 * @event {DwnReviewEvent} dwn-review - The person starts to look back; prevent it to show the review elsewhere.
 * @event {DwnProblemEvent} dwn-problem - The record could not be fetched, or is none.
 * @csspart root - Everything inside.
 */
export class DwnRecord extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    record: { attribute: false },
    src: {},
    profile: { attribute: false },
    profileSrc: { attribute: 'profile-src' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    lang: { reflect: true },
  };
  static override readonly styles: CSSResultGroup = [DwnAid.styles, dwnRecordStyles];
  /** Gets a second engine that checks along; `define-record.js` gives that of json-rules-engine, loaded when needed. */
  static verify: (() => Promise<SecondEngine>) | undefined;

  /** A record of an aid or of a traject, or its JSON. Without it, or `src`, the person chooses a file. */
  record: unknown;
  /** Address of a record, fetched once from the page. */
  src: string | undefined;
  /** The gemeenteprofiel that the record was made with: a definition, its JSON, or a parsed profile. */
  profile: unknown;
  /** Address of that gemeenteprofiel, fetched once from the page. */
  profileSrc: string | undefined;
  /** Level of the first heading, 2 to 5. */
  headingLevel = 2;
  /** Language of the interface: `nl` or `en`. What was recorded keeps its own. */
  override lang = 'nl';

  readonly #records = new RecordLoader(this, (state) => this.#handleRecord(state));
  readonly #aids = new AidLoader(
    this,
    (state) => this.#handleAids(state),
    () => DwnAid.checks,
  );
  readonly #check = new CheckController(this, () => DwnRecord.verify);
  #asked: readonly string[] = [];
  #wantsCheck = false;
  #traject: DwnTraject | undefined;
  #isReviewing = false;
  #announcement = '';
  #moveFocus = false;
  #news: readonly Event[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('record') || changed.has('src')) this.#records.load(this);
    else if (changed.has('profile') || changed.has('profileSrc')) this.#begin();
  }

  protected override updated(): void {
    if (this.#moveFocus) {
      this.#moveFocus = false;
      // The last: a check stands within a record that has a heading of its own.
      [...this.renderRoot.querySelectorAll<HTMLElement>('[data-focus]')].at(-1)?.focus();
    }
    // Only now, so that the host may answer with another record.
    const news = this.#news;
    this.#news = [];
    news.forEach((event) => this.dispatchEvent(event));
  }

  protected override render(): TemplateResult {
    return shieldView(this.#renderState(this.#records.state), interfaceLanguage(this.lang), this.#announcement);
  }

  #renderState(state: RecordState): TemplateResult {
    const context = this.#context;
    const open = (file: File) => this.#open(file);
    if (state.status !== 'ready') {
      return recordStatusView(state, context, { open, retry: () => this.#records.retry() });
    }
    if (this.#isReviewing && this.#traject) return this.#renderReview(this.#traject, context);
    const { record } = state;
    return recordView(
      {
        record,
        check: this.#renderCheck(context),
        review: planOf(record, this.#known),
        canReview: this.#reviewAid !== undefined,
      },
      context,
      {
        check: () => this.#handleCheck(),
        print: () => printAlone(this, { header: titleOf(record, context.words) }),
        startReview: () => this.#handleReview(record),
        open,
      },
    );
  }

  #renderCheck(context: RecordContext): TemplateResult | typeof nothing {
    const { state } = this.#check;
    const below = { ...context, level: context.level + 1 };
    if (state) return checkView(state, below);
    const aids = this.#aids.state;
    if (!this.#wantsCheck || aids.status === 'ready' || aids.status === 'empty') return nothing;
    return loadView(aids, context.messages, below.level, () => this.#aids.retry());
  }

  #renderReview(traject: DwnTraject, { words, review, level }: RecordContext): TemplateResult {
    return html`
      ${headingView(level, review.title, { look: 2, focus: true })}
      <div class="utrecht-action-group dwn-back">
        <button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => this.#handleBack()}>
          ${words.actions.back}
        </button>
      </div>
      ${traject}
    `;
  }

  get #context(): RecordContext {
    const lang = interfaceLanguage(this.lang);
    const [aid] = this.#known;
    const speech = aid?.profile?.definition;
    // A record does not tell its language. Without the aid it most likely is what nearly all of them are in.
    const language = aid?.definition.language ?? 'nl';
    return {
      words: recordMessagesFor(this.lang, speech),
      review: reviewMessagesFor(this.lang, speech),
      messages: messagesFor(this.lang, speech),
      level: clampLevel(this.headingLevel),
      lang,
      contentLang: language === lang ? undefined : language,
    };
  }

  /** The aids of the record that the page has. */
  get #known(): readonly Aid[] {
    const { state } = this.#aids;
    return state.status === 'ready' ? state.aids : [];
  }

  get #reviewAid(): Aid | undefined {
    const { state } = this.#records;
    if (state.status !== 'ready') return undefined;
    const id = reviewAidOf(state.record, this.#known);
    return this.#known.find(({ definition }) => definition.id === id);
  }

  /** Reads a file that the person chose. */
  #open(file: File): void {
    this.#moveFocus = true;
    this.#records.open(file);
  }

  #handleRecord(state: RecordState): void {
    const { words } = this.#context;
    this.#isReviewing = false;
    this.#traject = undefined;
    this.#begin();
    this.#moveFocus ||= this.matches(':focus-within');
    if (state.status === 'ready') this.#announcement = words.opened;
    if (state.status === 'loading') this.#announcement = words.loading;
    if (state.status === 'failed') this.#announcement = words.failed.title;
    if (state.status === 'refused') this.#announcement = words.refused[state.reason].title;
    if (state.status === 'failed') this.#news = [new DwnProblemEvent('load')];
    if (state.status === 'refused') this.#news = [new DwnProblemEvent('record')];
  }

  /** Forgets what was made of another record or profile, and gets the aids of this one. */
  #begin(): void {
    this.#check.clear();
    this.#wantsCheck = false;
    this.#asked = [];
    this.#getAids([]);
  }

  #getAids(known: readonly Aid[]): void {
    const { state } = this.#records;
    const record = state.status === 'ready' ? state.record : undefined;
    this.#asked = record ? listNeededAids(record, known) : [];
    // With a profile that the record was not made with, everything would be in other words.
    const hasProfile = record !== undefined && recordsOf(record).some(({ profile }) => profile !== null);
    const { profile, profileSrc } = hasProfile ? this : { profile: undefined, profileSrc: undefined };
    this.#aids.load({ aids: this.#asked, profile, profileSrc });
  }

  #handleAids(state: LoadState): void {
    const { state: loaded } = this.#records;
    if (state.status !== 'ready' && state.status !== 'empty') {
      if (this.#wantsCheck && state.status !== 'loading') this.#moveFocus = true;
      return;
    }
    if (loaded.status !== 'ready') return;
    const needed = listNeededAids(loaded.record, this.#known);
    // Only an aid tells which one looks back on it.
    if (needed.some((id) => !this.#asked.includes(id))) {
      this.#getAids(this.#known);
      return;
    }
    if (this.#wantsCheck) this.#runCheck(loaded.record);
  }

  #handleCheck(): void {
    this.#wantsCheck = true;
    this.#announcement = this.#context.words.check.busy;
    // The page may have provided aids since.
    this.#getAids(this.#known);
    this.requestUpdate();
  }

  #runCheck(record: AnyRecord): void {
    this.#check.run(record, this.#known);
    const verdict = this.#check.state?.checked.verdict;
    if (verdict) this.#announcement = this.#context.words.check[verdict];
    this.#moveFocus = true;
  }

  #handleReview(record: AnyRecord): void {
    const aid = this.#reviewAid;
    if (!aid) return;
    const state = stateForReview(record, aid);
    const event = new DwnReviewEvent(aid.definition.id, state);
    if (!this.dispatchEvent(event)) return;
    // Who was at it before, finds it as they left it.
    this.#traject ??= this.#createTraject(state);
    this.#isReviewing = true;
    this.#moveFocus = true;
    this.requestUpdate();
  }

  /** By its class and not by its tag: that may belong to another version on the page. */
  #createTraject(state: DwnTraject['state']): DwnTraject {
    return Object.assign<DwnTraject, Partial<DwnTraject>>(new DwnTraject(), {
      aids: this.#known,
      state,
      headingLevel: Math.min(5, clampLevel(this.headingLevel) + 1),
      lang: this.lang,
    });
  }

  #handleBack(): void {
    this.#isReviewing = false;
    this.#moveFocus = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dwn-record': DwnRecord;
  }
}
