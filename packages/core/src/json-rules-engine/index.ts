export { toEngine } from './to-engine.js';
export { evaluateWithEngine, type EngineOpinion } from './evaluate-with-engine.js';
export { verifyRecord, type Difference } from './verify-record.js';
