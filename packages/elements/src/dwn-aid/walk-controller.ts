import {
  createRecord,
  createSession,
  type Aid,
  type AidRecord,
  type Answer,
  type PrincipleAssessment,
  type Proposal,
  type Question,
  type Session,
} from '@doen-wat-nodig-is/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findFieldError, type FieldError } from '../fields/field-error.js';
import { readDraft } from '../fields/read-draft.js';
import type { Messages } from '../messages/messages.js';
import type { Offer } from './offer.js';
import { resumeSession } from './resume-session.js';
import { firstScreen, screenAfter, screenBack, screenBefore, type Presentation, type Screen } from './screen.js';

/** What a walk asks and tells its element. */
export interface WalkListener {
  readonly presentation: () => Presentation;
  readonly messages: () => Messages;
  /** Answers that other aids suggest. */
  readonly proposals: () => readonly Proposal[];
  /** Aids to go on with after the advice. */
  readonly offers: () => readonly Offer[];
  /** The answers are others, whoever changed them. */
  readonly onChange: () => void;
  /** The person gave an answer, or took it back. */
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
  /** Another screen is shown, or the same one with errors. */
  readonly onScreen: (screen: Screen) => void;
  readonly onComplete: (record: AidRecord, next: string | undefined) => void;
}

/** Where a person is in a session, and what was typed but is no answer yet. */
interface Place {
  screen: Screen;
  errors: readonly FieldError[];
  drafts: Map<string, string>;
  /** After *Wijzig*, *Volgende* leads back instead of along all answers. */
  returning: boolean;
  /** The stopping outcome that the person chose to go on from. */
  passedStop: string | undefined;
  /** What the person thinks of the advice, by the id of a principle of the municipality. */
  principles: ReadonlyMap<string, PrincipleAssessment>;
}

/** Leads one person through an aid: holds the session, and where the person is in it. */
export class WalkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #listener: WalkListener;
  /** Of sessions that the host page keeps, for who comes back to one. */
  readonly #places = new WeakMap<Session, Place>();
  #session: Session | undefined;
  #questions: ReadonlyMap<string, Question> = new Map();
  #place: Place = createPlace({ kind: 'review' });
  #isConnected = false;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, listener: WalkListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#subscribe();
    // The session may have changed while this was out of the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#unsubscribe?.();
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get screen(): Screen {
    return this.#place.screen;
  }

  get errors(): readonly FieldError[] {
    return this.#place.errors;
  }

  /** Aids to go on with after the advice. */
  get offers(): readonly Offer[] {
    return this.#listener.offers();
  }

  /** What the person thinks of the advice, by the id of a principle of the municipality. */
  get principles(): ReadonlyMap<string, PrincipleAssessment> {
    return this.#place.principles;
  }

  draftOf(question: string): string | undefined {
    return this.#place.drafts.get(question);
  }

  questionOf(id: string): Question | undefined {
    return this.#questions.get(id);
  }

  /** What another aid suggests to answer, as long as the person has answered nothing. */
  proposalOf(question: string): Proposal | undefined {
    if (this.#place.drafts.has(question) || this.#session?.snapshot.answers[question] !== undefined) return undefined;
    return this.#listener.proposals().find((proposal) => proposal.question === question);
  }

  /** Begins with an aid. When it is the one at hand in other words, the person goes on where they were. */
  start(aid: Aid): void {
    const before = this.#session?.aid.definition.id === aid.definition.id ? this.#session : undefined;
    if (!before) {
      this.use(createSession(aid));
      return;
    }
    const session = resumeSession(aid, before.snapshot);
    this.#places.set(session, this.#place);
    this.use(session);
  }

  /** Goes on with a session, where the person left it. */
  use(session: Session): void {
    const { snapshot, aid } = session;
    const presentation = this.#listener.presentation();
    this.#session = session;
    this.#questions = new Map(
      aid.definition.sections.flatMap(({ questions }) => questions).map((question) => [question.id, question]),
    );
    const place = this.#places.get(session) ?? createPlace(firstScreen(snapshot, presentation));
    place.screen = screenBack(snapshot, place.screen, presentation);
    place.errors = [];
    this.#place = place;
    this.#places.set(session, place);
    this.#subscribe();
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#session = undefined;
    this.#questions = new Map();
    this.#place = createPlace({ kind: 'review' });
  }

  answer(question: Question, answer: Answer): void {
    this.#place.drafts.delete(question.id);
    this.#session?.answer(question.id, answer);
    this.#changed(question.id, answer);
  }

  type(question: Question, text: string): void {
    const answer = readDraft(question, text);
    this.#place.drafts.set(question.id, text);
    if (answer === undefined) this.#session?.clear(question.id);
    else this.#session?.answer(question.id, answer);
    this.#changed(question.id, answer);
  }

  next(): void {
    const { screen } = this;
    if (!this.#session || screen.kind !== 'question') return;
    this.#accept([screen.question]);
    if (this.#refuse([screen.question])) return;
    const { snapshot } = this.#session;
    const { path } = snapshot;
    const { returning, passedStop } = this.#place;
    const after = screenAfter(snapshot, screen.question, { returning, passedStop });
    // Who is sent back for an earlier question has answered those in between.
    if (after.kind === 'question' && path.indexOf(after.question) < path.indexOf(screen.question)) {
      this.#place.returning = true;
    }
    this.show(after);
  }

  back(): void {
    const before = this.#session && screenBefore(this.#session.snapshot, this.#place.screen);
    if (before) this.show(before);
  }

  get canGoBack(): boolean {
    return this.#session !== undefined && screenBefore(this.#session.snapshot, this.#place.screen) !== undefined;
  }

  /** From the check of the answers, or from an advice: change one answer, and come back. */
  change(question: string): void {
    if (this.#listener.presentation() === 'page') {
      this.show({ kind: 'page' });
      return;
    }
    this.#place.returning = true;
    this.show({ kind: 'question', question });
  }

  /** On with the questions that an advice has stopped. */
  goOn(): void {
    this.#place.passedStop = this.#session?.snapshot.outcome?.id;
    this.toStart();
  }

  toAdvice(): void {
    // Only on the page are all proposals in sight of who goes on.
    if (this.screen.kind === 'page') this.#accept([...this.#questions.keys()]);
    const snapshot = this.#session?.snapshot;
    if (!snapshot) return;
    const stopped = snapshot.outcome?.stops === true && snapshot.outcome.id !== this.#place.passedStop;
    const open = stopped ? undefined : snapshot.next;
    // The check of the answers has no field to put an error at.
    if (this.screen.kind === 'review' && open !== undefined) this.change(open);
    else if (stopped || !this.#refuse(snapshot.path)) this.show({ kind: 'advice' });
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

  /** Without an assessment, an earlier one is taken back. */
  assess(principle: string, assessment: PrincipleAssessment | undefined): void {
    const principles = new Map(this.#place.principles);
    if (assessment) principles.set(principle, assessment);
    else principles.delete(principle);
    this.#place.principles = principles;
    this.#listener.onChange();
    this.#host.requestUpdate();
  }

  /** All answers and advice up to now. The one place that reads the clock: the core has none. */
  get record(): AidRecord | undefined {
    if (!this.#session) return undefined;
    const { snapshot, aid } = this.#session;
    // In the order of the profile, and no more than it has: it may be another one by now.
    const principles = (aid.profile?.definition.principles ?? []).flatMap(({ id }) => {
      const assessment = this.principles.get(id);
      return assessment ? { id, assessment } : [];
    });
    return createRecord(snapshot, { now: new Date(), principles });
  }

  /** @param next id of the aid to go on with, when the person chose one. */
  finish(next?: string): void {
    const { record } = this;
    if (!record) return;
    this.#listener.onComplete(record, next);
    this.show({ kind: 'done' });
  }

  restart(): void {
    const { snapshot } = this.#session ?? {};
    this.#session?.reset();
    Object.assign(this.#place, createPlace(this.screen));
    Object.keys({ ...snapshot?.answers, ...snapshot?.withdrawn }).forEach((id) =>
      this.#listener.onAnswer(id, undefined),
    );
    this.toStart();
  }

  /** Shows a screen; the element moves focus to it. */
  show(screen: Screen): void {
    if (screen.kind !== 'question') this.#place.returning = false;
    this.#place.errors = [];
    this.#place.screen = screen;
    this.#host.requestUpdate();
    this.#listener.onScreen(screen);
  }

  /** A session of the page outlives this, and must not hold on to it. */
  #subscribe(): void {
    this.#unsubscribe?.();
    if (!this.#isConnected) return;
    this.#unsubscribe = this.#session?.subscribe(() => {
      this.#listener.onChange();
      this.#host.requestUpdate();
    });
  }

  #changed(question: string, answer: Answer | undefined): void {
    // An error goes when it is mended, or its question no longer asked; a new one comes only when the person goes on.
    const path = this.#session?.snapshot.path ?? [];
    this.#place.errors = this.#place.errors.filter(
      (error) => path.includes(error.question) && (error.question !== question || this.#errorOf(question)),
    );
    this.#host.requestUpdate();
    this.#listener.onAnswer(question, answer);
  }

  /** Who goes on with a proposal in sight makes it their answer. In order: one answer may bring on the next question. */
  #accept(ids: readonly string[]): void {
    for (const id of ids) {
      const proposal = this.proposalOf(id);
      if (!proposal || !this.#session?.snapshot.visible.includes(id)) continue;
      this.#session.answer(id, proposal.answer);
      this.#listener.onAnswer(id, proposal.answer);
    }
  }

  /** Shows what is wrong with these questions, if anything is; leaves out those that may stay empty. */
  #refuse(ids: readonly string[]): boolean {
    for (const id of ids) {
      const question = this.#questions.get(id);
      const blank = this.#session?.snapshot.answers[id] === undefined && !this.#place.drafts.get(id)?.trim();
      if (!blank || question?.required !== false) continue;
      this.#session?.answer(id, null);
      this.#listener.onAnswer(id, null);
    }
    this.#place.errors = ids.flatMap((id) => this.#errorOf(id) ?? []);
    if (this.#place.errors.length === 0) return false;
    this.#host.requestUpdate();
    this.#listener.onScreen(this.#place.screen);
    return true;
  }

  #errorOf(id: string): FieldError | undefined {
    const question = this.#questions.get(id);
    const answer = this.#session?.snapshot.answers[id];
    // A draft that was read is an answer already.
    const draft = answer === undefined ? this.#place.drafts.get(id) : undefined;
    // What no longer matters may stay empty.
    if (!draft?.trim() && this.#session?.snapshot.moot.includes(id)) return undefined;
    return question && findFieldError(question, answer, draft, this.#listener.messages());
  }
}

function createPlace(screen: Screen): Place {
  return { screen, errors: [], drafts: new Map(), returning: false, passedStop: undefined, principles: new Map() };
}
