import type { AidDefinition, Condition, Perspective, Question, Section } from './aid-definition.js';

/** A definition in which every section is answered by one, and where each section came from. */
export interface UnfoldedDefinition {
  readonly definition: AidDefinition;
  /** Per section, its index in the definition as written. */
  readonly origins: readonly number[];
}

/**
 * Puts a section that several answer once per perspective: `<section>_<perspective>` with questions
 * `<question>_<perspective>`. So the rest of the library knows questions and answers only.
 */
export function unfoldPerspectives(definition: AidDefinition): UnfoldedDefinition {
  const { perspectives = [], sections } = definition;
  const parts = sections.flatMap((section, s) => {
    if (!section.perspectives) return [{ section, s }];
    const answering = perspectives.filter(({ id }) => section.perspectives?.includes(id));
    return answering.map((perspective) => ({ section: unfoldSection(section, perspective), s }));
  });
  return {
    definition:
      parts.length === sections.length ? definition : { ...definition, sections: parts.map((p) => p.section) },
    origins: parts.map(({ s }) => s),
  };
}

function unfoldSection({ id, questions }: Section, perspective: Perspective): Section {
  const renamed = new Map(questions.map((question) => [question.id, `${question.id}_${perspective.id}`]));
  return {
    id: `${id}_${perspective.id}`,
    title: perspective.title ?? perspective.label,
    perspective: perspective.id,
    questions: questions.map((question): Question => ({
      ...question,
      id: renamed.get(question.id) ?? question.id,
      perspectiveOf: question.id,
      ...(question.visibleWhen && { visibleWhen: rename(question.visibleWhen, renamed) }),
    })),
  };
}

/** The condition with sibling questions under the names they have for this perspective. */
function rename(condition: Condition, renamed: ReadonlyMap<string, string>): Condition {
  if ('fact' in condition) return { ...condition, fact: renamed.get(condition.fact) ?? condition.fact };
  if ('all' in condition) return { all: condition.all.map((part) => rename(part, renamed)) };
  if ('any' in condition) return { any: condition.any.map((part) => rename(part, renamed)) };
  return 'not' in condition ? { not: rename(condition.not, renamed) } : condition;
}
