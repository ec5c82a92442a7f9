import { aids as definitions } from '@doen-wat-nodig-is/aids';
import {
  createSession,
  createTraject,
  createTrajectRecord,
  createRecord,
  trustAid,
  type Aid,
  type AidRecord,
  type Answers,
  type RecordedDeliberation,
  type RecordedDocument,
  type Snapshot,
  type TrajectRecord,
} from '@doen-wat-nodig-is/core';
import {
  drawChecklist,
  draftDocument,
  editDocument,
  listDocuments,
  recordDocument,
} from '@doen-wat-nodig-is/core/document';
import { shaky } from './stability-answers.js';

/** A deviation that was decided on, with a letter that the professional filled in. */
export function deviationRecord(now = new Date()): AidRecord {
  const { snapshot } = createSession(bundled('afwijking'), { answers: brokenCarDeviation });
  return createRecord(snapshot, {
    now,
    decision: {
      kind: 'deviate',
      reason: 'kan_niet_wachten',
      motivation: 'De werkgever houdt de baan nog 3 weken vrij.',
    },
    documents: listDocuments(snapshot).map((template) => write(template, snapshot)),
  });
}

/** An advice that cannot wait, recorded half-way. */
export function urgentRecord(now = new Date()): AidRecord {
  const { snapshot } = createSession(bundled('stabiliteitscheck'), { answers: { ...shaky, direct_gevaar: 'ja' } });
  return createRecord(snapshot, { now });
}

/** A whole traject, with a deliberation at its end. */
export function trajectRecord(now = new Date()): TrajectRecord {
  const ids = ['stabiliteitscheck', 'standaardtoets', 'afwijking', 'beraad', 'terugblik'];
  const traject = createTraject(ids.map(bundled));
  const answers: readonly (readonly [string, Answers])[] = [
    ['stabiliteitscheck', shaky],
    ['standaardtoets', brokenCar],
    ['afwijking', brokenCarDeviation],
    ['beraad', wellPrepared],
  ];
  for (const [id, given] of answers) {
    const session = traject.open(id);
    for (const [question, answer] of Object.entries(given)) session.answer(question, answer);
    traject.finish(id);
  }
  const { snapshot } = traject.sessionOf('afwijking');
  return createTrajectRecord(traject, {
    now,
    judgements: {
      standaardtoets: { decision: { kind: 'follow' } },
      afwijking: { documents: listDocuments(snapshot).map((template) => write(template, snapshot)) },
      beraad: { deliberation },
    },
  });
}

const brokenCar: Answers = {
  wens_bekend: 'ja',
  doelen: ['meedoen_of_werk'],
  gewone_oplossing: 'ja',
  bruikbaar: 'nee',
  helpt_doel: 'nee',
  op_tijd: 'nee',
  maakt_stuk: 'ja',
  eerder_mislukt: 'nee',
  regels_botsen: 'nee',
  belemmeringen: ['beleidsregel'],
  bijzonder: 'ja',
  eigen_en_wijk: 'ja',
};

const brokenCarDeviation: Answers = {
  soort_regel: 'beleidsregel',
  naam_regel: 'Beleidsregel bijzondere bijstand, vervoer',
  grondslag: 'pw_35',
  feiten_gecontroleerd: 'de_meeste',
  doel_regel_gehaald: 'nee',
  gevolgen: ['inkomen', 'gezondheid', 'veiligheid'],
  geschikt: 'ja',
  lichter_alternatief: 'nee',
  evenwichtig: 'ja',
  nadeel_anderen: 'nee',
  mening_inwoner: 'ja',
  omstandigheid: 'combinatie',
  gelijke_behandeling: 'ja',
  duur: 'eenmalig',
  mandaat: 'leidinggevende',
  terugblik_moment: '3_mnd',
};

const wellPrepared: Answers = {
  aanleiding: 'nieuw_soort_oplossing',
  spoed: 'deze_week',
  vraag_in_een_zin: 'ja',
  de_vraag: null,
  verhaal_zonder_namen: 'ja',
  herkenbaar: 'nee',
  inwoner_weet_het: 'ja',
  deelnemers: ['collega_zelfde', 'jurist', 'ervaringsdeskundige'],
  ervaringsdeskundige: 'ja_betaald',
  feiten_en_meningen: 'ja',
  aantal_oplossingen: '3_of_meer',
  drie_kanten: 'ja',
  wie_beslist: 'ja',
  tegenspraak: 'ja',
};

const deliberation: RecordedDeliberation = {
  question: 'Vergoeden we de reparatie van de auto?',
  options: ['Niets doen', 'De reparatie vergoeden', 'Een leenauto'],
  criteria: [
    { id: 'recht', label: 'Recht' },
    { id: 'geld', label: 'Geld' },
    { id: 'mens', label: 'Mens' },
  ],
  weighings: [
    {
      role: 'Jurist',
      experience: false,
      scores: [
        { recht: 'Een beetje voor', geld: 'Een beetje voor', mens: 'Sterk tegen' },
        { recht: 'Een beetje voor', geld: 'Een beetje tegen', mens: 'Sterk voor' },
        { recht: 'Een beetje tegen', geld: 'Sterk tegen', mens: 'Een beetje voor' },
      ],
      argument: 'Artikel 35 geeft ruimte, als we de omstandigheden goed opschrijven.',
      noticed: '',
    },
    {
      role: 'Ervaringsdeskundige',
      experience: true,
      scores: [
        { recht: 'Een beetje tegen', geld: 'Een beetje tegen', mens: 'Sterk tegen' },
        { recht: 'Sterk voor', geld: 'Een beetje voor', mens: 'Sterk voor' },
        { recht: 'Een beetje voor', geld: 'Een beetje tegen', mens: 'Een beetje tegen' },
      ],
      argument: 'Zonder auto raakt hij ook zijn enige contacten kwijt.',
      noticed: 'Een leenauto moet je elke ochtend regelen. Met zoveel stress lukt dat niet.',
    },
  ],
  result: {
    option: 'De reparatie vergoeden',
    why: 'Het kost minder dan een uitkering, en hij houdt zijn werk.',
    decides: 'Teamleider',
  },
};

function write(template: Parameters<typeof draftDocument>[0], snapshot: Snapshot): RecordedDocument {
  const empty = draftDocument(template, snapshot);
  const draft = editDocument(empty, {
    places: {
      oplossing: 'een vergoeding voor de reparatie van uw auto',
      mening: 'uw collega’s bijna uw enige contact zijn',
      omstandigheden: 'u om 5 uur ’s ochtends begint en er dan geen bus rijdt',
      besluit: 'vergoeden wij de reparatie',
    },
    blocks: {
      b23: {
        generated: 'Niemand anders heeft last van deze oplossing.',
        own: 'Niemand heeft hier last van. Uw werkgever is er blij mee.',
      },
    },
  });
  return recordDocument(draft, drawChecklist(template, snapshot, draft));
}

function bundled(id: string): Aid {
  return trustAid(definitions[id]);
}
