import { concludeDeliberation } from './deliberation.js';
import type { DeliberationComparedState, DeliberationState, DeliberationWeighingState } from './deliberation-state.js';
import { asCode, asList, asOneOf, asRecord, asText, attempt, Misfit, withoutTwins } from './read-shape.js';
import { readTopic } from './read-topic.js';
import { readWeighing } from './read-weighing.js';
import { deliberationLimits, isReadyTopic, type DeliberationTopic } from './topic.js';
import { isCompleteWeighing, type Weighing } from './weighing.js';

/** Why a state cannot be resumed. */
export type DeliberationStateProblem = 'no-deliberation' | 'newer-version' | 'damaged';

/** A state that came from outside, checked and copied. Never throws, whatever comes in. */
export function readDeliberation(
  input: unknown,
): { readonly state: DeliberationState } | { readonly problem: DeliberationStateProblem } {
  const json = attempt(() => asRecord(copy(input)));
  if (json?.['kind'] !== 'doen-wat-nodig-is/deliberation') return { problem: 'no-deliberation' };
  const version = json['schemaVersion'];
  if (typeof version === 'number' && version > 1) return { problem: 'newer-version' };
  const state = attempt(() => readState(json));
  return version === 1 && state ? { state } : { problem: 'damaged' };
}

function readState(json: Readonly<Record<string, unknown>>): DeliberationState {
  const base = {
    kind: 'doen-wat-nodig-is/deliberation',
    schemaVersion: 1,
    way: asOneOf(json['way'], ['one-screen', 'devices', 'invited']),
    topic: readTopic(json['topic']),
  } as const;
  const stage = asOneOf(json['stage'], ['setup', 'weighing', 'compared']);
  if (stage === 'setup') return { ...base, stage };
  if (!isReadyTopic(base.topic)) throw new Misfit();
  const started = { ...base, id: asId(json['id']), weighings: readGiven(json['weighings'], base.topic) };
  return stage === 'weighing' ? readOpen(started, json['draft']) : readCompared(started, json);
}

function readOpen(started: Omit<DeliberationWeighingState, 'stage'>, input: unknown): DeliberationWeighingState {
  if (input === undefined) return { ...started, stage: 'weighing' };
  const draft = readWeighing(input);
  const { roles, options } = started.topic;
  // Judgements of options that are not there could not be shown.
  if (!roles.some(({ code }) => code === draft.role) || draft.scores.length !== options.length + 1) throw new Misfit();
  return { ...started, stage: 'weighing', draft };
}

function readCompared(
  started: Omit<DeliberationWeighingState, 'stage'>,
  json: Readonly<Record<string, unknown>>,
): DeliberationComparedState {
  const absent = asList(json['absent'], deliberationLimits.roles, asCode);
  const { option, why, decides } = asRecord(json['conclusion']);
  const conclusion = {
    ...(typeof option === 'number' && { option }),
    why: asText(why, 20_000),
    decides: decides === '' ? '' : asCode(decides),
  };
  return concludeDeliberation({ ...started, stage: 'compared', absent, conclusion }, conclusion);
}

function readGiven(input: unknown, topic: DeliberationTopic): readonly Weighing[] {
  const weighings = asList(input, deliberationLimits.roles, readWeighing);
  const fits = weighings.every(
    (weighing) => topic.roles.some(({ code }) => code === weighing.role) && isCompleteWeighing(weighing, topic),
  );
  if (!fits) throw new Misfit();
  return withoutTwins(weighings, ({ role }) => role);
}

/** The id of a deliberation. */
export function asId(value: unknown): string {
  if (typeof value !== 'string' || !/^[\w-]{1,64}$/.test(value)) throw new Misfit();
  return value;
}

function copy(input: unknown): unknown {
  try {
    return JSON.parse(typeof input === 'string' ? input : JSON.stringify(input));
  } catch {
    // No JSON, or an object that refers to itself.
    throw new Misfit();
  }
}
