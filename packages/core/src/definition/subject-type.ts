import type { ComparisonValue, Operator, Question } from './aid-definition.js';
import type { DefinitionIndex } from './definition-index.js';

/** What a comparison reads: which kind of value, which values it can have, and whether it can be `null`. */
export interface SubjectType {
  readonly kind: 'single' | 'multiple' | 'number' | 'text' | 'date';
  /** Codes of the options, or `weet_niet` for a number that may be unknown. */
  readonly codes: readonly string[];
  readonly nullable: boolean;
}

/** The type of a question or fact, or nothing when no such thing exists. */
export function typeOfSubject(id: string, index: DefinitionIndex): SubjectType | undefined {
  const placed = index.questions.get(id);
  if (placed) return typeOfQuestion(placed.question);
  const fact = index.facts.get(id);
  return fact && { kind: 'number', codes: [], nullable: fact.type === 'calculate' };
}

function typeOfQuestion(question: Question): SubjectType {
  const nullable = question.visibleWhen !== undefined || question.required === false;
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { kind: question.type, codes: question.options.map(({ code }) => code), nullable };
    case 'number':
      return { kind: 'number', codes: question.allowUnknown ? ['weet_niet'] : [], nullable };
    case 'date':
      return { kind: 'date', codes: [], nullable };
    default:
      return { kind: 'text', codes: [], nullable };
  }
}

const equality = ['equal', 'notEqual'] as const;
const lists = ['in', 'notIn'] as const;
const order = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;

/** The operators that fit each kind of value. */
export const fittingOperators: Readonly<Record<SubjectType['kind'], readonly Operator[]>> = {
  single: [...equality, ...lists],
  multiple: ['contains', 'doesNotContain'],
  number: [...equality, ...lists, ...order],
  text: equality,
  date: [...equality, ...order],
};

/** What is wrong with a value for this subject, in Dutch, or nothing. */
export function describeMisfit(
  type: SubjectType,
  operator: Operator,
  value: Exclude<ComparisonValue, { readonly fact: string }>,
): { readonly code: 'wrong-value' | 'unknown-option'; readonly text: string; readonly written?: string } | undefined {
  if (lists.some((name) => name === operator)) {
    if (!Array.isArray(value)) return { code: 'wrong-value', text: `De operator “${operator}” vraagt een lijst.` };
    const misfits = value.map((item: string | number) => describeItem(type, 'equal', item));
    return misfits.find((misfit) => misfit !== undefined);
  }
  if (typeof value === 'object' && value !== null) {
    return { code: 'wrong-value', text: `Bij “${operator}” hoort één waarde, geen lijst.` };
  }
  return describeItem(type, operator, value);
}

function describeItem(
  type: SubjectType,
  operator: Operator,
  value: string | number | null,
): ReturnType<typeof describeMisfit> {
  if (value === null) {
    if (type.nullable && equality.some((name) => name === operator)) return undefined;
    return { code: 'wrong-value', text: 'Dit heeft altijd een waarde, dus vergelijken met null heeft geen zin.' };
  }
  switch (type.kind) {
    case 'single':
    case 'multiple':
      if (typeof value === 'number')
        return { code: 'wrong-value', text: `Een keuze vergelijk je met een code, niet met ${value}.` };
      return type.codes.includes(value)
        ? undefined
        : { code: 'unknown-option', text: `De vraag heeft geen antwoord “${value}”.`, written: value };
    case 'number':
      if (typeof value === 'number') return undefined;
      if (type.codes.includes(value) && !order.some((name) => name === operator)) return undefined;
      return { code: 'wrong-value', text: `Een getal vergelijk je met een getal, niet met “${value}”.` };
    case 'date':
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
      return { code: 'wrong-value', text: 'Een datum vergelijk je met een datum als jjjj-mm-dd.' };
    default:
      return typeof value === 'string'
        ? undefined
        : { code: 'wrong-value', text: 'Een tekst vergelijk je met een tekst.' };
  }
}
