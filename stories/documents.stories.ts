import { aids } from '@doen-wat-nodig-is/aids';
import { createSession, trustAid, type Answers, type Snapshot } from '@doen-wat-nodig-is/core';
import '@doen-wat-nodig-is/elements/define-documents.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';
import './provide-story-aids.js';
import './variants.css';

interface DocumentsArgs {
  snapshot: Snapshot;
  open?: string;
  lang?: string;
  edits?: unknown;
}

type DocumentsStory = StoryObj<DocumentsArgs>;

/** A man whose car broke down: the rule does not fit. */
const brokenCar: Answers = {
  soort_regel: 'beleidsregel',
  naam_regel: 'Beleidsregel bijzondere bijstand, vervoer',
  grondslag: 'pw_35',
  feiten_gecontroleerd: 'de_meeste',
  doel_regel_gehaald: 'nee',
  gevolgen: ['inkomen', 'gezondheid', 'veiligheid'],
  geschikt: 'ja',
  lichter_alternatief: 'nee',
  evenwichtig: 'ja',
  nadeel_anderen: 'nee',
  mening_inwoner: 'ja',
  omstandigheid: 'combinatie',
  gelijke_behandeling: 'ja',
  duur: 'eenmalig',
  mandaat: 'leidinggevende',
  terugblik_moment: '3_mnd',
};

const meta = {
  title: 'Documenten/dwn-documents',
  component: 'dwn-documents',
  tags: ['autodocs'],
  render: documentsView,
  args: { snapshot: snapshotOf('afwijking', brokenCar) },
  parameters: {
    controls: { include: ['open', 'lang'] },
    docs: {
      description: {
        component:
          'De teksten bij een advies: invullen, wijzigen, controleren en meenemen. Elke export kijkt eerst naar persoonsgegevens.',
      },
    },
  },
} satisfies Meta<DocumentsArgs>;
export default meta;

export const ForTheResident: DocumentsStory = { name: 'Motivering voor de inwoner' };

export const ForTheFile: DocumentsStory = { name: 'Motivering voor het dossier', args: { open: 'motivering_intern' } };

export const Advice: DocumentsStory = { name: 'Het advies', args: { open: 'advice' } };

export const Checklist: DocumentsStory = {
  name: 'De controle, open',
  play: ({ canvasElement }) => opens(canvasElement, '.dwn-checklist summary'),
};

export const Rewriting: DocumentsStory = {
  name: 'Een stuk wijzigen',
  play: ({ canvasElement }) => opens(canvasElement, '.dwn-rewrite'),
};

const withPhone = { motivering_inwoner: { places: { oplossing: 'hulp; bel 06 12345678' }, blocks: {} } };

export const PersonalData: DocumentsStory = { name: 'Persoonsgegevens onder een veld', args: { edits: withPhone } };

export const Asking: DocumentsStory = {
  name: 'Persoonsgegevens bij het meenemen',
  args: { edits: withPhone },
  play: ({ canvasElement }) => opens(canvasElement, '#take-markdown'),
};

export const Outdated: DocumentsStory = {
  name: 'De antwoorden zijn veranderd',
  args: {
    edits: { motivering_inwoner: { places: {}, blocks: { b3: { own: 'Dit is een regel van ons.', generated: '-' } } } },
  },
};

export const English: DocumentsStory = { name: 'Scherm in het Engels', args: { lang: 'en' } };

export const Narrow: DocumentsStory = {
  name: 'Smal (320 pixels)',
  render: (args) => html`<div class="story-narrow">${documentsView(args)}</div>`,
};

function snapshotOf(aid: string, answers: Answers): Snapshot {
  // The bundled aids were checked by their tests.
  return createSession(trustAid(aids[aid]), { answers }).snapshot;
}

async function opens(canvas: Element, selector: string): Promise<void> {
  const documents = canvas.querySelector('dwn-documents');
  await documents?.updateComplete;
  const control = documents?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!control) throw new Error(`“${selector}” is not on screen.`);
  control.click();
  await documents?.updateComplete;
}

/** `<dwn-documents>` with its events in the panel *Actions*. */
function documentsView({ snapshot, open, lang, edits }: DocumentsArgs): TemplateResult {
  return html`<dwn-documents
    .snapshot=${snapshot}
    .edits=${edits ?? {}}
    open=${ifDefined(open)}
    lang=${ifDefined(lang)}
    @dwn-edits=${report}
    @dwn-export=${report}
    @dwn-change-question=${report}
  ></dwn-documents>`;
}

function report(event: Event): void {
  const { isTrusted: _, ...detail } = event;
  action(event.type)(detail);
}
