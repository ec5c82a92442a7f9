/** What an author may get wrong. No `AidDefinition`: that is the point of it. */
export const faulty = {
  schemaVersion: 1,
  id: 'klopt_niet',
  version: '1.0.0',
  language: 'nl',
  title: 'Een beslishulp met fouten',
  purpose: 'Een verzonnen voorbeeld van een definitie die niet klopt.',
  sources: [],
  sections: [
    {
      id: 'geld',
      title: 'Geld',
      questions: [
        {
          id: 'genoeg_geld',
          type: 'single',
          text: 'Is er genoeg geld?',
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
      name: 'tekort',
      conditions: { all: [{ fact: 'genoeg_gled', operator: 'equal', value: 'nee' }] },
      event: { type: 'outcome', params: { id: 'tekort' } },
    },
    {
      name: 'misschien',
      conditions: { all: [{ fact: 'genoeg_geld', operator: 'equal', value: 'misschien' }] },
      event: { type: 'outcome', params: { id: 'op_orde' } },
    },
  ],
  outcomes: [
    { id: 'tekort', title: 'Er is te weinig geld', advice: 'Zoek samen naar {answer.inkomen}.', tone: 'warn' },
    { id: 'op_orde', title: 'Er is genoeg geld', advice: 'Ga verder.', tone: 'ok' },
  ],
};
