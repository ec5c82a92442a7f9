import type { AidDefinition } from '@doen-wat-nodig-is/core';

const lawText = 'tekst van 1 januari 2026';

/** A made-up aid with two warnings at one question, one of which another answer takes away. */
export const deviation: AidDefinition = {
  schemaVersion: 1,
  id: 'afwijken_van_een_regel',
  version: '1.0.0',
  language: 'nl',
  title: 'Afwijken van een regel',
  purpose: 'Een verzonnen voorbeeld: kijk of je reden om af te wijken past bij de regel.',
  sources: [
    {
      id: 'awb_4_84',
      title: `Algemene wet bestuursrecht (Awb), artikel 4:84, ${lawText}`,
      url: 'https://wetten.overheid.nl/BWBR0005537/2026-01-01#Hoofdstuk4_Titeldeel4.3_Artikel4:84',
      kind: 'wet',
      checkedOn: '2026-11-21',
    },
  ],
  sections: [
    {
      id: 'regel',
      title: 'De regel',
      questions: [
        {
          id: 'soort_regel',
          type: 'single',
          text: 'Welke soort regel is het?',
          options: [
            { code: 'beleidsregel', label: 'Een beleidsregel' },
            { code: 'verordening', label: 'Een verordening' },
            { code: 'wet', label: 'Een wet' },
          ],
          proposals: [{ aid: 'past_de_standaard', question: 'belemmering', has: 'verordening', answer: 'verordening' }],
        },
        {
          id: 'grondslag',
          type: 'single',
          text: 'Op welk artikel steun je?',
          hint: 'Kies wat het beste past.',
          options: [
            { code: 'awb_4_84', label: 'Awb, artikel 4:84' },
            { code: 'hardheidsclausule', label: 'De hardheidsclausule' },
            { code: 'weet_niet', label: 'Weet ik niet' },
          ],
        },
        {
          id: 'mening_inwoner',
          type: 'long-text',
          text: 'Wat vindt de inwoner ervan?',
          required: false,
        },
      ],
    },
  ],
  rules: [
    {
      name: 'zoek_het_artikel',
      conditions: { all: [{ fact: 'grondslag', operator: 'equal', value: 'weet_niet' }] },
      event: { type: 'outcome', params: { id: 'zoek_het_artikel' } },
      priority: 20,
    },
    {
      name: 'schrijf_op',
      conditions: { all: [] },
      event: { type: 'outcome', params: { id: 'schrijf_op' } },
      priority: 10,
    },
    {
      name: 'artikel_past_niet',
      conditions: {
        all: [
          { fact: 'soort_regel', operator: 'notEqual', value: 'beleidsregel' },
          { fact: 'grondslag', operator: 'equal', value: 'awb_4_84' },
        ],
      },
      event: { type: 'warning', params: { id: 'artikel_past_niet' } },
    },
    {
      name: 'wet_geeft_zelf_ruimte',
      conditions: { all: [{ fact: 'soort_regel', operator: 'equal', value: 'wet' }] },
      event: { type: 'warning', params: { id: 'wet_geeft_zelf_ruimte' } },
    },
    {
      name: 'mening_ontbreekt',
      conditions: { all: [{ fact: 'mening_inwoner', operator: 'equal', value: null }] },
      event: { type: 'warning', params: { id: 'mening_ontbreekt' } },
    },
  ],
  outcomes: [
    {
      id: 'zoek_het_artikel',
      title: 'Zoek eerst het artikel',
      advice: 'Vraag een jurist waar de ruimte zit.',
      tone: 'warn',
    },
    {
      id: 'schrijf_op',
      title: 'Schrijf op waarom je afwijkt',
      advice: 'Leg uit waarom de regel hier niet werkt zoals bedoeld.',
      nextStep: 'Laat een collega je uitleg lezen.',
      tone: 'ok',
      sources: ['awb_4_84'],
    },
  ],
  warnings: [
    {
      id: 'wet_geeft_zelf_ruimte',
      question: 'soort_regel',
      text: 'Van een wet mag je alleen afwijken als die wet dat zelf toestaat.',
    },
    {
      id: 'artikel_past_niet',
      question: 'grondslag',
      text: 'Dit artikel gaat over **beleidsregels**. Bij een verordening of een wet kun je er niet op steunen.',
      sources: ['awb_4_84'],
    },
    {
      id: 'mening_ontbreekt',
      question: 'mening_inwoner',
      text: 'Je hebt niet opgeschreven wat de inwoner vindt. Vraag het nog.',
    },
  ],
};
