import type { DefinitionIndex } from './definition-index.js';
import { problem, type Problem } from './problem.js';

/** Every part of the picture reads answers that exist, and no answer counts twice. */
export function checkPicture(index: DefinitionIndex): readonly Problem[] {
  const areas = index.definition.picture?.areas ?? [];
  return areas.flatMap((area, a) =>
    area.parts.flatMap((part, p): readonly Problem[] => {
      const path = ['picture', 'areas', a, 'parts', p];
      const question = index.questions.get(part.question)?.question;
      if (!question) {
        const hint = index.suggest(part.question, index.questions.keys());
        return [problem('unknown-question', [...path, 'question'], `Er is geen vraag “${part.question}”.${hint}`)];
      }
      const codes = 'options' in question ? question.options.map(({ code }) => code) : [];
      const seen = new Set<string>();
      return (['steady', 'shaky', 'missing'] as const).flatMap((state) =>
        (part[state] ?? []).flatMap((code, c) => {
          const here = [...path, state, c];
          if (!codes.includes(code)) {
            const hint = index.suggest(code, codes);
            return [problem('unknown-option', here, `“${part.question}” heeft geen antwoord “${code}”.${hint}`)];
          }
          if (seen.has(code)) return [problem('duplicate-id', here, `“${code}” telt hier al mee.`)];
          seen.add(code);
          return [];
        }),
      );
    }),
  );
}
