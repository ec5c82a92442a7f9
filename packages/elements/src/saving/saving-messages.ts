import { fitMessages, type MessageChanges } from '../messages/fit-messages.js';
import { interfaceLanguage, type InterfaceLanguage, type Speech } from '../messages/messages.js';

/** Every text about saving. A page where nobody saves does without these. */
export interface SavingMessages {
  readonly resumed: string;
  readonly idle: (minutes: number) => string;
  readonly full: string;
  readonly forbidden: string;
  readonly taken: string;
  /** For who made the page. */
  readonly takenForAuthor: string;
  readonly inTab: string;
  readonly notInTab: string;
  /** At the end, while the tab still has it. */
  readonly stillInTab: string;
  readonly clear: string;
  readonly clearQuestion: string;
  readonly clearYes: string;
  readonly clearNo: string;
  readonly cleared: string;
  readonly lead: string;
  readonly warning: string;
  readonly saveFile: string;
  readonly openFile: string;
  readonly saved: string;
  readonly personalData: {
    readonly title: string;
    readonly lead: string;
    readonly replace: string;
    readonly saveAnyway: string;
    readonly cancel: string;
  };
  readonly replaceQuestion: {
    readonly title: string;
    readonly lead: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly otherVersion: {
    readonly title: string;
    readonly lead: string;
    readonly changed: (aid: string, from: string, to: string) => string;
    readonly sameNumber: (aid: string, version: string) => string;
    readonly notHere: (aid: string) => string;
    readonly unfit: string;
    readonly replaces: string;
    readonly dropped: (count: number) => string;
    readonly noneDropped: string;
    readonly reworded: (count: number) => string;
    readonly kept: (count: number) => string;
    readonly more: (count: number) => string;
    readonly yes: string;
    readonly noToFile: string;
    readonly noToTab: string;
  };
  /** Of what the tab had. */
  readonly uselessTab: { readonly unreadable: string; readonly otherLibrary: string };
  /** Of a file: what it is, and what to do. */
  readonly uselessFile: {
    readonly corrupt: string;
    readonly tooLarge: string;
    readonly newer: (library: string) => string;
    readonly older: string;
    readonly record: string;
    readonly other: string;
    readonly otherAid: (titles: string) => string;
    readonly nothingLost: string;
  };
}

/** The texts for a `lang`, as the municipality speaks. */
export function savingMessagesFor(lang: string | null | undefined, speech?: Speech): SavingMessages {
  const language = interfaceLanguage(lang);
  const messages = savingMessages[language];
  if (!speech) return messages;
  return fitMessages(messages, language === 'nl' && speech.address === 'u' ? formal : undefined, speech.words?.inwoner);
}

const nl: SavingMessages = {
  resumed: 'Je gaat verder waar je was.',
  idle: (minutes) => `Je vorige werk is gewist. Er was langer dan ${nlMinutes(minutes)} niets mee gedaan.`,
  full: 'Je werk past niet meer in het geheugen van dit tabblad. Je kunt gewoon verder. Sluit je deze pagina, dan ben je het kwijt. Bewaar het daarom als bestand.',
  forbidden:
    'Deze browser kan je werk niet in het tabblad bewaren. Je kunt gewoon verder. Sluit je deze pagina, dan ben je het kwijt. Bewaar het daarom als bestand.',
  taken:
    'Je werk wordt hier niet in het tabblad bewaard. Je kunt gewoon verder. Sluit je deze pagina, dan ben je het kwijt. Bewaar het daarom als bestand.',
  takenForAuthor:
    'Voor de maker: deze beslishulp staat twee keer op deze pagina. Geef elk een eigen storage-key, dan bewaren ze allebei.',
  inTab: 'Je werk blijft bewaard in dit tabblad, tot je het sluit.',
  notInTab: 'Deze hulp bewaart zelf niets. Sluit je deze pagina, dan zijn je antwoorden weg.',
  stillInTab: 'Je antwoorden staan nog in dit tabblad, tot je het sluit. Werken hier meer mensen? Kies dan Wis alles.',
  clear: 'Wis alles',
  clearQuestion: 'Wil je alles wissen? Wat je hebt ingevuld, is dan weg.',
  clearYes: 'Ja, wis alles',
  clearNo: 'Nee, niet wissen',
  cleared: 'Alles is gewist.',
  lead: 'Wil je later verder, of op een andere computer? Maak dan een bestand van je werk.',
  warning: 'In het bestand staat alles wat je hebt ingevuld. Zet het op een veilige plek.',
  saveFile: 'Bewaar als bestand',
  openFile: 'Verder met bestand',
  saved: 'Het bestand is gemaakt. Je vindt het bij je downloads.',
  personalData: {
    title: 'In je tekst lijken persoonsgegevens te staan',
    lead: 'Zijn ze nodig in het bestand?',
    replace: 'Vervang ze in het bestand',
    saveAnyway: 'Laat ze staan en bewaar',
    cancel: 'Niet bewaren',
  },
  replaceQuestion: {
    title: 'Wil je verder met het bestand?',
    lead: 'Wat je nu hebt ingevuld, is dan weg. Wil je dat houden? Bewaar het eerst als bestand.',
    yes: 'Verder met het bestand',
    no: 'Houd wat ik nu heb',
  },
  otherVersion: {
    title: 'De vragen zijn veranderd sinds je dit bewaarde',
    lead: 'Je kunt verder met de antwoorden die nog passen.',
    changed: (aid, from, to) => `${aid}: versie ${from} is nu versie ${to}.`,
    sameNumber: (aid, version) => `${aid}: versie ${version} is veranderd.`,
    notHere: (aid) => `${aid}: deze beslishulp is hier niet.`,
    unfit: 'Een of meer antwoorden passen niet bij deze vragen.',
    replaces: 'Wat je nu hebt ingevuld, is dan weg. Wil je dat houden? Bewaar het eerst als bestand.',
    dropped: (count) => (count === 1 ? 'Dit antwoord valt weg:' : `Deze ${count} antwoorden vallen weg:`),
    noneDropped: 'Er vallen geen antwoorden weg.',
    reworded: (count) =>
      count === 1
        ? 'Dit antwoord blijft, maar de tekst is anders. Kijk het na:'
        : `Deze ${count} antwoorden blijven, maar de tekst is anders. Kijk ze na:`,
    kept: (count) => (count === 1 ? '1 antwoord blijft' : `${count} antwoorden blijven`),
    more: (count) => `en nog ${count}`,
    yes: 'Verder met wat past',
    noToFile: 'Houd wat ik nu heb',
    noToTab: 'Begin opnieuw',
  },
  uselessTab: {
    unreadable: 'Wat in dit tabblad bewaard was, is niet meer te lezen. Je begint opnieuw.',
    otherLibrary: 'Wat in dit tabblad bewaard was, is van een andere versie van deze hulp. Je begint opnieuw.',
  },
  uselessFile: {
    corrupt: 'Dit bestand is niet te lezen. Het is beschadigd, of het is niet met deze hulp gemaakt.',
    tooLarge: 'Dit bestand is te groot. Het is niet met deze hulp gemaakt.',
    newer: (library) =>
      `Dit bestand is gemaakt met een nieuwere versie van deze hulp (${library}). Open het op de plek waar je het bewaarde.`,
    older: 'Dit bestand is gemaakt met een oude versie van deze hulp. Die kan deze versie niet meer lezen.',
    record:
      'Dit is een vastlegging: daarin staat wat er is geadviseerd en besloten. Je kunt er niet mee verder. Open het op de plek waar je vastleggingen bekijkt: daar kun je het lezen en terugblikken.',
    other: 'Dit is een ander soort bestand. Kies een bestand dat je hier met Bewaar als bestand hebt gemaakt.',
    otherAid: (titles) => `Dit bestand hoort bij ${titles}. Open het daar.`,
    nothingLost: 'Wat je nu hebt ingevuld, staat er nog.',
  },
};

const en: SavingMessages = {
  resumed: 'You go on where you were.',
  idle: (minutes) => `Your earlier work has been erased. Nothing had been done with it for ${enMinutes(minutes)}.`,
  full: 'Your work no longer fits in the memory of this tab. You can just go on. If you close this page, it is lost. So save it as a file.',
  forbidden:
    'This browser cannot keep your work in the tab. You can just go on. If you close this page, it is lost. So save it as a file.',
  taken:
    'Your work is not kept in the tab here. You can just go on. If you close this page, it is lost. So save it as a file.',
  takenForAuthor:
    'For the author: this decision aid is twice on this page. Give each a storage-key of its own, and both will keep their work.',
  inTab: 'Your work is kept in this tab until you close it.',
  notInTab: 'Nothing is stored here. If you close this page, your answers are gone.',
  stillInTab: 'Your answers are still in this tab until you close it. Do others work here? Then choose Erase all.',
  clear: 'Erase all',
  clearQuestion: 'Do you want to erase all? What you have filled in is then gone.',
  clearYes: 'Yes, erase all',
  clearNo: 'No, do not erase',
  cleared: 'All has been erased.',
  lead: 'Do you want to go on later, or on another computer? Then make a file of your work.',
  warning: 'The file holds all that you have filled in. Put it in a safe place.',
  saveFile: 'Save as a file',
  openFile: 'Go on with a file',
  saved: 'The file has been made. You will find it among your downloads.',
  personalData: {
    title: 'There seem to be personal data in your text',
    lead: 'Are they needed in the file?',
    replace: 'Replace them in the file',
    saveAnyway: 'Leave them and save',
    cancel: 'Do not save',
  },
  replaceQuestion: {
    title: 'Do you want to go on with the file?',
    lead: 'What you have filled in now is then gone. Do you want to keep that? Save it as a file first.',
    yes: 'Go on with the file',
    no: 'Keep what I have now',
  },
  otherVersion: {
    title: 'The questions have changed since you saved this',
    lead: 'You can go on with the answers that still fit.',
    changed: (aid, from, to) => `${aid}: version ${from} is now version ${to}.`,
    sameNumber: (aid, version) => `${aid}: version ${version} has changed.`,
    notHere: (aid) => `${aid}: this decision aid is not here.`,
    unfit: 'One or more answers do not fit these questions.',
    replaces: 'What you have filled in now is then gone. Do you want to keep that? Save it as a file first.',
    dropped: (count) => (count === 1 ? 'This answer is dropped:' : `These ${count} answers are dropped:`),
    noneDropped: 'No answers are dropped.',
    reworded: (count) =>
      count === 1
        ? 'This answer stays, but the text is different. Please check it:'
        : `These ${count} answers stay, but the text is different. Please check them:`,
    kept: (count) => (count === 1 ? '1 answer stays' : `${count} answers stay`),
    more: (count) => `and ${count} more`,
    yes: 'Go on with what fits',
    noToFile: 'Keep what I have now',
    noToTab: 'Start again',
  },
  uselessTab: {
    unreadable: 'What was kept in this tab can no longer be read. You start again.',
    otherLibrary: 'What was kept in this tab is of another version of this aid. You start again.',
  },
  uselessFile: {
    corrupt: 'This file cannot be read. It is damaged, or it was not made here.',
    tooLarge: 'This file is too large. It was not made here.',
    newer: (library) => `This file was made with a newer version of this aid (${library}). Open it where you saved it.`,
    older: 'This file was made with an old version of this aid, which this version can no longer read.',
    record:
      'This is a record: it holds what was advised and decided. You cannot go on with it. Open it where records are viewed, to read it or to look back.',
    other: 'This is another kind of file. Choose a file that you made here with Save as a file.',
    otherAid: (titles) => `This file belongs to ${titles}. Open it there.`,
    nothingLost: 'What you have filled in is still there.',
  },
};

/** In every language of the interface. */
export const savingMessages: Readonly<Record<InterfaceLanguage, SavingMessages>> = { nl, en };

/** What Dutch says otherwise to who is addressed as *u*. */
const formal: MessageChanges<SavingMessages> = {
  resumed: 'U gaat verder waar u was.',
  idle: (minutes) => `Uw vorige werk is gewist. Er was langer dan ${nlMinutes(minutes)} niets mee gedaan.`,
  full: 'Uw werk past niet meer in het geheugen van dit tabblad. U kunt gewoon verder. Sluit u deze pagina, dan bent u het kwijt. Bewaar het daarom als bestand.',
  forbidden:
    'Deze browser kan uw werk niet in het tabblad bewaren. U kunt gewoon verder. Sluit u deze pagina, dan bent u het kwijt. Bewaar het daarom als bestand.',
  taken:
    'Uw werk wordt hier niet in het tabblad bewaard. U kunt gewoon verder. Sluit u deze pagina, dan bent u het kwijt. Bewaar het daarom als bestand.',
  inTab: 'Uw werk blijft bewaard in dit tabblad, tot u het sluit.',
  notInTab: 'Deze hulp bewaart zelf niets. Sluit u deze pagina, dan zijn uw antwoorden weg.',
  stillInTab: 'Uw antwoorden staan nog in dit tabblad, tot u het sluit. Werken hier meer mensen? Kies dan Wis alles.',
  clearQuestion: 'Wilt u alles wissen? Wat u hebt ingevuld, is dan weg.',
  lead: 'Wilt u later verder, of op een andere computer? Maak dan een bestand van uw werk.',
  warning: 'In het bestand staat alles wat u hebt ingevuld. Zet het op een veilige plek.',
  saved: 'Het bestand is gemaakt. U vindt het bij uw downloads.',
  personalData: { title: 'In uw tekst lijken persoonsgegevens te staan' },
  replaceQuestion: {
    title: 'Wilt u verder met het bestand?',
    lead: 'Wat u nu hebt ingevuld, is dan weg. Wilt u dat houden? Bewaar het eerst als bestand.',
  },
  otherVersion: {
    title: 'De vragen zijn veranderd sinds u dit bewaarde',
    lead: 'U kunt verder met de antwoorden die nog passen.',
    replaces: 'Wat u nu hebt ingevuld, is dan weg. Wilt u dat houden? Bewaar het eerst als bestand.',
  },
  uselessTab: {
    unreadable: 'Wat in dit tabblad bewaard was, is niet meer te lezen. U begint opnieuw.',
    otherLibrary: 'Wat in dit tabblad bewaard was, is van een andere versie van deze hulp. U begint opnieuw.',
  },
  uselessFile: {
    newer: (library) =>
      `Dit bestand is gemaakt met een nieuwere versie van deze hulp (${library}). Open het op de plek waar u het bewaarde.`,
    record:
      'Dit is een vastlegging: daarin staat wat er is geadviseerd en besloten. U kunt er niet mee verder. Open het op de plek waar u vastleggingen bekijkt: daar kunt u het lezen en terugblikken.',
    other: 'Dit is een ander soort bestand. Kies een bestand dat u hier met Bewaar als bestand hebt gemaakt.',
    nothingLost: 'Wat u nu hebt ingevuld, staat er nog.',
  },
};

function nlMinutes(minutes: number): string {
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} uur` : `${minutes} minuten`;
}

function enMinutes(minutes: number): string {
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}
