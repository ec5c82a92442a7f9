import type { Meta } from '@storybook/web-components-vite';
import { en, nl } from '@doen-wat-nodig-is/elements';
import { html } from 'lit';
import { aidStories, aidView, type AidArgs, type AidStory } from './aid-story.js';
import { personAt } from './drive.js';
import { shaky, threatened, unstable } from './stability-answers.js';
import { walkToAdvice } from './walk-to-advice.js';
import './variants.css';

const meta = { ...aidStories, title: 'Beslishulp/Varianten' } satisfies Meta<AidArgs>;
export default meta;

export const EnglishForgotten: AidStory = {
  name: 'In het Engels, antwoord vergeten',
  args: { lang: 'en' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.goesOn();
    person.sees(en.errorSummary(1));
  },
};

export const EnglishAdvice: AidStory = {
  name: 'In het Engels, advies',
  args: { lang: 'en' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers(unstable);
    await person.presses('Go to the advice');
    person.isAdvised('onstabiel');
  },
};

export const Narrow: AidStory = {
  name: 'Smal (320 pixels)',
  render: (args) => html`<div class="story-narrow">${aidView(args)}</div>`,
  async play({ canvasElement }) {
    await walkToAdvice(canvasElement, threatened, 'bedreigend');
  },
};

export const NarrowPage: AidStory = {
  name: 'Smal, alles op één pagina',
  args: { presentation: 'page' },
  render: (args) => html`<div class="story-narrow">${aidView(args)}</div>`,
};

export const LongTexts: AidStory = {
  name: 'Lange teksten',
  args: { aid: 'lange_teksten' },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.goesOn();
    person.sees(nl.errorSummary(1));
  },
};

export const LongTextsAdvice: AidStory = {
  name: 'Lange teksten, smal advies',
  args: { aid: 'lange_teksten' },
  render: (args) => html`<div class="story-narrow">${aidView(args)}</div>`,
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, { regeling: 'nee', bedrag: '14' }, 'lang_overleg');
    await person.opens('Waarom zie je dit?');
    await person.opens('Bronnen');
  },
};

const themes = [
  { name: 'Geen thema', className: '' },
  { name: 'Voorbeeld', className: 'voorbeeld-theme' },
  { name: 'Ma', className: 'ma-theme' },
  { name: 'Open Formulieren', className: 'openforms-theme' },
];

export const Themes: AidStory = {
  name: 'Thema’s',
  parameters: {
    // The story brings its own themes, so that of the toolbar stays out.
    ownThemes: true,
  },
  render: (args) => html`
    <div class="story-themes">
      ${themes.map(
        ({ name, className }) => html`
          <div>
            <p class="story-theme-name">${name}</p>
            <div class="story-theme ${className}">${aidView(args)}</div>
          </div>
        `,
      )}
    </div>
  `,
  async play({ canvasElement }) {
    for (const theme of canvasElement.querySelectorAll('.story-theme')) await walkToAdvice(theme, shaky, 'wankel');
  },
};
