/** A small definition in which two people answer the same questions. */
export const perspectiveDefinition = {
  schemaVersion: 1,
  id: 'samen',
  version: '1.0.0',
  language: 'nl',
  title: 'Samen kijken',
  purpose: 'Laat zien waar twee mensen het eens zijn.',
  sources: [],
  perspectives: [
    { id: 'inwoner', label: 'De inwoner', title: 'Wat de inwoner zegt' },
    { id: 'collega', label: 'De collega' },
  ],
  sections: [
    {
      id: 'kijk',
      title: 'Kijk',
      perspectives: ['inwoner', 'collega'],
      questions: [
        {
          id: 'wens',
          type: 'single',
          text: 'Wat is nodig?',
          options: [
            { code: 'rust', label: 'Rust' },
            { code: 'werk', label: 'Werk' },
            { code: 'weet_niet', label: 'Weet ik niet' },
          ],
        },
        {
          id: 'soort',
          type: 'short-text',
          text: 'Welk werk?',
          required: false,
          visibleWhen: { all: [{ not: { fact: 'wens', operator: 'notEqual', value: 'werk' } }] },
        },
        {
          id: 'welke',
          type: 'multiple',
          text: 'Wat kan helpen?',
          options: [
            { code: 'buurt', label: 'De buurt', inText: 'de buurt' },
            { code: 'club', label: 'Een club', inText: 'een club' },
            { code: 'geld', label: 'Geld' },
          ],
        },
      ],
    },
  ],
  facts: [
    { id: 'wensen', type: 'distinct', label: 'verschillende wensen', questions: ['wens_inwoner', 'wens_collega'] },
  ],
  rules: [
    {
      name: 'eens',
      conditions: { all: [{ fact: 'wens_inwoner', operator: 'equal', value: { fact: 'wens_collega' } }] },
      event: { type: 'outcome', params: { id: 'eens' } },
    },
    { name: 'oneens', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'oneens' } } },
  ],
  outcomes: [
    { id: 'eens', title: 'Jullie zijn het eens', advice: 'Ga door.', tone: 'ok' },
    { id: 'oneens', title: 'Praat verder', advice: 'Er zijn {fact.wensen} wensen.', tone: 'info' },
  ],
};
