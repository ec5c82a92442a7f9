import type { DeliberationTopic } from './topic.js';
import type { Weighing } from './weighing.js';

/** A deliberation at any moment: plain JSON, to resume with. Holds what everybody gave, so it is for the chair alone. */
export type DeliberationState = DeliberationSetupState | DeliberationWeighingState | DeliberationComparedState;

/** The topic is being filled in. */
export interface DeliberationSetupState extends DeliberationBase {
  readonly stage: 'setup';
}

/** Each weighs alone. */
export interface DeliberationWeighingState extends DeliberationStarted {
  readonly stage: 'weighing';
  /** What is being filled in here now. */
  readonly draft?: Weighing;
}

/** All that were waited for have given theirs: it lies open, and can no longer change. */
export interface DeliberationComparedState extends DeliberationStarted {
  readonly stage: 'compared';
  /** Codes of the roles it went on without. */
  readonly absent: readonly string[];
  readonly conclusion: Conclusion;
}

/** What came out, also while it is being filled in. */
export interface Conclusion {
  /** The index of the option; absent while there is none. */
  readonly option?: number;
  readonly why: string;
  /** The code of the role that decides, or {@link otherDecider}; empty while it is not known. */
  readonly decides: string;
}

/** Who decides did not take part. */
export const otherDecider = 'iemand_anders';

/**
 * `one-screen`: passed around. `devices`: each at their own, by code or file. `invited`: here is somebody who takes part
 * in what is led elsewhere.
 */
export type DeliberationWay = 'one-screen' | 'devices' | 'invited';

interface DeliberationBase {
  readonly kind: 'doen-wat-nodig-is/deliberation';
  readonly schemaVersion: 1;
  readonly way: DeliberationWay;
  readonly topic: DeliberationTopic;
}

interface DeliberationStarted extends DeliberationBase {
  /** By which contributions find the deliberation they belong to. */
  readonly id: string;
  /** In the order in which they were given. */
  readonly weighings: readonly Weighing[];
}
