import { fitMessages, type MessageChanges } from '../messages/fit-messages.js';
import { interfaceLanguage, type InterfaceLanguage, type Speech } from '../messages/messages.js';

/** Every text of a traject itself; those of its aids are in `Messages`. A page with one aid does without these. */
export interface TrajectMessages {
  /** Above the steps so far. */
  readonly trail: string;
  readonly stepNumber: (step: number) => string;
  readonly goBack: (aid: string) => string;
  readonly statuses: Readonly<Record<'current' | 'done' | 'open', string>>;
  readonly answered: (answered: number, total: number) => string;
  readonly changes: {
    readonly title: string;
    readonly outcome: (aid: string, before: string, after: string) => string;
    readonly outcomeGone: (aid: string, before: string) => string;
    readonly outcomeNew: (aid: string, after: string) => string;
    readonly answer: (aid: string, question: string, before: string, after: string) => string;
    readonly answerGone: (aid: string, question: string, before: string) => string;
    readonly noLongerNext: (aid: string, because: string) => string;
    readonly unfit: (aid: string, question: string) => string;
  };
  readonly others: string;
  readonly end: {
    readonly title: string;
    readonly lead: string;
    readonly decided: string;
    readonly openOther: string;
    readonly print: string;
    readonly restart: string;
  };
  readonly empty: string;
}

/** The texts for a `lang`, as the municipality speaks. */
export function trajectMessagesFor(lang: string | null | undefined, speech?: Speech): TrajectMessages {
  const language = interfaceLanguage(lang);
  const messages = trajectMessages[language];
  if (!speech) return messages;
  return fitMessages(messages, language === 'nl' && speech.address === 'u' ? formal : undefined, speech.words?.inwoner);
}

const nl: TrajectMessages = {
  trail: 'Jouw stappen',
  stepNumber: (step) => `Stap ${step}`,
  goBack: (aid) => `Terug naar ${aid}`,
  statuses: { current: 'Hier ben je nu', done: 'Klaar', open: 'Nog niet klaar' },
  answered: (answered, total) => `${answered} van de ${total} vragen ingevuld`,
  changes: {
    title: 'Wat er veranderde',
    outcome: (aid, before, after) => `${aid}: het advies was “${before}”. Nu is het “${after}”.`,
    outcomeGone: (aid, before) => `${aid}: het advies “${before}” geldt niet meer. Er zijn nog vragen open.`,
    outcomeNew: (aid, after) => `${aid}: er is nu een advies: “${after}”.`,
    answer: (aid, question, before, after) =>
      `${aid}: je antwoord op “${question}” was “${before}”. Het is mee veranderd in “${after}”.`,
    answerGone: (aid, question, before) =>
      `${aid}: je antwoord op “${question}” was “${before}”. Dat past niet meer. Beantwoord de vraag opnieuw.`,
    noLongerNext: (aid, because) => `${aid}: dit volgt niet meer uit ${because}. Wat je invulde, is bewaard.`,
    unfit: (aid, question) => `${aid}: je antwoord op “${question}” past niet meer. Beantwoord de vraag opnieuw.`,
  },
  others: 'Andere beslishulpen',
  end: {
    title: 'Klaar: je hoeft nu niets meer in te vullen',
    lead: 'Je kunt nog terug om iets te bekijken of te wijzigen.',
    decided: 'Dit kwam eruit',
    openOther: 'Open een andere beslishulp',
    print: 'Afdrukken',
    restart: 'Begin opnieuw',
  },
  empty: 'Noem ze in het attribuut aids, of geef ze door met provideAids.',
};

const en: TrajectMessages = {
  trail: 'Your steps',
  stepNumber: (step) => `Step ${step}`,
  goBack: (aid) => `Back to ${aid}`,
  statuses: { current: 'You are here', done: 'Finished', open: 'Not finished yet' },
  answered: (answered, total) => `${answered} of ${total} questions answered`,
  changes: {
    title: 'What has changed',
    outcome: (aid, before, after) => `${aid}: the advice was “${before}”. Now it is “${after}”.`,
    outcomeGone: (aid, before) => `${aid}: the advice “${before}” no longer holds. Some questions are still open.`,
    outcomeNew: (aid, after) => `${aid}: there is an advice now: “${after}”.`,
    answer: (aid, question, before, after) =>
      `${aid}: your answer to “${question}” was “${before}”. It has changed along, to “${after}”.`,
    answerGone: (aid, question, before) =>
      `${aid}: your answer to “${question}” was “${before}”. That no longer fits. Please answer again.`,
    noLongerNext: (aid, because) => `${aid}: this no longer follows from ${because}. Your answers are kept.`,
    unfit: (aid, question) => `${aid}: your answer to “${question}” no longer fits. Please answer again.`,
  },
  others: 'Other decision aids',
  end: {
    title: 'Done: there is nothing more to fill in now',
    lead: 'You can still go back to look at something or to change it.',
    decided: 'What it came to',
    openOther: 'Open another decision aid',
    print: 'Print',
    restart: 'Start again',
  },
  empty: 'Name them in the attribute aids, or provide them with provideAids.',
};

/** In every language of the interface. */
export const trajectMessages: Readonly<Record<InterfaceLanguage, TrajectMessages>> = { nl, en };

/** What Dutch says otherwise to who is addressed as *u*. */
const formal: MessageChanges<TrajectMessages> = {
  trail: 'Uw stappen',
  statuses: { current: 'Hier bent u nu' },
  changes: {
    answer: (aid, question, before, after) =>
      `${aid}: uw antwoord op “${question}” was “${before}”. Het is mee veranderd in “${after}”.`,
    answerGone: (aid, question, before) =>
      `${aid}: uw antwoord op “${question}” was “${before}”. Dat past niet meer. Beantwoord de vraag opnieuw.`,
    noLongerNext: (aid, because) => `${aid}: dit volgt niet meer uit ${because}. Wat u invulde, is bewaard.`,
    unfit: (aid, question) => `${aid}: uw antwoord op “${question}” past niet meer. Beantwoord de vraag opnieuw.`,
  },
  end: {
    title: 'Klaar: u hoeft nu niets meer in te vullen',
    lead: 'U kunt nog terug om iets te bekijken of te wijzigen.',
  },
};
