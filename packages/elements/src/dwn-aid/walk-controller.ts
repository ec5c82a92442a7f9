import {
  createRecord,
  createSession,
  type Aid,
  type AidRecord,
  type Answer,
  type Question,
  type Session,
} from '@doen-wat-nodig-is/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findFieldError, type FieldError } from '../fields/field-error.js';
import { readDraft } from '../fields/read-draft.js';
import type { Messages } from '../messages/messages.js';
import { firstScreen, screenAfter, screenBefore, type Presentation, type Screen } from './screen.js';

/** What a walk tells its element. */
export interface WalkListener {
  readonly presentation: () => Presentation;
  readonly messages: () => Messages;
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
  /** Another screen is shown, or the same one with errors. */
  readonly onScreen: (screen: Screen) => void;
  readonly onComplete: (record: AidRecord) => void;
}

/** Leads one person through one aid: holds the session, the screen, and what was typed but is no answer yet. */
export class WalkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #listener: WalkListener;
  #session: Session | undefined;
  #questions: ReadonlyMap<string, Question> = new Map();
  #screen: Screen = { kind: 'review' };
  #errors: readonly FieldError[] = [];
  #drafts = new Map<string, string>();
  /** After *Wijzig*, *Volgende* leads back instead of along all answers. */
  #returning = false;
  /** The stopping outcome that the person chose to go on from. */
  #passedStop: string | undefined;

  constructor(host: ReactiveControllerHost, listener: WalkListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  // A controller must have one lifecycle method; this one needs none.
  hostConnected(): void {}

  get session(): Session | undefined {
    return this.#session;
  }

  get screen(): Screen {
    return this.#screen;
  }

  get errors(): readonly FieldError[] {
    return this.#errors;
  }

  draftOf(question: string): string | undefined {
    return this.#drafts.get(question);
  }

  questionOf(id: string): Question | undefined {
    return this.#questions.get(id);
  }

  start(aid: Aid): void {
    this.#session = createSession(aid);
    this.#questions = new Map(
      aid.definition.sections.flatMap(({ questions }) => questions).map((question) => [question.id, question]),
    );
    this.#forget();
    this.#screen = firstScreen(this.#session.snapshot, this.#listener.presentation());
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#session = undefined;
    this.#questions = new Map();
    this.#forget();
  }

  answer(question: Question, answer: Answer): void {
    this.#drafts.delete(question.id);
    this.#session?.answer(question.id, answer);
    this.#changed(question.id, answer);
  }

  type(question: Question, text: string): void {
    const answer = readDraft(question, text);
    this.#drafts.set(question.id, text);
    if (answer === undefined) this.#session?.clear(question.id);
    else this.#session?.answer(question.id, answer);
    this.#changed(question.id, answer);
  }

  next(): void {
    const { screen } = this;
    if (!this.#session || screen.kind !== 'question' || this.#refuse([screen.question])) return;
    const { snapshot } = this.#session;
    this.show(screenAfter(snapshot, screen.question, { returning: this.#returning, passedStop: this.#passedStop }));
  }

  back(): void {
    const before = this.#session && screenBefore(this.#session.snapshot, this.#screen);
    if (before) this.show(before);
  }

  get canGoBack(): boolean {
    return this.#session !== undefined && screenBefore(this.#session.snapshot, this.#screen) !== undefined;
  }

  /** From the check of the answers, or from an advice: change one answer, and come back. */
  change(question: string): void {
    this.#returning = true;
    this.show({ kind: 'question', question });
  }

  /** On with the questions that an advice has stopped. */
  goOn(): void {
    this.#passedStop = this.#session?.snapshot.outcome?.id;
    this.toStart();
  }

  toAdvice(): void {
    const snapshot = this.#session?.snapshot;
    if (!snapshot) return;
    const stopped = snapshot.outcome?.stops === true && snapshot.outcome.id !== this.#passedStop;
    if (!stopped && this.#refuse(snapshot.path)) return;
    this.show({ kind: 'advice' });
  }

  /** From an advice, back to the answers. */
  toAnswers(): void {
    this.show(this.#listener.presentation() === 'page' ? { kind: 'page' } : { kind: 'review' });
  }

  /** To the questions, in the presentation that is asked for now; the answers stay. */
  toStart(): void {
    if (this.#session) this.show(firstScreen(this.#session.snapshot, this.#listener.presentation()));
  }

  /** From the end, back to the advice. */
  toOutcome(): void {
    this.show({ kind: 'advice' });
  }

  /** All answers and advice up to now. The one place that reads the clock: the core has none. */
  get record(): AidRecord | undefined {
    return this.#session && createRecord(this.#session.snapshot, { now: new Date() });
  }

  finish(): void {
    const { record } = this;
    if (!record) return;
    this.#listener.onComplete(record);
    this.show({ kind: 'done' });
  }

  restart(): void {
    const { snapshot } = this.#session ?? {};
    this.#session?.reset();
    this.#forget();
    Object.keys({ ...snapshot?.answers, ...snapshot?.withdrawn }).forEach((id) =>
      this.#listener.onAnswer(id, undefined),
    );
    this.toStart();
  }

  /** Shows a screen; the element moves focus to it. */
  show(screen: Screen): void {
    if (screen.kind !== 'question') this.#returning = false;
    this.#errors = [];
    this.#screen = screen;
    this.#host.requestUpdate();
    this.#listener.onScreen(screen);
  }

  #forget(): void {
    this.#errors = [];
    this.#drafts = new Map();
    this.#returning = false;
    this.#passedStop = undefined;
  }

  #changed(question: string, answer: Answer | undefined): void {
    // An error goes when it is mended, or its question no longer asked; a new one comes only when the person goes on.
    const path = this.#session?.snapshot.path ?? [];
    this.#errors = this.#errors.filter(
      (error) => path.includes(error.question) && (error.question !== question || this.#errorOf(question)),
    );
    this.#host.requestUpdate();
    this.#listener.onAnswer(question, answer);
  }

  /** Shows what is wrong with these questions, if anything is; leaves out those that may stay empty. */
  #refuse(ids: readonly string[]): boolean {
    for (const id of ids) {
      const question = this.#questions.get(id);
      const blank = this.#session?.snapshot.answers[id] === undefined && !this.#drafts.get(id)?.trim();
      if (!blank || question?.required !== false) continue;
      this.#session?.answer(id, null);
      this.#listener.onAnswer(id, null);
    }
    this.#errors = ids.flatMap((id) => this.#errorOf(id) ?? []);
    if (this.#errors.length === 0) return false;
    this.#host.requestUpdate();
    this.#listener.onScreen(this.#screen);
    return true;
  }

  #errorOf(id: string): FieldError | undefined {
    const question = this.#questions.get(id);
    const answer = this.#session?.snapshot.answers[id];
    // A draft that was read is an answer already.
    const draft = answer === undefined ? this.#drafts.get(id) : undefined;
    // What no longer matters may stay empty.
    if (!draft?.trim() && this.#session?.snapshot.moot.includes(id)) return undefined;
    return question && findFieldError(question, answer, draft, this.#listener.messages());
  }
}
