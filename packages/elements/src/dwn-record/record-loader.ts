import { readRecord, type RecordReading } from '@doen-wat-nodig-is/core/record';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnyRecord } from './checked-record.js';

/** What has come of the record that was asked for. */
export type RecordState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | Extract<RecordReading, { readonly status: 'refused' }>
  | { readonly status: 'ready'; readonly record: AnyRecord };

/** Where a record comes from. */
export interface RecordRequest {
  /** A record or its JSON. */
  readonly record: unknown;
  /** Address of one, for when none is given. */
  readonly src: string | undefined;
}

/** Gets the record of an element. The latest request wins; an earlier one that is still under way is dropped. */
export class RecordLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: RecordState) => void;
  #state: RecordState = { status: 'empty' };
  #retry: (() => void) | undefined;
  #loading = new AbortController();

  /** @param onChange called with each new state, before the element renders it. */
  constructor(host: ReactiveControllerHost, onChange: (state: RecordState) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get state(): RecordState {
    return this.#state;
  }

  hostConnected(): void {
    // Taken out of the page before it was there, and put back: begin again.
    if (this.#state.status === 'loading') this.retry();
  }

  hostDisconnected(): void {
    this.#loading.abort();
  }

  load({ record, src }: RecordRequest): void {
    this.#drop();
    if (record !== undefined && record !== null && record !== '') this.#read(record);
    else if (src) this.#wait(() => fetchText(src, this.#loading.signal));
    else this.#set({ status: 'empty' });
  }

  /** Reads a file that the person chose. */
  open(file: Blob): void {
    this.#drop();
    if (file.size > largestFile) this.#set({ status: 'refused', reason: 'too-large', faults: [] });
    else this.#wait(() => file.text());
  }

  retry(): void {
    this.#drop();
    this.#retry?.();
  }

  #wait(get: () => Promise<string>): void {
    this.#retry = () => this.#wait(get);
    this.#set({ status: 'loading' });
    const { signal } = this.#loading;
    get().then(
      (text) => signal.aborted || this.#read(text),
      // Whatever went wrong, the person can only try again.
      () => signal.aborted || this.#set({ status: 'failed' }),
    );
  }

  #read(input: unknown): void {
    const reading = readRecord(input);
    this.#set(reading.status === 'refused' ? reading : { status: 'ready', record: reading.record });
  }

  #drop(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
  }

  #set(state: RecordState): void {
    this.#state = state;
    this.#onChange(state);
    this.#host.requestUpdate();
  }
}

/** In bytes: no record comes near, and a film would take long to read. */
const largestFile = 20_000_000;

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}
