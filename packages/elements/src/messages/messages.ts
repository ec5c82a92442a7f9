import type { PartState, Tone, Verdict } from '@doen-wat-nodig-is/core';
import { fitMessages, type MessageChanges } from './fit-messages.js';
import { nl } from './nl.js';

/** Languages of the interface. The texts of an aid keep the language of that aid. */
export type InterfaceLanguage = 'nl' | 'en';

/** Every text of the interface. */
export interface Messages {
  readonly position: (index: number, total: number) => string;
  readonly requiredNote: string;
  readonly notRequired: string;
  readonly noLongerNeeded: string;
  /** Before the name of who answers the questions that follow. */
  readonly turn: string;
  readonly proposal: {
    readonly from: (aid: string) => string;
    readonly check: string;
  };
  readonly chooseMore: string;
  readonly dontKnow: string;
  readonly units: Readonly<Record<'euro' | 'uren' | 'maanden', string>>;
  readonly charactersAtMost: (maximum: number) => string;
  readonly freeTextNote: string;
  readonly next: string;
  readonly back: string;
  readonly toAdvice: string;
  readonly errorSummary: (count: number) => string;
  readonly errors: {
    readonly chooseOne: string;
    readonly chooseSome: string;
    readonly chooseExclusive: string;
    readonly number: string;
    readonly numberBetween: (min: number | undefined, max: number | undefined) => string;
    readonly text: string;
    readonly textTooLong: (maximum: number) => string;
    readonly date: string;
  };
  readonly review: {
    readonly title: string;
    readonly lead: string;
    readonly change: string;
    readonly notAskedTitle: string;
    readonly notAskedLead: string;
    readonly answerAnyway: string;
    readonly withdrawnTitle: string;
    readonly withdrawnLead: string;
  };
  readonly advice: {
    readonly label: string;
    readonly tones: Readonly<Record<Tone, string>>;
    readonly nextStep: string;
    readonly alsoTitle: string;
    readonly stoppedNote: string;
    readonly stoppedGoOn: string;
    readonly whyTitle: string;
    readonly whyLead: string;
    readonly whyOtherwise: string;
    readonly counted: (amount: string) => string;
    readonly allConditions: string;
    readonly changeTitle: string;
    readonly changeLead: string;
    readonly changeNone: string;
    readonly changeTo: (title: string) => string;
    readonly changeToMoreQuestions: string;
    readonly together: string;
    readonly sourcesTitle: string;
    readonly checkedOn: (date: string) => string;
    readonly youDecideTitle: string;
    readonly youDecide: string;
    readonly nextTitle: string;
    readonly goOnWith: (aid: string) => string;
    readonly finishHere: string;
    readonly finish: string;
    readonly changeAnswers: string;
    readonly print: string;
    readonly restart: string;
  };
  readonly trace: {
    readonly all: string;
    readonly any: string;
    readonly not: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly operators: Readonly<Record<string, (expected: string) => string>>;
    readonly answered: (answer: string) => string;
    readonly always: string;
  };
  readonly picture: {
    readonly states: Readonly<Record<PartState, string>>;
    readonly notAsked: string;
    readonly areaStates: Readonly<Record<PartState, string>>;
  };
  readonly done: {
    readonly title: string;
    readonly lead: string;
    readonly notSaved: string;
    readonly backToAdvice: string;
    readonly restart: string;
  };
  readonly loading: string;
  readonly loadFailed: {
    readonly title: string;
    readonly lead: string;
    readonly retry: string;
  };
  readonly invalid: {
    readonly title: string;
    readonly lead: string;
    readonly forAuthor: (count: number) => string;
    readonly forProfileAuthor: (count: number) => string;
  };
  readonly empty: {
    readonly title: string;
    readonly lead: string;
  };
}

/** What a gemeenteprofiel says of how it speaks. */
export interface Speech {
  readonly address?: 'je' | 'u' | undefined;
  readonly words?: { readonly inwoner?: string | undefined } | undefined;
}

const catalogues = new Map<InterfaceLanguage, Messages>([['nl', nl]]);
const formal = new Map<InterfaceLanguage, MessageChanges<Messages>>();

/** Adds a language to the interface. Dutch is always there; `define.js` adds English. */
export function provideMessages(language: InterfaceLanguage, messages: Messages): void {
  catalogues.set(language, messages);
}

/** Adds what is said otherwise to who is addressed as *u*; `define.js` does so for Dutch. */
export function provideFormalMessages(language: InterfaceLanguage, changes: MessageChanges<Messages>): void {
  formal.set(language, changes);
}

/** The texts for a `lang`, as the municipality speaks; Dutch where the language was not added. */
export function messagesFor(lang: string | null | undefined, speech?: Speech): Messages {
  const language = interfaceLanguage(lang);
  const messages = catalogues.get(language) ?? nl;
  if (!speech) return messages;
  return fitMessages(messages, speech.address === 'u' ? formal.get(language) : undefined, speech.words?.inwoner);
}

/** The language of the interface for a `lang` such as `en-GB`. */
export function interfaceLanguage(lang: string | null | undefined): InterfaceLanguage {
  return lang?.toLowerCase().startsWith('en') && catalogues.has('en') ? 'en' : 'nl';
}
