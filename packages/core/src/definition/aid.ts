import type { CompiledAid } from '../evaluation/compiled-aid.js';
import type { Profile } from '../profile/profile.js';
import type { AidDefinition } from './aid-definition.js';

/** A definition that has passed every check, frozen and ready to be used. Made by `parseAid`, or by `trustAid`. */
export interface Aid {
  /** As it is used: with the words, prices and contacts of the gemeenteprofiel, and each perspective apart. */
  readonly definition: AidDefinition;
  /** As its author wrote it. Its digest tells which aid a record was made with. */
  readonly source: AidDefinition;
  /** The gemeenteprofiel it was made with, if any. */
  readonly profile: Profile | undefined;
  /** For the evaluator. Its shape is no part of the public promise. */
  readonly compiled: CompiledAid;
}
