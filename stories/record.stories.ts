import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { digest } from '@doen-wat-nodig-is/core';
import '@doen-wat-nodig-is/elements/define-record.js';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';
import { holdRequests } from './hold-requests.js';
import { deviationRecord, trajectRecord, urgentRecord } from './make-record.js';
import './provide-story-aids.js';
import './variants.css';

/** What `<dwn-record>` is given; what is not set has its own default. */
interface RecordArgs {
  record?: unknown;
  src?: string;
  lang?: string;
  'heading-level'?: number;
}

type RecordStory = StoryObj<RecordArgs>;

const meta = {
  title: 'Vastlegging/dwn-record',
  component: 'dwn-record',
  tags: ['autodocs'],
  render: recordView,
  parameters: {
    controls: { include: ['lang', 'heading-level'] },
    docs: {
      description: {
        component:
          'Een vastlegging weer openen: lezen, controleren, afdrukken, en terugblikken met wat al bekend is. Het bestand blijft op de computer.',
      },
    },
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
    'heading-level': { control: { type: 'number', min: 2, max: 5 } },
  },
} satisfies Meta<RecordArgs>;
export default meta;

export const Deviation: RecordStory = { name: 'Afwijking met besluit', args: { record: deviationRecord() } };

export const Urgent: RecordStory = { name: 'Halverwege vastgelegd', args: { record: urgentRecord() } };

export const Traject: RecordStory = { name: 'Traject met beraad', args: { record: trajectRecord() } };

export const Opened: RecordStory = {
  name: 'Alles opengeklapt',
  args: { record: deviationRecord() },
  async play({ canvasElement }) {
    const root = await rootOf(canvasElement);
    root.querySelectorAll('details').forEach((details) => (details.open = true));
  },
};

export const Holds: RecordStory = {
  name: 'Gecontroleerd: klopt',
  args: { record: trajectRecord() },
  play: ({ canvasElement }) => checks(canvasElement, 'Deze vastlegging klopt'),
};

export const Differs: RecordStory = {
  name: 'Gecontroleerd: klopt niet',
  args: { record: changed() },
  play: ({ canvasElement }) => checks(canvasElement, 'Deze vastlegging klopt niet'),
};

export const OtherVersion: RecordStory = {
  name: 'Gecontroleerd: andere versie',
  args: { record: ofOtherVersion() },
  play: ({ canvasElement }) => checks(canvasElement, 'Deze pagina kan dit niet controleren'),
};

export const Review: RecordStory = {
  name: 'Terugblik begonnen',
  args: { record: deviationRecord() },
  async play({ canvasElement }) {
    await presses(canvasElement, 'Start de terugblik');
  },
};

export const Choose: RecordStory = { name: 'Nog geen vastlegging' };

export const Loading: RecordStory = {
  name: 'Laden',
  args: { src: '/nooit.json' },
  beforeEach: () => holdRequests('/nooit.json'),
};

export const Failed: RecordStory = {
  name: 'Niet geladen',
  // Not on the page with all of them: there a failed load would be a finding.
  tags: ['verwacht-laadfout', '!autodocs'],
  args: { src: '/is-er-niet.json' },
};

export const Foreign: RecordStory = { name: 'Ander bestand', args: { record: '{"name":"iets anders"}' } };

export const SavedWork: RecordStory = {
  name: 'Bewaard werk',
  args: { record: { kind: 'doen-wat-nodig-is/saved-work', schemaVersion: 1 } },
};

export const Newer: RecordStory = { name: 'Te nieuw', args: { record: { ...deviationRecord(), schemaVersion: 2 } } };

export const Damaged: RecordStory = {
  name: 'Beschadigd',
  args: { record: { ...deviationRecord(), outcome: 7, answers: 'weg' } },
};

export const English: RecordStory = {
  name: 'In het Engels, gecontroleerd',
  args: { record: changed(), lang: 'en' },
  async play({ canvasElement }) {
    await presses(canvasElement, 'Check this record');
  },
};

export const Narrow: RecordStory = {
  name: 'Smal (320 pixels)',
  args: { record: trajectRecord() },
  render: (args) => html`<div class="story-narrow">${recordView(args)}</div>`,
};

/** Somebody changed an answer and the advice afterwards. */
function changed(): unknown {
  const record = deviationRecord();
  return {
    ...record,
    answers: record.answers.map((answer, index) => (index === 3 ? { ...answer, label: 'Alle' } : answer)),
    outcome: record.outcome && { ...record.outcome, title: 'Volg de regel' },
  };
}

function ofOtherVersion(): unknown {
  const { digest: _, ...record } = deviationRecord();
  const content = { ...record, aid: { ...record.aid, version: '0.9.0' } };
  return { ...content, digest: digest(content) };
}

function recordView(args: RecordArgs): TemplateResult {
  return html`<dwn-record
    .record=${args.record}
    src=${ifDefined(args.src)}
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    @dwn-review=${report}
    @dwn-problem=${report}
  ></dwn-record>`;
}

function report(event: Event): void {
  action(event.type)({ ...event });
}

async function checks(canvas: Element, verdict: string): Promise<void> {
  const root = await presses(canvas, 'Controleer deze vastlegging');
  const headings = [...root.querySelectorAll('h3')].map(({ textContent }) => textContent.trim());
  if (!headings.includes(verdict)) throw new Error(`“${verdict}” is not on screen, but: ${headings.join(', ')}`);
}

async function presses(canvas: Element, name: string): Promise<ShadowRoot> {
  const root = await rootOf(canvas);
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
  return rootOf(canvas);
}

async function rootOf(canvas: Element): Promise<ShadowRoot> {
  const element = canvas.querySelector('dwn-record');
  await element?.updateComplete;
  if (!element?.shadowRoot) throw new Error('There is no record in this story.');
  return element.shadowRoot;
}
