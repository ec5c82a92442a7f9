import type { CompiledAid } from '../evaluation/compiled-aid.js';
import type { AidDefinition } from './aid-definition.js';

/** A definition that has passed every check, frozen and ready to be used. Made by `parseAid`, or by `trustAid`. */
export interface Aid {
  readonly definition: AidDefinition;
  /** For the evaluator. Its shape is no part of the public promise. */
  readonly compiled: CompiledAid;
}
