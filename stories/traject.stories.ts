import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Presentation } from '@doen-wat-nodig-is/elements';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';
import type { StoryAnswers } from './drive.js';
import { personOnTheWay, type PersonOnTheWay } from './drive-traject.js';
import './provide-story-aids.js';
import { shaky } from './stability-answers.js';
import './variants.css';

/** The attributes of `<dwn-traject>`; what is not set has its own default. */
interface TrajectArgs {
  aids?: string;
  start?: string;
  presentation?: Presentation;
  'heading-level'?: number;
  lang?: string;
  name?: string;
}

type TrajectStory = StoryObj<TrajectArgs>;

const meta = {
  title: 'Traject/dwn-traject',
  component: 'dwn-traject',
  tags: ['autodocs'],
  render: trajectView,
  args: { aids: 'stabiliteitscheck standaardtoets afwijking kosten_baten beraad terugblik' },
  parameters: {
    controls: { include: ['aids', 'start', 'presentation', 'heading-level', 'lang', 'name'] },
    docs: {
      description: {
        component:
          'Beslishulpen op een rij. Het advies zegt welke hulp daarna helpt, eerdere antwoorden komen terug als voorstel, en elke stap blijft bereikbaar.',
      },
    },
  },
  argTypes: {
    // With a type, since an address cannot set an argument whose type in the manifest is a name of ours.
    aids: { control: 'text', type: 'string' },
    start: { control: 'text', type: 'string' },
    presentation: { control: 'inline-radio', options: ['steps', 'page'], type: 'string' },
    'heading-level': { control: { type: 'number', min: 2, max: 5 } },
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
    name: { control: 'text' },
  },
} satisfies Meta<TrajectArgs>;
export default meta;

export const Start: TrajectStory = { name: 'Start' };

export const OtherAids: TrajectStory = {
  name: 'Andere beslishulpen',
  async play({ canvasElement }) {
    const person = await personOnTheWay(canvasElement);
    await person.opens('Andere beslishulpen');
  },
};

export const Advice: TrajectStory = {
  name: 'Advies met vervolg',
  async play({ canvasElement }) {
    const person = await personOnTheWay(canvasElement);
    await person.isAdvised(shaky, 'wankel');
  },
};

export const UnderWay: TrajectStory = {
  name: 'Onderweg, met een voorstel',
  async play({ canvasElement }) {
    await toDeviation(canvasElement);
  },
};

export const BackWithChanges: TrajectStory = {
  name: 'Teruggegaan, met wat er veranderde',
  play: ({ canvasElement }) => backWithChanges(canvasElement),
};

export const End: TrajectStory = {
  name: 'Klaar',
  play: ({ canvasElement }) => toEnd(canvasElement),
};

export const English: TrajectStory = {
  name: 'In het Engels, teruggegaan',
  async play(context) {
    await backWithChanges(context.canvasElement);
    context.canvasElement.querySelector('dwn-traject')?.setAttribute('lang', 'en');
  },
};

export const Narrow: TrajectStory = {
  name: 'Smal (320 pixels), teruggegaan',
  render: (args) => html`<div class="story-narrow">${trajectView(args)}</div>`,
  play: ({ canvasElement }) => backWithChanges(canvasElement),
};

export const NarrowEnd: TrajectStory = {
  name: 'Smal, klaar',
  render: (args) => html`<div class="story-narrow">${trajectView(args)}</div>`,
  play: ({ canvasElement }) => toEnd(canvasElement),
};

/** A man whose car broke down: the rule does not fit. */
const brokenCar: StoryAnswers = {
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

async function toDeviation(canvas: Element): Promise<PersonOnTheWay> {
  const person = await personOnTheWay(canvas);
  await person.isAdvised(shaky, 'wankel');
  await person.presses('Ga door met Standaardtoets');
  await person.isAdvised(brokenCar, 'afwijken_onderbouwen');
  await person.presses('Ga door met Afwijking onderbouwen');
  person.sees('Afwijking onderbouwen');
  return person;
}

async function backWithChanges(canvas: Element): Promise<void> {
  const person = await toDeviation(canvas);
  const deviation = await person.atAid();
  await deviation.goesOn();
  await person.presses('Terug naar Standaardtoets');
  await person.presses('Antwoorden wijzigen');
  const test = await person.atAid();
  await person.presses('Wat houdt een andere oplossing tegen?');
  await test.fillsIn({ belemmeringen: ['beleidsregel', 'verordening'] });
  await test.goesOn();
  await person.presses('Naar het advies');
  person.sees('Wat er veranderde');
}

async function toEnd(canvas: Element): Promise<void> {
  const person = await toDeviation(canvas);
  await person.presses('Terug naar Standaardtoets');
  await person.presses('Rond hier af');
  person.sees('Klaar: je hoeft nu niets meer in te vullen');
}

/** `<dwn-traject>` with its events in the panel *Actions*. */
function trajectView(args: TrajectArgs): TemplateResult {
  return html`<dwn-traject
    aids=${ifDefined(args.aids)}
    start=${ifDefined(args.start)}
    presentation=${ifDefined(args.presentation)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    name=${ifDefined(args.name)}
    @dwn-traject=${report}
    @dwn-traject-complete=${report}
    @dwn-complete=${report}
    @dwn-problem=${report}
  ></dwn-traject>`;
}

function report(event: Event): void {
  const { isTrusted: _, ...detail } = event;
  action(event.type)(detail);
}
