/** Something in a record that does not follow from its answers and the aid. */
export interface Difference {
  readonly code: 'not-a-record' | 'other-aid' | 'digest' | 'answers' | 'content' | 'verdict';
  /** JSON Pointer into the record. */
  readonly path: string;
  readonly recorded: unknown;
  /** What it should be; absent where nothing can be expected. */
  readonly expected?: unknown;
}
