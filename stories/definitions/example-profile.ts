import type { ProfileDefinition } from '@doen-wat-nodig-is/core';

/** A made-up municipality with two principles, a contact and two prices. */
export const exampleProfile: ProfileDefinition = {
  schemaVersion: 1,
  id: 'voorbeeldstad',
  version: '1.0.0',
  language: 'nl',
  name: 'Gemeente Voorbeeldstad',
  contacts: {
    vervoer: { label: 'het vervoersteam', phone: '14 000', checkedOn: '2026-11-21' },
  },
  prices: {
    events: [
      { code: 'uitval', label: 'Uitval op school', amount: 9500, source: 'verzonnen', year: 2026 },
      { code: 'verhuizing', label: 'Een verhuizing met spoed', amount: 2250.5, source: 'verzonnen', year: 2026 },
    ],
  },
  principles: [
    {
      id: 'eerst_rust',
      title: 'Eerst rust, dan de rest',
      meaning: 'Wij vragen pas iets van mensen als de basis op orde is: een huis, inkomen en slaap.',
      senses: [
        { id: 'stress', text: 'Minder stress: minder brieven, minder gesprekken, 1 vaste persoon.' },
        { id: 'wachten', text: 'Wachten tot het vanzelf beter gaat.' },
      ],
      sense: 'stress',
      whatYouDo: 'Je stelt verplichtingen uit zolang de basis niet op orde is.',
      whatTheResidentNotices: 'De inwoner krijgt minder post, en heeft 1 persoon om te bellen.',
      examples: ['Een vordering staat 3 maanden stil.', 'Solliciteren hoeft nog niet.'],
      clashesWith: [{ principle: 'snel_meedoen', how: 'rust vraagt tijd, en meedoen begint dan later' }],
      source: 'Beleidsplan sociaal domein, verzonnen voorbeeld',
    },
    {
      id: 'snel_meedoen',
      title: 'Zo snel mogelijk meedoen',
      meaning: 'Wie mee kan doen, doet mee: met werk, leren of iets voor een ander.',
      whatYouDo: 'Je vraagt in het eerste gesprek waar de inwoner goed in is.',
      whatTheResidentNotices: 'De inwoner hoort eerst wat er wel kan.',
      examples: ['Helpen in het buurthuis, 1 ochtend per week.'],
    },
  ],
};

/** The same municipality, where professionals say *u* to each other and speak of *bewoner*. */
export const formalProfile: ProfileDefinition = {
  ...exampleProfile,
  id: 'voorbeeldstad_u',
  address: 'u',
  words: { inwoner: 'bewoner', inwoners: 'bewoners' },
};
