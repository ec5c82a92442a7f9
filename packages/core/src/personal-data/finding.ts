/** What a text may hold that tells who somebody is. `postcode` is one with a house number: see `findPostcodes`. */
export type PersonalDataKind = 'bsn' | 'email' | 'phone' | 'iban' | 'postcode' | 'birth-date';

/** The language of the words that replace what was found. The texts themselves are read as Dutch. */
export type PersonalDataLanguage = 'nl' | 'en';

/** A part of a text, in UTF-16 code units as `String.slice` counts them; `end` is the first that is outside it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something in a text that looks like personal data. A suspicion, to show to the person who types: never a proof. */
export interface Finding extends Span {
  readonly kind: PersonalDataKind;
  /** The part of the text itself: `text.slice(start, end)`. */
  readonly text: string;
  /** A neutral word in brackets that may stand in its place, such as “[nummer]”. */
  readonly replacement: string;
}

/** The words that replace what was found. None of them makes the guard look for something near it. */
export const replacements: Readonly<Record<PersonalDataLanguage, Readonly<Record<PersonalDataKind, string>>>> = {
  nl: {
    bsn: '[nummer]',
    email: '[e-mailadres]',
    phone: '[telefoonnummer]',
    iban: '[rekeningnummer]',
    postcode: '[adres]',
    'birth-date': '[datum]',
  },
  en: {
    bsn: '[number]',
    email: '[email address]',
    phone: '[phone number]',
    iban: '[account number]',
    postcode: '[address]',
    'birth-date': '[date]',
  },
};
