import { fitMessages, type MessageChanges } from '../messages/fit-messages.js';
import { interfaceLanguage, type InterfaceLanguage, type Speech } from '../messages/messages.js';

/** The texts around a review that is planned. Apart from those of a record: an advice shows them too. */
export interface ReviewMessages {
  readonly title: string;
  readonly planned: (date: string) => string;
  readonly past: (date: string) => string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly fileName: string;
}

/** The texts for a `lang`, as the municipality speaks. */
export function reviewMessagesFor(lang: string | null | undefined, speech?: Speech): ReviewMessages {
  const language = interfaceLanguage(lang);
  const messages = reviewMessages[language];
  if (!speech) return messages;
  return fitMessages(messages, language === 'nl' && speech.address === 'u' ? formal : undefined, speech.words?.inwoner);
}

/** In every language of the interface. */
export const reviewMessages: Readonly<Record<InterfaceLanguage, ReviewMessages>> = {
  nl: {
    title: 'Terugblik',
    planned: (date) => `De terugblik staat gepland op ${date}.`,
    past: (date) => `De terugblik stond gepland op ${date}.`,
    calendar: 'Zet de terugblik in je agenda',
    calendarNote: 'Je krijgt een bestand voor je agenda. Er staat niets in over de inwoner.',
    fileName: 'terugblik',
  },
  en: {
    title: 'Review',
    planned: (date) => `The review is planned for ${date}.`,
    past: (date) => `The review was planned for ${date}.`,
    calendar: 'Put the review in your calendar',
    calendarNote: 'You get a file for your calendar. It says nothing about the resident.',
    fileName: 'review',
  },
};

/** What Dutch says otherwise to who is addressed as *u*. */
const formal: MessageChanges<ReviewMessages> = {
  calendar: 'Zet de terugblik in uw agenda',
  calendarNote: 'U krijgt een bestand voor uw agenda. Er staat niets in over de inwoner.',
};
