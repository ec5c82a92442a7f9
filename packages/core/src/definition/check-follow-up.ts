import type { Question } from './aid-definition.js';
import type { DefinitionIndex } from './definition-index.js';
import type { DeliberationSetup, ReviewSetup } from './follow-up.js';
import { problem, type Path, type Problem } from './problem.js';

/**
 * What follows an advice reads questions that fit, and options that they have. Whether the aid to look back with exists
 * is not known here: a definition is checked by itself.
 */
export function checkFollowUp(index: DefinitionIndex): readonly Problem[] {
  const { decision, review, deliberation } = index.definition;
  return [
    ...checkOutcomes(decision?.outcomes ?? [], index),
    ...(review ? checkReview(review, index) : []),
    ...(deliberation ? checkDeliberation(deliberation, index) : []),
  ];
}

function checkOutcomes(ids: readonly string[], { definition, suggest }: DefinitionIndex): readonly Problem[] {
  const known = new Set(definition.outcomes.map(({ id }) => id));
  return ids.flatMap((id, o) =>
    known.has(id)
      ? []
      : [
          problem(
            'unknown-advice',
            ['decision', 'outcomes', o],
            `“${id}” staat niet in “outcomes”.${suggest(id, known)}`,
          ),
        ],
  );
}

function checkReview({ question: id, after }: ReviewSetup, index: DefinitionIndex): readonly Problem[] {
  const path: Path = ['review', 'after'];
  const question = findQuestion(id, ['single'], index);
  return [
    ...(question ? [] : [noQuestion('keuzevraag met één antwoord', id, ['review', 'question'], index)]),
    ...checkOptions(Object.keys(after), question, (code) => [...path, code], index),
    ...Object.entries(after).flatMap(([code, { weeks, months }]) =>
      weeks === undefined && months === undefined
        ? [problem('missing-key', [...path, code], `Bij “${code}” ontbreekt “weeks” of “months”.`)]
        : [],
    ),
  ];
}

function checkDeliberation(setup: DeliberationSetup, index: DefinitionIndex): readonly Problem[] {
  const path: Path = ['deliberation'];
  const { question, participants, experience = [] } = setup;
  const roles = findQuestion(participants, ['multiple'], index);
  const text = question === undefined || findQuestion(question, ['short-text', 'long-text'], index);
  return [
    ...(text ? [] : [noQuestion('open vraag', question, [...path, 'question'], index)]),
    ...(roles ? [] : [noQuestion('meerkeuzevraag', participants, [...path, 'participants'], index)]),
    ...checkOptions(experience, roles, (_, e) => [...path, 'experience', e], index),
  ];
}

function findQuestion(
  id: string,
  types: readonly Question['type'][],
  { questions }: DefinitionIndex,
): Question | undefined {
  const question = questions.get(id)?.question;
  return question && types.includes(question.type) ? question : undefined;
}

function noQuestion(kind: string, id: string, path: Path, { questions, suggest }: DefinitionIndex): Problem {
  return problem('unknown-question', path, `Er is geen ${kind} “${id}”.${suggest(id, questions.keys())}`);
}

function checkOptions(
  codes: readonly string[],
  question: Question | undefined,
  at: (code: string, index: number) => Path,
  { suggest }: DefinitionIndex,
): readonly Problem[] {
  // Options that come from a gemeenteprofiel differ from one municipality to another.
  if (!question || !('options' in question) || question.optionsFrom) return [];
  const known = new Set(question.options.map(({ code }) => code));
  return codes.flatMap((code, i) =>
    known.has(code)
      ? []
      : [
          problem(
            'unknown-option',
            at(code, i),
            `“${question.id}” heeft geen antwoord “${code}”.${suggest(code, known)}`,
          ),
        ],
  );
}
