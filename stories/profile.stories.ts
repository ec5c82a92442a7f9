import type { Meta } from '@storybook/web-components-vite';
import { partMessages } from '@doen-wat-nodig-is/elements';
import { aidStories, type AidArgs, type AidStory } from './aid-story.js';
import { exampleProfile, formalProfile } from './definitions/example-profile.js';
import { personAt } from './drive.js';
import { walkToAdvice } from './walk-to-advice.js';

const meta = {
  ...aidStories,
  title: 'Beslishulp/Gemeenteprofiel',
  args: { aid: 'afwijken_van_een_regel', profile: exampleProfile },
} satisfies Meta<AidArgs>;
export default meta;

const answers = { soort_regel: 'beleidsregel', grondslag: 'awb_4_84', mening_inwoner: 'Het helpt.' };
const taxi = { eenmalig: '350', per_maand: '0', maanden: '0', voorkomt: 'niets' };

export const Principles: AidStory = {
  name: 'Uitgangspunten',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, answers, 'schrijf_op');
    await person.opens(partMessages.nl.principles.title);
  },
};

export const Clash: AidStory = {
  name: 'Een uitgangspunt botst',
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, answers, 'schrijf_op');
    await person.opens(partMessages.nl.principles.title);
    await person.opens('Eerst rust, dan de rest');
    await person.picks(partMessages.nl.principles.assessments.botst);
  },
};

export const Formal: AidStory = {
  name: 'In de u-vorm, met ‘bewoner’',
  args: { profile: formalProfile },
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await person.answers(answers);
    person.sees('Controleer uw antwoorden');
    await person.presses('Naar het advies');
    person.sees('U beslist');
  },
};

export const Gaps: AidStory = {
  name: 'Nog niet ingevuld',
  args: { aid: 'kosten_van_een_taxi', profile: { ...exampleProfile, contacts: {} } },
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, { ...taxi, voorkomt: 'uitval' }, 'verdient_zich_terug');
    await person.opens(partMessages.nl.gaps.title);
  },
};

export const NoProfile: AidStory = {
  name: 'Zonder gemeenteprofiel',
  // Not `undefined`: that would take the profile of the other stories.
  args: { aid: 'kosten_van_een_taxi', profile: null },
  async play({ canvasElement }) {
    const person = await walkToAdvice(canvasElement, taxi, 'kost_geld');
    await person.opens(partMessages.nl.gaps.noProfileTitle);
  },
};
