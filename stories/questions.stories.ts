import type { Meta } from '@storybook/web-components-vite';
import { nl } from '@doen-wat-nodig-is/elements';
import { aidStories, type AidArgs, type AidStory } from './aid-story.js';
import { personAt, type StoryAnswers } from './drive.js';
import { steady } from './stability-answers.js';

const meta = { ...aidStories, title: 'Beslishulp/Vragen' } satisfies Meta<AidArgs>;
export default meta;

const travel: StoryAnswers = {
  vervoer: ['fiets', 'meerijden'],
  kosten: '120',
  werkgever: 'De inwoner kan 2 uur later beginnen.',
  wens: 'Ik wil mijn baan houden.',
  datum: '2026-12-01',
};

export const HintAndChosenAnswer: AidStory = {
  name: 'Vraag met hint en gekozen antwoord',
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.fillsIn({ direct_gevaar: 'nee' });
    person.sees('Is er nu direct gevaar');
  },
};

export const AnswerForgotten: AidStory = {
  name: 'Antwoord vergeten',
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.goesOn();
    person.sees(nl.errorSummary(1));
  },
};

export const MultipleChoice: AidStory = {
  name: 'Meerkeuze met ‘geen van deze’',
  args: { aid: 'vervoer_naar_werk' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.fillsIn({ vervoer: ['fiets', 'bus_trein', 'geen'] });
  },
};

export const Amount: AidStory = {
  name: 'Bedrag met ‘weet ik niet’',
  args: { aid: 'vervoer_naar_werk' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers({ vervoer: travel['vervoer'] ?? [] });
    await person.fillsIn({ kosten: '120,50' });
    person.sees('Wat kost een oplossing per maand?');
  },
};

export const AmountOutOfBounds: AidStory = {
  name: 'Bedrag dat te hoog is',
  args: { aid: 'vervoer_naar_werk' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers({ vervoer: travel['vervoer'] ?? [] });
    await person.fillsIn({ kosten: '12000' });
    await person.goesOn();
    person.sees('Wat kost een oplossing per maand?');
  },
};

export const ShortText: AidStory = {
  name: 'Korte tekst',
  args: { aid: 'vervoer_naar_werk' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers(until('werkgever'));
    await person.fillsIn({ werkgever: 'De inwoner kan 2 uur later beginnen.' });
    person.sees('Wat heeft de werkgever toegezegd?');
  },
};

export const LongText: AidStory = {
  name: 'Lange tekst',
  args: { aid: 'vervoer_naar_werk' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers(until('wens'));
    person.sees('Wat wil de inwoner zelf?');
  },
};

export const DateQuestion: AidStory = {
  name: 'Datum',
  args: { aid: 'vervoer_naar_werk' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers(until('datum'));
    person.sees('Wanneer moet het geregeld zijn?');
  },
};

export const NotRequired: AidStory = {
  name: 'Niet verplichte vraag',
  args: { aid: 'vervoer_naar_werk' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers(travel);
    person.sees('Wil je nog iets opschrijven?');
  },
};

export const AppearingQuestion: AidStory = {
  name: 'Vraag die verschijnt',
  args: { aid: 'hulp_bij_verhuizen', presentation: 'page' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.fillsIn({ verhuist: 'ja', sjouwhulp: 'bekenden' });
  },
};

export const OnePageForgotten: AidStory = {
  name: 'Alles op één pagina, antwoorden vergeten',
  args: { presentation: 'page' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    const { woonplek: _, contact: __, ...some } = steady;
    await person.fillsIn(some);
    await person.goesOn();
    person.sees(nl.errorSummary(2));
  },
};

export const NoLongerNeeded: AidStory = {
  name: 'Vraag die niet meer nodig is',
  args: { aid: 'hulp_bij_verhuizen', presentation: 'page' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.fillsIn({ verhuist: 'nee', spoed: 'ja' });
  },
};

export const CheckYourAnswers: AidStory = {
  name: 'Controleer je antwoorden',
  args: { aid: 'hulp_bij_verhuizen' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers({ verhuist: 'ja', sjouwhulp: 'bekenden' });
    await person.presses('Vorige');
    await person.presses('Vorige');
    await person.answers({ verhuist: 'nee', spoed: 'ja' });
    person.sees('Controleer je antwoorden');
    person.sees('Niet gevraagd');
    person.sees('Telt niet mee');
  },
};

/** The answers before a question, which lead to it. */
function until(question: string): StoryAnswers {
  const ids = Object.keys(travel);
  return Object.fromEntries(Object.entries(travel).slice(0, ids.indexOf(question)));
}
