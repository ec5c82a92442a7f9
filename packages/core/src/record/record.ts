import type { RecordedDeliberation } from '../deliberation/recorded-deliberation.js';
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
  /** The gemeenteprofiel the aid was made with. */
  readonly profile: {
    readonly id: string;
    readonly version: string;
    readonly name: string;
    /** SHA-256 of the canonical JSON of the profile. */
    readonly digest: string;
  } | null;
  /** The answers that count, in the order of the questions. */
  readonly answers: readonly RecordedAnswer[];
  /** Answers that do not count, since their question is not shown any more. */
  readonly withdrawn: readonly RecordedAnswer[];
  /** Ids of shown questions without an answer: no longer of use, or not reached. */
  readonly unanswered: readonly string[];
  readonly facts: Snapshot['facts'];
  readonly outcome: RecordedAdvice | null;
  readonly supplements: readonly RecordedAdvice[];
  /** What was to be checked at the answers. */
  readonly warnings: readonly RecordedWarning[];
  /** Verdict and complete trace of every rule. */
  readonly rules: Snapshot['rules'];
  /** What the professional thinks of the advice by the municipality's own principles. */
  readonly principles: readonly RecordedPrinciple[];
  readonly decision: RecordedDecision | null;
  /** What was made of the answers and the advice. */
  readonly documents: readonly RecordedDocument[];
  /** How colleagues weighed the case together. */
  readonly deliberation: RecordedDeliberation | null;
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

export interface RecordedWarning {
  readonly id: string;
  /** Id of the question it was shown at. */
  readonly question: string;
  readonly text: string;
  readonly sources: readonly RecordedSource[];
}

/** Whether an advice contributes to a principle of the municipality. */
export interface PrincipleCheck {
  /** Id of a principle in the gemeenteprofiel. */
  readonly id: string;
  readonly assessment: PrincipleAssessment;
}

export type PrincipleAssessment = 'ja' | 'deels' | 'nee' | 'botst' | 'onduidelijk';

export interface RecordedPrinciple extends PrincipleCheck {
  readonly title: string;
  /** Whether this tells the policy maker something about the policy: it clashes, or nobody knows what it means here. */
  readonly signal: boolean;
}

export interface RecordedSource {
  readonly title: string;
  readonly url?: string;
  readonly checkedOn: string;
}

/** What the professional decided: the tool advises, the person decides. */
export type Decision =
  | { readonly kind: 'follow'; readonly motivation?: string }
  | {
      readonly kind: 'deviate';
      /** One of the reasons that the aid gives. */
      readonly reason: string;
      readonly motivation?: string;
    };

/** A decision with the words that were chosen. */
export type RecordedDecision =
  | { readonly kind: 'follow'; readonly motivation?: string }
  | {
      readonly kind: 'deviate';
      readonly reason: { readonly code: string; readonly label: string };
      readonly motivation?: string;
    };

/** A document as it was made, with what the professional wrote kept apart from what was generated. */
export interface RecordedDocument {
  readonly id: string;
  readonly title: string;
  readonly audience: 'inwoner' | 'intern';
  /** As it was to be sent, in Markdown. */
  readonly text: string;
  /** What the professional typed at a place, in order of reading. */
  readonly places: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** The blocks that the professional wrote anew. */
  readonly edits: readonly { readonly block: string; readonly generated: string; readonly own: string }[];
  /** Labels of the places that were left open. */
  readonly unfilled: readonly string[];
  /** The points of the checklist, where the document has one. */
  readonly checklist: readonly { readonly id: string; readonly title: string; readonly covered: boolean }[];
}
