import { parseAid, type Aid, type Problem, type ProblemCode } from '@doen-wat-nodig-is/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findProvidedAid, listProvidedAids } from '../aid-registry.js';

/** A problem for the author; `unknown-aid` when no aid was provided under the id asked for. */
export interface LoadProblem extends Omit<Problem, 'code'> {
  readonly code: ProblemCode | 'unknown-aid';
}

/** What has come of the aid that was asked for. */
export type LoadState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'invalid'; readonly problems: readonly LoadProblem[] }
  | { readonly status: 'ready'; readonly aid: Aid };

/** Where the aid comes from. */
export interface AidRequest {
  /** Id of a provided aid, a definition, or a parsed aid. */
  readonly aid: unknown;
  /** Address of a definition. Fetching it is the one network call of this library. */
  readonly src: string | undefined;
}

/** Gets the aid of an element. The latest request wins; an earlier one that is still under way is dropped. */
export class AidLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: LoadState) => void;
  #state: LoadState = { status: 'empty' };
  #request: AidRequest = { aid: undefined, src: undefined };
  #fetching: AbortController | undefined;

  /** @param onChange called with each new state, before the element renders it. */
  constructor(host: ReactiveControllerHost, onChange: (state: LoadState) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get state(): LoadState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.#fetching?.abort();
  }

  hostConnected(): void {
    // Taken out of the page while it was loading, and put back: begin again.
    if (this.#state.status === 'loading') this.retry();
  }

  load(request: AidRequest): void {
    this.#request = request;
    this.#fetching?.abort();
    this.#fetching = undefined;
    const { aid, src } = request;
    if (typeof aid === 'string' && aid.trim() !== '') this.#useProvided(aid.trim());
    else if (aid !== undefined && aid !== null && aid !== '') this.#use(isParsed(aid) ? aid.definition : aid);
    else if (src) void this.#fetch(src);
    else this.#set({ status: 'empty' });
  }

  retry(): void {
    this.load(this.#request);
  }

  async #fetch(src: string): Promise<void> {
    const fetching = new AbortController();
    this.#fetching = fetching;
    this.#set({ status: 'loading' });
    try {
      const response = await fetch(src, { signal: fetching.signal, headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(String(response.status));
      const text = await response.text();
      if (!fetching.signal.aborted) this.#use(text);
    } catch {
      // Whatever went wrong, the person can only try again; a dropped request has nothing to tell.
      if (!fetching.signal.aborted) this.#set({ status: 'failed' });
    }
  }

  #useProvided(id: string): void {
    const definition = findProvidedAid(id);
    if (definition !== undefined) {
      this.#use(definition);
      return;
    }
    const message = `De beslishulp “${id}” is niet meegeleverd. Meegeleverd: ${listProvidedAids().join(', ') || 'geen'}.`;
    this.#set({ status: 'invalid', problems: [{ code: 'unknown-aid', path: '', message }] });
  }

  #use(definition: unknown): void {
    const { aid, problems } = parseAid(definition);
    this.#set(aid ? { status: 'ready', aid } : { status: 'invalid', problems });
  }

  #set(state: LoadState): void {
    this.#state = state;
    this.#onChange(state);
    this.#host.requestUpdate();
  }
}

function isParsed(aid: unknown): aid is Aid {
  return typeof aid === 'object' && aid !== null && 'compiled' in aid && 'definition' in aid;
}
