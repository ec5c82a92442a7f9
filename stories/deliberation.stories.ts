import { aids } from '@doen-wat-nodig-is/aids';
import type { DeliberationSetup } from '@doen-wat-nodig-is/core';
import {
  beginDeliberation,
  createDeliberation,
  createTopic,
  giveWeighing,
  listDeliberationRoles,
  listOptions,
  revealWeighings,
  type DeliberationState,
  type DeliberationTopic,
  type DeliberationWay,
  type DeliberationWeighingState,
} from '@doen-wat-nodig-is/core/deliberation';
import { trustAid } from '@doen-wat-nodig-is/core';
import '@doen-wat-nodig-is/elements/define-deliberation.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';
import './provide-story-aids.js';
import './variants.css';

interface DeliberationArgs {
  state?: unknown;
  lang?: string;
}

type DeliberationStory = StoryObj<DeliberationArgs>;

const { definition } = trustAid(aids.beraad);
// A cast, since the aid of a deliberation has one.
const setup = definition.deliberation as DeliberationSetup;
const roles = listDeliberationRoles(definition).filter(({ code }) =>
  ['collega_ander_domein', 'jurist', 'ervaringsdeskundige'].includes(code),
);

const meta = {
  title: 'Beraad/dwn-deliberation',
  component: 'dwn-deliberation',
  tags: ['autodocs'],
  render: deliberationView,
  parameters: {
    controls: { include: ['lang'] },
    docs: {
      description: {
        component:
          'Samen wegen: ieder eerst alleen, van drie kanten. Pas als iedereen klaar is, ligt alles naast elkaar. Er zijn rollen en geen namen, en niets wordt opgeteld.',
      },
    },
  },
} satisfies Meta<DeliberationArgs>;
export default meta;

export const SetUp: DeliberationStory = { name: 'De vraag en wie meewegen' };

export const HandOver: DeliberationStory = { name: 'Het scherm gaat rond', args: { state: weighing('one-screen', 1) } };

export const Weighing: DeliberationStory = {
  name: 'Een oplossing wegen, met wat ontbreekt',
  args: { state: weighing('one-screen', 1) },
  play: ({ canvasElement }) => pressAll(canvasElement, 'Begin als:', 'Volgende'),
};

export const Arguments: DeliberationStory = {
  name: 'Het argument',
  args: { state: { ...weighing('one-screen', 1), draft: weighing('one-screen', 3).weighings[2] } },
  play: ({ canvasElement }) => pressAll(canvasElement, 'Ga verder als:', 'Volgende', 'Volgende', 'Volgende'),
};

export const Devices: DeliberationStory = {
  name: 'Ieder op een eigen scherm',
  args: { state: weighing('devices', 1) },
};

export const WrongCode: DeliberationStory = {
  name: 'Een verkeerde code',
  args: { state: weighing('devices', 1) },
  play: ({ canvasElement }) => pressAll(canvasElement, 'Voeg toe'),
};

export const TakePart: DeliberationStory = {
  name: 'Meedoen met een code',
  play: ({ canvasElement }) => pressAll(canvasElement, 'Doe mee met een code of bestand'),
};

export const Invited: DeliberationStory = {
  name: 'Uitgenodigd: kies je rol',
  args: { state: { ...weighing('devices', 0), way: 'invited' } },
};

export const Contribution: DeliberationStory = {
  name: 'De bijdrage terugsturen',
  args: { state: { ...weighing('devices', 1), way: 'invited' } },
};

export const EveryoneReady: DeliberationStory = {
  name: 'Iedereen heeft gewogen',
  args: { state: weighing('one-screen', 3) },
};

export const Compared: DeliberationStory = { name: 'Alles naast elkaar', args: { state: compared() } };

export const WithoutSomebody: DeliberationStory = {
  name: 'Verder zonder iemand',
  args: { state: weighing('one-screen', 2) },
  play: ({ canvasElement }) => pressAll(canvasElement, 'Ga verder zonder', 'Ja, ga verder'),
};

export const Outcome: DeliberationStory = {
  name: 'De uitkomst, met wat ontbreekt',
  args: { state: compared() },
  play: ({ canvasElement }) => pressAll(canvasElement, 'Naar de uitkomst', 'Rond het beraad af'),
};

export const Ended: DeliberationStory = {
  name: 'Klaar',
  args: {
    state: { ...compared(), conclusion: { option: 0, why: 'Dan houdt de inwoner het werk.', decides: 'jurist' } },
  },
  play: ({ canvasElement }) => pressAll(canvasElement, 'Naar de uitkomst', 'Rond het beraad af'),
};

export const Narrow: DeliberationStory = {
  name: 'Smal (320 pixels), alles naast elkaar',
  args: { state: compared() },
  render: (args) => html`<div class="story-narrow">${deliberationView(args)}</div>`,
};

export const Damaged: DeliberationStory = {
  name: 'Wat bewaard is, is beschadigd',
  args: { state: { ...compared(), weighings: [], id: 0 } },
};

export const English: DeliberationStory = { name: 'In het Engels', args: { state: compared(), lang: 'en' } };

/** Every step of a scale occurs, and one role stands apart. */
function weighing(way: Exclude<DeliberationWay, 'invited'>, given: number): DeliberationWeighingState {
  const topic: DeliberationTopic = {
    ...createTopic(setup, { roles, question: 'Betalen wij de reparatie van de auto?' }),
    options: ['De reparatie betalen', 'Tijdelijk vervoer regelen'],
  };
  const begun = beginDeliberation(createDeliberation(topic, way), 'voorbeeld-1');
  if (!('state' in begun)) throw new Error('The topic of this story is not complete.');
  return roles.slice(0, given).reduce((state, { code }, index) => {
    const scores = listOptions(state.topic).map((_, option) =>
      Object.fromEntries(
        state.topic.criteria.map(({ id }, c) => [
          id,
          state.topic.scale[(option + c + (index === 2 ? 2 : 0)) % state.topic.scale.length]?.code ?? '',
        ]),
      ),
    );
    const argument = 'Zonder vervoer verliest de inwoner het werk. Dan wordt alles moeilijker.';
    const noticed = index === 2 ? 'De reis met de bus kost zo veel stress dat je het opgeeft.' : '';
    const result = giveWeighing(state, { role: code, scores, argument, noticed });
    if (!('state' in result)) throw new Error(result.problem);
    return result.state;
  }, begun.state);
}

function compared(): DeliberationState {
  const state = revealWeighings(weighing('one-screen', 3));
  if (!state) throw new Error('There is nothing to compare.');
  return state;
}

function deliberationView({ state, lang }: DeliberationArgs): TemplateResult {
  return html`<dwn-deliberation
    lang=${ifDefined(lang)}
    .state=${state}
    @dwn-deliberation=${action('dwn-deliberation')}
    @dwn-deliberation-complete=${action('dwn-deliberation-complete')}
  ></dwn-deliberation>`;
}

/** Presses buttons one after the other, by the beginning of their text. */
async function pressAll(canvas: Element, ...names: readonly string[]): Promise<void> {
  const deliberation = canvas.querySelector('dwn-deliberation');
  if (!deliberation) throw new Error('There is no <dwn-deliberation> in this story.');
  for (const name of names) {
    await deliberation.updateComplete;
    const buttons = [...(deliberation.shadowRoot?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent.trim().startsWith(name));
    if (!button) throw new Error(`“${name}” is not on screen.`);
    button.click();
  }
  await deliberation.updateComplete;
}
