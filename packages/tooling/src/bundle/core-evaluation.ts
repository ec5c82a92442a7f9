// Only measured (see size.mjs): what it costs to evaluate an aid that was parsed elsewhere, without zod.
export { compileAid } from '../../../core/src/evaluation/compile-aid.js';
export { createEvaluator } from '../../../core/src/evaluation/evaluator.js';
