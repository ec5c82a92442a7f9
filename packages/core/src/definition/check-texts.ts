import { findSlots } from '../text/slots.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Path, type Problem } from './problem.js';
import type { Suggest } from './suggest.js';

interface PlacedText {
  readonly text: string | undefined;
  readonly path: Path;
}

/**
 * Every slot in a text can be filled. Only advice has slots for answers: a question must read the same for everybody.
 * Slots of the gemeenteprofiel may stand anywhere; they are filled before this, or reported by `checkProfileSlots`.
 */
export function checkTexts(index: DefinitionIndex): readonly Problem[] {
  const { definition, suggest } = index;
  const groups = (definition.supplements ?? []).flatMap(({ group }) => group ?? []);
  const inSums = new Set([
    ...[...index.questions.keys()].map((id) => `answer.${id}`),
    ...[...index.facts.keys()].map((id) => `fact.${id}`),
  ]);
  const inAdvice = new Set([...inSums, ...groups.map((group) => `supplements.${group}`)]);
  const check = (known: ReadonlySet<string>, texts: readonly PlacedText[]) =>
    texts.flatMap(({ text, path }) => checkSlots(text, path, known, suggest));
  return [
    ...check(inAdvice, listAdviceTexts(index)),
    ...check(inSums, listSumTexts(index)),
    ...check(new Set(), listFixedTexts(index)),
  ];
}

function listAdviceTexts({ definition }: DefinitionIndex): readonly PlacedText[] {
  const { outcomes, supplements = [], warnings = [] } = definition;
  return [
    ...outcomes.flatMap((outcome, o) => pick(outcome, ['outcomes', o], 'title', 'advice', 'nextStep')),
    ...supplements.flatMap((supplement, s) => pick(supplement, ['supplements', s], 'title', 'advice')),
    ...warnings.flatMap((warning, w) => pick(warning, ['warnings', w], 'text')),
  ];
}

function listSumTexts({ definition: { sum } }: DefinitionIndex): readonly PlacedText[] {
  if (!sum) return [];
  return [
    ...pick(sum, ['sum'], 'title', 'note'),
    ...sum.lines.flatMap((line, l) => pick(line, ['sum', 'lines', l], 'label', 'explanation')),
  ];
}

function listFixedTexts({ definition, questions }: DefinitionIndex): readonly PlacedText[] {
  return [
    ...pick(definition, [], 'title', 'purpose'),
    ...definition.sections.flatMap((section, s) => pick(section, ['sections', s], 'title')),
    ...[...questions.values()].flatMap(({ question, path }) => [
      ...pick(question, path, 'text', 'hint'),
      ...('options' in question
        ? question.options.flatMap((option, o) => pick(option, [...path, 'options', o], 'label', 'inText'))
        : []),
    ]),
    ...(definition.supplements ?? []).flatMap((supplement, s) => pick(supplement, ['supplements', s], 'inText')),
  ];
}

function pick<K extends string>(
  item: { readonly [key in K]?: string | undefined },
  path: Path,
  ...keys: readonly K[]
): readonly PlacedText[] {
  return keys.map((key) => ({ text: item[key], path: [...path, key] }));
}

function checkSlots(
  text: string | undefined,
  path: Path,
  known: ReadonlySet<string>,
  suggest: Suggest,
): readonly Problem[] {
  return findSlots(text ?? '')
    .filter((slot) => !known.has(slot) && !slot.startsWith('profile.'))
    .map((slot) => {
      const hint = known.size === 0 ? ' Hier kan geen slot staan.' : suggest(slot, known);
      return problem('unknown-slot', path, `“{${slot}}” kan niet worden ingevuld.${hint}`);
    });
}
