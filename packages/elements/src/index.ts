export { provideAbilities, type Abilities, type AbilitySource } from './abilities.js';
export { provideAids } from './aid-registry.js';
export type { Checks, ChecksSource } from './dwn-aid/checks.js';
export { DwnAid } from './dwn-aid/dwn-aid.js';
export { DwnDeliberation } from './dwn-deliberation/dwn-deliberation.js';
export { DwnRecord } from './dwn-record/dwn-record.js';
export { DwnTraject } from './dwn-traject/dwn-traject.js';
export type { LoadProblem } from './dwn-aid/make-aids.js';
export type { Offer } from './dwn-aid/offer.js';
export { en } from './messages/en.js';
export type { MessageChanges } from './messages/fit-messages.js';
export { provideFormalMessages, provideMessages, type InterfaceLanguage, type Messages } from './messages/messages.js';
export { partMessages, type PartMessages } from './messages/part-messages.js';
export { nlFormal } from './messages/nl-formal.js';
export { nl } from './messages/nl.js';
export type { PartScreen, Presentation, Screen } from './dwn-aid/screen.js';
export {
  provideAdviceParts,
  type AdvicePart,
  type AdvicePartState,
  type Drawn,
  type RecordOptions,
} from './views/advice-part.js';
export { decisionPart } from './views/decision-part.js';
export { deliberationPart } from './views/deliberation-part.js';
export { documentsPart } from './views/documents-part.js';
export { gapsPart } from './views/gaps-part.js';
export { guardPart } from './views/guard-part.js';
export { perspectivesPart } from './views/perspectives-part.js';
export { principlesPart } from './views/principles-part.js';
export { recordedPart } from './views/recorded-part.js';
export { reviewPart } from './views/review-part.js';
export { sumPart } from './views/sum-part.js';
export { DwnAnswerEvent } from './events/dwn-answer-event.js';
export { DwnCompleteEvent } from './events/dwn-complete-event.js';
export { DwnDeliberationCompleteEvent } from './events/dwn-deliberation-complete-event.js';
export { DwnDeliberationEvent } from './events/dwn-deliberation-event.js';
export { DwnOutcomeEvent } from './events/dwn-outcome-event.js';
export { DwnProblemEvent } from './events/dwn-problem-event.js';
export { DwnReviewEvent } from './events/dwn-review-event.js';
export { DwnStepEvent } from './events/dwn-step-event.js';
export { DwnTrajectCompleteEvent } from './events/dwn-traject-complete-event.js';
export { DwnTrajectEvent } from './events/dwn-traject-event.js';
