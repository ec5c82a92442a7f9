import type { ProfileDefinition } from '@doen-wat-nodig-is/core';

/** A gemeenteprofiel with a word of its own. */
export const ownWords: ProfileDefinition = {
  schemaVersion: 1,
  id: 'ergens',
  version: '1.0.0',
  language: 'nl',
  name: 'Gemeente Ergens',
  words: { inwoner: 'bewoner' },
};

/** A gemeenteprofiel with prices. */
export const ownEvents: ProfileDefinition = {
  ...ownWords,
  prices: {
    events: [
      { code: 'brand', label: 'Een brand', amount: 100, source: 'Verzonnen', year: 2026 },
      { code: 'uitval', label: 'Uitval', amount: 50, source: 'Verzonnen', year: 2026 },
    ],
  },
};
