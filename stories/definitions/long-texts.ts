import type { AidDefinition } from '@doen-wat-nodig-is/core';

const longWord = 'arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger';
const longSentence = `Vraag dit na bij de ${longWord}, bij het samenwerkingsverband voor vroegsignalering, en bij de contactpersoon uit het oorspronkelijke plan van aanpak.`;

/** Words and labels longer than any author should write: nothing may stick out or be cut off. */
export const longTexts: AidDefinition = {
  schemaVersion: 1,
  id: 'lange_teksten',
  version: '1.0.0',
  language: 'nl',
  title: `Meerpersoonshuishoudeninkomensondersteuning en ${longWord}`,
  purpose: `Een verzonnen voorbeeld. ${longSentence}`,
  sources: [
    {
      id: 'lange_bron',
      title: `Besluit gelijkgestelden ${longWord}, artikelen 4:94, 4:94a en volgende, zoals laatst gewijzigd`,
      url: 'https://wetten.overheid.nl/BWBR0005537/2026-01-01/een-heel-lang-adres-zonder-een-enkele-spatie-erin',
      kind: 'wet',
      checkedOn: '2026-11-21',
    },
  ],
  sections: [
    {
      id: 'lang',
      title: 'Inkomensondersteuningsvoorzieningen en belastingteruggaveberekeningen',
      questions: [
        {
          id: 'regeling',
          type: 'single',
          text: `Heeft de inwoner recht op een vergoeding volgens de regeling voor een ${longWord}, of op een andere vergoeding die daarop lijkt?`,
          hint: `${longSentence} ${longSentence}`,
          options: [
            { code: 'ja', label: `Ja, volgens de ${longWord}` },
            { code: 'nee', label: `Nee, maar misschien wel als de ${longWord} akkoord gaat met een uitzondering` },
            { code: 'weet_niet', label: 'Weet ik niet' },
          ],
        },
        {
          id: 'bedrag',
          type: 'number',
          unit: 'maanden',
          allowUnknown: true,
          text: `Hoeveel maanden duurt de procedure bij de ${longWord} naar verwachting nog?`,
        },
      ],
    },
  ],
  rules: [
    {
      name: 'lang_overleg',
      conditions: { all: [{ fact: 'regeling', operator: 'in', value: ['ja', 'nee'] }] },
      event: { type: 'outcome', params: { id: 'lang_overleg' } },
      priority: 20,
    },
    {
      name: 'anders',
      conditions: { all: [] },
      event: { type: 'outcome', params: { id: 'anders' } },
      priority: 10,
    },
    {
      name: 'lange_aanvulling',
      conditions: { all: [{ fact: 'regeling', operator: 'equal', value: 'nee' }] },
      event: { type: 'supplement', params: { id: 'lange_aanvulling' } },
    },
  ],
  outcomes: [
    {
      id: 'lang_overleg',
      title: `Overleg met de ${longWord} en met de collega die bij jullie over uitzonderingen gaat`,
      advice: `**${longWord}**: ${longSentence}\n\n${longSentence}`,
      nextStep: longSentence,
      tone: 'warn',
      sources: ['lange_bron'],
    },
    { id: 'anders', title: 'Iets anders', advice: 'Kijk verder.', tone: 'info' },
  ],
  supplements: [
    {
      id: 'lange_aanvulling',
      title: `Rechtmatigheidsonderzoeksrapportage van de ${longWord}`,
      advice: longSentence,
      tone: 'info',
      sources: ['lange_bron'],
    },
  ],
  picture: {
    title: 'Meerpersoonshuishoudeninkomensondersteuning in beeld',
    note: longSentence,
    areas: [
      {
        id: 'gebied',
        title: 'Inkomensondersteuningsvoorzieningen',
        parts: [
          { question: 'regeling', label: `Recht volgens de ${longWord}`, steady: ['ja'], missing: ['nee'] },
          { question: 'bedrag', label: 'Duur van de procedure' },
        ],
      },
    ],
  },
};
