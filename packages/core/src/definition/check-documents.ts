import { listBlockTexts } from '../document/list-block-texts.js';
import type { ChecklistPoint, TemplateBlock } from '../document/template.js';
import type { Condition } from './aid-definition.js';
import { checkCondition } from './check-conditions.js';
import { checkSlots, listAdviceSlots } from './check-texts.js';
import type { DefinitionIndex } from './definition-index.js';
import { problem, type Path, type Problem } from './problem.js';

/**
 * Every document reads what the aid has, and its places and checklist fit its blocks. What a block reads of another aid
 * is not known here: a definition is checked by itself.
 */
export function checkDocuments(index: DefinitionIndex): readonly Problem[] {
  const known = new Set([...listAdviceSlots(index), 'outcome.title']);
  return (index.definition.documents ?? []).flatMap((template, d) => {
    const path: Path = ['documents', d];
    return [
      ...checkWhen(template, path, index),
      ...template.blocks.flatMap((block, b) => checkBlock(block, [...path, 'blocks', b], known, index)),
      ...(template.checklist ?? []).flatMap((point, c) => checkPoint(point, [...path, 'checklist', c], index)),
    ];
  });
}

interface Conditional {
  readonly when?: Condition | undefined;
  readonly unless?: Condition | undefined;
}

function checkWhen({ when, unless }: Conditional, path: Path, index: DefinitionIndex): readonly Problem[] {
  return [
    ...(when ? checkCondition(when, [...path, 'when'], index) : []),
    ...(unless ? checkCondition(unless, [...path, 'unless'], index) : []),
  ];
}

function checkBlock(
  block: TemplateBlock,
  path: Path,
  known: ReadonlySet<string>,
  index: DefinitionIndex,
): readonly Problem[] {
  const isForeign = block.aid !== undefined;
  const parts = listParts(block, path);
  return [
    ...(isForeign ? [] : [{ part: block, at: path }, ...parts].flatMap(({ part, at }) => checkWhen(part, at, index))),
    ...listBlockTexts(block).flatMap(({ text, at }) =>
      isForeign
        ? checkSlots(text, [...path, ...at], new Set(), index.suggest, foreignSlot)
        : checkSlots(text, [...path, ...at], known, index.suggest, placeSlot),
    ),
    ...(block.type === 'table' ? checkRows(block, path) : []),
  ];
}

interface PlacedPart {
  readonly part: Conditional;
  readonly at: Path;
}

function listParts(block: TemplateBlock, path: Path): readonly PlacedPart[] {
  if (block.type === 'list') return block.items.map((part, i) => ({ part, at: [...path, 'items', i] }));
  return block.type === 'table' ? block.rows.map((part, r) => ({ part, at: [...path, 'rows', r] })) : [];
}

/** A place, with or without what belongs there. */
const placeSlot = /^place\.[a-z][a-z0-9_]{0,63}(\|[^|]*[^|\s][^|]*)?$/;
/** What another aid may know. */
const foreignSlot =
  /^((answer|fact|supplements|place)\.[a-z][a-z0-9_]{0,63}|place\.[a-z0-9_]+\|[^|]*[^|\s][^|]*|outcome\.title)$/;

function checkRows(block: TemplateBlock & { readonly type: 'table' }, path: Path): readonly Problem[] {
  const { length } = block.head;
  return block.rows.flatMap(({ cells }, r) =>
    cells.length === length
      ? []
      : [
          problem(
            'wrong-value',
            [...path, 'rows', r, 'cells'],
            `Deze rij heeft ${cells.length} cellen en de tabel heeft ${length} kolommen. Dat moet evenveel zijn.`,
          ),
        ],
  );
}

function checkPoint(point: ChecklistPoint, path: Path, index: DefinitionIndex): readonly Problem[] {
  const { question } = point;
  return [
    ...checkWhen(point, path, index),
    ...(question === undefined || index.questions.has(question)
      ? []
      : [
          problem(
            'unknown-question',
            [...path, 'question'],
            `Er is geen vraag “${question}”.${index.suggest(question, index.questions.keys())}`,
          ),
        ]),
  ];
}
