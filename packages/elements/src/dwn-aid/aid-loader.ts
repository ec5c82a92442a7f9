import { isAid, type Aid, type ParseResult, type Problem, type ProblemCode } from '@doen-wat-nodig-is/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findProvidedAid, listProvidedAids, onProvidedAids } from '../aid-registry.js';

/**
 * A problem for the author. `unknown-aid`: no aid was provided under the id asked for. `no-parser`: this page was built
 * for aids that were checked beforehand, and has nothing to check another with.
 */
export interface LoadProblem extends Omit<Problem, 'code'> {
  readonly code: ProblemCode | 'unknown-aid' | 'no-parser';
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

/** Turns a definition into an aid, or tells what is wrong with it. */
export type ParseAid = (definition: unknown) => ParseResult;

/** Gets the aid of an element. The latest request wins; an earlier one that is still under way is dropped. */
export class AidLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: LoadState) => void;
  readonly #parse: () => ParseAid | undefined;
  #state: LoadState = { status: 'empty' };
  #request: AidRequest = { aid: undefined, src: undefined };
  #fetching: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;

  /** @param onChange called with each new state, before the element renders it. */
  constructor(host: ReactiveControllerHost, onChange: (state: LoadState) => void, parse: () => ParseAid | undefined) {
    this.#host = host;
    this.#parse = parse;
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

  load(request: AidRequest): void {
    this.#request = request;
    this.#drop();
    const { aid, src } = request;
    if (typeof aid === 'string' && aid.trim() !== '') this.#useProvided(aid.trim());
    else if (aid !== undefined && aid !== null && aid !== '') this.#use(aid);
    else if (src) void this.#fetch(src);
    else this.#set({ status: 'empty' });
  }

  retry(): void {
    this.load(this.#request);
  }

  #drop(): void {
    this.#fetching?.abort();
    this.#fetching = undefined;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
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
    this.#stopWaiting = onProvidedAids(() => {
      if (findProvidedAid(id) !== undefined) this.retry();
    });
    const message = `De beslishulp “${id}” is niet meegeleverd. Meegeleverd: ${listProvidedAids().join(', ') || 'geen'}.`;
    this.#refuse('unknown-aid', message);
  }

  #use(definition: unknown): void {
    if (isAid(definition)) {
      this.#set({ status: 'ready', aid: definition });
      return;
    }
    const parse = this.#parse();
    if (!parse) {
      this.#refuse('no-parser', 'Deze pagina kan alleen beslishulpen tonen die vooraf zijn nagekeken (trustAid).');
      return;
    }
    // An aid of another copy of the library is no aid here, but what it was made of is a definition.
    const { aid, problems } = parse(isForeignAid(definition) ? definition.definition : definition);
    this.#set(aid ? { status: 'ready', aid } : { status: 'invalid', problems });
  }

  #refuse(code: LoadProblem['code'], message: string): void {
    this.#set({ status: 'invalid', problems: [{ code, path: '', message }] });
  }

  #set(state: LoadState): void {
    this.#state = state;
    this.#onChange(state);
    this.#host.requestUpdate();
  }
}

function isForeignAid(value: unknown): value is { readonly definition: unknown } {
  return typeof value === 'object' && value !== null && 'compiled' in value && 'definition' in value;
}
