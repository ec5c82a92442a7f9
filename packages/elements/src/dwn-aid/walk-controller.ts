import {
  createRecord,
  createSession,
  type Aid,
  type AidRecord,
  type Answer,
  type Proposal,
  type Question,
  type Session,
} from '@doen-wat-nodig-is/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldError } from '../fields/field-error.js';
import { readDraft } from '../fields/read-draft.js';
import { checkParts, recordParts, type AdvicePartState } from '../views/advice-part.js';
import { acceptProposals, errorAt, leaveOut, proposalAt, type AnswerSheet } from './answer-sheet.js';
import type { Offer } from './offer.js';
import { beginPlace, type Place } from './place.js';
import { resumeSession } from './resume-session.js';
import { firstScreen, screenAfter, screenBack, screenBefore, type Screen } from './screen.js';
import type { WalkListener } from './walk-listener.js';

/** Leads one person through an aid: holds the session, and where the person is in it. */
export class WalkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #listener: WalkListener;
  /** Of sessions that the host page keeps, for who comes back to one. */
  readonly #places = new WeakMap<Session, Place>();
  #session: Session | undefined;
  #questions: ReadonlyMap<string, Question> = new Map();
  #place: Place = beginPlace({ kind: 'review' });
  #errors: readonly FieldError[] = [];
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
    return this.#errors;
  }

  /** Aids to go on with after the advice. */
  get offers(): readonly Offer[] {
    return this.#listener.offers();
  }

  /** Where the person is, and what they did besides answering. */
  get place(): Place {
    return this.#place;
  }

  /** Brings a place back that fits the session at hand: its screen is the nearest that the answers allow. */
  set place(place: Place) {
    if (!this.#session) return;
    this.#errors = [];
    this.#move({
      ...place,
      screen: screenBack(this.#session.snapshot, place.screen, this.#listener.presentation()),
    });
  }

  /** Where the person left a session. */
  placeOf(session: Session): Place | undefined {
    return this.#places.get(session);
  }

  /** Brings back where the person left a session that is to come. */
  recall(session: Session, place: Place): void {
    this.#places.set(session, place);
  }

  draftOf(question: string): string | undefined {
    return this.#place.drafts[question];
  }

  questionOf(id: string): Question | undefined {
    return this.#questions.get(id);
  }

  /** What another aid suggests to answer, as long as the person has answered nothing. */
  proposalOf(question: string): Proposal | undefined {
    const { drafts } = this.#place;
    const proposals = this.#listener.proposals();
    return this.#session && proposalAt(question, { session: this.#session, drafts, proposals });
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
    const place = this.#places.get(session) ?? beginPlace(firstScreen(snapshot, presentation));
    this.#subscribe();
    this.place = place;
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#session = undefined;
    this.#questions = new Map();
    this.#errors = [];
    this.#place = beginPlace({ kind: 'review' });
  }

  answer(question: Question, answer: Answer): void {
    const { [question.id]: _, ...drafts } = this.#place.drafts;
    this.#move({ drafts });
    this.#session?.answer(question.id, answer);
    this.#changed(question.id, answer);
  }

  type(question: Question, text: string): void {
    const answer = readDraft(question, text);
    this.#move({ drafts: { ...this.#place.drafts, [question.id]: text } });
    if (answer === undefined) this.#session?.clear(question.id);
    else this.#session?.answer(question.id, answer);
    this.#changed(question.id, answer);
  }

  next(): void {
    const { screen } = this;
    if (!this.#session || screen.kind !== 'question') return;
    acceptProposals([screen.question], this.#sheet(this.#session));
    if (this.#refuse([screen.question])) return;
    const { snapshot } = this.#session;
    const { path } = snapshot;
    const { returning, passedStop } = this.#place;
    const after = screenAfter(snapshot, screen.question, { returning, passedStop });
    // Who is sent back for an earlier question has answered those in between.
    if (after.kind === 'question' && path.indexOf(after.question) < path.indexOf(screen.question)) {
      this.#move({ returning: true });
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
    this.#move({ returning: true });
    this.show({ kind: 'question', question });
  }

  /** On with the questions that an advice has stopped. */
  goOn(): void {
    this.#move({ passedStop: this.#session?.snapshot.outcome?.id });
    this.toStart();
  }

  toAdvice(): void {
    if (!this.#session) return;
    // Only on the page are all proposals in sight of who goes on.
    if (this.screen.kind === 'page') acceptProposals([...this.#questions.keys()], this.#sheet(this.#session));
    const { snapshot } = this.#session;
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

  /** What the parts of an advice are drawn from; nothing while there is no session. */
  get parts(): AdvicePartState | undefined {
    return this.#session && this.#partsOf(this.#session, this.#place);
  }

  /** All answers and advice up to now. */
  get record(): AidRecord | undefined {
    return this.#session && this.recordOf(this.#session, this.#place);
  }

  /**
   * The record of a session, with what was done at a place in it. The one place that reads the clock: the core has none.
   */
  recordOf(session: Session, place: Place): AidRecord {
    return createRecord(session.snapshot, { now: new Date(), ...recordParts(this.#partsOf(session, place)) });
  }

  /** @param next id of the aid to go on with, when the person chose one. */
  finish(next?: string): void {
    const { parts, record } = this;
    if (!parts || !record || this.#hold(checkParts(parts))) return;
    this.#listener.onComplete(record, next);
    this.show({ kind: 'done' });
  }

  restart(): void {
    const { snapshot } = this.#session ?? {};
    this.#session?.reset();
    this.#move(beginPlace(this.screen));
    Object.keys({ ...snapshot?.answers, ...snapshot?.withdrawn }).forEach((id) =>
      this.#listener.onAnswer(id, undefined),
    );
    this.toStart();
  }

  /** Shows a screen; the element moves focus to it. */
  show(screen: Screen): void {
    this.#errors = [];
    this.#move({ screen, returning: screen.kind === 'question' && this.#place.returning });
    this.#listener.onScreen(screen);
  }

  #partsOf(session: Session, { screen, kept }: Place): AdvicePartState {
    return {
      screen: screen.kind,
      session,
      aid: session.aid,
      snapshot: session.snapshot,
      others: this.#listener.others(),
      lang: this.#listener.lang(),
      errors: this.#errors,
      kept,
      keep: (part, value) => this.#keep(part, value),
      change: (question) => this.change(question),
      show: (kind) => this.show({ kind }),
      record: () => this.record,
    };
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
    this.#errors = this.#errors.filter(
      (error) => path.includes(error.question) && (error.question !== question || this.#errorOf(question)),
    );
    this.#host.requestUpdate();
    this.#listener.onAnswer(question, answer);
  }

  /** Keeps what the person did in a part of the advice; `undefined` takes it back. */
  #keep(part: string, value: unknown): void {
    const { [part]: _, ...kept } = this.#place.kept;
    this.#move({ kept: value === undefined ? kept : { ...kept, [part]: value } });
    const wrong = this.parts && this.#errors.length > 0 ? checkParts(this.parts) : [];
    this.#errors = this.#errors.filter((error) => wrong.some(({ question }) => question === error.question));
    this.#listener.onChange();
  }

  #move(changes: Partial<Place>): void {
    this.#place = { ...this.#place, ...changes };
    if (this.#session) this.#places.set(this.#session, this.#place);
    this.#host.requestUpdate();
    this.#listener.onPlace();
  }

  /** Shows what is wrong with these questions, if anything is; leaves out those that may stay empty. */
  #refuse(ids: readonly string[]): boolean {
    if (!this.#session) return false;
    leaveOut(ids, this.#sheet(this.#session));
    return this.#hold(ids.flatMap((id) => this.#errorOf(id) ?? []));
  }

  #hold(errors: readonly FieldError[]): boolean {
    this.#errors = errors;
    if (errors.length === 0) return false;
    this.#host.requestUpdate();
    this.#listener.onScreen(this.screen);
    return true;
  }

  #errorOf(id: string): FieldError | undefined {
    return this.#session && errorAt(id, this.#sheet(this.#session));
  }

  #sheet(session: Session): AnswerSheet {
    const { proposals, messages, onAnswer } = this.#listener;
    return {
      session,
      questions: this.#questions,
      drafts: this.#place.drafts,
      proposals: proposals(),
      messages: messages(),
      onAnswer,
    };
  }
}
