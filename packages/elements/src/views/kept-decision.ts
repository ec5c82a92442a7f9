import type { Aid, Decision, RecordedDecision, Snapshot } from '@doen-wat-nodig-is/core';
import type { AdvicePartState } from './advice-part.js';

/** What a person is deciding about an advice, also while it is not complete. Plain JSON. */
export interface KeptDecision {
  readonly kind: Decision['kind'];
  /** Code of the reason; absent while none was chosen. */
  readonly reason?: string;
  readonly motivation: string;
  /** Id of the outcome it is about. */
  readonly outcome: string;
}

const part = 'decision';

/** Whether the aid asks what is decided about its present advice. One that cannot wait is acted on, not judged. */
export function asksDecision({ definition }: Aid, { outcome, next }: Snapshot): boolean {
  if (!definition.decision || !outcome || (outcome.stops && next !== undefined)) return false;
  return definition.decision.outcomes?.includes(outcome.id) ?? true;
}

/** What was kept; nothing when it is none, whoever wrote it. A reason that the aid does not have is left out. */
export function readKeptDecision({ kept, aid }: AdvicePartState): KeptDecision | undefined {
  const value = kept[part];
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, reason, motivation, outcome } = value as Readonly<Record<string, unknown>>;
  if ((kind !== 'follow' && kind !== 'deviate') || typeof outcome !== 'string') return undefined;
  const known = aid.definition.decision?.reasons.find(({ code }) => code === reason);
  return {
    kind,
    ...(known && { reason: known.code }),
    motivation: typeof motivation === 'string' ? motivation : '',
    outcome,
  };
}

/** What was decided about the present advice; nothing when that was another one. */
export function presentDecision(state: AdvicePartState): KeptDecision | undefined {
  const decision = readKeptDecision(state);
  return decision && asksDecision(state.aid, state.snapshot) && decision.outcome === state.snapshot.outcome?.id
    ? decision
    : undefined;
}

/** Keeps what the person chose or typed. What they wrote stays, also where the advice has become another. */
export function keepDecision(
  changes: Partial<Omit<KeptDecision, 'outcome'>> & Pick<KeptDecision, 'kind'>,
  state: AdvicePartState,
): void {
  const { motivation = '' } = readKeptDecision(state) ?? {};
  const outcome = state.snapshot.outcome?.id ?? '';
  state.keep(part, { motivation, ...presentDecision(state), ...changes, outcome } satisfies KeptDecision);
}

/** The decision with the words that were chosen, as documents tell of it. */
export function recordedDecision(state: AdvicePartState): RecordedDecision | undefined {
  const kept = presentDecision(state);
  const decision = kept && toDecision(kept);
  if (decision?.kind !== 'deviate') return decision;
  const reason = state.aid.definition.decision?.reasons.find(({ code }) => code === decision.reason);
  return reason && { ...decision, reason };
}

/** Takes the choice back, with all that belongs to it. */
export function clearDecision({ keep }: AdvicePartState): void {
  keep(part, undefined);
}

/** The decision as a record holds it; nothing while a deviation has no reason. */
export function toDecision({ kind, reason, motivation }: KeptDecision): Decision | undefined {
  if (kind === 'follow') return { kind };
  if (reason === undefined) return undefined;
  return { kind, reason, ...(motivation.trim() !== '' && { motivation: motivation.trim() }) };
}
