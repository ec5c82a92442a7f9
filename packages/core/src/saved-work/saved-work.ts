import type { TrajectState } from '../traject/traject-state.js';

/** Work in progress as a file or a browser tab keeps it: all it takes to go on. Plain JSON. */
export interface SavedWork {
  readonly kind: 'doen-wat-nodig-is/saved-work';
  readonly schemaVersion: 1;
  /** Version of the library that made it. */
  readonly library: string;
  /** As given by the caller: an ISO 8601 moment. */
  readonly savedAt: string;
  /** The aids of the course. */
  readonly aids: readonly SavedAid[];
  /** The answers, and where the person is among the aids. One aid on its own is a course of one. */
  readonly course: TrajectState;
  /**
   * What an interface keeps beside the answers, such as half-typed texts. Plain JSON that only the interface
   * understands: it came from outside, and is to be checked by who reads it.
   */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** An aid as it was when the work was saved. */
export interface SavedAid {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** SHA-256 of the canonical JSON of the definition. */
  readonly digest: string;
  /** The answers in words, by the id of the question: so that another version can say what it has no place for. */
  readonly words: Readonly<Record<string, SavedWords>>;
}

export interface SavedWords {
  /** Of the question. */
  readonly text: string;
  /** The answer as a person reads it; absent where that is the answer itself. */
  readonly label?: string;
}
