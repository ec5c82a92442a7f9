import { problem, type Path, type Problem } from '../definition/problem.js';
import { createSuggest, type Suggest } from '../definition/suggest.js';
import type { Principle, ProfileDefinition } from './profile.js';

/** What crosses from one part of a profile to another: names that must differ, and names that must exist. */
export function checkProfile(definition: ProfileDefinition): readonly Problem[] {
  const { mandates = [], hardshipClauses = [], prices, principles = [] } = definition;
  const suggest = createSuggest();
  const ids = principles.map(({ id }) => id);
  return [
    ...checkUnique(
      mandates.map(({ id }) => id),
      ['mandates'],
      'id',
    ),
    ...checkUnique(
      hardshipClauses.map(({ id }) => id),
      ['hardshipClauses'],
      'id',
    ),
    ...checkUnique(
      (prices?.events ?? []).map(({ code }) => code),
      ['prices', 'events'],
      'code',
    ),
    ...checkUnique(ids, ['principles'], 'id'),
    ...principles.flatMap((principle, p) => checkPrinciple(principle, ['principles', p], ids, suggest)),
  ];
}

function checkPrinciple(
  principle: Principle,
  path: Path,
  ids: readonly string[],
  suggest: Suggest,
): readonly Problem[] {
  return [
    ...checkUnique(
      (principle.senses ?? []).map(({ id }) => id),
      [...path, 'senses'],
      'id',
    ),
    ...checkSense(principle, path, suggest),
    ...checkClashes(principle, path, ids, suggest),
  ];
}

/** Several senses without a choice leave each professional to choose alone. */
function checkSense({ title, senses, sense }: Principle, path: Path, suggest: Suggest): readonly Problem[] {
  const here = [...path, 'sense'];
  const ids = (senses ?? []).map(({ id }) => id);
  if (sense === undefined) {
    if (!senses) return [];
    const message = `“${title}” kan ${senses.length} dingen betekenen. Welk is hier bedoeld? Kies een “sense”: ${ids.join(', ')}.`;
    return [problem('missing-key', here, message)];
  }
  if (ids.includes(sense)) return [];
  const right = senses ? `Kies uit: ${ids.join(', ')}.${suggest(sense, ids)}` : 'Zet de betekenissen in “senses”.';
  return [problem('invalid-value', here, `“${title}” heeft geen betekenis “${sense}”. ${right}`)];
}

function checkClashes(
  { id, clashesWith = [] }: Principle,
  path: Path,
  ids: readonly string[],
  suggest: Suggest,
): readonly Problem[] {
  const others = ids.filter((other) => other !== id);
  const named = clashesWith.map(({ principle }) => principle);
  return [
    ...checkUnique(named, [...path, 'clashesWith'], 'principle'),
    ...named.flatMap((other, c) => {
      if (others.includes(other)) return [];
      const message =
        other === id
          ? `“${id}” kan niet met zichzelf botsen. Noem een ander uitgangspunt.`
          : `Er is geen uitgangspunt “${other}”.${suggest(other, others)}`;
      return [problem('invalid-value', [...path, 'clashesWith', c, 'principle'], message)];
    }),
  ];
}

function checkUnique(names: readonly string[], path: Path, key: string): readonly Problem[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [problem('duplicate-id', [...path, index, key], `“${name}” bestaat hier al. Kies een andere naam.`)],
  );
}
