import {
  createTraject,
  createTrajectRecord,
  type Aid,
  type AidRecord,
  type OfferedAid,
  type Snapshot,
  type Traject,
  type TrajectChange,
  type TrajectRecord,
  type TrajectState,
} from '@doen-wat-nodig-is/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { judgementOf, stillHolding, type Judged } from './judgement-of.js';

/** How a traject begins. */
export interface TrajectOptions {
  readonly start: string | undefined;
  readonly state: TrajectState | undefined;
}

/** Leads one person through aids in a row: holds the traject, and what is no part of it yet. */
export class TrajectController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #traject: Traject | undefined;
  #aids: ReadonlyMap<string, Aid> = new Map();
  #judgements: Readonly<Record<string, Judged>> = {};
  #ended = false;
  #start: string | undefined;
  #arrivedTo: readonly TrajectChange[] = [];
  #changes: readonly TrajectChange[] = [];

  /** @param onChange called when the answers, or what was made of them, are others. */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  // A controller must have one lifecycle method; this one needs none.
  hostConnected(): void {}

  get traject(): Traject | undefined {
    return this.#traject;
  }

  /** The aids by id. */
  get aids(): ReadonlyMap<string, Aid> {
    return this.#aids;
  }

  /** Whether the person has ended it; going back to an aid, or on to another, begins it again. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * What changed, for the person to read: in the current aid since they were last there, and in later ones. It becomes
   * longer between screens only, not under the hand of who is answering.
   */
  get changes(): readonly TrajectChange[] {
    return this.#changes;
  }

  /** The aids that were not opened yet, those that the last advice names first. */
  get unopened(): readonly OfferedAid[] {
    if (!this.#traject) return [];
    const { next, others, trail } = this.#traject.snapshot;
    return [...next, ...others].filter((offer) => !trail.some(({ aid }) => aid === offer.aid));
  }

  /** What the other opened aids came to. */
  get others(): readonly Snapshot[] {
    const traject = this.#traject;
    if (!traject) return [];
    const { trail, current } = traject.snapshot;
    return trail.filter(({ aid }) => aid !== current).map(({ aid }) => traject.sessionOf(aid).snapshot);
  }

  /** The record of all opened aids. The element reads the clock: the core has none. */
  get record(): TrajectRecord | undefined {
    const traject = this.#traject;
    if (!traject) return undefined;
    const judgements = Object.fromEntries(
      Object.entries(this.#judgements).map(([id, judged]) => {
        const { aid, snapshot } = traject.sessionOf(id);
        return [id, stillHolding(judged, aid, snapshot)];
      }),
    );
    return createTrajectRecord(traject, { now: new Date(), judgements });
  }

  /** Begins; or goes on with the same answers, when aids with another profile take the place of those at hand. */
  start(aids: readonly Aid[], { start, state }: TrajectOptions): void {
    this.#aids = new Map(aids.map((aid) => [aid.definition.id, aid]));
    this.#start = start;
    this.#begin(this.#traject?.state ?? state, 'drop');
  }

  /** Goes on with what was saved. Who was asked keeps the answers to another version that still fit. */
  resume(state: TrajectState): void {
    this.#forget();
    this.#begin(state, 'keep-fitting');
    this.look();
  }

  stop(): void {
    this.#traject = undefined;
    this.#forget();
  }

  /** To an aid: back, or on to another. */
  open(aid: string): void {
    const changes = this.#traject?.snapshot.changes ?? [];
    this.#traject?.open(aid);
    this.#arrivedTo = changes.filter((change) => change.aid === aid);
    this.#ended = false;
    this.#onChange();
    this.look();
  }

  /** The person is shown an advice of the current aid. */
  read(): void {
    const traject = this.#traject;
    traject?.finish(traject.snapshot.current);
  }

  /** The person goes to another screen, where there is room to tell what changed. */
  look(): void {
    this.#changes = [...this.#arrivedTo, ...(this.#traject?.snapshot.changes ?? [])];
    this.#host.requestUpdate();
  }

  /** Keeps what the person thinks of an advice: the record of one aid has it, the session has not. */
  judge(record: AidRecord): void {
    this.#judgements = { ...this.#judgements, [record.aid.id]: judgementOf(record) };
  }

  /** The person goes on with no other aid. */
  end(): void {
    this.#ended = true;
    this.look();
  }

  restart(): void {
    this.#forget();
    this.#traject?.restart();
    this.#onChange();
    this.#host.requestUpdate();
  }

  #begin(state: TrajectState | undefined, otherVersions: 'drop' | 'keep-fitting'): void {
    const start = this.#start;
    this.#traject = createTraject([...this.#aids.values()], {
      ...(start !== undefined && { start }),
      ...(state && { state, otherVersions }),
    });
    this.#traject.subscribe(() => {
      this.#onChange();
      this.#host.requestUpdate();
    });
    this.#onChange();
  }

  #forget(): void {
    this.#judgements = {};
    this.#ended = false;
    this.#arrivedTo = [];
    this.#changes = [];
  }
}
