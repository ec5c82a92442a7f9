import type { Aid } from '@doen-wat-nodig-is/core';
import type { InterfaceLanguage, Messages } from '../messages/messages.js';
import type { TrajectMessages } from './traject-messages.js';

/** What every view of a traject needs to know. */
export interface TrajectContext {
  readonly messages: Messages;
  readonly words: TrajectMessages;
  /** Level of the first heading. */
  readonly level: number;
  /** Language of the interface. */
  readonly lang: InterfaceLanguage;
  readonly aids: ReadonlyMap<string, Aid>;
}

/** `lang` for the texts of an aid, where it differs from that of the interface. */
export function contentLangOf(aid: string, { aids, lang }: TrajectContext): string | undefined {
  const language = aids.get(aid)?.definition.language;
  return language === lang ? undefined : language;
}

/** The title of an aid, for a text that names only its id. */
export function titleOf(aid: string, { aids }: TrajectContext): string {
  return aids.get(aid)?.definition.title ?? aid;
}
