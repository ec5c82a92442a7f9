import type { MessageChanges } from './fit-messages.js';
import type { PartMessages } from './part-messages.js';

/** The parts of an advice in Dutch, *je* to the professional. */
export const nlParts: PartMessages = {
  sum: {
    item: 'Onderdeel',
    amount: 'Bedrag',
    signs: { plus: 'plus', minus: 'min' },
  },
  perspectives: {
    title: 'Zo kijkt ieder ernaar',
    agreed: (same, total) => `Jullie zijn het eens bij ${same} van de ${total} vragen.`,
    question: 'Vraag',
    agreement: 'Eens?',
    agreements: { same: 'Eens', partly: 'Deels eens', different: 'Verschillend', open: 'Nog niet bekend' },
  },
  principles: {
    title: 'Draagt dit bij aan wat wij hier willen?',
    lead: (municipality) =>
      `Dit zijn de uitgangspunten van ${inSentence(municipality)}. Je hoeft hier niets te kiezen.`,
    sense: 'In welke betekenis?',
    whatYouDo: 'Wat doe je dan?',
    whatTheResidentNotices: 'Wat merkt de inwoner ervan?',
    examples: 'Voorbeelden',
    clashesWith: 'Kan botsen met',
    question: 'Draagt dit advies daaraan bij?',
    assessments: {
      ja: 'Ja',
      deels: 'Deels',
      nee: 'Nee',
      botst: 'Botst met iets anders',
      onduidelijk: 'Onduidelijk',
    },
    signal: 'Dit gaat mee als signaal over het beleid. Het zegt niets over jou of over de inwoner.',
    clear: 'Wis keuze',
  },
  gaps: {
    title: 'Dit heeft jouw gemeente nog niet ingevuld',
    lead: 'Daarom is dit nu algemeen:',
    noProfileTitle: 'Deze hulp gebruikt geen gemeenteprofiel',
  },
  decision: {
    question: 'Wat doe je met dit advies?',
    note: 'Je hoeft hier niets te kiezen. Kies je wel iets, dan staat het in de vastlegging.',
    kinds: { follow: 'Ik volg het advies', deviate: 'Ik wijk af' },
    reason: 'Waarom wijk je af?',
    motivation: 'Toelichting',
    changed: 'Je advies is veranderd. Beslis opnieuw.',
    chooseReason: 'Kies waarom je afwijkt, of wis je keuze.',
    clear: 'Wis keuze',
  },
  documents: {
    open: 'Tekst maken voor brief of dossier',
    title: 'Tekst voor brief of dossier',
    lead: 'De tekst is gemaakt van je antwoorden en het advies. Je kunt alles aanpassen voordat je hem gebruikt.',
    loading: 'De teksten worden geladen.',
    failed: 'De teksten konden niet worden geladen',
  },
  deliberation: {
    open: 'Samen wegen',
    loading: 'Het beraad wordt geladen.',
    failed: 'Het beraad kon niet worden geladen',
  },
  recorded: {
    title: 'Dit staat in de vastlegging',
    answers: (count) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
    advice: (title) => `Het advies: ${title}`,
    decided: (decision) => `Wat je besliste: ${decision}`,
    principles: (count) => (count === 1 ? 'Wat je van 1 uitgangspunt vond' : `Wat je van ${count} uitgangspunten vond`),
    document: (title) => `Tekst: ${title}`,
    deliberation: (option) => `Het beraad kwam uit op: ${option}`,
    deliberationOpen: 'Het beraad, nog zonder uitkomst',
    download: 'Download de vastlegging (JSON)',
    downloadNote: 'Dit bestand bevat alles hierboven. Bewaar het alleen waar dat mag.',
    fileName: 'vastlegging',
  },
};

/** What they say otherwise to who is addressed as *u*. */
export const nlPartsFormal: MessageChanges<PartMessages> = {
  perspectives: { agreed: (same, total) => `U bent het eens bij ${same} van de ${total} vragen.` },
  principles: {
    lead: (municipality) => `Dit zijn de uitgangspunten van ${inSentence(municipality)}. U hoeft hier niets te kiezen.`,
    whatYouDo: 'Wat doet u dan?',
    signal: 'Dit gaat mee als signaal over het beleid. Het zegt niets over u of over de inwoner.',
  },
  gaps: { title: 'Dit heeft uw gemeente nog niet ingevuld' },
  decision: {
    question: 'Wat doet u met dit advies?',
    note: 'U hoeft hier niets te kiezen. Kiest u wel iets, dan staat het in de vastlegging.',
    reason: 'Waarom wijkt u af?',
    changed: 'Uw advies is veranderd. Beslis opnieuw.',
    chooseReason: 'Kies waarom u afwijkt, of wis uw keuze.',
  },
  documents: {
    lead: 'De tekst is gemaakt van uw antwoorden en het advies. U kunt alles aanpassen voordat u hem gebruikt.',
  },
  recorded: {
    decided: (decision) => `Wat u besliste: ${decision}`,
    principles: (count) => (count === 1 ? 'Wat u van 1 uitgangspunt vond' : `Wat u van ${count} uitgangspunten vond`),
  },
};

/** "Gemeente Voorbeeldstad" within a sentence. */
function inSentence(municipality: string): string {
  return municipality.replace(/^Gemeente /, 'gemeente ');
}
