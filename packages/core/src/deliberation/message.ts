import { digest } from '../record/digest.js';
import type { DeliberationWeighingState } from './deliberation-state.js';
import type { DeliberationTopic } from './topic.js';
import type { Weighing } from './weighing.js';

/** What goes from one device to another, as a file or a code. Plain JSON, without names. */
export type DeliberationMessage = Invitation | Contribution;

/** Asks somebody to weigh; holds nothing of what others weighed. */
export interface Invitation extends MessageBase {
  readonly kind: 'doen-wat-nodig-is/deliberation-invitation';
  readonly topic: DeliberationTopic;
}

/** What one role weighed, on its way back. */
export interface Contribution extends MessageBase {
  readonly kind: 'doen-wat-nodig-is/deliberation-contribution';
  readonly weighing: Weighing;
}

interface MessageBase {
  readonly schemaVersion: 1;
  /** Of the deliberation it belongs to. */
  readonly id: string;
  /** SHA-256 of all the rest. Shows damage; it is no signature. */
  readonly digest: string;
}

/** The invitation to a deliberation, for who take part at their own device. */
export function writeInvitation({ id, topic }: DeliberationWeighingState): Invitation {
  return sealMessage({ kind: 'doen-wat-nodig-is/deliberation-invitation', schemaVersion: 1, id, topic });
}

/** What one role gives back to who leads the deliberation with this id. */
export function writeContribution(id: string, weighing: Weighing): Contribution {
  return sealMessage({ kind: 'doen-wat-nodig-is/deliberation-contribution', schemaVersion: 1, id, weighing });
}

/** Adds the digest by which damage shows. */
export function sealMessage<T extends object>(content: T): T & { readonly digest: string } {
  return { ...content, digest: digest(content) };
}
