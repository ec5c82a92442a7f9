import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, parseProfile, type Answers, type Snapshot } from '@doen-wat-nodig-is/core';
import { draftDocument, listDocuments, renderText } from '@doen-wat-nodig-is/core/document';
import { planReview } from '@doen-wat-nodig-is/core/review';
import { bundledAid, readCases } from '../../test-support/bundled-aids.js';
import { listCaseDocuments, withoutMarks, type CaseDocument } from '../../test-support/case-documents.js';
import { profiles } from '../../test-support/example-profiles.js';

const documents = listCaseDocuments('afwijking');
const letters = documents.filter(({ template }) => template.id === 'motivering_inwoner');
const files = documents.filter(({ template }) => template.id === 'motivering_intern');

describe('the motivering of a deviation', () => {
  it('is there twice for every case: for the inwoner and for the file', () => {
    for (const { id, answers } of readCases('afwijking')) {
      const { snapshot } = createSession(bundledAid('afwijking'), { answers });

      assert.deepEqual(
        listDocuments(snapshot).map((template) => [template.id, template.audience]),
        [
          ['motivering_inwoner', 'inwoner'],
          ['motivering_intern', 'intern'],
        ],
        id,
      );
    }
  });

  it('tells the inwoner in the order of the template', () => {
    for (const { name, text } of letters) assert.equal(findOutOfOrder(text, letterOrder), undefined, name);
  });

  it('tells the file in the same order, and adds comparable cases, costs, who decides and which advice', () => {
    for (const { name, text } of files) assert.equal(findOutOfOrder(text, fileOrder), undefined, name);
  });

  it('says of each answer what was answered, and nothing that was not', () => {
    for (const { name, text, snapshot } of documents) {
      for (const [question, sayings] of Object.entries(facts)) {
        const said = Object.entries(sayings).flatMap(([code, saying]) => (saying.test(text) ? [code] : []));
        const answer = [snapshot.answers[question] ?? []].flat().filter((code) => String(code) in sayings);
        assert.deepEqual(said.sort(), answer.sort(), `${name}: ${question}`);
      }
    }
  });

  it('shows each point of the checklist, in order, covered or with its gap marked in the text', () => {
    for (const { name, text, checklist } of documents) {
      assert.deepEqual(
        checklist.map(({ id }) => id),
        points,
        name,
      );
      for (const { id, covered, places } of checklist) {
        assert.ok(covered || places.length > 0, `${name}: ${id} is missing without a mark`);
        for (const { label } of places) assert.ok(text.includes(`[nog invullen: ${label}]`), `${name}: ${label}`);
      }
    }
  });

  it('tells of each point which norm asks for it, where it stands, and what to do', () => {
    for (const { name, text, checklist } of documents) {
      for (const { id, norm, where, missing } of checklist) {
        assert.notEqual(norm, '', `${name}: ${id}`);
        assert.match(missing, /\?/u, `${name}: ${id} asks`);
        const [, heading = ''] = /^Onder ‘(.+)’$/u.exec(where) ?? [];
        assert.ok(text.split('\n').includes(heading), `${name}: ${where}`);
      }
    }
  });

  it('covers all sixteen points once every place is filled in, unless an answer says otherwise', () => {
    for (const { name, snapshot, filled } of documents) {
      const open = filled.checklist.filter(({ covered }) => !covered);
      assert.deepEqual(
        open.map(({ places, question }) => [places.length, question !== undefined]),
        open.map(() => [0, true]),
        name,
      );
      const isFounded = snapshot.outcome?.id === 'goed_onderbouwd';
      assert.ok(!isFounded || open.length === 0, name);
    }
  });

  it('has one or more cases that leave nothing open', () => {
    assert.ok(documents.some(({ filled }) => filled.checklist.every(({ covered }) => covered)));
  });

  it('is no finished decision before somebody wrote one', () => {
    for (const { name, text } of documents) assert.match(text, /Daarom \[nog invullen: het besluit\]/u, name);
  });
});

describe('the motivering for the inwoner', () => {
  it('has no words of the house: no mandaat, no dossier, no advice of a tool', () => {
    for (const { name, text } of letters) {
      assert.doesNotMatch(
        withoutMarks(text),
        /mandaat|dossier|werkproces|beslishulp|saldo|kosten|proportioneel/iu,
        name,
      );
    }
  });

  it('says within how long and where an inwoner can object, with the address of the gemeenteprofiel', () => {
    const here = textOf(wellFounded, 'motivering_inwoner', parseProfile(profiles[1]?.[1]).profile);

    assert.match(here, /binnen 6 weken bezwaar maken bij het college van Waterveen, Postbus 1 in Waterveen\./u);
    assert.match(
      textOf(wellFounded, 'motivering_inwoner'),
      /binnen 6 weken bezwaar maken bij \[nog invullen: het bestuursorgaan en het adres voor bezwaar\]\./u,
    );
  });

  it('names the rule that was typed, and asks for it otherwise', () => {
    assert.match(
      textOf({ ...wellFounded, naam_regel: 'Beleidsregel 12' }, 'motivering_inwoner'),
      /normaal niet: Beleidsregel 12\./u,
    );
    assert.match(
      textOf({ ...wellFounded, naam_regel: null }, 'motivering_inwoner'),
      /normaal niet: \[nog invullen: de naam van de regel, en het artikel\]\./u,
    );
  });
});

describe('the motivering for the file', () => {
  it('opens with the advice where that was not to deviate, and asks why it was done all the same', () => {
    const openings = new Map(
      files.map(({ snapshot, text }) => [
        snapshot.outcome?.id,
        text.split('\n').find((line) => /adviseerde/u.test(line)),
      ]),
    );

    for (const id of ['niet_geschikt', 'lichter_kan', 'geen_bijzondere_gevolgen']) {
      assert.match(
        openings.get(id) ?? '',
        /^De beslishulp adviseerde anders: ‘.+’\. Toch wordt er afgeweken, omdat \[/u,
      );
    }
    for (const id of ['geen_grondslag', 'eerst_beraad']) {
      assert.match(openings.get(id) ?? '', /^De beslishulp adviseerde: ‘.+’\. Daarna is dit gedaan: \[/u);
    }
    for (const id of ['aanvullen', 'goed_onderbouwd']) assert.equal(openings.get(id), undefined, id);
  });

  it('quotes the sum and the preparation of the beraad where these were made, and asks for the costs otherwise', () => {
    const car = fileOf('kapotte-auto');

    assert.match(car.text, /Volgens de som levert dit in 1 jaar €\s3\.600 meer op dan het kost\./u);
    assert.match(car.text, /De uitkomst van die voorbereiding was: ‘Je bent klaar voor het beraad’\./u);
    const alone = renderText(draftDocument(car.template, car.snapshot));
    assert.match(alone, /Kosten en opbrengst: \[nog invullen: /u);
    assert.doesNotMatch(alone, /Volgens de som|beraad voorbereid/u);
  });

  it('does not count a prepared beraad as an advice with reasons: that is still asked', () => {
    const advice = fileOf('kapotte-auto').checklist.find(({ id }) => id === 'advies');

    assert.equal(advice?.covered, false);
    assert.deepEqual(
      advice.places.map(({ id }) => id),
      ['advies'],
    );
  });

  it('never promises that there will be no precedent', () => {
    for (const { name, text } of files) {
      assert.match(text, /Dan hoort diegene dezelfde behandeling te krijgen\./u, name);
      assert.doesNotMatch(text, /precedent|elk geval is uniek|maar één keer/iu, name);
    }
  });
});

describe('the date to look back', () => {
  it('follows from the answer, and is not planned when nobody wants one', () => {
    const dateFor = (terugblik_moment: string) =>
      planReview(snapshotOf({ ...wellFounded, terugblik_moment }), '2026-11-25')?.date;

    assert.equal(dateFor('4_weken'), '2026-12-23');
    assert.equal(dateFor('3_mnd'), '2027-02-25');
    assert.equal(dateFor('6_mnd'), '2027-05-25');
    assert.equal(dateFor('niet_gepland'), undefined);
  });
});

const points = [
  ...['feiten', 'mening_inwoner', 'regel', 'grondslag', 'doel_regel', 'gevolgen', 'omstandigheden', 'geschikt'],
  ...['lichter_alternatief', 'evenwicht', 'vergelijkbaar', 'duur', 'beslisser', 'advies', 'bezwaar', 'terugblik'],
];

const balance = [/[Hh]elpt/u, /lichtere oplossing/u, /Het belang van de gemeente/u, /weegt/u, /last van/u];
const ending = [/Daarom/u, /op grond van|rust op/u];

/** The sentences of the blueprint's template, by the words that every variant has. */
const letterOrder = [
  ...[
    /U heeft gevraagd om/u,
    /Volgens deze regel/u,
    /De regel is bedoeld om/u,
    /dat doel/u,
    /Als wij de regel volgen/u,
  ],
  ...[/Wij hebben gekeken naar/u, /U heeft ons verteld dat/u, /Uw situatie is anders dan die van de meeste mensen/u],
  ...balance,
  /vergelijkbare situatie/u,
  ...ending,
  ...[/neemt dit besluit/u, /[Dd]it geldt|geldt dit/u, /voorwaarden/u, /bekijken wij met u of het heeft geholpen/u],
  ...[/niet eens met dit besluit/u, /binnen 6 weken bezwaar maken bij/u],
];

const fileOrder = [
  ...[/De inwoner heeft gevraagd om/u, /Volgens deze regel/u, /De regel is bedoeld om/u, /dat doel/u],
  ...[
    /als de gemeente de regel volgt/u,
    /Dit is bekeken/u,
    /De inwoner heeft verteld dat/u,
    /Deze situatie is anders/u,
  ],
  ...balance,
  ...[/vergelijkbare situatie/u, /dezelfde behandeling/u, /Kosten en baten/u],
  ...ending,
  ...[/mandaat|Het college besluit/u, /advies of beraad is gebruikt/u, /[Dd]it geldt|geldt dit/u, /voorwaarden/u],
  ...[/kijken wij met de inwoner/u, /binnen 6 weken bezwaar maken/u],
];

/** What both documents say of an answer, and of no other. */
const facts: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  doel_regel_gehaald: { ja: /doel wel gehaald/u, deels: /doel maar deels gehaald/u, nee: /doel niet gehaald/u },
  gevolgen: {
    inkomen: /inkomen/u,
    woning: /woonplek/u,
    zorg: /Er stopt zorg|zorg die stopt/u,
    gezin: /gezin/u,
    gezondheid: /(?<!, )gezondheid wordt|slechtere gezondheid/u,
    schuld: /schuld wordt|meer schuld/u,
    veiligheid: /minder veilig/u,
  },
  feiten_gecontroleerd: {
    alle: /[Aa]l(le)? (deze )?feiten (hebben|zijn)/u,
    de_meeste: /De meeste feiten/u,
    weinig: /Veel feiten .*nog niet gecontroleerd/u,
  },
  omstandigheid: {
    combinatie: /een combinatie van problemen/u,
    levensgebeurtenis: /een ingrijpende gebeurtenis/u,
    beperking: /een ziekte of beperking/u,
    kinderen: /kinderen die erbij betrokken zijn/u,
    regels_botsen: /regels die botsen/u,
  },
  geschikt: { ja: / helpt, omdat/u, deels: / helpt voor een deel, omdat/u },
  lichter_alternatief: { nee: /Een lichtere oplossing, zoals/u, ja: /Er is ook een lichtere oplossing/u },
  evenwichtig: { ja: /Dat weegt hier minder zwaar/u },
  nadeel_anderen: { nee: /Niemand anders/u, ja_klein: /een beetje last/u, ja_groot: /veel last/u },
  gelijke_behandeling: { ja: /zouden wij hetzelfde doen\./u, nee: /zouden wij niet hetzelfde doen/u },
  grondslag: {
    pw_18_1: /artikel 18 lid 1 van de Participatiewet/u,
    pw_35: /artikel 35 van/u,
    pw_16: /artikel 16 van/u,
    wmo_2_3_5: /artikel 2\.3\.5 van/u,
    wmo_2_3_3: /artikel 2\.3\.3 van/u,
    jw_2_3: /artikel 2\.3 van de Jeugdwet/u,
    wgs: /\(Wgs\)/u,
    awb_4_84: /(grond van|rust op) artikel 4:84 van de Algemene wet bestuursrecht \(Awb\)/u,
    awb_4_94: /artikel 4:94a\] van/u,
    hardheidsclausule: /(grond van|rust op) een hardheidsclausule/u,
  },
  duur: { eenmalig: /Dit geldt 1 keer/u, tot_datum: /Dit geldt tot/u },
  terugblik_moment: { '4_weken': /Over 4 weken/u, '3_mnd': /Over 3 maanden/u, '6_mnd': /Over 6 maanden/u },
};

const wellFounded: Answers = readCases('afwijking').find(({ id }) => id === 'kapotte-auto')?.answers ?? {};

function fileOf(caseId: string): CaseDocument {
  const file = files.find((document) => document.caseId === caseId);
  assert.ok(file, caseId);
  return file;
}

function snapshotOf(answers: Answers, profile?: Parameters<typeof bundledAid>[1]): Snapshot {
  return createSession(bundledAid('afwijking', profile), { answers }).snapshot;
}

function textOf(answers: Answers, id: string, profile?: Parameters<typeof bundledAid>[1]): string {
  const snapshot = snapshotOf(answers, profile);
  const template = listDocuments(snapshot).find((candidate) => candidate.id === id);
  assert.ok(template);
  return renderText(draftDocument(template, snapshot));
}

/** The first pattern that does not come after the one before it. */
function findOutOfOrder(text: string, patterns: readonly RegExp[]): string | undefined {
  let from = 0;
  for (const pattern of patterns) {
    const found = text.slice(from).search(pattern);
    if (found < 0) return pattern.source;
    from += found;
  }
  return undefined;
}
