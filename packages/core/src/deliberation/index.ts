export type { DeliberationCriterion, DeliberationSetup, DeliberationStep } from '../definition/follow-up.js';
export type { RecordedDeliberation, RecordedWeighing } from './recorded-deliberation.js';
export {
  otherDecider,
  type Conclusion,
  type DeliberationComparedState,
  type DeliberationSetupState,
  type DeliberationState,
  type DeliberationWay,
  type DeliberationWeighingState,
} from './deliberation-state.js';
export type { Contribution, DeliberationMessage, Invitation } from './message.js';
export type { CodeProblem } from './message-code.js';
export {
  createTopic,
  deliberationLimits,
  listOptions,
  listTopicFaults,
  type DeliberationRole,
  type DeliberationTopic,
  type TopicFault,
} from './topic.js';
export {
  emptyWeighing,
  listMissingScores,
  scoreOf,
  scoreOption,
  unknownStep,
  type MissingScore,
  type Weighing,
} from './weighing.js';
export {
  beginDeliberation,
  concludeDeliberation,
  createDeliberation,
  giveWeighing,
  listWaiting,
  reopenTopic,
  revealWeighings,
  type GiveProblem,
} from './deliberation.js';
export {
  compareWeighings,
  type Agreement,
  type ComparedCell,
  type ComparedOption,
  type ComparedWeighings,
  type Insight,
  type Voice,
} from './compare-weighings.js';
export { listDeliberationRoles } from './list-deliberation-roles.js';
export { recordDeliberation } from './record-deliberation.js';
export { readDeliberation, type DeliberationStateProblem } from './read-deliberation.js';
export { writeContribution, writeInvitation } from './message.js';
export { messageToCode } from './message-code.js';
export { acceptContribution, acceptInvitation, readMessage, type MessageProblem } from './read-message.js';
