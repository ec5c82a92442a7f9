export type { Aid } from './definition/aid.js';
export type {
  Advice,
  AdviceType,
  AidDefinition,
  CalculatedFact,
  ChoiceQuestion,
  Comparison,
  Condition,
  CountFact,
  DateQuestion,
  DistinctFact,
  Fact,
  NumberQuestion,
  Operator,
  Option,
  Outcome,
  Perspective,
  Picture,
  ProposalRule,
  Question,
  Rule,
  Section,
  Source,
  SourceKind,
  Sum,
  SumLine,
  Supplement,
  Term,
  TextQuestion,
  Tone,
  Warning,
} from './definition/aid-definition.js';
export type {
  DecisionSetup,
  DeliberationCriterion,
  DeliberationSetup,
  DeliberationStep,
  DeviationReason,
  ReviewDelay,
  ReviewSetup,
} from './definition/follow-up.js';
export { parseAid, type AidOptions, type ParseResult } from './definition/parse-aid.js';
export { problemCodes, type Problem, type ProblemCode } from './definition/problem.js';
export { isAid, trustAid } from './definition/trust-aid.js';
export type { Amount, Range } from './evaluation/amount.js';
export type { ComparisonTrace, RuleResult, Trace } from './evaluation/trace.js';
export type { Verdict } from './evaluation/verdict.js';
export { AidError, type AidErrorCode } from './session/aid-error.js';
export type { Answer, Answers } from './session/answer.js';
export { createSession, type Session } from './session/session.js';
export { aidOf, type OutcomeAdvice, type Snapshot, type SupplementAdvice } from './session/snapshot.js';
export { explain, type Explanation, type Reason } from './advice/explain.js';
export { whatWouldChange, type Change } from './advice/what-would-change.js';
export {
  drawPicture,
  type DrawnArea,
  type DrawnPart,
  type DrawnPicture,
  type PartState,
} from './advice/draw-picture.js';
export { drawSum, type DrawnSum, type DrawnSumLine } from './advice/draw-sum.js';
export { comparePerspectives, type ComparedPerspectives, type ComparedRow } from './advice/compare-perspectives.js';
export { parseProfile, type ProfileParseResult } from './profile/parse-profile.js';
export { isProfile, trustProfile } from './profile/trust-profile.js';
export { listProfileGaps, type ProfileGap } from './profile/list-profile-gaps.js';
export type {
  Clash,
  EventPrice,
  HardshipClause,
  Mandate,
  Price,
  Principle,
  Profile,
  ProfileContact,
  ProfileDefinition,
  ProfileLink,
  ProfilePrices,
  Sense,
} from './profile/profile.js';
export { createTraject, type Traject } from './traject/traject.js';
export type { OfferedAid, TrailStep, TrajectSnapshot } from './traject/traject-snapshot.js';
export type { AnswerChange, NoLongerNext, OutcomeChange, TrajectChange } from './traject/list-changes.js';
export type { Proposal, ProposalSource } from './traject/propose.js';
export type { Dropped, TrajectState } from './traject/traject-state.js';
export { createTrajectRecord, type Judgement, type TrajectRecord } from './traject/traject-record.js';
export { createRecord } from './record/create-record.js';
export type {
  AidRecord,
  Decision,
  PrincipleAssessment,
  PrincipleCheck,
  RecordedAdvice,
  RecordedAnswer,
  RecordedDecision,
  RecordedDocument,
  RecordedPrinciple,
  RecordedSource,
  RecordedWarning,
} from './record/record.js';
export type { RecordedDeliberation, RecordedWeighing } from './deliberation/recorded-deliberation.js';
export { digest } from './record/digest.js';
export { formatAnswer } from './text/format.js';
export { parseInline, type Inline } from './text/parse-inline.js';
