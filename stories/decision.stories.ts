import type { Meta } from '@storybook/web-components-vite';
import { aidStories, type AidArgs, type AidStory } from './aid-story.js';
import { walkToAdvice } from './walk-to-advice.js';

/** A man whose car broke down: the ordinary solution does not reach him in time. */
const doesNotFit = {
  wens_bekend: 'ja',
  doelen: ['meedoen_of_werk'],
  gewone_oplossing: 'ja',
  bruikbaar: 'nee',
  helpt_doel: 'nee',
  op_tijd: 'nee',
  maakt_stuk: 'ja',
  eerder_mislukt: 'nee',
  regels_botsen: 'nee',
  belemmeringen: ['beleidsregel'],
  bijzonder: 'ja',
  eigen_en_wijk: 'ja',
};

const meta = { ...aidStories, title: 'Beslishulp/Beslissen', args: { aid: 'standaardtoets' } } satisfies Meta<AidArgs>;
export default meta;

export const Open: AidStory = {
  name: 'Volgen of afwijken',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, doesNotFit, 'afwijken_onderbouwen');
    person.looksAt('Jij beslist');
  },
};

export const Deviating: AidStory = {
  name: 'Afwijken, met een reden',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, doesNotFit, 'afwijken_onderbouwen');
    await person.picks('Ik wijk af');
    await person.picks('Ik weet iets dat niet in de vragen zit');
    person.looksAt('Jij beslist');
  },
};

export const WithoutReason: AidStory = {
  name: 'Afwijken zonder reden',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, doesNotFit, 'afwijken_onderbouwen');
    await person.picks('Ik wijk af');
    await person.presses('Afronden');
  },
};
