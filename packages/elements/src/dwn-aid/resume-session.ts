import { AidError, createSession, type Aid, type Session, type Snapshot } from '@doen-wat-nodig-is/core';

/**
 * A session with the answers of an earlier one that still fit. A profile may arrive after the first answers, and bring
 * other options with it.
 */
export function resumeSession(aid: Aid, { answers, withdrawn }: Snapshot): Session {
  const session = createSession(aid);
  for (const [question, answer] of Object.entries({ ...withdrawn, ...answers })) {
    try {
      session.answer(question, answer);
    } catch (error) {
      // What no longer fits is asked again; anything else is a bug.
      if (!(error instanceof AidError)) throw error;
    }
  }
  return session;
}
