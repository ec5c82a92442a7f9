const noCue = 'no word near it says that it is a date of birth; every date of a decision would fire too';
const spelled = 'spelled out, or cut up as numbers are not';
const incomplete = 'incomplete: what is left names nobody by itself';
const noPostcode = 'an address without the postcode beside its number: streets cannot be told from other words';

/** The sentences with personal data of which nothing is found, and why that is accepted. */
export const knownMisses: Readonly<Record<string, string>> = {
  'De inwoner (3-5-1985) wil scheiden.': noCue,
  'Mevrouw, 3 mei 1985, heeft schulden.': noCue,
  'Ze wordt 18 op 3 mei 2026.': noCue,
  'Hij is van 3-5-1985.': noCue,
  'Geboren in mei 1985.': incomplete,
  'Verjaardag: 3-5.': 'a day and a month in digits only: as often a period, a score or an article',
  'Ze is geboren op drie mei negentienhonderdvijfentachtig.': spelled,
  'Twee nummers: 123 456 782 111 222 333.': 'inside a longer number, as far as anybody can see',
  'Zijn nummer is 1 2 3 4 5 6 7 8 2.': spelled,
  'Haar nummer is een twee drie, dan 123_456_782.': spelled,
  'Dossier 111222333 is van de inwoner zelf.': 'the word before it says that it is the number of a file',
  'Ze mailt vanaf "o\'neill"@voorbeeld.nl.': 'a quoted name: allowed by the standard, used by nobody',
  'Ze heet jan (at) voorbeeld.nl op de site.': spelled,
  'Mail jan at voorbeeld punt nl.': spelled,
  'Mail jan @ voorbeeld.nl kwam terug.': spelled,
  'Een typefout: NL92ABNA0417164300 werkte niet.': 'a mistyped number fails the check that keeps false alarms away',
  'De laatste cijfers: NL91 ABNA 04** **43 00.': incomplete,
  'Oude rekening 12 34 56 789 bij de bank.': 'an account number from before IBAN looks like any other number',
  'Haar lokale nummer is 123 45 67.': incomplete,
  'Bel nul zes 12345678 zei ze.': spelled,
  'De zus in België: +32 470 12 34 56.': 'a phone number of another country',
  'Zijn nummer is 06_12345678.': spelled,
  'Woont op 12 in de Dorpsstraat, 1234 AB.': noPostcode,
  'Nabij het adres Dorpsstraat 12 in Ons Dorp.': noPostcode,
  'Woont op 1234 en 12 schreef hij, zonder letters te noemen.': incomplete,
  'Woont op 1234-AB-12.': spelled,
};

/** The ordinary sentences in which something is found all the same, and why that is accepted. */
export const knownFalseAlarms: Readonly<Record<string, string>> = {
  'Aantal inwoners regio: 123456782.': 'nothing tells it from a BSN: about 1 in 11 numbers of nine digits is like this',
  'Bestand 123456782.pdf.txt en meer.': 'the same, and a file may well be named after a BSN',
  'Bezoekadres gemeentehuis: Raadhuisplein 1, 1234 AA Ons Dorp.': 'nothing tells an office from a home',
  'Het plan is geboren op 3 maart 2024 in een overleg.': 'only the meaning of the sentence tells who was born',
  'De geboortedatum is op 3 mei 2026 aangepast.': 'only the meaning of the sentence tells what the date is of',
};
