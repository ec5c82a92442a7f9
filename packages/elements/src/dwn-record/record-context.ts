import type { InterfaceLanguage, Messages } from '../messages/messages.js';
import type { RecordMessages } from './record-messages.js';
import type { ReviewMessages } from './review-messages.js';

/** What every view of a record needs to know. */
export interface RecordContext {
  readonly words: RecordMessages;
  readonly review: ReviewMessages;
  readonly messages: Messages;
  /** Level of the first heading of the view. */
  readonly level: number;
  /** Language of the interface. */
  readonly lang: InterfaceLanguage;
  /** `lang` for what was recorded, where it differs from that of the interface. */
  readonly contentLang: string | undefined;
}

/** The same, for what stands under a heading of this view. */
export function within(context: RecordContext): RecordContext {
  return { ...context, level: context.level + 1 };
}
