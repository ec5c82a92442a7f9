import type { AidDefinition } from './aid-definition.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Path, type Problem } from './problem.js';

interface Named {
  readonly name: string;
  readonly path: Path;
}

/** Every id is given once, and every source that is referred to exists. */
export function checkIds(index: DefinitionIndex): readonly Problem[] {
  const { definition } = index;
  const { sections, facts = [], sources, outcomes, supplements = [], warnings = [], rules, picture } = definition;
  const questions = sections.flatMap((section, s) => at(['sections', s, 'questions'], section.questions));

  return [
    // Rules read questions and facts by one name, so they share one set of ids.
    ...findRepeats([...questions, ...at(['facts'], facts)]),
    ...findRepeats(at(['sections'], sections)),
    ...findRepeats(at(['sources'], sources)),
    ...findRepeats([...at(['outcomes'], outcomes), ...at(['supplements'], supplements), ...at(['warnings'], warnings)]),
    ...findRepeats(at(['picture', 'areas'], picture?.areas ?? [])),
    ...findRepeats(rules.map(({ name }, index) => ({ name, path: ['rules', index, 'name'] }))),
    ...listOptions(definition).flatMap(findRepeats),
    ...listFollowUp(definition).flatMap(findRepeats),
    ...checkSources(index),
  ];
}

function at(path: Path, items: readonly { readonly id: string }[] = []): readonly Named[] {
  return items.map((item, index) => ({ name: item.id, path: [...path, index, 'id'] }));
}

function findRepeats(items: readonly Named[]): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ name, path }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [problem('duplicate-id', path, `“${name}” bestaat al. Geef dit een andere naam.`)];
  });
}

function listOptions({ sections }: AidDefinition): readonly (readonly Named[])[] {
  return sections.flatMap((section, s) =>
    section.questions.map((question, q) =>
      'options' in question
        ? question.options.map(({ code }, o) => ({
            name: code,
            path: ['sections', s, 'questions', q, 'options', o, 'code'],
          }))
        : [],
    ),
  );
}

/** Lists of which each item has a name of its own, in what follows an advice. */
function listFollowUp({ decision, documents = [], deliberation }: AidDefinition): readonly (readonly Named[])[] {
  const coded = (path: Path, items: readonly { readonly code: string }[] = []) =>
    items.map(({ code }, index): Named => ({ name: code, path: [...path, index, 'code'] }));
  return [
    coded(['decision', 'reasons'], decision?.reasons),
    at(['documents'], documents),
    ...documents.flatMap(({ places, checklist }, d) => [
      at(['documents', d, 'places'], places),
      at(['documents', d, 'checklist'], checklist),
    ]),
    at(['deliberation', 'criteria'], deliberation?.criteria),
    coded(['deliberation', 'scale'], deliberation?.scale),
  ];
}

function checkSources({ definition, suggest }: DefinitionIndex): readonly Problem[] {
  const known = new Set(definition.sources.map(({ id }) => id));
  const check = (path: Path, items: readonly { readonly sources?: readonly string[] | undefined }[]) =>
    items.flatMap((item, index) =>
      (item.sources ?? []).flatMap((id, s) =>
        known.has(id) ? [] : [unknownSource([...path, index, 'sources', s], id)],
      ),
    );
  const unknownSource = (path: Path, id: string) =>
    problem('unknown-source', path, `De bron “${id}” staat niet in “sources”.${suggest(id, known)}`);

  return [
    ...definition.sections.flatMap((section, s) => check(['sections', s, 'questions'], section.questions)),
    ...check(['outcomes'], definition.outcomes),
    ...check(['supplements'], definition.supplements ?? []),
    ...check(['warnings'], definition.warnings ?? []),
    ...(definition.documents ?? []).flatMap(({ checklist = [] }, d) => check(['documents', d, 'checklist'], checklist)),
  ];
}
