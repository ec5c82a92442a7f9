import type { PersonalDataKind } from '@doen-wat-nodig-is/core/personal-data';
import type { InterfaceLanguage } from '../messages/messages.js';

/** What the guard says. Nobody is addressed in it, so it is the same for *je* and *u*. */
export interface GuardMessages {
  /** With an article: "een telefoonnummer". */
  readonly kinds: Readonly<Record<PersonalDataKind, string>>;
  /** Before what was found itself. */
  readonly looksLike: (kind: string) => string;
  /** For who listens, in one sentence. */
  readonly status: (kinds: string) => string;
  readonly lead: string;
  readonly replaceBy: (replacement: string) => string;
  readonly replaceAll: string;
}

export const guardMessages: Readonly<Record<InterfaceLanguage, GuardMessages>> = {
  nl: {
    kinds: {
      bsn: 'een burgerservicenummer',
      email: 'een e-mailadres',
      phone: 'een telefoonnummer',
      iban: 'een rekeningnummer',
      postcode: 'een adres',
      'birth-date': 'een geboortedatum',
    },
    looksLike: (kind) => `Dit lijkt op ${kind}:`,
    status: (kinds) => `Let op. In deze tekst staat iets dat lijkt op ${kinds}.`,
    lead: 'Is dat hier nodig? Laten staan mag ook.',
    replaceBy: (replacement) => `Vervang door ${replacement}`,
    replaceAll: 'Vervang alles',
  },
  en: {
    kinds: {
      bsn: 'a citizen service number (BSN)',
      email: 'an e-mail address',
      phone: 'a phone number',
      iban: 'an account number',
      postcode: 'an address',
      'birth-date': 'a date of birth',
    },
    looksLike: (kind) => `This looks like ${kind}:`,
    status: (kinds) => `Please note. Something in this text looks like ${kinds}.`,
    lead: 'Is it needed here? Leaving it is fine, too.',
    replaceBy: (replacement) => `Replace by ${replacement}`,
    replaceAll: 'Replace all',
  },
};
