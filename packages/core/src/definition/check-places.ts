import { listBlockPlaces } from '../document/list-block-texts.js';
import type { AidDefinition } from './aid-definition.js';
import { problem, type Path, type Problem } from './problem.js';
import { createSuggest } from './suggest.js';

/**
 * Every place that a document explains, or that its checklist asks for, is in one of its blocks.
 *
 * @param definition as its author wrote it: where a gemeenteprofiel has a text, the place that it stands for is gone.
 */
export function checkPlaces({ documents = [] }: AidDefinition): readonly Problem[] {
  const suggest = createSuggest();
  return documents.flatMap(({ blocks, places = [], checklist = [] }, d) => {
    const named = new Set(blocks.flatMap(listBlockPlaces));
    const check = (id: string, ...at: Path) =>
      named.has(id)
        ? []
        : [
            problem(
              'unknown-place',
              ['documents', d, ...at],
              `De plek “${id}” staat in geen enkel blok van dit document.${suggest(id, named)}`,
            ),
          ];
    return [
      ...places.flatMap(({ id }, p) => check(id, 'places', p, 'id')),
      ...checklist.flatMap((point, c) =>
        (point.places ?? []).flatMap((id, p) => check(id, 'checklist', c, 'places', p)),
      ),
    ];
  });
}
