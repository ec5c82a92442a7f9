/** What was done wrong with the library. */
export type AidErrorCode =
  | 'unknown-question'
  | 'unknown-option'
  | 'wrong-answer'
  | 'answer-required'
  | 'exclusive-option'
  | 'out-of-range'
  | 'too-long'
  | 'unknown-advice'
  | 'unknown-principle'
  | 'unknown-reason'
  | 'unknown-place'
  | 'foreign-snapshot'
  | 'unknown-aid'
  | 'wrong-aids'
  | 'wrong-state';

/** Thrown on wrong use only; bad input from outside gives problems instead. */
export class AidError extends Error {
  override readonly name = 'AidError';
  readonly code: AidErrorCode;
  /** The question it is about, where there is one. */
  readonly question: string | undefined;

  constructor(code: AidErrorCode, message: string, data: { readonly question?: string } = {}) {
    super(message);
    this.code = code;
    this.question = data.question;
  }
}
