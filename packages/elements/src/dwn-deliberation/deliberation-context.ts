import type { DeliberationRole, DeliberationTopic } from '@doen-wat-nodig-is/core/deliberation';
import type { InterfaceLanguage, Messages } from '../messages/messages.js';
import type { DeliberationMessages } from './deliberation-messages.js';
import type { DeliberationFault } from './deliberation-screen.js';

/** What every view of a deliberation needs to know. */
export interface DeliberationContext {
  readonly messages: Messages;
  readonly words: DeliberationMessages;
  /** Level of the first heading. */
  readonly level: number;
  /** Language of the interface. */
  readonly lang: InterfaceLanguage;
  /** Language of what people type: that of the aid. */
  readonly language: DeliberationTopic['language'];
  /** `lang` for the labels of the aid, where it differs from that of the interface. */
  readonly contentLang: string | undefined;
  readonly faults: readonly DeliberationFault[];
}

/** What is wrong at a control. */
export function faultAt(control: string, { faults, words }: DeliberationContext): string | undefined {
  return faults.find((fault) => fault.control === control)?.message(words);
}

/** Roles as a list in a sentence. */
export function namesOf(roles: readonly DeliberationRole[], { lang }: DeliberationContext): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(roles.map(({ label }) => label));
}
