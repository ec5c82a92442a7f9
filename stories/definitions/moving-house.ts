import type { AidDefinition } from '@doen-wat-nodig-is/core';

/**
 * A made-up aid in which an answer makes a question appear (`sjouwhulp`), and another makes one needless (`geld`): who
 * first says yes to `verhuist` and then no, has an answer that does not count.
 */
export const movingHouse: AidDefinition = {
  schemaVersion: 1,
  id: 'hulp_bij_verhuizen',
  version: '1.0.0',
  language: 'nl',
  title: 'Hulp bij verhuizen',
  purpose: 'Een verzonnen voorbeeld, met een vraag die verschijnt en een vraag die niet meer nodig is.',
  sources: [],
  sections: [
    {
      id: 'verhuizing',
      title: 'De verhuizing',
      questions: [
        {
          id: 'verhuist',
          type: 'single',
          text: 'Gaat de inwoner verhuizen?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
          ],
        },
        {
          id: 'sjouwhulp',
          type: 'single',
          text: 'Wie kan helpen met sjouwen?',
          visibleWhen: { fact: 'verhuist', operator: 'equal', value: 'ja' },
          options: [
            { code: 'bekenden', label: 'Familie of vrienden' },
            { code: 'niemand', label: 'Niemand' },
          ],
        },
      ],
    },
    {
      id: 'haast',
      title: 'Haast en geld',
      questions: [
        {
          id: 'spoed',
          type: 'single',
          text: 'Moet er deze week iets gebeuren?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
          ],
        },
        {
          id: 'geld',
          type: 'single',
          text: 'Is er geld voor de kosten?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      name: 'spoed',
      conditions: { all: [{ fact: 'spoed', operator: 'equal', value: 'ja' }] },
      event: { type: 'outcome', params: { id: 'spoed' } },
      priority: 30,
    },
    {
      name: 'helpen',
      conditions: {
        any: [
          { fact: 'sjouwhulp', operator: 'equal', value: 'niemand' },
          { fact: 'geld', operator: 'equal', value: 'nee' },
        ],
      },
      event: { type: 'outcome', params: { id: 'helpen' } },
      priority: 20,
    },
    {
      name: 'zelf',
      conditions: { all: [] },
      event: { type: 'outcome', params: { id: 'zelf' } },
      priority: 10,
    },
  ],
  outcomes: [
    { id: 'spoed', title: 'Bel vandaag', advice: 'Bel vandaag de collega van spoed.', tone: 'warn' },
    { id: 'helpen', title: 'Zoek samen hulp', advice: 'Kijk samen wie kan helpen.', tone: 'info' },
    { id: 'zelf', title: 'De inwoner kan dit zelf', advice: 'Vraag later hoe het ging.', tone: 'ok' },
  ],
};
