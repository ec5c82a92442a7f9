import { isProfile, type Aid } from '@doen-wat-nodig-is/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findProvidedAid, listProvidedAids, onProvidedAids, type LateAid } from '../aid-registry.js';
import type { Checks, ChecksSource } from './checks.js';
import { findSource, makeAids, needsChecks, type AidSource, type LoadProblem } from './make-aids.js';

/** What has come of the aids that were asked for. */
export type LoadState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'invalid'; readonly of: 'aid' | 'profile'; readonly problems: readonly LoadProblem[] }
  | { readonly status: 'ready'; readonly aids: readonly Aid[] };

/** Where the aids come from. */
export interface LoadRequest {
  /** Each the id of a provided aid, a definition, or a parsed aid; or all that are provided. */
  readonly aids: readonly unknown[] | 'provided';
  /** Address of a definition, for when no aid is named. */
  readonly src?: string | undefined;
  /** The gemeenteprofiel: a definition, its JSON, or a parsed profile. */
  readonly profile: unknown;
  /** Address of the gemeenteprofiel, for when none is given. */
  readonly profileSrc: string | undefined;
}

/** Gets the aids of an element. The latest request wins; an earlier one that is still under way is dropped. */
export class AidLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: LoadState) => void;
  readonly #checks: () => ChecksSource;
  #state: LoadState = { status: 'empty' };
  #request: LoadRequest = { aids: [], profile: undefined, profileSrc: undefined };
  #loading = new AbortController();
  #stopWaiting: (() => void) | undefined;

  /** @param onChange called with each new state, before the element renders it. */
  constructor(host: ReactiveControllerHost, onChange: (state: LoadState) => void, checks: () => ChecksSource) {
    this.#host = host;
    this.#checks = checks;
    this.#onChange = onChange;
    host.addController(this);
  }

  get state(): LoadState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.#drop();
  }

  hostConnected(): void {
    // Taken out of the page before it was there, and put back: begin again.
    if (this.#state.status === 'loading' || this.#state.status === 'invalid') this.retry();
  }

  load(request: LoadRequest): void {
    this.#request = request;
    this.#drop();
    const sources = this.#findSources();
    if (Array.isArray(sources) && sources.length === 0) {
      this.#set({ status: 'empty' });
      return;
    }
    const profile = this.#findProfile();
    // While aids are on their way, it is known already whether it takes the checks to make them.
    void this.#make(loadAll(sources), profile, this.#findChecks(sources, profile));
  }

  /** Shows an aid that the page has at work already. */
  use(aid: Aid): void {
    this.#drop();
    this.#set({ status: 'ready', aids: [aid] });
  }

  retry(): void {
    this.load(this.#request);
  }

  #drop(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  #findSources(): Awaitable<readonly (AidSource | LateAid)[]> {
    const { aids, src } = this.#request;
    const asked = aids === 'provided' ? listProvidedAids() : aids;
    if (asked.length === 0 && src) return this.#fetch(src).then((definition) => [{ definition, trusted: false }]);
    const sources = asked.map(findSource);
    const missing = sources.flatMap((source) => ('missing' in source ? source.missing : []));
    if (aids === 'provided' || missing.length > 0) {
      this.#stopWaiting = onProvidedAids(() => {
        if (aids === 'provided' || missing.some((id) => findProvidedAid(id))) this.retry();
      });
    }
    return sources;
  }

  #findProfile(): unknown {
    const { profile, profileSrc } = this.#request;
    if (profile !== undefined && profile !== null && profile !== '') return profile;
    return profileSrc ? this.#fetch(profileSrc) : undefined;
  }

  #findChecks(sources: Awaitable<readonly (AidSource | LateAid)[]>, profile: unknown): Awaitable<Checks | undefined> {
    const isNeeded =
      sources instanceof Promise ||
      sources.some((source) => needsChecks(source, profile)) ||
      (profile !== undefined && !isProfile(profile));
    const checks = isNeeded ? this.#checks() : undefined;
    return typeof checks === 'function' ? checks() : checks;
  }

  async #fetch(address: string): Promise<string> {
    const response = await fetch(address, { signal: this.#loading.signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(String(response.status));
    return response.text();
  }

  async #make(
    sources: Awaitable<readonly AidSource[]>,
    profile: unknown,
    checks: Awaitable<Checks | undefined>,
  ): Promise<void> {
    // What is at hand is shown at once, without a moment of loading before it.
    if (!(sources instanceof Promise || profile instanceof Promise || checks instanceof Promise)) {
      this.#set(makeAids(sources, profile, checks));
      return;
    }
    const { signal } = this.#loading;
    this.#set({ status: 'loading' });
    const parts = await Promise.all([sources, profile, checks]).catch(() => undefined);
    if (signal.aborted) return;
    // Whatever went wrong, the person can only try again.
    this.#set(parts ? makeAids(...parts) : { status: 'failed' });
  }

  #set(state: LoadState): void {
    this.#state = state;
    this.#onChange(state);
    this.#host.requestUpdate();
  }
}

function loadAll(sources: Awaitable<readonly (AidSource | LateAid)[]>): Awaitable<readonly AidSource[]> {
  if (!(sources instanceof Promise) && sources.every(isAtHand)) return sources;
  return Promise.resolve(sources).then((found) =>
    Promise.all(found.map(async (source) => (isAtHand(source) ? source : source.load()))),
  );
}

function isAtHand(source: AidSource | LateAid): source is AidSource {
  return !('load' in source);
}

type Awaitable<T> = T | Promise<T>;
