import type { ExpectedForm, RecordRefusal } from '@doen-wat-nodig-is/core/record';
import type { PrincipleAssessment, Tone } from '@doen-wat-nodig-is/core';
import { fitMessages, type MessageChanges } from '../messages/fit-messages.js';
import { interfaceLanguage, type InterfaceLanguage, type Speech } from '../messages/messages.js';
import { recordMessagesEn } from './record-messages-en.js';
import { recordMessagesFormal } from './record-messages-formal.js';
import { recordMessagesNl } from './record-messages-nl.js';

/** Every text around a record; what was recorded keeps its own words. */
export interface RecordMessages {
  readonly choose: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly other: string;
    readonly stays: string;
  };
  readonly loading: string;
  readonly failed: { readonly title: string; readonly lead: string; readonly retry: string };
  readonly refused: Readonly<Record<RecordRefusal, { readonly title: string; readonly lead: string }>>;
  readonly faults: {
    readonly title: (count: number) => string;
    readonly forms: Readonly<Record<ExpectedForm, string>>;
  };
  readonly title: (aid: string) => string;
  readonly trajectTitle: string;
  readonly opened: string;
  readonly facts: {
    readonly madeOn: string;
    readonly version: string;
    readonly profile: string;
    readonly versionOf: (name: string, version: string) => string;
  };
  readonly step: (number: number, aid: string) => string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly advice: {
    readonly none: string;
    readonly nextStep: string;
    readonly why: string;
    readonly also: string;
    readonly check: string;
    readonly counted: (amount: string) => string;
  };
  readonly decision: {
    readonly title: string;
    readonly follow: string;
    readonly deviate: string;
    readonly reason: string;
    readonly motivation: string;
    readonly none: string;
  };
  readonly answers: {
    readonly title: (count: number) => string;
    readonly withdrawn: string;
    readonly withdrawnLead: string;
    readonly notAsked: (count: number) => string;
  };
  readonly principles: {
    readonly title: string;
    readonly assessments: Readonly<Record<PrincipleAssessment, string>>;
    readonly signal: string;
  };
  readonly documents: {
    readonly title: string;
    readonly audiences: Readonly<Record<'inwoner' | 'intern', string>>;
    readonly own: string;
    readonly ownLead: string;
    readonly instead: string;
    readonly removed: string;
    readonly unfilled: string;
    readonly checklist: (covered: number, total: number) => string;
    readonly covered: string;
    readonly missing: string;
  };
  readonly deliberation: {
    readonly title: string;
    readonly question: string;
    readonly argument: string;
    readonly noticed: string;
    readonly experience: string;
    readonly absent: string;
    readonly result: string;
    readonly why: string;
    readonly decides: string;
    readonly undecided: string;
  };
  readonly sources: { readonly title: string; readonly checkedOn: (date: string) => string };
  readonly technical: { readonly title: string; readonly library: string; readonly digest: string };
  readonly actions: {
    readonly label: string;
    readonly check: string;
    readonly print: string;
    readonly start: string;
    readonly back: string;
  };
  readonly noReviewAid: string;
  readonly check: CheckMessages;
}

/** What the check of a record says. */
export interface CheckMessages {
  /** Above the verdict. */
  readonly label: string;
  readonly busy: string;
  readonly holds: string;
  readonly holdsLead: (aids: number) => string;
  readonly differs: string;
  readonly differsLead: (count: number) => string;
  readonly cannot: string;
  readonly cannotLead: string;
  readonly changedLater: string;
  readonly version: (aid: string, recorded: string, here: string) => string;
  readonly otherText: (aid: string, version: string) => string;
  readonly noAid: (aid: string) => string;
  readonly profile: (recorded: string) => string;
  readonly noProfile: string;
  readonly aidHolds: (aid: string, version: string) => string;
  readonly aidDiffers: (aid: string) => string;
  readonly unfitAnswers: string;
  readonly second: string;
  readonly secondBusy: string;
  readonly secondFailed: string;
  readonly noSignature: string;
  readonly recorded: string;
  readonly expected: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly areas: Readonly<Record<CheckArea, string>>;
  readonly parts: Readonly<Record<string, string>>;
}

/** The parts of a record that a person knows. */
export type CheckArea =
  | 'about'
  | 'answers'
  | 'withdrawn'
  | 'unanswered'
  | 'facts'
  | 'outcome'
  | 'supplements'
  | 'warnings'
  | 'rules'
  | 'principles'
  | 'decision'
  | 'documents'
  | 'deliberation'
  | 'trail';

const catalogues: Readonly<Record<InterfaceLanguage, RecordMessages>> = {
  nl: recordMessagesNl,
  en: recordMessagesEn,
};

/** The texts for a `lang`, as the municipality speaks. */
export function recordMessagesFor(lang: string | null | undefined, speech?: Speech): RecordMessages {
  const language = interfaceLanguage(lang);
  const messages = catalogues[language];
  if (!speech) return messages;
  const changes: MessageChanges<RecordMessages> | undefined =
    language === 'nl' && speech.address === 'u' ? recordMessagesFormal : undefined;
  return fitMessages(messages, changes, speech.words?.inwoner);
}
