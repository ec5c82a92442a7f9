import type { Meta } from '@storybook/web-components-vite';
import { aidStories, type AidArgs, type AidStory } from './aid-story.js';
import { personAt } from './drive.js';
import { holdRequests } from './hold-requests.js';

const meta = { ...aidStories, title: 'Beslishulp/Meldingen', args: {} } satisfies Meta<AidArgs>;
export default meta;

export const Loading: AidStory = {
  name: 'Laden',
  args: { src: './duurt-lang.aid.json' },
  beforeEach: () => holdRequests('./duurt-lang.aid.json'),
};

export const LoadFailed: AidStory = {
  name: 'Laden mislukt',
  tags: ['verwacht-laadfout'],
  args: { src: './bestaat-niet.aid.json' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.waitsFor('De vragen konden niet worden geladen');
  },
};

export const FaultyDefinition: AidStory = {
  name: 'Definitie klopt niet',
  args: { aid: 'klopt_niet' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.opens('Voor de maker');
  },
};

export const UnknownAid: AidStory = { name: 'Beslishulp is niet meegeleverd', args: { aid: 'stabiliteitschek' } };

export const NoAid: AidStory = { name: 'Geen hulp gekozen' };
