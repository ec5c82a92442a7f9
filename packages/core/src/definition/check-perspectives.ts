import type { AidDefinition } from './aid-definition.js';
import { problem, type Problem } from './problem.js';
import { createSuggest } from './suggest.js';

/** Every section is answered by those who are named. Looked at before sections are unfolded: after it, it is too late. */
export function checkPerspectives({ perspectives = [], sections }: AidDefinition): readonly Problem[] {
  const known = perspectives.map(({ id }) => id);
  const suggest = createSuggest();
  return sections.flatMap((section, s) =>
    (section.perspectives ?? []).flatMap((id, p) => {
      if (known.includes(id)) return [];
      const path = ['sections', s, 'perspectives', p];
      return [problem('unknown-perspective', path, `“${id}” staat niet in “perspectives”.${suggest(id, known)}`)];
    }),
  );
}
