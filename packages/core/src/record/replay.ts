import type { Aid } from '../definition/aid.js';
import { AidError } from '../session/aid-error.js';
import type { Answers } from '../session/answer.js';
import { createSession, type Session } from '../session/session.js';
import type { AidRecord } from './record.js';

/** The session that the answers of a record lead to, or nothing when they do not fit the aid. */
export function replay(record: AidRecord, aid: Aid): Session | undefined {
  try {
    return createSession(aid, { answers: answersOf(record) });
  } catch (error) {
    if (error instanceof AidError) return undefined;
    throw error;
  }
}

/** All answers of a record, also those that did not count. */
export function answersOf({ answers, withdrawn }: AidRecord): Answers {
  return Object.fromEntries([...answers, ...withdrawn].map(({ question, value }) => [question, value]));
}
