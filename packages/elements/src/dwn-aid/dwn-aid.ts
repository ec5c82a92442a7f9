import type { Aid, AidRecord, Answer } from '@doen-wat-nodig-is/core';
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
import { DwnOutcomeEvent } from '../events/dwn-outcome-event.js';
import { DwnProblemEvent } from '../events/dwn-problem-event.js';
import { DwnStepEvent } from '../events/dwn-step-event.js';
import { interfaceLanguage, messagesFor, type Messages } from '../messages/messages.js';
import { tokenFallbackCss } from '../styles/token-fallback-css.js';
import { utrechtCss } from '../styles/utrecht-css.js';
import { controlId } from '../views/field-state.js';
import { headingView } from '../views/heading.js';
import { emptyView, invalidView, loadFailedView, loadingView } from '../views/status-view.js';
import type { ViewContext } from '../views/view-context.js';
import { AidLoader, type LoadState, type ParseAid } from './aid-loader.js';
import { announce, announceLoad } from './announce.js';
import { dwnAidStyles } from './dwn-aid.styles.js';
import type { Presentation, Screen } from './screen.js';
import { positionOf, screenView } from './screen-view.js';
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
 * @event {DwnProblemEvent} dwn-problem - No aid could be shown.
 * @csspart root - Everything inside.
 */
export class DwnAid extends LitElement {
  /** How attributes and properties go together. Without decorators: they would cost 0.6 kB for seven lines. */
  static override readonly properties: PropertyDeclarations = {
    aid: {},
    src: {},
    presentation: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    hideTitle: { type: Boolean, attribute: 'hide-title' },
    lang: { reflect: true },
    name: { reflect: true },
  };
  static override readonly styles: CSSResultGroup = [utrechtCss, tokenFallbackCss, dwnAidStyles];
  /** With a `name`, a surrounding form submits the record as JSON. */
  static readonly formAssociated = true;
  /** Checks definitions. Set by `define.js`; `define-lean.js` leaves it out, for aids that were checked beforehand. */
  static parse: ParseAid | undefined;

  /** Id of a provided aid (also as attribute), a definition, or a parsed aid. */
  aid: unknown;
  /** Address of a definition, fetched once from the page. */
  src: string | undefined;
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
    () => DwnAid.parse,
  );
  readonly #walk = new WalkController(this, {
    presentation: () => this.presentation,
    messages: () => this.#messages,
    onAnswer: (question, answer) => this.#handleAnswer(question, answer),
    onScreen: (screen) => this.#handleScreen(screen),
    onComplete: (record) => this.#handleComplete(record),
  });
  #announcement = '';
  #moveFocus = false;
  #problem: DwnProblemEvent | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('aid') || changed.has('src')) this.#loader.load({ aid: this.aid, src: this.src });
    // Another presentation of the same questions: the answers stay.
    if (changed.get('presentation') !== undefined && ['question', 'page', 'review'].includes(this.#walk.screen.kind)) {
      this.#walk.toStart();
      // The page asked for it, not the person: focus stays where it is.
      this.#moveFocus = false;
    }
  }

  protected override updated(): void {
    if (this.#moveFocus) {
      this.#moveFocus = false;
      this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
    }
    // Only now, so that the host may answer with another aid.
    const problem = this.#problem;
    this.#problem = undefined;
    if (problem) this.dispatchEvent(problem);
  }

  /** The record of all answers and advice up to now; nothing while there is no aid. */
  get record(): AidRecord | undefined {
    return this.#walk.record;
  }

  /** Takes all answers back and begins anew. */
  restart(): void {
    this.#walk.restart();
    this.#moveFocus = false;
  }

  /** Called by the browser when a surrounding form is reset. */
  formResetCallback(): void {
    this.#internals.setFormValue(null);
    this.restart();
  }

  protected override render(): TemplateResult {
    const lang = interfaceLanguage(this.lang);
    return html`
      <div class="dwn-shield">
        <div class="dwn-root" part="root" lang=${lang} dir="ltr">
          ${this.#renderState(this.#loader.state)}
          <p class="dwn-hidden" role="status">${this.#announcement}</p>
        </div>
      </div>
    `;
  }

  #renderState(state: LoadState): TemplateResult {
    switch (state.status) {
      case 'loading':
        return loadingView(this.#messages);
      case 'failed':
        return loadFailedView(this.#messages, this.#level, () => this.#loader.retry());
      case 'invalid':
        return invalidView(this.#messages, this.#level, state.problems);
      case 'empty':
        return emptyView(this.#messages, this.#level);
      case 'ready':
        return this.#renderAid(state.aid);
    }
  }

  #renderAid({ definition }: Aid): TemplateResult {
    const lang = interfaceLanguage(this.lang);
    const contentLang = definition.language === lang ? undefined : definition.language;
    const context: ViewContext = {
      messages: this.#messages,
      level: this.hideTitle ? this.#level : this.#level + 1,
      lang,
      contentLang,
      definition,
    };
    const title = headingView(this.#level, definition.title, {
      look: 2,
      ...(contentLang && { lang: contentLang }),
    });
    return html`
      <div role="group" aria-label=${definition.title}>
        ${this.hideTitle ? nothing : title}
        ${this.#isStart ? html`<p class="utrecht-paragraph" lang=${contentLang ?? nothing}>${definition.purpose}</p>` : nothing}
        <div class="dwn-screen">
          ${screenView(this.#walk, context, {
            focusField: (question) => this.#focusField(question),
            print: () => window.print(),
          })}
        </div>
      </div>
    `;
  }

  /** An attribute may hold anything, or be taken away. */
  get #level(): number {
    return Math.min(5, Math.max(2, Math.trunc(this.headingLevel) || 2));
  }

  get #messages(): Messages {
    return messagesFor(this.lang);
  }

  /** Whether the first thing of the aid is shown, where its purpose is told. */
  get #isStart(): boolean {
    const { screen, session } = this.#walk;
    return screen.kind === 'page' || (screen.kind === 'question' && screen.question === session?.snapshot.path[0]);
  }

  #focusField(id: string): void {
    const question = this.#walk.questionOf(id);
    if (question) this.renderRoot.querySelector<HTMLElement>(`#${controlId(question)}`)?.focus();
  }

  #handleLoad(state: LoadState): void {
    this.#internals.setFormValue(null);
    if (state.status === 'ready') this.#walk.start(state.aid);
    else this.#walk.stop();
    this.#announcement = announceLoad(state, this.#messages);
    // Who was at work here, or asked to try again, is brought along.
    this.#moveFocus = this.matches(':focus-within');
    if (state.status === 'failed') this.#problem = new DwnProblemEvent('load');
    if (state.status === 'invalid') this.#problem = new DwnProblemEvent('definition', state.problems);
  }

  #handleAnswer(question: string, answer: Answer | undefined): void {
    // A record from before no longer agrees with the answers.
    this.#internals.setFormValue(null);
    this.dispatchEvent(new DwnAnswerEvent(question, answer));
  }

  #handleScreen(screen: Screen): void {
    const snapshot = this.#walk.session?.snapshot;
    if (!snapshot) return;
    const place =
      screen.kind === 'question' ? positionOf(screen.question, snapshot) : { index: 0, total: snapshot.path.length };
    this.#moveFocus = true;
    this.#announcement = announce(screen, place, this.#walk.errors.length, snapshot, this.#messages);
    if (this.#walk.errors.length > 0) return;
    this.dispatchEvent(new DwnStepEvent(screen, place.index, place.total));
    if (screen.kind === 'advice' && snapshot.outcome) {
      this.dispatchEvent(new DwnOutcomeEvent(snapshot.outcome, snapshot.supplements));
    }
  }

  #handleComplete(record: AidRecord): void {
    this.#internals.setFormValue(JSON.stringify(record));
    this.dispatchEvent(new DwnCompleteEvent(record));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dwn-aid': DwnAid;
  }
}
