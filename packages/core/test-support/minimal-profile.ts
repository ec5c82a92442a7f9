import type { ProfileDefinition } from '../src/profile/profile.js';

/** A small valid gemeenteprofiel in which each kind of thing occurs. Tests change one place of it. */
export const minimalProfile: ProfileDefinition = {
  schemaVersion: 1,
  id: 'proefgemeente',
  version: '1.0.0',
  language: 'nl',
  name: 'Gemeente Proef',
  address: 'u',
  words: { inwoner: 'cliënt', inwoners: 'cliënten', raad: 'gemeenteraad' },
  contacts: {
    nood: { label: 'de alarmcentrale', phone: '112', when: 'bij direct gevaar', checkedOn: '2026-11-21' },
    crisis: { label: 'het crisisteam', url: 'https://example.org/crisis', checkedOn: '2026-11-21' },
    wonen: { label: 'het woonloket', checkedOn: '2026-11-21', source: 'Wie is wie' },
  },
  mandates: [
    { id: 'bijzonder', decision: 'bijzondere bijstand tot 1.000 euro', by: 'de teamleider', source: 'Mandaatregister' },
    { id: 'afwijken', decision: 'afwijken van een beleidsregel', by: 'het afdelingshoofd' },
  ],
  hardshipClauses: [
    { id: 'wmo', regulation: 'Verordening Wmo Proef', article: 'artikel 9.1', checkedOn: '2026-11-21' },
    {
      id: 'jeugd',
      regulation: 'Verordening jeugdhulp Proef',
      article: 'artikel 12',
      url: 'https://example.org/jeugd_(2025)',
      checkedOn: '2026-11-21',
    },
  ],
  prices: {
    hourlyRate: { amount: 80, source: 'Verzonnen', year: 2026 },
    events: [
      { code: 'opname', label: 'Een opname', amount: 9000.5, source: 'Verzonnen', year: 2026 },
      { code: 'uitval', label: 'Uitval van werk', amount: 0, source: 'Verzonnen', year: 2025 },
    ],
  },
  thresholds: { keer: 3 },
  links: { regels: { label: 'alle regels', url: 'https://example.org/regels' } },
  principles: [
    {
      id: 'nabij',
      title: 'Nabijheid',
      meaning: 'Wij zijn dichtbij.',
      whatYouDo: 'Ga langs.',
      whatTheResidentNotices: 'Er komt iemand.',
      examples: ['Je drinkt **koffie** in het buurthuis.'],
      clashesWith: [{ principle: 'zelf', how: 'Wie altijd langsgaat, neemt iets over.' }],
    },
    {
      id: 'zelf',
      title: 'Zelfredzaamheid',
      meaning: 'Vraag om hulp.',
      senses: [
        { id: 'alleen', text: 'Je lost het alleen op.' },
        { id: 'hulp', text: 'Je vraagt om hulp.' },
      ],
      sense: 'hulp',
      whatYouDo: 'Vraag wie kan helpen.',
      whatTheResidentNotices: 'Hulp vragen mag.',
      examples: ['Iemand belt zelf de gemeente.'],
      source: 'Verzonnen',
    },
  ],
};
