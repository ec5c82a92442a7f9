export { toEngine } from './to-engine.js';
export { evaluateWithEngine, type EngineOpinion } from './evaluate-with-engine.js';
export { verifyRecord } from './verify-record.js';
export type { Difference } from '../record/difference.js';
