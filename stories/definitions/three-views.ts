import type { AidDefinition } from '@doen-wat-nodig-is/core';

/** A made-up aid that three people answer, each from their own side. */
export const threeViews: AidDefinition = {
  schemaVersion: 1,
  id: 'drie_keer_kijken',
  version: '1.0.0',
  language: 'nl',
  title: 'Drie keer kijken',
  purpose: 'Een verzonnen voorbeeld: leg naast elkaar hoe de inwoner, jij en een collega het zien.',
  sources: [],
  perspectives: [
    { id: 'inwoner', label: 'De inwoner', title: 'Wat de inwoner ziet' },
    { id: 'professional', label: 'De professional', title: 'Wat jij ziet' },
    { id: 'klantmanager', label: 'De klantmanager', title: 'Wat de klantmanager ziet' },
  ],
  sections: [
    {
      id: 'vooraf',
      title: 'Vooraf',
      questions: [
        {
          id: 'samen',
          type: 'single',
          text: 'Zitten jullie nu bij elkaar?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
          ],
        },
      ],
    },
    {
      id: 'beeld',
      title: 'Het beeld',
      perspectives: ['inwoner', 'professional', 'klantmanager'],
      questions: [
        {
          id: 'eerst',
          type: 'single',
          text: 'Wat heeft de inwoner het eerst nodig?',
          options: [
            { code: 'rust', label: 'Rust in huis' },
            { code: 'geld', label: 'Geld voor vaste lasten' },
            { code: 'werk', label: 'Werk of een opleiding' },
          ],
        },
        {
          id: 'helpt',
          type: 'multiple',
          text: 'Wie of wat helpt daarbij?',
          options: [
            { code: 'familie', label: 'Familie of vrienden' },
            { code: 'buurt', label: 'De buurt' },
            { code: 'gemeente', label: 'De gemeente' },
            { code: 'niemand', label: 'Niemand', exclusive: true },
          ],
        },
        {
          id: 'haast',
          type: 'single',
          text: 'Moet er deze week iets gebeuren?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
            { code: 'weet_niet', label: 'Weet ik niet' },
          ],
        },
        {
          id: 'vertrouwen',
          type: 'single',
          text: 'Is er iemand die de inwoner vertrouwt?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
          ],
        },
      ],
    },
  ],
  facts: [
    {
      id: 'verschil',
      type: 'distinct',
      label: 'Aantal verschillende antwoorden over wat eerst komt',
      questions: ['eerst_inwoner', 'eerst_professional', 'eerst_klantmanager'],
    },
  ],
  rules: [
    {
      name: 'eens',
      conditions: { all: [{ fact: 'verschil', operator: 'equal', value: 1 }] },
      event: { type: 'outcome', params: { id: 'eens' } },
      priority: 20,
    },
    { name: 'praat', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'praat' } }, priority: 10 },
  ],
  outcomes: [
    { id: 'eens', title: 'Jullie zien hetzelfde', advice: 'Begin daarmee.', tone: 'ok' },
    {
      id: 'praat',
      title: 'Praat eerst over wat jullie anders zien',
      advice: 'Begin bij wat de inwoner ziet. Vraag door tot je het begrijpt.',
      tone: 'info',
    },
  ],
};
