import type { Tone } from '../definition/aid-definition.js';
import type { Explanation } from '../advice/explain.js';
import type { Answer } from '../session/answer.js';
import type { Snapshot } from '../session/snapshot.js';

/** What was answered, advised and decided. Plain JSON, readable without this library. */
export interface AidRecord {
  readonly kind: 'doen-wat-nodig-is/record';
  readonly schemaVersion: 1;
  /** Version of the library that made it. */
  readonly library: string;
  /** As given by the caller: an ISO 8601 moment. */
  readonly createdAt: string;
  readonly aid: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    /** SHA-256 of the canonical JSON of the definition. */
    readonly digest: string;
  };
  /** The answers that count, in the order of the questions. */
  readonly answers: readonly RecordedAnswer[];
  /** Answers that do not count, since their question is not shown any more. */
  readonly withdrawn: readonly RecordedAnswer[];
  /** Ids of shown questions without an answer: no longer of use, or not reached. */
  readonly unanswered: readonly string[];
  readonly facts: Snapshot['facts'];
  readonly outcome: RecordedAdvice | null;
  readonly supplements: readonly RecordedAdvice[];
  /** Verdict and complete trace of every rule. */
  readonly rules: Snapshot['rules'];
  readonly decision: Decision | null;
  /** SHA-256 of the canonical JSON of all the above. Shows a change by accident; it is no signature. */
  readonly digest: string;
}

export interface RecordedAnswer {
  readonly question: string;
  readonly text: string;
  readonly value: Answer;
  /** The answer as a person reads it. */
  readonly label: string;
}

export interface RecordedAdvice {
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  readonly nextStep?: string;
  readonly tone: Tone;
  /** Why it is given, in one sentence, with the reasons apart. */
  readonly why: Pick<Explanation, 'sentence' | 'reasons'>;
  readonly sources: readonly RecordedSource[];
}

export interface RecordedSource {
  readonly title: string;
  readonly url?: string;
  readonly checkedOn: string;
}

/** What the professional decided: the tool advises, the person decides. */
export type Decision =
  { readonly kind: 'follow'; readonly reason?: string } | { readonly kind: 'deviate'; readonly reason: string };
