import type { Meta } from '@storybook/web-components-vite';
import { nl, partMessages } from '@doen-wat-nodig-is/elements';
import { html } from 'lit';
import { aidStories, aidView, type AidArgs, type AidStory } from './aid-story.js';
import { personAt, type StoryAnswers } from './drive.js';
import { walkToAdvice } from './walk-to-advice.js';
import './variants.css';

const meta = {
  ...aidStories,
  title: 'Beslishulp/Perspectieven',
  args: { aid: 'drie_keer_kijken' },
} satisfies Meta<AidArgs>;
export default meta;

/** On one thing all agree, on one in part, on one nobody can tell yet, and on one they differ. */
const views: StoryAnswers = {
  samen: 'ja',
  eerst_inwoner: 'rust',
  helpt_inwoner: ['familie', 'buurt'],
  haast_inwoner: 'ja',
  vertrouwen_inwoner: 'ja',
  eerst_professional: 'rust',
  helpt_professional: ['familie'],
  haast_professional: 'nee',
  vertrouwen_professional: 'ja',
  eerst_klantmanager: 'rust',
  helpt_klantmanager: ['familie', 'gemeente'],
  haast_klantmanager: 'weet_niet',
  vertrouwen_klantmanager: 'nee',
};

export const Turn: AidStory = {
  name: 'Nu antwoordt een ander',
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers({ samen: 'ja' });
    person.sees('Wat heeft de inwoner het eerst nodig?');
  },
};

export const Review: AidStory = {
  name: 'Antwoorden van ieder controleren',
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers(views);
    person.sees(nl.review.title);
  },
};

export const Compared: AidStory = {
  name: 'Zo kijkt ieder ernaar',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, views, 'eens');
    person.looksAt(partMessages.nl.perspectives.title);
  },
};

export const Narrow: AidStory = {
  name: 'Zo kijkt ieder ernaar, smal',
  render: (args) => html`<div class="story-narrow">${aidView(args)}</div>`,
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, views, 'eens');
    person.looksAt(partMessages.nl.perspectives.title);
  },
};
