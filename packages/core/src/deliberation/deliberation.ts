import {
  otherDecider,
  type Conclusion,
  type DeliberationComparedState,
  type DeliberationSetupState,
  type DeliberationState,
  type DeliberationWay,
  type DeliberationWeighingState,
} from './deliberation-state.js';
import {
  listOptions,
  listTopicFaults,
  tidyTopic,
  type DeliberationRole,
  type DeliberationTopic,
  type TopicFault,
} from './topic.js';
import { isCompleteWeighing, type Weighing } from './weighing.js';

/** A new deliberation, of which the topic is still to be filled in. */
export function createDeliberation(
  topic: DeliberationTopic,
  way: Exclude<DeliberationWay, 'invited'> = 'one-screen',
): DeliberationSetupState {
  return { kind: 'doen-wat-nodig-is/deliberation', schemaVersion: 1, stage: 'setup', way, topic };
}

/**
 * From here on each can weigh, and the topic stays as it is.
 *
 * @param id by which contributions find this deliberation; another one for each beginning. The core has no randomness.
 */
export function beginDeliberation(
  { topic, ...base }: DeliberationSetupState,
  id: string,
): { readonly state: DeliberationWeighingState } | { readonly faults: readonly TopicFault[] } {
  const faults = listTopicFaults(topic);
  if (faults.length > 0) return { faults };
  return { state: { ...base, stage: 'weighing', id, topic: tidyTopic(topic), weighings: [] } };
}

/** Back to the topic. Only while nobody has weighed: what others weighed would no longer be what they saw. */
export function reopenTopic(state: DeliberationWeighingState): DeliberationSetupState | undefined {
  const { kind, schemaVersion, way, topic, weighings } = state;
  if (way === 'invited' || weighings.length > 0) return undefined;
  return { kind, schemaVersion, stage: 'setup', way, topic };
}

/** Why a weighing was not taken in. */
export type GiveProblem =
  /** All lies open already, so it would no longer be independent. */
  | 'too-late'
  | 'unknown-role'
  | 'already-given'
  /** A judgement or the argument is missing, or it is by another measure. */
  | 'incomplete';

/**
 * Takes in what a role weighed.
 *
 * @param options.replace whether it may take the place of what this role gave before.
 */
export function giveWeighing(
  state: DeliberationState,
  weighing: Weighing,
  { replace = false }: { readonly replace?: boolean } = {},
): { readonly state: DeliberationWeighingState } | { readonly problem: GiveProblem } {
  if (state.stage === 'compared') return { problem: 'too-late' };
  if (state.stage === 'setup' || !isCompleteWeighing(weighing, state.topic)) return { problem: 'incomplete' };
  const { role } = weighing;
  if (!state.topic.roles.some(({ code }) => code === role)) return { problem: 'unknown-role' };
  if (!replace && state.weighings.some((given) => given.role === role)) return { problem: 'already-given' };
  const { draft, ...rest } = state;
  const weighings = [...state.weighings.filter((given) => given.role !== role), weighing];
  // What another is filling in here stays.
  return { state: { ...rest, weighings, ...(draft && draft.role !== role && { draft }) } };
}

/** The roles that have not given theirs yet. */
export function listWaiting({
  topic,
  weighings,
}: {
  readonly topic: DeliberationTopic;
  readonly weighings: readonly Weighing[];
}): readonly DeliberationRole[] {
  return topic.roles.filter(({ code }) => !weighings.some(({ role }) => role === code));
}

/**
 * Lays all weighings open, side by side.
 *
 * @param options.without whether the chair goes on without the roles that have not given theirs. They count as absent.
 * @returns nothing while somebody is waited for, or when there are no two to compare.
 */
export function revealWeighings(
  { draft: _, ...state }: DeliberationWeighingState,
  { without = false }: { readonly without?: boolean } = {},
): DeliberationComparedState | undefined {
  const waiting = listWaiting(state);
  if (state.way === 'invited' || state.weighings.length < 2 || (waiting.length > 0 && !without)) return undefined;
  const { codes, weighings } = inOrder(state);
  const absent = codes.filter((code) => waiting.some((role) => role.code === code));
  return { ...state, stage: 'compared', weighings, absent, conclusion: { why: '', decides: '' } };
}

/** Notes what came out. An option or role that is not there counts as none. */
export function concludeDeliberation(
  state: DeliberationComparedState,
  { option, why, decides }: Conclusion,
): DeliberationComparedState {
  const isOption = option !== undefined && Object.hasOwn(listOptions(state.topic), option);
  const isRole = decides === otherDecider || state.topic.roles.some(({ code }) => code === decides);
  return { ...state, conclusion: { ...(isOption && { option }), why, decides: isRole ? decides : '' } };
}

// In the order of the roles, not of giving: who came first is no judgement.
function inOrder({ topic, weighings }: Omit<DeliberationWeighingState, 'draft'>) {
  const codes = topic.roles.map(({ code }) => code);
  return { codes, weighings: weighings.toSorted((a, b) => codes.indexOf(a.role) - codes.indexOf(b.role)) };
}
