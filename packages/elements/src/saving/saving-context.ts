import type { SavingMessages } from './saving-messages.js';

/** What every view of saving needs to know. */
export interface SavingContext {
  readonly words: SavingMessages;
  /** Of a heading here. */
  readonly level: number;
  /** Language of the interface. */
  readonly lang: 'nl' | 'en';
}

/** What a person can do about saving. */
export interface SavingIntents {
  readonly save: () => void;
  readonly saveAnyway: () => void;
  readonly saveReplaced: () => void;
  readonly open: (file: File) => void;
  readonly goOn: () => void;
  readonly cancel: () => void;
  readonly askToClear: () => void;
  readonly clear: () => void;
}
