import type { Aid, AidRecord, Decision, Judgement, RecordedDecision, Snapshot } from '@doen-wat-nodig-is/core';

/** What a person made of the advice of one aid, and of which advice. */
export interface Judged extends Judgement {
  readonly outcome: string | undefined;
}

/** What the record of one aid has beside its answers: its session has none of it. */
export function judgementOf({ outcome, principles, decision, documents, deliberation }: AidRecord): Judged {
  return {
    outcome: outcome?.id,
    principles: principles.map(({ id, assessment }) => ({ id, assessment })),
    documents,
    ...(decision && { decision: toDecision(decision) }),
    ...(deliberation && { deliberation }),
  };
}

/** What of it still holds: another profile may have come since, or the answers have changed along to another advice. */
export function stillHolding(
  { outcome, decision, principles = [], ...rest }: Judged,
  { definition, profile }: Aid,
  snapshot: Snapshot,
): Judgement {
  const known = profile?.definition.principles ?? [];
  const isAbout = outcome !== undefined && snapshot.outcome?.id === outcome;
  const isKnown =
    decision?.kind === 'follow' || definition.decision?.reasons.some(({ code }) => code === decision?.reason);
  return {
    ...rest,
    principles: principles.filter((check) => known.some(({ id }) => id === check.id)),
    ...(decision && isAbout && isKnown && { decision }),
  };
}

function toDecision(decision: RecordedDecision): Decision {
  return decision.kind === 'follow' ? decision : { ...decision, reason: decision.reason.code };
}
