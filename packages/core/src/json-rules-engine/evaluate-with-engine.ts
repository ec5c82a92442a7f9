import type { Aid } from '../definition/aid.js';
import type { Question } from '../definition/aid-definition.js';
import type { Answer, Answers } from '../session/answer.js';
import { createEngine, toEngine, toTopLevel } from './to-engine.js';

/** What json-rules-engine makes of a complete set of answers. */
export interface EngineOpinion {
  /** Names of the rules that apply. */
  readonly applying: ReadonlySet<string>;
  /** What each question was given: the answer, or `null` when it is not shown. */
  readonly given: Answers;
}

/**
 * Lets json-rules-engine decide which questions are shown, and which rules apply.
 *
 * @param answerTo called in order for each question that is shown.
 */
export async function evaluateWithEngine(aid: Aid, answerTo: (question: Question) => Answer): Promise<EngineOpinion> {
  const given: Record<string, Answer> = {};
  const questions = aid.definition.sections.flatMap((section) => section.questions);
  for (const question of questions) {
    // One after the other: whether a question is shown depends on the answers before it.
    given[question.id] = (await isShown(aid, question, given)) ? answerTo(question) : null;
  }
  const { results } = await toEngine(aid).run(given);
  return { applying: new Set(results.map(({ name }) => name)), given };
}

async function isShown({ definition }: Aid, question: Question, given: Answers): Promise<boolean> {
  if (!question.visibleWhen) return true;
  const rule = { conditions: toTopLevel(question.visibleWhen), event: { type: 'shown' } };
  const { events } = await createEngine(definition, [rule]).run({ ...given });
  return events.length > 0;
}
