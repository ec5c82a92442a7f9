import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, parseAid, type Aid, type Answers, type Snapshot } from '@doen-wat-nodig-is/core';
import { createRandom, randomAnswers } from '../../../core/test-support/random-aid.js';
import { aids } from '../index.js';

const answerSets = 2_000;

describe('the standaardtoets', () => {
  it('says to talk with the inwoner first, as soon as nobody knows what the inwoner wants', () => {
    assert.equal(outcomeOf({ wens_bekend: 'nee' }), 'eerst_gesprek');
    assert.equal(outcomeOf({ wens_bekend: 'ja', doelen: ['geen'] }), 'eerst_gesprek');
    assert.equal(outcomeOf({ wens_bekend: 'ja', doelen: [] }), 'eerst_gesprek');
  });

  it('does not ask what is special about an inwoner for whom the ordinary solution fits', () => {
    const { bijzonder: _, ...answers } = ordinary;
    const { snapshot } = createSession(standaardtoets(), { answers });

    assert.equal(snapshot.outcome?.id, 'standaard_past');
    assert.equal(snapshot.next, undefined);
  });

  it('lets the ordinary case end there: no other aid to go on with', () => {
    const { outcome } = snapshotOf(ordinary);

    assert.equal(outcome?.next, undefined);
    assert.equal(outcome?.tone, 'ok');
  });

  for (const question of ['gewone_oplossing', 'bruikbaar', 'helpt_doel', 'op_tijd', 'maakt_stuk', 'regels_botsen']) {
    it(`does not take “weet ik niet” to ${question} for good news`, () => {
      assert.equal(outcomeOf({ ...ordinary, [question]: 'weet_niet' }), 'beraad');
    });
  }

  it('finds three times “weet ik niet” too little to go on, also when one is about what is special', () => {
    const two = { ...ordinary, op_tijd: 'weet_niet', maakt_stuk: 'weet_niet' };

    assert.equal(outcomeOf(two), 'beraad');
    assert.equal(outcomeOf({ ...two, bijzonder: 'weet_niet' }), 'eerst_gesprek');
  });

  it('names a law before another rule, and a rule before how people work', () => {
    const hindered = (...belemmeringen: readonly string[]) =>
      outcomeOf({ ...ordinary, helpt_doel: 'nee', belemmeringen });

    assert.equal(hindered('wet', 'verordening', 'beleidsregel', 'werkproces'), 'wet_in_de_weg');
    assert.equal(hindered('verordening', 'werkproces'), 'afwijken_onderbouwen');
    assert.equal(hindered('beleidsregel', 'budget'), 'afwijken_onderbouwen');
    assert.equal(hindered('werkproces', 'budget', 'bevoegdheid', 'angst_precedent'), 'ruimte_in_regels');
    assert.equal(hindered('niets'), 'ruimte_in_regels');
  });

  it('tells in the advice whether something is special, in words that fit the sentence', () => {
    const told = (bijzonder: string) => snapshotOf({ ...ordinary, helpt_doel: 'nee', bijzonder }).outcome?.advice ?? '';

    assert.match(told('ja'), /Volgens jou is er iets bijzonders aan deze situatie/u);
    assert.match(told('nee'), /Volgens jou is er niets bijzonders aan deze situatie/u);
    assert.match(told('weet_niet'), /Volgens jou is er misschien iets bijzonders aan deze situatie/u);
  });

  it(`never calls the ordinary solution fitting when something is wrong with it, in ${answerSets} random sets`, () => {
    const aid = standaardtoets();
    const random = createRandom(2026);
    let fitting = 0;
    for (let set = 0; set < answerSets; set += 1) {
      const share = random.fraction() / 2;
      const drawn = Object.entries(randomAnswers(random, aid));
      const answers: Answers = { ...ordinary, ...Object.fromEntries(drawn.filter(() => random.chance(share))) };
      const { outcome } = createSession(aid, { answers }).snapshot;

      const isFitting = outcome?.id === 'standaard_past' || outcome?.id === 'standaard_met_hulp';
      assert.ok(!isFitting || !isWrong(answers), JSON.stringify(answers));
      if (isFitting) fitting += 1;
    }
    assert.ok(fitting > 0);
  });
});

/** The dossier's "past niet", written out a second time. */
function isWrong(answers: Answers): boolean {
  return (
    ['gewone_oplossing', 'bruikbaar', 'helpt_doel', 'op_tijd'].some((question) => answers[question] === 'nee') ||
    ['maakt_stuk', 'regels_botsen'].some((question) => answers[question] === 'ja') ||
    answers['eerder_mislukt'] === '2_of_meer'
  );
}

const ordinary: Answers = {
  wens_bekend: 'ja',
  doelen: ['huishouden'],
  gewone_oplossing: 'ja',
  bruikbaar: 'ja',
  helpt_doel: 'ja',
  op_tijd: 'ja',
  maakt_stuk: 'nee',
  eerder_mislukt: 'nee',
  regels_botsen: 'nee',
  belemmeringen: ['niets'],
  bijzonder: 'nee',
  eigen_en_wijk: 'ja',
};

function outcomeOf(answers: Answers): string | undefined {
  return snapshotOf(answers).outcome?.id;
}

function snapshotOf(answers: Answers): Snapshot {
  return createSession(standaardtoets(), { answers }).snapshot;
}

function standaardtoets(): Aid {
  const { aid } = parseAid(aids['standaardtoets']);
  assert.ok(aid);
  return aid;
}
