import type { DeliberationSetup } from '@doen-wat-nodig-is/core';
import type { DeliberationRole } from '@doen-wat-nodig-is/core/deliberation';

/** A setup with two sides, short enough to walk through. */
export const shortSetup: DeliberationSetup = {
  title: 'Samen wegen',
  purpose: 'Weeg eerst ieder apart.',
  participants: 'deelnemers',
  experience: ['ervaring'],
  criteria: [
    { id: 'recht', label: 'Recht', question: 'Mag het?' },
    { id: 'mens', label: 'Mens', question: 'Past het bij de inwoner?' },
  ],
  scale: [
    { code: 'tegen', label: 'Tegen' },
    { code: 'tussen', label: 'Ertussenin' },
    { code: 'voor', label: 'Voor' },
  ],
  standingOption: 'Niets doen',
};

export const shortRoles: readonly DeliberationRole[] = [
  { code: 'jurist', label: 'Een jurist', experience: false },
  { code: 'ervaring', label: 'Een ervaringsdeskundige', experience: true },
];
