import type { Meta } from '@storybook/web-components-vite';
import { aidStories, type AidArgs, type AidStory } from './aid-story.js';
import { personAt } from './drive.js';
import { danger, shaky, steady, threatened, unknown, unstable } from './stability-answers.js';
import { walkToAdvice } from './walk-to-advice.js';

const meta = { ...aidStories, title: 'Beslishulp/Advies' } satisfies Meta<AidArgs>;
export default meta;

export const ActNow: AidStory = {
  name: 'Advies: nu doen',
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers(danger);
    person.isAdvised('acuut');
    person.sees('Jij beslist');
  },
};

export const Threatened: AidStory = {
  name: 'Advies: bedreigend',
  async play({ canvasElement }) {
    await walkToAdvice(canvasElement, threatened, 'bedreigend');
  },
};

export const Unstable: AidStory = {
  name: 'Advies: onstabiel',
  async play({ canvasElement }) {
    await walkToAdvice(canvasElement, unstable, 'onstabiel');
  },
};

export const TooLittleKnown: AidStory = {
  name: 'Advies: te weinig bekend',
  async play({ canvasElement }) {
    await walkToAdvice(canvasElement, unknown, 'onvoldoende_beeld');
  },
};

export const Shaky: AidStory = {
  name: 'Advies: wankel',
  async play({ canvasElement }) {
    await walkToAdvice(canvasElement, shaky, 'wankel');
  },
};

export const Steady: AidStory = {
  name: 'Advies: stabiel',
  async play({ canvasElement }) {
    await walkToAdvice(canvasElement, steady, 'stabiel');
  },
};

export const Why: AidStory = {
  name: 'Waarom zie je dit?',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, unstable, 'onstabiel');
    await person.opens('Waarom zie je dit?');
    await person.opens('Alle voorwaarden bekijken');
  },
};

export const WhatWouldChange: AidStory = {
  name: 'Wat zou dit veranderen?',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, shaky, 'wankel');
    await person.opens('Wat zou dit veranderen?');
  },
};

export const Sources: AidStory = {
  name: 'Bronnen',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, threatened, 'bedreigend');
    await person.opens('Bronnen');
  },
};

export const Picture: AidStory = {
  name: 'Het beeld',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, unstable, 'onstabiel');
    person.looksAt('Zo staat het ervoor');
  },
};

export const Done: AidStory = {
  name: 'Afgerond',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, steady, 'stabiel');
    await person.presses('Afronden');
    person.sees('Afgerond');
  },
};
