import { digest } from '../record/digest.js';
import { giveWeighing, type GiveProblem } from './deliberation.js';
import type { DeliberationState, DeliberationWeighingState } from './deliberation-state.js';
import { findCodes, type CodeProblem } from './message-code.js';
import type { Contribution, DeliberationMessage, Invitation } from './message.js';
import { asId } from './read-deliberation.js';
import { asOneOf, asRecord, attempt, Misfit } from './read-shape.js';
import { readTopic } from './read-topic.js';
import { readWeighing } from './read-weighing.js';
import { isReadyTopic } from './topic.js';

/** Why a text is not the message that is waited for. */
export type MessageProblem = CodeProblem | 'invitation-instead' | 'contribution-instead';

/** In characters; a message has some thousands. */
const maximumLength = 300_000;

interface Messages {
  readonly invitation: Invitation;
  readonly contribution: Contribution;
}

/**
 * The invitation or contribution in a text: a code with anything around it, or the JSON of a file. Never throws. Where a
 * text holds both, as a mail that was answered, it takes the one that is waited for.
 */
export function readMessage<K extends keyof Messages>(
  text: string,
  wanted: K,
): { readonly message: Messages[K] } | { readonly problem: MessageProblem } {
  const found: readonly Reading[] = text.trimStart().startsWith('{')
    ? [readFile(text)]
    : findCodes(text.slice(0, maximumLength));
  const kind = `doen-wat-nodig-is/deliberation-${wanted}`;
  const fitting = found.find(
    (reading) => 'message' in reading && reading.message.kind === kind && isWeighable(reading.message),
  );
  // A cast, since the kind tells which of the two it is.
  if (fitting && 'message' in fitting) return { message: fitting.message as Messages[K] };
  const problem = found.find((reading) => 'problem' in reading);
  if (problem && 'problem' in problem) return problem;
  if (found.length === 0) return { problem: 'no-code' };
  if (found.some((reading) => 'message' in reading && reading.message.kind === kind)) return { problem: 'damaged' };
  return { problem: wanted === 'invitation' ? 'contribution-instead' : 'invitation-instead' };
}

/** Begins to take part in what is led elsewhere. */
export function acceptInvitation({ id, topic }: Invitation): DeliberationWeighingState {
  return {
    kind: 'doen-wat-nodig-is/deliberation',
    schemaVersion: 1,
    stage: 'weighing',
    way: 'invited',
    id,
    topic,
    weighings: [],
  };
}

/** Takes in a contribution, when it is to this deliberation. */
export function acceptContribution(
  state: DeliberationState,
  { id, weighing }: Contribution,
  options: { readonly replace?: boolean } = {},
): { readonly state: DeliberationWeighingState } | { readonly problem: GiveProblem | 'other-deliberation' } {
  if (state.stage === 'setup' || state.id !== id) return { problem: 'other-deliberation' };
  return giveWeighing(state, weighing, options);
}

type Reading = { readonly message: DeliberationMessage } | { readonly problem: CodeProblem };

function readFile(text: string): Reading {
  const json = attempt(() => asRecord(parse(text)));
  const kinds = ['doen-wat-nodig-is/deliberation-invitation', 'doen-wat-nodig-is/deliberation-contribution'] as const;
  const kind = attempt(() => asOneOf(json?.['kind'], kinds));
  if (!json || kind === undefined) return { problem: json ? 'no-code' : 'damaged' };
  const { schemaVersion, digest: sum, ...rest } = json;
  if (typeof schemaVersion === 'number' && schemaVersion > 1) return { problem: 'newer-version' };
  const message = attempt((): DeliberationMessage => {
    if (schemaVersion !== 1 || sum !== digest({ schemaVersion, ...rest })) throw new Misfit();
    const base = { schemaVersion, id: asId(rest['id']), digest: sum } as const;
    if (kind === 'doen-wat-nodig-is/deliberation-contribution') {
      return { ...base, kind, weighing: readWeighing(rest['weighing']) };
    }
    return { ...base, kind, topic: readTopic(rest['topic']) };
  });
  return message ? { message } : { problem: 'damaged' };
}

/** Whether somebody can weigh by it: an invitation without options leads nowhere. */
function isWeighable(message: DeliberationMessage): boolean {
  return !('topic' in message) || isReadyTopic(message.topic);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, maximumLength));
  } catch {
    return undefined;
  }
}
