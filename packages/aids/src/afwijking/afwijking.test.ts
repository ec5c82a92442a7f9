import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, parseAid, type Aid, type Answers, type Snapshot } from '@doen-wat-nodig-is/core';
import { createRandom, randomAnswers } from '../../../core/test-support/random-aid.js';
import { aids } from '../index.js';

const answerSets = 2_000;

describe('the aid to give reasons for a deviation', () => {
  it('asks for the article first when a law is in the way, however good the rest is', () => {
    const { outcome } = snapshotOf({ ...wellFounded, soort_regel: 'wet', grondslag: 'weet_niet' });

    assert.equal(outcome?.id, 'geen_grondslag');
  });

  it('names everything that is missing, in one sentence', () => {
    const { outcome } = snapshotOf({ ...wellFounded, mening_inwoner: 'nee', duur: 'onbepaald', mandaat: 'weet_niet' });

    assert.equal(outcome?.title, 'Bijna klaar');
    assert.match(
      outcome.advice,
      /wat de inwoner ervan vindt, tot wanneer de afwijking geldt en wie dit mag besluiten\./u,
    );
  });

  it('says what is missing whatever the outcome', () => {
    const { outcome, supplements } = snapshotOf({ ...wellFounded, geschikt: 'nee', terugblik_moment: 'niet_gepland' });

    assert.equal(outcome?.id, 'niet_geschikt');
    assert.deepEqual(
      supplements.map(({ id }) => id),
      ['mist_terugblik'],
    );
  });

  it('lets who may not decide lay the decision before who may, by name', () => {
    const toldBy = (mandaat: string) =>
      snapshotOf({ ...wellFounded, mandaat }).supplements.map(({ id, advice }) => [id, advice.split(' aan ').at(-1)]);

    assert.deepEqual(toldBy('ja'), []);
    assert.deepEqual(toldBy('leidinggevende'), [['voorleggen', 'je leidinggevende.']]);
    assert.deepEqual(toldBy('college'), [['voorleggen', 'het college.']]);
  });

  it(`has a decision laid before another only when nothing is missing, in ${answerSets} random sets of answers`, () => {
    const aid = afwijking();
    const random = createRandom(2026);
    let founded = 0;
    for (let set = 0; set < answerSets; set += 1) {
      const share = random.fraction() / 2;
      const drawn = Object.entries(randomAnswers(random, aid));
      const answers: Answers = { ...wellFounded, ...Object.fromEntries(drawn.filter(() => random.chance(share))) };
      const { outcome, supplements } = createSession(aid, { answers }).snapshot;

      const isFounded = outcome?.id === 'goed_onderbouwd';
      const ids = supplements.map(({ id }) => id);
      assert.equal(ids.includes('voorleggen'), isFounded && answers['mandaat'] !== 'ja', JSON.stringify(answers));
      assert.ok(!isFounded || !ids.some((id) => id.startsWith('mist_')), JSON.stringify(answers));
      if (isFounded) founded += 1;
    }
    assert.ok(founded > 0);
  });

  const checks: readonly (readonly [string, string, readonly string[]])[] = [
    ['beleidsregel', 'awb_4_84', []],
    ['wet', 'awb_4_84', ['let_op_awb_4_84']],
    ['werkafspraak', 'awb_4_84', ['let_op_werkafspraak', 'let_op_awb_4_84']],
    ['verordening', 'awb_4_84', ['let_op_awb_4_84', 'let_op_verordening']],
    ['verordening', 'hardheidsclausule', ['let_op_hardheidsclausule']],
    ['verordening', 'pw_18_1', []],
    ['verordening', 'jw_2_3', ['let_op_verordening', 'let_op_jw_2_3']],
    ['verordening', 'wmo_2_3_5', ['let_op_verordening', 'let_op_wmo_2_3_5']],
    ['wet', 'pw_16', ['let_op_pw_16']],
    ['beleidsregel', 'weet_niet', []],
  ];
  for (const [soort_regel, grondslag, expected] of checks) {
    it(`has ${expected.length} checks at ${grondslag} for a ${soort_regel}, and goes on all the same`, () => {
      const session = createSession(afwijking(), { answers: { soort_regel, naam_regel: null, grondslag } });

      assert.deepEqual(
        session.snapshot.warnings.map(({ id }) => id),
        expected,
      );
      assert.equal(session.snapshot.next, 'feiten_gecontroleerd');
    });
  }

  it('does not need the name of the rule', () => {
    assert.match(snapshotOf({ ...wellFounded, naam_regel: null }).outcome?.advice ?? '', /De regel: niet ingevuld\./u);
  });
});

const wellFounded: Answers = {
  soort_regel: 'beleidsregel',
  naam_regel: 'Beleidsregel bijzondere bijstand',
  grondslag: 'awb_4_84',
  feiten_gecontroleerd: 'alle',
  doel_regel_gehaald: 'nee',
  gevolgen: ['inkomen'],
  geschikt: 'ja',
  lichter_alternatief: 'nee',
  evenwichtig: 'ja',
  nadeel_anderen: 'nee',
  mening_inwoner: 'ja',
  omstandigheid: 'combinatie',
  gelijke_behandeling: 'ja',
  duur: 'eenmalig',
  mandaat: 'ja',
  terugblik_moment: '3_mnd',
};

function snapshotOf(answers: Answers): Snapshot {
  return createSession(afwijking(), { answers }).snapshot;
}

function afwijking(): Aid {
  const { aid } = parseAid(aids['afwijking']);
  assert.ok(aid);
  return aid;
}
