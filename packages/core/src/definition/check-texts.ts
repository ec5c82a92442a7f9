import { findSlots } from '../text/slots.js';
import type { DocumentTemplate } from '../document/template.js';
import type { DefinitionIndex } from './definition-index.js';
import type { DeliberationSetup } from './follow-up.js';
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
  const { suggest } = index;
  const inSums = listSumSlots(index);
  const inAdvice = new Set(listAdviceSlots(index));
  const check = (known: ReadonlySet<string>, texts: readonly PlacedText[]) =>
    texts.flatMap(({ text, path }) => checkSlots(text, path, known, suggest));
  return [
    ...check(inAdvice, listAdviceTexts(index)),
    ...check(inSums, listSumTexts(index)),
    ...check(new Set(), [...listFixedTexts(index), ...listFollowUpTexts(index)]),
  ];
}

/** The names of the slots that an advice may have. */
export function listAdviceSlots(index: DefinitionIndex): readonly string[] {
  const groups = (index.definition.supplements ?? []).flatMap(({ group }) => group ?? []);
  return [...listSumSlots(index), ...groups.map((group) => `supplements.${group}`)];
}

function listSumSlots({ questions, facts }: DefinitionIndex): ReadonlySet<string> {
  return new Set([
    ...[...questions.keys()].map((id) => `answer.${id}`),
    ...[...facts.keys()].map((id) => `fact.${id}`),
  ]);
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

/** What stands around a decision, a deliberation, a review and a document reads the same for everybody too. */
function listFollowUpTexts({ definition }: DefinitionIndex): readonly PlacedText[] {
  const { decision, documents = [], review, deliberation } = definition;
  return [
    ...(decision?.reasons ?? []).flatMap((reason, r) => pick(reason, ['decision', 'reasons', r], 'label')),
    ...documents.flatMap((template, d) => listTemplateTexts(template, ['documents', d])),
    ...(review ? pick(review, ['review'], 'title') : []),
    ...(deliberation ? listDeliberationTexts(deliberation, ['deliberation']) : []),
  ];
}

function listTemplateTexts(template: DocumentTemplate, path: Path): readonly PlacedText[] {
  const { places = [], blocks, checklist = [] } = template;
  return [
    ...pick(template, path, 'title', 'purpose'),
    ...places.flatMap((place, p) => pick(place, [...path, 'places', p], 'label', 'hint')),
    ...blocks.flatMap((block, b) => (block.type === 'place' ? pick(block, [...path, 'blocks', b], 'label') : [])),
    ...checklist.flatMap((point, c) => pick(point, [...path, 'checklist', c], 'title', 'norm', 'where', 'missing')),
  ];
}

function listDeliberationTexts(setup: DeliberationSetup, path: Path): readonly PlacedText[] {
  return [
    ...pick(setup, path, 'title', 'purpose', 'standingOption'),
    ...setup.criteria.flatMap((item, c) => pick(item, [...path, 'criteria', c], 'label', 'question')),
    ...setup.scale.flatMap((step, s) => pick(step, [...path, 'scale', s], 'label')),
  ];
}

function pick<K extends string>(
  item: { readonly [key in K]?: string | undefined },
  path: Path,
  ...keys: readonly K[]
): readonly PlacedText[] {
  return keys.map((key) => ({ text: item[key], path: [...path, key] }));
}

/**
 * The slots of a text that cannot be filled, as problems.
 *
 * @param known the names of those that can.
 * @param others the form of others that can.
 */
export function checkSlots(
  text: string | undefined,
  path: Path,
  known: ReadonlySet<string>,
  suggest: Suggest,
  others?: RegExp,
): readonly Problem[] {
  return findSlots(text ?? '')
    .filter((slot) => !known.has(slot) && !others?.test(slot) && !slot.startsWith('profile.'))
    .map((slot) => {
      const hint = known.size === 0 && !others ? ' Hier kan geen slot staan.' : suggest(slot, known);
      return problem('unknown-slot', path, `“{${slot}}” kan niet worden ingevuld.${hint}`);
    });
}
