export { provideAids } from './aid-registry.js';
export type { LoadProblem } from './dwn-aid/aid-loader.js';
export { DwnAid } from './dwn-aid/dwn-aid.js';
export type { Presentation, Screen } from './dwn-aid/screen.js';
export { DwnAnswerEvent } from './events/dwn-answer-event.js';
export { DwnCompleteEvent } from './events/dwn-complete-event.js';
export { DwnOutcomeEvent } from './events/dwn-outcome-event.js';
export { DwnProblemEvent } from './events/dwn-problem-event.js';
export { DwnStepEvent } from './events/dwn-step-event.js';
