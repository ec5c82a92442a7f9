import type { Perspective, Question } from '../definition/aid-definition.js';
import type { Answer } from '../session/answer.js';
import type { Snapshot } from '../session/snapshot.js';
import { formatAnswer, labelOf } from '../text/format.js';
import { requireAid } from './explain.js';

/** What each perspective answered to the same questions. */
export interface ComparedPerspectives {
  readonly perspectives: readonly Pick<Perspective, 'id' | 'label'>[];
  readonly rows: readonly ComparedRow[];
}

export interface ComparedRow {
  /** Id of the question before it was unfolded. */
  readonly question: string;
  readonly text: string;
  readonly answers: readonly { readonly perspective: string; readonly label: string }[];
  /**
   * `same`: all gave the same answer, or the same choices. `partly`: all share a choice. `different`: nothing is
   * shared by all. `open`: somebody has not answered, or does not know.
   */
  readonly agreement: 'same' | 'partly' | 'different' | 'open';
  /** Labels of what all chose. */
  readonly shared: readonly string[];
}

/**
 * Compares the perspectives of an aid, or gives nothing when the aid has none.
 *
 * @throws AidError when the snapshot is not of a session.
 */
export function comparePerspectives(snapshot: Snapshot): ComparedPerspectives | undefined {
  const { definition } = requireAid(snapshot);
  const { perspectives = [], sections, language } = definition;
  const asked = sections.flatMap(({ perspective, questions }) =>
    perspective === undefined ? [] : questions.map((question) => ({ perspective, question })),
  );
  const bases = [...new Set(asked.map(({ question }) => question.perspectiveOf ?? question.id))];
  const rows = bases.flatMap((base): readonly ComparedRow[] => {
    const parts = asked.filter(({ question }) => (question.perspectiveOf ?? question.id) === base);
    const [first] = parts;
    if (!first || !parts.some(({ question }) => snapshot.visible.includes(question.id))) return [];
    const given = parts.map(({ question }) => snapshot.answers[question.id]);
    return [
      Object.freeze({
        question: base,
        text: first.question.text,
        answers: Object.freeze(
          parts.map(({ perspective, question }) =>
            Object.freeze({ perspective, label: formatAnswer(question, snapshot.answers[question.id], language) }),
          ),
        ),
        ...compareAnswers(first.question, given),
      }),
    ];
  });
  if (rows.length === 0) return undefined;
  return Object.freeze({
    perspectives: Object.freeze(perspectives.map(({ id, label }) => Object.freeze({ id, label }))),
    rows: Object.freeze(rows),
  });
}

function compareAnswers(question: Question, given: readonly (Answer | undefined)[]) {
  const isOpen = given.some((answer) => answer === undefined || answer === null || answer === 'weet_niet');
  const lists = given.map((answer) => [answer ?? []].flat().map(String));
  const [first = [], ...others] = lists;
  const shared = first.filter((code) => others.every((list) => list.includes(code)));
  const level = shared.length === 0 ? 'different' : shared.length === new Set(lists.flat()).size ? 'same' : 'partly';
  const agreement: ComparedRow['agreement'] = isOpen ? 'open' : level;
  return { agreement, shared: Object.freeze(isOpen ? [] : shared.map((code) => labelOf(question, code))) };
}
