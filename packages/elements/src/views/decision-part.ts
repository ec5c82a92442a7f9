import { nothing } from 'lit';
import { partMessagesFor } from '../messages/part-messages.js';
import { decisionStyles } from '../styles/decision.styles.js';
import type { AdvicePart } from './advice-part.js';
import { decisionView, firstReasonId } from './decision-view.js';
import {
  asksDecision,
  clearDecision,
  keepDecision,
  presentDecision,
  readKeptDecision,
  toDecision,
} from './kept-decision.js';

/** *Ik volg het advies* or *Ik wijk af*, with the reason. Asked where the aid does so, and never required. */
export const decisionPart: AdvicePart = {
  styles: decisionStyles,
  drawDecision(state, context) {
    const { definition } = state.aid;
    if (!definition.decision || !asksDecision(state.aid, state.snapshot)) return nothing;
    const decision = presentDecision(state);
    return decisionView(
      {
        decision,
        reasons: definition.decision.reasons,
        language: definition.language,
        isOutdated: !decision && readKeptDecision(state) !== undefined,
        error: state.errors.find(({ question }) => question === firstReasonId)?.message,
      },
      partMessagesFor(state.lang, state.aid.profile?.definition).decision,
      context,
      {
        choose: (kind) => keepDecision({ kind }, state),
        because: (reason) => keepDecision({ kind: 'deviate', reason }, state),
        explain: (motivation) => keepDecision({ kind: 'deviate', motivation }, state),
        clear: () => clearDecision(state),
      },
    );
  },
  check(state) {
    const decision = presentDecision(state);
    if (!decision || toDecision(decision)) return [];
    const { chooseReason } = partMessagesFor(state.lang, state.aid.profile?.definition).decision;
    return [{ question: firstReasonId, message: chooseReason }];
  },
  record(state) {
    const kept = presentDecision(state);
    const decision = kept && toDecision(kept);
    return decision ? { decision } : {};
  },
};
