import { withSmallLetter } from './first-letter.js';
import type { AidDefinition } from '../definition/aid-definition.js';

/** Words around the texts of an aid, in the language of that aid. */
export interface Phrases {
  readonly notAnswered: string;
  readonly leftOut: string;
  readonly unknown: string;
  /** Of an amount that cannot be had. */
  readonly notKnown: string;
  readonly none: string;
  readonly months: readonly string[];
  readonly units: Readonly<Record<'uren' | 'maanden', (amount: number) => string>>;
  range(min: string, max: string): string;
  atLeast(amount: string): string;
  atMost(amount: string): string;
  quote(text: string): string;
  /** A reason: at this question, that answer. */
  chosen(question: string, answer: string): string;
  /** A reason: this number is that much. */
  counted(label: string, amount: string): string;
  /** The first of the answers that were chosen, with who chose them. */
  you(chosen: string): string;
  /** An answer of one of the perspectives. */
  other(label: string, chosen: string): string;
  because(reasons: string): string;
  /** For the last outcome, which has no condition. */
  becauseOtherwise: string;
  otherAnswer(question: string, answer: string): string;
  leadsTo(answers: string, advice: string): string;
  leadsToMoreQuestions(answers: string): string;
}

export const phrases: Readonly<Record<AidDefinition['language'], Phrases>> = {
  nl: {
    notAnswered: 'niet beantwoord',
    leftOut: 'niet ingevuld',
    unknown: 'weet ik niet',
    notKnown: 'niet bekend',
    none: 'geen van deze',
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    units: { uren: () => 'uur', maanden: (amount) => (amount === 1 ? 'maand' : 'maanden') },
    range: (min, max) => `${min} tot ${max}`,
    atLeast: (amount) => `minstens ${amount}`,
    atMost: (amount) => `hoogstens ${amount}`,
    quote: (text) => `‘${text}’`,
    chosen: (question, answer) => `bij ‘${question}’ ${answer} koos`,
    counted: (label, amount) => `${label} ${amount} is`,
    you: (chosen) => `je ${chosen}`,
    other: (label, chosen) => `${withSmallLetter(label)} ${chosen}`,
    because: (reasons) => `Je ziet dit, omdat ${reasons}.`,
    becauseOtherwise: 'Je ziet dit, omdat geen van de andere uitkomsten bij je antwoorden past.',
    otherAnswer: (question, answer) => `bij ‘${question}’ ${answer} koos`,
    leadsTo: (answers, advice) => `Als je ${answers}, dan was het advies: ${advice}`,
    leadsToMoreQuestions: (answers) => `Als je ${answers}, dan zijn er eerst nog andere vragen.`,
  },
  en: {
    notAnswered: 'not answered',
    leftOut: 'left out',
    unknown: 'don’t know',
    notKnown: 'not known',
    none: 'none of these',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    units: {
      uren: (amount) => (amount === 1 ? 'hour' : 'hours'),
      maanden: (amount) => (amount === 1 ? 'month' : 'months'),
    },
    range: (min, max) => `${min} to ${max}`,
    atLeast: (amount) => `at least ${amount}`,
    atMost: (amount) => `at most ${amount}`,
    quote: (text) => `‘${text}’`,
    chosen: (question, answer) => `chose ${answer} at ‘${question}’`,
    counted: (label, amount) => `${label} is ${amount}`,
    you: (chosen) => `you ${chosen}`,
    other: (label, chosen) => `${withSmallLetter(label)} ${chosen}`,
    because: (reasons) => `You see this because ${reasons}.`,
    becauseOtherwise: 'You see this because none of the other outcomes fits your answers.',
    otherAnswer: (question, answer) => `had chosen ${answer} at ‘${question}’`,
    leadsTo: (answers, advice) => `If you ${answers}, the advice would be: ${advice}`,
    leadsToMoreQuestions: (answers) => `If you ${answers}, other questions come first.`,
  },
};
