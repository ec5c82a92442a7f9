import type { ProfileDefinition, Proposal } from '@doen-wat-nodig-is/core';
import type { Offer, Presentation } from '@doen-wat-nodig-is/elements';
import type { ArgTypes, Args, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';
import { storyAidIds } from './provide-story-aids.js';

/** The attributes of `<dwn-aid>`, and properties that only a page can set; what is not set has its own default. */
export interface AidArgs extends Args {
  aid?: string;
  src?: string;
  presentation?: Presentation;
  'heading-level'?: number;
  'hide-title'?: boolean;
  lang?: string;
  name?: string;
  profile?: ProfileDefinition | null;
  proposals?: readonly Proposal[];
  next?: readonly Offer[];
}

/** A story of `<dwn-aid>` in one state. */
export type AidStory = StoryObj<AidArgs>;

const attributes = ['aid', 'src', 'presentation', 'heading-level', 'hide-title', 'lang', 'name'];

/** In the table, without a control: there is nothing to set. */
const toRead = { control: false } as const;

/** What all stories of `<dwn-aid>` share, whatever file they are in. */
export const aidStories = {
  component: 'dwn-aid',
  render: aidView,
  args: { aid: 'stabiliteitscheck' } as AidArgs,
  parameters: { controls: { include: attributes } },
  argTypes: {
    // With a type, since an address cannot set an argument whose type in the manifest is a name of ours.
    aid: { control: 'select', options: storyAidIds, type: 'string' },
    src: { control: 'text', type: 'string' },
    presentation: { control: 'inline-radio', options: ['steps', 'page'], type: 'string' },
    'heading-level': { control: { type: 'number', min: 2, max: 5 } },
    'hide-title': { control: 'boolean' },
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
    name: { control: 'text' },
    // The properties of two attributes above, under their other name.
    headingLevel: { table: { disable: true } },
    hideTitle: { table: { disable: true } },
    ...Object.fromEntries(
      ['record', 'dwn-answer', 'dwn-step', 'dwn-outcome', 'dwn-complete', 'dwn-problem'].map((name) => [name, toRead]),
    ),
  } satisfies Partial<ArgTypes>,
};

/** `<dwn-aid>` with its events in the panel *Actions*. */
export function aidView(args: AidArgs): TemplateResult {
  return html`<dwn-aid
    aid=${ifDefined(args.aid)}
    src=${ifDefined(args.src)}
    presentation=${ifDefined(args.presentation)}
    heading-level=${ifDefined(args['heading-level'])}
    ?hide-title=${args['hide-title']}
    lang=${ifDefined(args.lang)}
    name=${ifDefined(args.name)}
    .profile=${args.profile}
    .proposals=${args.proposals ?? []}
    .next=${args.next ?? []}
    @dwn-answer=${report}
    @dwn-step=${report}
    @dwn-outcome=${report}
    @dwn-complete=${report}
    @dwn-problem=${report}
  ></dwn-aid>`;
}

function report(event: Event): void {
  const { isTrusted: _, ...detail } = event;
  action(event.type)(detail);
}
