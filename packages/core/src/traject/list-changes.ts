/** Something in a later aid that is no longer as it was when that aid was last opened. */
export type TrajectChange = OutcomeChange | AnswerChange | NoLongerNext;

/** The aid gives another advice, none any more, or one for the first time. */
export interface OutcomeChange {
  readonly kind: 'outcome';
  readonly aid: string;
  readonly title: string;
  readonly before?: { readonly id: string; readonly title: string };
  readonly after?: { readonly id: string; readonly title: string };
}

/** An answer that was taken over has followed the answer it was taken from. */
export interface AnswerChange {
  readonly kind: 'answer';
  readonly aid: string;
  readonly title: string;
  readonly question: string;
  /** Of the question. */
  readonly text: string;
  /** The answer as a person reads it. */
  readonly before: string;
  /** Absent when the question has no answer any more. */
  readonly after?: string;
  /** The question that was answered otherwise. */
  readonly because: { readonly aid: string; readonly question: string };
}

/** No earlier aid names this aid any more to go on with. */
export interface NoLongerNext {
  readonly kind: 'no-longer-next';
  readonly aid: string;
  readonly title: string;
  /** Id of the aid that named it before. */
  readonly because: string;
}
