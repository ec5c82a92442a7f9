import type { AidDefinition } from '@doen-wat-nodig-is/core';

/** A made-up aid with each type of question once, so that a story can walk to the one it shows. */
export const everyQuestionType: AidDefinition = {
  schemaVersion: 1,
  id: 'vervoer_naar_werk',
  version: '1.0.0',
  language: 'nl',
  title: 'Vervoer naar werk',
  purpose: 'Een verzonnen voorbeeld, met elke soort vraag.',
  sources: [],
  sections: [
    {
      id: 'reis',
      title: 'De reis',
      questions: [
        {
          id: 'vervoer',
          type: 'multiple',
          text: 'Hoe kan de inwoner nu op het werk komen?',
          hint: 'Denk ook aan vroege diensten en aan het weekend.',
          options: [
            { code: 'fiets', label: 'Met de fiets' },
            { code: 'bus_trein', label: 'Met bus of trein' },
            { code: 'meerijden', label: 'Meerijden met een collega' },
            { code: 'geen', label: 'Geen van deze', exclusive: true },
          ],
        },
        {
          id: 'kosten',
          type: 'number',
          unit: 'euro',
          min: 0,
          max: 2500,
          allowUnknown: true,
          text: 'Wat kost een oplossing per maand?',
          hint: 'Een schatting is genoeg.',
        },
      ],
    },
    {
      id: 'afspraak',
      title: 'De afspraak',
      questions: [
        {
          id: 'werkgever',
          type: 'short-text',
          maxLength: 120,
          text: 'Wat heeft de werkgever toegezegd?',
        },
        {
          id: 'wens',
          type: 'long-text',
          maxLength: 1000,
          text: 'Wat wil de inwoner zelf?',
          hint: 'Schrijf het op in de woorden van de inwoner.',
        },
        { id: 'datum', type: 'date', text: 'Wanneer moet het geregeld zijn?' },
        {
          id: 'opmerking',
          type: 'short-text',
          required: false,
          text: 'Wil je nog iets opschrijven?',
        },
        {
          id: 'regel',
          type: 'single',
          text: 'Past de gewone regel?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
            { code: 'weet_niet', label: 'Weet ik niet' },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      name: 'regel_past',
      conditions: { all: [{ fact: 'regel', operator: 'equal', value: 'ja' }] },
      event: { type: 'outcome', params: { id: 'regel_past' } },
      priority: 20,
    },
    {
      name: 'overleg',
      conditions: { all: [] },
      event: { type: 'outcome', params: { id: 'overleg' } },
      priority: 10,
    },
  ],
  outcomes: [
    { id: 'regel_past', title: 'Gebruik de gewone regel', advice: 'De gewone regel past hier.', tone: 'ok' },
    { id: 'overleg', title: 'Overleg met een collega', advice: 'Kijk samen wat hier wel past.', tone: 'info' },
  ],
};
