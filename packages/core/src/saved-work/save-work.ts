import type { Aid } from '../definition/aid.js';
import { digest } from '../record/digest.js';
import { libraryVersion } from '../record/library-version.js';
import type { Answers } from '../session/answer.js';
import type { Session } from '../session/session.js';
import { formatAnswer } from '../text/format.js';
import { startRun } from '../traject/aid-run.js';
import { saveRun } from '../traject/resume.js';
import type { Traject } from '../traject/traject.js';
import type { TrajectState } from '../traject/traject-state.js';
import type { SavedAid, SavedWork, SavedWords } from './saved-work.js';

/**
 * Writes down work in progress, to go on with it later: see `readSavedWork`.
 *
 * @param options.now the moment to write down; the core has no clock.
 * @param options.beside what the interface keeps beside the answers, as plain JSON.
 */
export function saveWork(
  work: Session | Traject,
  options: { readonly now: Date | string; readonly beside?: SavedWork['beside'] },
): SavedWork {
  const isTraject = 'sessionOf' in work;
  const course = isTraject ? work.state : courseOf(work);
  return {
    kind: 'doen-wat-nodig-is/saved-work',
    schemaVersion: 1,
    library: libraryVersion,
    savedAt: typeof options.now === 'string' ? options.now : options.now.toISOString(),
    aids: [...course.trail, ...course.aside].map(({ id, answers }) =>
      saveAid(isTraject ? work.sessionOf(id).aid : work.aid, answers),
    ),
    course,
    beside: options.beside ?? {},
  };
}

/** The digest of the definition of an aid. Work is saved at every answer, and the definition stays the same. */
export function digestOf(aid: Aid): string {
  const known = digests.get(aid) ?? digest(aid.source);
  digests.set(aid, known);
  return known;
}

const digests = new WeakMap<Aid, string>();

function courseOf({ aid, snapshot }: Session): TrajectState {
  const run = startRun(aid, { ...snapshot.withdrawn, ...snapshot.answers });
  return { schemaVersion: 1, current: run.id, trail: [saveRun(run)], aside: [] };
}

function saveAid(aid: Aid, answers: Answers): SavedAid {
  const { id, version, title } = aid.definition;
  return { id, version, title, digest: digestOf(aid), words: Object.fromEntries(listWords(aid, answers)) };
}

function listWords({ compiled, definition }: Aid, answers: Answers): readonly (readonly [string, SavedWords])[] {
  return compiled.questions.flatMap(({ question }) => {
    const answer = answers[question.id];
    if (answer === undefined) return [];
    const isText = question.type === 'short-text' || question.type === 'long-text';
    const label = isText ? undefined : formatAnswer(question, answer, definition.language);
    return [[question.id, { text: question.text, ...(label !== undefined && { label }) }] as const];
  });
}
