import type { ProposalRule, Question } from './aid-definition.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Path, type Problem } from './problem.js';

/**
 * Every answer that is proposed to a choice from another aid is one that it has. Whether that other aid exists is not
 * known here: a definition is checked by itself.
 */
export function checkProposals(index: DefinitionIndex): readonly Problem[] {
  return [...index.questions.values()].flatMap(({ question, path }) =>
    (question.proposals ?? []).flatMap((rule, p) =>
      checkRule(rule, question, [...path, 'proposals', p, 'answer'], index),
    ),
  );
}

function checkRule(
  { answer }: ProposalRule,
  question: Question,
  path: Path,
  index: DefinitionIndex,
): readonly Problem[] {
  // Any text fits a text; what fits a number is seen when it is proposed.
  if (!('options' in question)) return [];
  if (Array.isArray(answer) !== (question.type === 'multiple')) {
    const form = question.type === 'multiple' ? 'een lijst van codes' : 'één code';
    return [problem('wrong-value', path, `Het voorgestelde antwoord op “${question.id}” is ${form}.`)];
  }
  const codes = question.options.map(({ code }) => code);
  return [answer]
    .flat()
    .filter((code) => !codes.includes(code))
    .map((code) => {
      const hint = index.suggest(code, codes);
      return problem('unknown-option', path, `“${question.id}” heeft geen antwoord “${code}”.${hint}`);
    });
}
