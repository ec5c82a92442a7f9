import type { Meta } from '@storybook/web-components-vite';
import { nl } from '@doen-wat-nodig-is/elements';
import { aidStories, type AidArgs, type AidStory } from './aid-story.js';
import { personAt } from './drive.js';
import { walkToAdvice } from './walk-to-advice.js';

const meta = {
  ...aidStories,
  title: 'Beslishulp/Doorgaan',
  args: { aid: 'afwijken_van_een_regel' },
} satisfies Meta<AidArgs>;
export default meta;

export const Proposal: AidStory = {
  name: 'Voorstel uit een andere hulp',
  args: {
    proposals: [
      {
        question: 'soort_regel',
        answer: 'verordening',
        label: 'Een verordening',
        from: {
          aid: 'past_de_standaard',
          title: 'Past de standaard?',
          question: 'belemmering',
          text: 'Wat houdt een andere oplossing tegen?',
          label: 'Een verordening',
        },
      },
    ],
  },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    person.sees('Welke soort regel is het?');
  },
};

export const OneWayOn: AidStory = {
  name: 'Door met een andere hulp',
  args: {
    next: [{ aid: 'beraad', title: 'Beraad voorbereiden', purpose: 'In 10 minuten een goed gesprek klaarzetten.' }],
  },
  play: ({ canvasElement }) => toNext(canvasElement),
};

export const MoreWaysOn: AidStory = {
  name: 'Door met één van meer hulpen',
  args: {
    next: [
      { aid: 'kosten', title: 'Kosten en baten', purpose: 'Eerlijk zien wat een oplossing kost en kan besparen.' },
      { aid: 'beraad', title: 'Beraad voorbereiden', purpose: 'In 10 minuten een goed gesprek klaarzetten.' },
    ],
  },
  play: ({ canvasElement }) => toNext(canvasElement),
};

async function toNext(canvas: Element): Promise<void> {
  const answers = { soort_regel: 'beleidsregel', grondslag: 'awb_4_84', mening_inwoner: 'Het helpt.' };
  const person = await walkToAdvice(canvas, answers, 'schrijf_op');
  person.looksAt(nl.advice.nextTitle);
}
