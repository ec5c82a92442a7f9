import type {
  Agreement,
  DeliberationStateProblem,
  DeliberationWay,
  GiveProblem,
  MessageProblem,
  TopicFault,
} from '@doen-wat-nodig-is/core/deliberation';
import { fitMessages } from '../messages/fit-messages.js';
import { interfaceLanguage, type InterfaceLanguage, type Speech } from '../messages/messages.js';
import { deliberationEn } from './deliberation-en.js';
import { deliberationNl, deliberationNlFormal } from './deliberation-nl.js';

/** Every text of a deliberation itself; what it is about, its criteria and its scale come from the aid. */
export interface DeliberationMessages {
  readonly back: string;
  readonly next: string;
  readonly setup: {
    readonly noNames: string;
    readonly question: string;
    readonly questionHint: string;
    readonly options: string;
    readonly optionsHint: string;
    readonly option: (place: number) => string;
    readonly standing: string;
    readonly addOption: string;
    readonly removeOption: string;
    readonly optionAdded: string;
    readonly optionRemoved: string;
    readonly roles: string;
    readonly rolesHint: string;
    readonly experience: string;
    readonly way: string;
    readonly ways: Readonly<
      Record<Exclude<DeliberationWay, 'invited'>, { readonly label: string; readonly hint: string }>
    >;
    readonly begin: string;
    readonly joinTitle: string;
    readonly join: string;
  };
  readonly faults: Readonly<Record<TopicFault['code'], string>>;
  readonly hub: {
    readonly handOver: (role: string) => string;
    readonly handOverLead: string;
    readonly weighAs: (role: string) => string;
    readonly goOnAs: (role: string) => string;
    readonly all: string;
    readonly allLead: string;
    readonly reveal: string;
    readonly who: string;
    readonly given: string;
    readonly waiting: string;
    readonly first: string;
    readonly instead: string;
    readonly again: string;
    readonly changeTopic: string;
    readonly without: (roles: string) => string;
    readonly withoutSure: string;
    readonly withoutLead: (roles: string) => string;
    readonly withoutYes: string;
    readonly withoutNo: string;
    readonly tooFew: string;
  };
  readonly weigh: {
    readonly now: string;
    readonly about: string;
    readonly position: (place: number, total: number) => string;
    readonly last: string;
    readonly choose: (criterion: string) => string;
    readonly argument: string;
    readonly argumentHint: string;
    readonly argumentMissing: string;
    readonly noticed: string;
    readonly noticedHint: string;
    readonly done: Readonly<Record<DeliberationWay, string>>;
    readonly stop: string;
    readonly stopped: string;
  };
  readonly exchange: {
    readonly inviteTitle: string;
    readonly inviteLead: string;
    readonly inviteCode: string;
    readonly copyInvitation: string;
    readonly saveInvitation: string;
    readonly invitationFile: string;
    readonly invitationText: (code: string) => string;
    readonly receiveTitle: string;
    readonly receiveLead: string;
    readonly contributionCode: string;
    readonly orFile: string;
    readonly add: string;
    readonly added: (role: string) => string;
    readonly replaceTitle: (role: string) => string;
    readonly replaceLead: string;
    readonly replaceYes: string;
    readonly replaceNo: string;
    readonly here: string;
    readonly joinTitle: string;
    readonly joinLead: string;
    readonly joinCode: string;
    readonly joinStart: string;
    readonly roleTitle: string;
    readonly roleMissing: string;
    readonly toWeigh: string;
    readonly contributionTitle: string;
    readonly contributionLead: string;
    readonly copyContribution: string;
    readonly saveContribution: string;
    readonly contributionFile: (role: string) => string;
    readonly contributionText: (code: string) => string;
    readonly changeWeighing: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly saved: string;
    readonly problems: Readonly<
      Record<MessageProblem | GiveProblem | 'other-deliberation' | 'unreadable-file', string>
    >;
  };
  readonly compare: {
    readonly title: string;
    readonly lead: string;
    readonly sameTitle: string;
    readonly sameNone: string;
    readonly apartTitle: string;
    readonly apartNone: string;
    readonly cell: (option: string, criterion: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly optionTitle: (option: string) => string;
    readonly role: string;
    readonly together: string;
    readonly agreements: Readonly<Record<Agreement, string>>;
    readonly unknown: (roles: string) => string;
    readonly absent: (roles: string) => string;
    readonly insightsTitle: (role: string) => string;
    readonly insight: (option: string, criterion: string) => string;
    readonly othersFound: string;
    readonly othersUnknown: string;
    readonly noInsights: string;
    readonly argumentsTitle: string;
    readonly outcomeTitle: string;
    readonly toOutcome: string;
    readonly print: string;
  };
  readonly outcome: {
    readonly title: string;
    readonly lead: string;
    readonly option: string;
    readonly none: string;
    readonly optionMissing: string;
    readonly why: string;
    readonly whyHint: string;
    readonly whyMissing: string;
    readonly decides: string;
    readonly decidesHint: string;
    readonly decidesOther: string;
    readonly decidesMissing: string;
    readonly finish: string;
    readonly toComparison: string;
  };
  readonly done: {
    readonly title: string;
    readonly lead: string;
    readonly chosen: string;
    readonly noneYet: string;
    readonly why: string;
    readonly decides: string;
    readonly change: string;
  };
  readonly empty: { readonly title: string; readonly lead: string };
  readonly problem: Readonly<Record<DeliberationStateProblem, string>> & {
    readonly title: string;
    readonly restart: string;
  };
}

/** The texts for a `lang`, as the municipality speaks. */
export function deliberationMessagesFor(lang: string | null | undefined, speech?: Speech): DeliberationMessages {
  const language = interfaceLanguage(lang);
  const messages = deliberationMessages[language];
  if (!speech) return messages;
  const changes = language === 'nl' && speech.address === 'u' ? deliberationNlFormal : undefined;
  return fitMessages(messages, changes, speech.words?.inwoner);
}

/** In every language of the interface. */
export const deliberationMessages: Readonly<Record<InterfaceLanguage, DeliberationMessages>> = {
  nl: deliberationNl,
  en: deliberationEn,
};
