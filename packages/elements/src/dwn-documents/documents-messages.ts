import type { Audience } from '@doen-wat-nodig-is/core/document';
import { fitMessages, type MessageChanges } from '../messages/fit-messages.js';
import { interfaceLanguage, type InterfaceLanguage, type Speech } from '../messages/messages.js';
import type { ExportFormat } from './export-format.js';

/** What the documents say around their own texts. */
export interface DocumentsMessages {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly purposes: Readonly<Record<'advice' | 'sum', string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly readOver: Readonly<Record<Audience, string>>;
  /** Told when another document is shown. */
  readonly shown: (title: string) => string;
  readonly places: {
    readonly open: (count: number) => string;
    readonly first: string;
    readonly all: string;
    readonly none: string;
    readonly more: (count: number) => string;
  };
  readonly block: {
    readonly change: string;
    readonly own: string;
    readonly hint: string;
    readonly ready: string;
    readonly restore: string;
    readonly edited: string;
    readonly emptied: string;
    readonly outdated: string;
    readonly keep: string;
    /** Told when the text that was made is back. */
    readonly restored: string;
  };
  readonly checklist: {
    readonly title: (covered: number, total: number) => string;
    readonly lead: string;
    readonly covered: string;
    readonly open: string;
    readonly where: string;
    readonly norm: string;
    readonly missing: string;
    readonly fill: (label: string) => string;
    readonly toQuestion: string;
  };
  readonly take: {
    readonly title: string;
    readonly open: (count: number) => string;
    readonly formats: Readonly<Record<ExportFormat, string>>;
    readonly copied: string;
    readonly downloaded: (file: string) => string;
    readonly printed: string;
    readonly failedTitle: string;
    readonly failedLead: string;
    readonly failedLabel: string;
  };
  readonly personal: {
    readonly title: string;
    readonly lead: string;
    /** Before the words that it stands in. */
    readonly inText: string;
    readonly replace: string;
    readonly goOn: string;
    readonly cancel: string;
  };
}

/** The texts for a `lang`, as the municipality speaks. */
export function documentsMessagesFor(lang: string | null | undefined, speech?: Speech): DocumentsMessages {
  const language = interfaceLanguage(lang);
  const messages = documentsMessages[language];
  if (!speech) return messages;
  return fitMessages(messages, language === 'nl' && speech.address === 'u' ? formal : undefined, speech.words?.inwoner);
}

const nl: DocumentsMessages = {
  title: 'Teksten om mee te nemen',
  lead: 'Kies een tekst, vul aan wat mist en lees hem na. Schrijf geen namen of nummers op. Alles blijft in je browser, tot je het zelf kopieert, opslaat of afdrukt.',
  choose: 'Welke tekst wil je maken?',
  purposes: {
    advice: 'Het advies met de redenen en de bronnen. Voor het dossier of een collega.',
    sum: 'De berekening, regel voor regel, met de aannames in woorden.',
  },
  audiences: { inwoner: 'Voor de inwoner', intern: 'Voor collega’s' },
  readOver: {
    inwoner: 'Lees deze tekst na voordat de inwoner hem krijgt. Jij bent verantwoordelijk voor wat erin staat.',
    intern: 'Lees deze tekst na voordat je hem gebruikt. Jij bent verantwoordelijk voor wat erin staat.',
  },
  shown: (title) => `Je ziet nu: ${title}.`,
  places: {
    open: (count) => (count === 1 ? 'Nog 1 plek in te vullen' : `Nog ${count} plekken in te vullen`),
    first: 'Naar de eerste',
    all: 'Bekijk ze allemaal',
    none: 'Alle plekken zijn ingevuld.',
    more: (count) => `Staat op ${count} plekken in de tekst. Je vult het hier 1 keer in.`,
  },
  block: {
    change: 'Wijzig',
    own: 'Jouw tekst',
    hint: 'Een lege regel begint een nieuwe alinea.',
    ready: 'Klaar',
    restore: 'Terug naar de gemaakte tekst',
    edited: 'Door jou gewijzigd',
    emptied: 'Door jou leeggemaakt. Dit stuk valt weg.',
    outdated: 'De antwoorden zijn veranderd nadat je dit schreef. Nu zou hier staan:',
    keep: 'Houd mijn tekst',
    restored: 'De gemaakte tekst is terug.',
  },
  checklist: {
    title: (covered, total) => `Controle: ${covered} van de ${total} punten staan erin`,
    lead: 'Dit hoort in deze tekst. Je mag ook verder als er iets mist.',
    covered: 'Staat erin',
    open: 'Mist nog',
    where: 'Waar',
    norm: 'Waarom het erin hoort',
    missing: 'Wat je kunt doen',
    fill: (label) => `Vul in: ${label}`,
    toQuestion: 'Naar de vraag',
  },
  take: {
    title: 'Neem deze tekst mee',
    open: (count) =>
      `${count === 1 ? '1 plek is nog niet ingevuld. Die blijft' : `${count} plekken zijn nog niet ingevuld. Die blijven`} zichtbaar als “[nog invullen: …]”.`,
    formats: {
      rich: 'Kopieer met opmaak',
      plain: 'Kopieer als tekst',
      html: 'Download als webpagina (HTML)',
      markdown: 'Download als Markdown',
      print: 'Afdrukken',
    },
    copied: 'Gekopieerd. Plak het in je zaaksysteem.',
    downloaded: (file) => `Gedownload: ${file}. Kijk bij je downloads.`,
    printed: 'De tekst is naar het afdrukvenster gestuurd.',
    failedTitle: 'Kopiëren lukte niet',
    failedLead: 'Je browser staat dit hier niet toe. De tekst hieronder is al geselecteerd. Kopieer hem met Ctrl+C.',
    failedLabel: 'De hele tekst',
  },
  personal: {
    title: 'Heeft de lezer deze gegevens nodig?',
    lead: 'Zo niet, vervang ze dan door een neutraal woord. Je mag ze ook laten staan.',
    inText: 'in',
    replace: 'Vervang en ga door',
    goOn: 'Ga zo door',
    cancel: 'Annuleer',
  },
};

const en: DocumentsMessages = {
  title: 'Texts to take along',
  lead: 'Choose a text, fill in what is missing and read it over. Do not write down names or numbers. Everything stays in your browser, until you copy, save or print it yourself.',
  choose: 'Which text do you want to make?',
  purposes: {
    advice: 'The advice with its reasons and sources. For the file or a colleague.',
    sum: 'The calculation, line by line, with the assumptions in words.',
  },
  audiences: { inwoner: 'For the resident', intern: 'For colleagues' },
  readOver: {
    inwoner: 'Read this text over before the resident gets it. You are responsible for what it says.',
    intern: 'Read this text over before you use it. You are responsible for what it says.',
  },
  shown: (title) => `You now see: ${title}.`,
  places: {
    open: (count) => (count === 1 ? '1 place still to be filled in' : `${count} places still to be filled in`),
    first: 'To the first one',
    all: 'See all of them',
    none: 'All places are filled in.',
    more: (count) => `Stands at ${count} places in the text. You fill it in once, here.`,
  },
  block: {
    change: 'Change',
    own: 'Your text',
    hint: 'An empty line begins a new paragraph.',
    ready: 'Ready',
    restore: 'Back to the text that was made',
    edited: 'Changed by you',
    emptied: 'Emptied by you. This part is left out.',
    outdated: 'The answers have changed since you wrote this. It would now say:',
    keep: 'Keep my text',
    restored: 'The text that was made is back.',
  },
  checklist: {
    title: (covered, total) => `Check: ${covered} of the ${total} points are in it`,
    lead: 'This belongs in this text. You may also go on while something is missing.',
    covered: 'In it',
    open: 'Still missing',
    where: 'Where',
    norm: 'Why it belongs there',
    missing: 'What you can do',
    fill: (label) => `Fill in: ${label}`,
    toQuestion: 'To the question',
  },
  take: {
    title: 'Take this text along',
    open: (count) =>
      `${count === 1 ? '1 place is not filled in yet. It stays' : `${count} places are not filled in yet. They stay`} visible in brackets.`,
    formats: {
      rich: 'Copy with formatting',
      plain: 'Copy as text',
      html: 'Download as web page (HTML)',
      markdown: 'Download as Markdown',
      print: 'Print',
    },
    copied: 'Copied. Paste it into your case system.',
    downloaded: (file) => `Downloaded: ${file}. Look in your downloads.`,
    printed: 'The text was sent to the print window.',
    failedTitle: 'Copying did not work',
    failedLead: 'Your browser does not allow it here. The text below is selected already. Copy it with Ctrl+C.',
    failedLabel: 'The whole text',
  },
  personal: {
    title: 'Does the reader need these data?',
    lead: 'If not, replace them by a neutral word. You may also leave them.',
    inText: 'in',
    replace: 'Replace and go on',
    goOn: 'Go on as it is',
    cancel: 'Cancel',
  },
};

/** In every language of the interface. */
export const documentsMessages: Readonly<Record<InterfaceLanguage, DocumentsMessages>> = { nl, en };

/** What Dutch says otherwise to who is addressed as *u*. */
const formal: MessageChanges<DocumentsMessages> = {
  lead: 'Kies een tekst, vul aan wat mist en lees hem na. Schrijf geen namen of nummers op. Alles blijft in uw browser, tot u het zelf kopieert, opslaat of afdrukt.',
  choose: 'Welke tekst wilt u maken?',
  readOver: {
    inwoner: 'Lees deze tekst na voordat de inwoner hem krijgt. U bent verantwoordelijk voor wat erin staat.',
    intern: 'Lees deze tekst na voordat u hem gebruikt. U bent verantwoordelijk voor wat erin staat.',
  },
  shown: (title) => `U ziet nu: ${title}.`,
  places: { more: (count) => `Staat op ${count} plekken in de tekst. U vult het hier 1 keer in.` },
  block: {
    own: 'Uw tekst',
    edited: 'Door u gewijzigd',
    emptied: 'Door u leeggemaakt. Dit stuk valt weg.',
    outdated: 'De antwoorden zijn veranderd nadat u dit schreef. Nu zou hier staan:',
  },
  checklist: {
    lead: 'Dit hoort in deze tekst. U mag ook verder als er iets mist.',
    missing: 'Wat u kunt doen',
  },
  take: {
    copied: 'Gekopieerd. Plak het in uw zaaksysteem.',
    downloaded: (file) => `Gedownload: ${file}. Kijk bij uw downloads.`,
    failedLead: 'Uw browser staat dit hier niet toe. De tekst hieronder is al geselecteerd. Kopieer hem met Ctrl+C.',
  },
  personal: { lead: 'Zo niet, vervang ze dan door een neutraal woord. U mag ze ook laten staan.' },
};
