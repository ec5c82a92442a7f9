import type { Aid } from '@doen-wat-nodig-is/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CheckState } from './check-view.js';
import { checkAgain, checkRecord, type AnyRecord, type SecondEngine } from './checked-record.js';

/** Checks a record at once, and then again with a second engine where there is one. The latest check counts. */
export class CheckController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #engine: () => (() => Promise<SecondEngine>) | undefined;
  #state: CheckState | undefined;

  /** @param engine how to get the second engine, if any. */
  constructor(host: ReactiveControllerHost, engine: () => (() => Promise<SecondEngine>) | undefined) {
    this.#host = host;
    this.#engine = engine;
    host.addController(this);
  }

  // A controller must have one lifecycle method; this one needs none.
  hostConnected(): void {}

  /** Nothing until a check was asked for. */
  get state(): CheckState | undefined {
    return this.#state;
  }

  clear(): void {
    this.#state = undefined;
  }

  run(record: AnyRecord, aids: readonly Aid[]): void {
    const checked = checkRecord(record, aids);
    const load = this.#engine();
    // What nobody can check needs no second engine.
    const isWorthIt = load && checked.parts.some(({ kind }) => kind === 'holds' || kind === 'differs');
    this.#set({ checked, second: isWorthIt ? 'busy' : 'none' });
    if (isWorthIt) void this.#runSecond(load, this.#state);
  }

  async #runSecond(load: () => Promise<SecondEngine>, first: CheckState | undefined): Promise<void> {
    if (!first) return;
    const next = await load()
      .then((verify) => checkAgain(first.checked, verify))
      .then(
        (checked): CheckState => ({ checked, second: 'done' }),
        // It may not come through, or not come at all: what the first found still counts.
        (): CheckState => ({ ...first, second: 'failed' }),
      );
    if (this.#state === first) this.#set(next);
  }

  #set(state: CheckState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
