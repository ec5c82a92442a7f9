import type { AidDefinition, Fact, Question } from '../definition/aid-definition.js';
import type { Amount } from '../evaluation/amount.js';
import type { Answer } from '../session/answer.js';
import { phrases } from './phrases.js';

type Language = AidDefinition['language'];

/** An answer as a person reads it: labels instead of codes, numbers with their unit, dates in full. */
export function formatAnswer(
  question: Question,
  answer: Answer | undefined,
  language: Language,
  form: 'label' | 'inText' = 'label',
): string {
  const words = phrases[language];
  if (answer === undefined || answer === '') return words.notAnswered;
  if (answer === null) return words.leftOut;
  if (answer === 'weet_niet' && question.type === 'number') return words.unknown;
  if (question.type === 'single' || question.type === 'multiple') return formatChoice(question, answer, language, form);
  if (question.type === 'number' && typeof answer === 'number') return formatNumber(answer, question.unit, language);
  if (question.type === 'date' && typeof answer === 'string') return formatDate(answer, language);
  return String(answer);
}

/** The label of an option, or its wording within a sentence; its code when there is no such option. */
export function labelOf(question: Question, code: string, form: 'label' | 'inText' = 'label'): string {
  const option = 'options' in question ? question.options.find((candidate) => candidate.code === code) : undefined;
  return option?.[form] ?? option?.label ?? code;
}

/** An amount with the unit of its fact; a range as "2 tot 5". */
export function formatAmount(fact: Fact, amount: Amount, language: Language): string {
  const words = phrases[language];
  if (amount === undefined || amount === null) return words.notKnown;
  const unit = fact.type === 'calculate' ? fact.unit : undefined;
  if (typeof amount === 'number') return formatNumber(amount, unit, language);
  return words.range(formatNumber(amount.min, unit, language), formatNumber(amount.max, unit, language));
}

function formatChoice(question: Question, answer: Answer, language: Language, form: 'label' | 'inText'): string {
  const codes = Array.isArray(answer) ? answer : [answer];
  if (codes.length === 0) return phrases[language].none;
  return formatList(
    // After the first, a label stands within the sentence.
    codes.map((code, index) => labelOf(question, String(code), index === 0 ? form : 'inText')),
    language,
  );
}

/** "a, b en c". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}

/** A number with its unit, as a person writes it. */
export function formatNumber(
  number: number,
  unit: 'euro' | 'uren' | 'maanden' | undefined,
  language: Language,
): string {
  const format = new Intl.NumberFormat(
    locales[language],
    unit === 'euro'
      ? { style: 'currency', currency: 'EUR', maximumFractionDigits: Number.isInteger(number) ? 0 : 2 }
      : { maximumFractionDigits: 2 },
  );
  const text = format.format(number);
  return unit === 'uren' || unit === 'maanden' ? `${text} ${phrases[language].units[unit](number)}` : text;
}

/** A date as a person writes it: "1 november 2026". */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${phrases[language].months[(month ?? 1) - 1]} ${year}`;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
