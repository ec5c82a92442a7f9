import type { Meta } from '@storybook/web-components-vite';
import { aidStories, type AidArgs, type AidStory } from './aid-story.js';

const meta = {
  ...aidStories,
  title: 'Beslishulp/dwn-aid',
  tags: ['autodocs'],
  parameters: {
    ...aidStories.parameters,
    docs: {
      description: {
        component:
          'Een beslishulp in elke pagina: vragen, dan een advies met de redenen, dan een vastlegging. Alle andere toestanden staan links, bij _Vragen_, _Advies_, _Meldingen_ en _Varianten_.',
      },
    },
  },
} satisfies Meta<AidArgs>;
export default meta;

export const FirstQuestion: AidStory = { name: 'Eerste vraag' };

export const OnePage: AidStory = { name: 'Alles op één pagina', args: { presentation: 'page' } };

export const English: AidStory = { name: 'In het Engels', args: { lang: 'en' } };

export const NoTitle: AidStory = {
  name: 'Zonder titel, kopniveau 4',
  args: { 'hide-title': true, 'heading-level': 4 },
};
