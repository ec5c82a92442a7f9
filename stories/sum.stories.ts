import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { aidStories, aidView, type AidArgs, type AidStory } from './aid-story.js';
import { exampleProfile } from './definitions/example-profile.js';
import type { StoryAnswers } from './drive.js';
import { walkToAdvice } from './walk-to-advice.js';
import './variants.css';

const meta = {
  ...aidStories,
  title: 'Beslishulp/Som',
  args: { aid: 'kosten_van_een_taxi', profile: exampleProfile },
} satisfies Meta<AidArgs>;
export default meta;

const taxi: StoryAnswers = {
  eenmalig: '350,50',
  per_maand: '1200',
  maanden: '6',
  voorkomt: ['uitval', 'verhuizing'],
};

export const PaysBack: AidStory = {
  name: 'De som',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, taxi, 'verdient_zich_terug');
    person.looksAt('Zo is het berekend');
  },
};

export const CostsMore: AidStory = {
  name: 'De som, onder nul',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, { ...taxi, voorkomt: 'niets' }, 'kost_geld');
    person.looksAt('Zo is het berekend');
  },
};

export const NotKnown: AidStory = {
  name: 'De som, prijs niet bekend',
  // Not `undefined`: that would take the profile of the other stories.
  args: { profile: null },
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, taxi, 'in_woorden');
    person.looksAt('Zo is het berekend');
  },
};

export const Narrow: AidStory = {
  name: 'De som, smal',
  render: (args) => html`<div class="story-narrow">${aidView(args)}</div>`,
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, taxi, 'verdient_zich_terug');
    person.looksAt('Zo is het berekend');
  },
};
