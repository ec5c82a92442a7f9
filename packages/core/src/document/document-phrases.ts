import type { AidDefinition } from '../definition/aid-definition.js';

/** Words that documents put around the texts of an aid, in the language of that aid. */
export interface DocumentPhrases {
  /** In place of what is not filled in. */
  unfilled(label: string): string;
  /** For a list that has nothing in it. */
  readonly nothing: string;
  adviceTitle(aid: string): string;
  readonly noAdvice: string;
  readonly nextStep: string;
  readonly why: string;
  /** Before the answers that decided. */
  because(count: number): string;
  /** For the last outcome, which has no condition. */
  readonly otherwise: string;
  readonly supplements: string;
  readonly warnings: string;
  readonly decision: string;
  readonly followed: string;
  /** Before the reason. */
  readonly departed: string;
  /** In place of the title of an advice that is not there. */
  readonly outcome: string;
  readonly sources: string;
  checkedOn(date: string): string;
  /** Under each advice, with the name and version of the aid. */
  colophon(aid: string, version: string): string;
  readonly item: string;
  readonly amount: string;
  readonly howCalculated: string;
  readonly advice: string;
  readonly answers: string;
  readonly question: string;
  readonly answer: string;
}

export const documentPhrases: Readonly<Record<AidDefinition['language'], DocumentPhrases>> = {
  nl: {
    unfilled: (label) => `[nog invullen: ${label}]`,
    nothing: 'niets',
    adviceTitle: (aid) => `Advies: ${aid}`,
    noAdvice: 'Er is nog geen advies. Beantwoord eerst de vragen die nog open zijn.',
    nextStep: 'Volgende stap:',
    why: 'Waarom dit advies',
    because: (count) => (count === 1 ? 'Dit antwoord gaf de doorslag:' : 'Deze antwoorden gaven de doorslag:'),
    otherwise: 'Geen van de andere uitkomsten past bij je antwoorden.',
    supplements: 'Ook van belang',
    warnings: 'Let op',
    decision: 'Wat wij besloten',
    followed: 'Wij volgen het advies.',
    departed: 'Wij wijken af van het advies. De reden:',
    outcome: 'de uitkomst',
    sources: 'Bronnen',
    checkedOn: (date) => `nagekeken op ${date}`,
    colophon: (aid, version) =>
      `Gemaakt met de beslishulp ‘${aid}’, versie ${version}. De hulp adviseert. Jij beslist.`,
    item: 'Onderdeel',
    amount: 'Bedrag',
    howCalculated: 'Zo is het berekend',
    advice: 'Wat dit betekent',
    answers: 'Waar dit op steunt',
    question: 'Vraag',
    answer: 'Antwoord',
  },
  en: {
    unfilled: (label) => `[to be filled in: ${label}]`,
    nothing: 'nothing',
    adviceTitle: (aid) => `Advice: ${aid}`,
    noAdvice: 'There is no advice yet. Answer the open questions first.',
    nextStep: 'Next step:',
    why: 'Why this advice',
    because: (count) => (count === 1 ? 'This answer decided:' : 'These answers decided:'),
    otherwise: 'None of the other outcomes fits your answers.',
    supplements: 'Also of importance',
    warnings: 'Please note',
    decision: 'What we decided',
    followed: 'We follow the advice.',
    departed: 'We depart from the advice. The reason:',
    outcome: 'the outcome',
    sources: 'Sources',
    checkedOn: (date) => `checked on ${date}`,
    colophon: (aid, version) => `Made with the decision aid ‘${aid}’, version ${version}. It advises. You decide.`,
    item: 'Item',
    amount: 'Amount',
    howCalculated: 'How it was calculated',
    advice: 'What this means',
    answers: 'What this rests on',
    question: 'Question',
    answer: 'Answer',
  },
};
