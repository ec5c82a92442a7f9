import type { Screen } from './screen.js';

/**
 * Where a person is in a session, and what they did besides answering. Plain data, replaced as a whole: it can be
 * written down at any moment, and brought back.
 */
export interface Place {
  readonly screen: Screen;
  /** What was typed, by question; also what is no answer yet. */
  readonly drafts: Readonly<Record<string, string>>;
  /** After *Wijzig*, *Volgende* leads back instead of along all answers. */
  readonly returning: boolean;
  /** The stopping outcome that the person chose to go on from. */
  readonly passedStop: string | undefined;
  /** What the parts of an advice keep, each under its id: `principles`, `decision`, `documents`, `deliberation`. */
  readonly kept: Readonly<Record<string, unknown>>;
}

/** Where a person is who has done nothing yet. */
export function beginPlace(screen: Screen): Place {
  return { screen, drafts: {}, returning: false, passedStop: undefined, kept: {} };
}
