import type { Meta } from '@storybook/web-components-vite';
import { aidStories, type AidArgs, type AidStory } from './aid-story.js';
import { personAt } from './drive.js';

const meta = {
  ...aidStories,
  title: 'Beslishulp/Waarschuwingen',
  args: { aid: 'afwijken_van_een_regel' },
} satisfies Meta<AidArgs>;
export default meta;

export const AtAnAnswer: AidStory = {
  name: 'Let op bij een antwoord',
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers({ soort_regel: 'verordening' });
    await person.fillsIn({ grondslag: 'awb_4_84' });
  },
};

export const WithSources: AidStory = {
  name: 'Let op, met bronnen',
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers({ soort_regel: 'verordening' });
    await person.fillsIn({ grondslag: 'awb_4_84' });
    await person.opens('Bronnen');
  },
};

export const OnThePage: AidStory = {
  name: 'Let op, alles op één pagina',
  args: { presentation: 'page' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.fillsIn({ soort_regel: 'wet', grondslag: 'awb_4_84' });
  },
};

export const InTheAdvice: AidStory = {
  name: 'Let op in het advies',
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers({ soort_regel: 'wet', grondslag: 'awb_4_84' });
    await person.goesOn();
    await person.presses('Naar het advies');
    person.sees('Let op');
  },
};
