import { listReads } from '../evaluation/list-reads.js';
import type { Condition } from './aid-definition.js';
import { listNames, listSubjects } from './check-conditions.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Problem } from './problem.js';

/** Whether a question is shown depends on earlier questions only: else two questions could wait for each other. */
export function checkVisibility(index: DefinitionIndex): readonly Problem[] {
  return [...index.questions.values()].flatMap(({ question, order, path }) => {
    if (!question.visibleWhen) return [];
    const later = listQuestions(question.visibleWhen, index).filter(
      (id) => (index.questions.get(id)?.order ?? -1) >= order,
    );
    return later.map((id) =>
      problem(
        'reads-later-question',
        [...path, 'visibleWhen'],
        id === question.id
          ? `Of “${id}” getoond wordt, kan niet van het antwoord zelf afhangen.`
          : `“${question.id}” leest “${id}”, maar die vraag komt later. Zet “${id}” ervoor.`,
      ),
    );
  });
}

/** The questions that a condition depends on, through facts and shared conditions too. */
function listQuestions(condition: Condition, index: DefinitionIndex): readonly string[] {
  const seen = new Set<string>();
  const questions = new Set<string>();

  const visitSubject = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const fact = index.facts.get(id);
    if (fact) listReads(fact).forEach(visitSubject);
    else questions.add(id);
  };
  const visitCondition = (part: Condition): void => {
    listSubjects(part, []).forEach(({ id }) => visitSubject(id));
    for (const name of listNames(part)) {
      const target = index.conditions.get(name);
      if (!target || seen.has(`condition ${name}`)) continue;
      seen.add(`condition ${name}`);
      visitCondition(target);
    }
  };
  visitCondition(condition);
  return [...questions];
}
