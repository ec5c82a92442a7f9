import type { Answer, Answers } from '../session/answer.js';

/** All it takes to resume a traject later: plain JSON, from `traject.state`. */
export interface TrajectState {
  readonly schemaVersion: 1;
  /** Id of an aid of the trail. */
  readonly current: string;
  /** The aids that were opened, in order of opening. */
  readonly trail: readonly AidState[];
  /** Aids with answers that were never opened. */
  readonly aside: readonly AidState[];
}

export interface AidState {
  readonly id: string;
  readonly version: string;
  /** All answers, also those that do not count now. */
  readonly answers: Answers;
  /** Id of the outcome that was read when the aid was finished. */
  readonly finished?: string;
  /** The answers that were taken over and follow another aid. */
  readonly carried: readonly CarriedAnswer[];
  /** What there was to see when the aid was last opened. */
  readonly seen: Seen;
}

/** An answer that was taken over from another aid, and follows it until it is changed by hand. */
export interface CarriedAnswer {
  readonly question: string;
  readonly from: QuestionReference;
  /** Where it has followed since its aid was last opened: what it was then, and what it followed last. */
  readonly changed?: { readonly before: Answer; readonly because: QuestionReference };
}

export interface QuestionReference {
  readonly aid: string;
  readonly question: string;
}

export interface Seen {
  readonly outcome?: { readonly id: string; readonly title: string };
  /** Ids of the earlier aids whose outcome named this aid to go on with. */
  readonly namedBy: readonly string[];
}

/** Something in a state that this traject has no place for. */
export interface Dropped {
  readonly aid: string;
  readonly question?: string;
  /** All answers of the aid are of another version; the aid is not in this traject; the answer does not fit. */
  readonly reason: 'other-version' | 'unknown-aid' | 'unfit-answer';
}
