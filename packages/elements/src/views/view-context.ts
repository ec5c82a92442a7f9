import type { AidDefinition } from '@doen-wat-nodig-is/core';
import type { InterfaceLanguage, Messages } from '../messages/messages.js';

/** What every view needs to know. */
export interface ViewContext {
  readonly messages: Messages;
  /** Level of the heading of a screen: one below the title of the aid, or the level itself without a title. */
  readonly level: number;
  /** Language of the interface. */
  readonly lang: InterfaceLanguage;
  /** `lang` for texts of the aid, where it differs from that of the interface. */
  readonly contentLang: string | undefined;
  readonly definition: AidDefinition;
  /** Draws again, once something has arrived. */
  readonly update: () => void;
}
