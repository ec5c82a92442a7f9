import type { AidRecord, Answer, Proposal, Snapshot } from '@doen-wat-nodig-is/core';
import type { Messages } from '../messages/messages.js';
import type { Offer } from './offer.js';
import type { Presentation, Screen } from './screen.js';

/** What a walk asks and tells its element. */
export interface WalkListener {
  readonly presentation: () => Presentation;
  readonly messages: () => Messages;
  /** Answers that other aids suggest. */
  readonly proposals: () => readonly Proposal[];
  /** Aids to go on with after the advice. */
  readonly offers: () => readonly Offer[];
  /** What the other aids of the situation came to. */
  readonly others: () => readonly Snapshot[];
  readonly lang: () => string;
  /** The answers are others, whoever changed them; or what was made of the advice is. */
  readonly onChange: () => void;
  /** The person is elsewhere, or did something besides answering: `place` is another. */
  readonly onPlace: () => void;
  /** The person gave an answer, or took it back. */
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
  /** Another screen is shown, or the same one with errors. */
  readonly onScreen: (screen: Screen) => void;
  readonly onComplete: (record: AidRecord, next: string | undefined) => void;
}
