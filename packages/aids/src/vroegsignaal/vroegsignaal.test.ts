import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, parseAid, type Aid, type Answers } from '@doen-wat-nodig-is/core';
import { createRandom, randomAnswers, type Random } from '../../../core/test-support/random-aid.js';
import definition from './vroegsignaal.aid.json' with { type: 'json' };

const answerSets = 500;
const aid = parse();

describe('the vroegsignaal', () => {
  it('says to call at once after one answer, with an outcome that ends the questions', () => {
    const session = createSession(aid);

    session.answer('direct_gevaar', 'ja');

    assert.equal(session.snapshot.outcome?.id, 'nu_bellen');
    assert.equal(session.snapshot.outcome.stops, true);
  });

  it('sends somebody today while something threatens and it is not clear who goes in time', () => {
    const threatened = { ...agreed, dreigt: ['afsluiting'] };

    assert.equal(outcomeOf(threatened), 'samen_plan');
    assert.equal(outcomeOf({ ...threatened, wanneer: 'later' }), 'vandaag_erheen');
    assert.equal(outcomeOf({ ...threatened, wie_gaat: 'weet_niet' }), 'vandaag_erheen');
    assert.equal(outcomeOf({ ...threatened, contact: 'geprobeerd' }), 'vandaag_erheen');
    assert.equal(outcomeOf({ ...threatened, wil_hulp: 'nee' }), 'vandaag_erheen');
  });

  it('keeps the 3 werkdagen of the law in sight whenever something threatens, whatever the outcome', () => {
    const random = createRandom(41);
    for (let set = 0; set < answerSets; set += 1) {
      const answers = mostlyAgreed(random);
      const { supplements } = createSession(aid, { answers }).snapshot;

      const threatens = [answers['dreigt']].flat().some((code) => code !== 'niets' && code !== 'weet_niet');
      assert.equal(
        supplements.some(({ id }) => id === 'wgs_3_werkdagen'),
        threatens,
      );
    }
  });

  it('warns at “later” as soon as that can be too late, and blocks nothing', () => {
    const session = createSession(aid, { answers: { dreigt: ['ontruiming'], contact: 'nee' } });

    session.answer('wanneer', 'later');

    assert.deepEqual(
      session.snapshot.warnings.map(({ id, question }) => [id, question]),
      [['later_te_laat', 'wanneer']],
    );
    session.answer('wanneer', 'vandaag');
    assert.deepEqual(session.snapshot.warnings, []);
  });

  it('takes no for an answer: an inwoner who wants no help gets an open door, and no plan', () => {
    const { snapshot } = createSession(aid, { answers: { ...agreed, wil_hulp: 'nee' } });

    assert.equal(snapshot.outcome?.id, 'deur_openhouden');
    assert.ok(!snapshot.visible.includes('effect'));
  });

  it('lets the inwoner choose the effect before others agree on who does what', () => {
    assert.equal(outcomeOf({ ...agreed, effect_inwoner: 'nee' }), 'eerst_doel_kiezen');
    assert.equal(outcomeOf({ ...agreed, effect: 'niet_gekozen' }), 'eerst_doel_kiezen');
  });

  it('never takes “weet ik niet” for good news, whatever the question', () => {
    for (const [question, expected] of Object.entries(whenUnknown)) {
      const unknown = Array.isArray(agreed[question]) ? ['weet_niet'] : 'weet_niet';

      assert.equal(outcomeOf({ ...agreed, [question]: unknown }), expected, question);
    }
  });

  it('says in one sentence what is not agreed yet', () => {
    const { snapshot } = createSession(aid, {
      answers: { ...agreed, wie_gaat: 'niet_afgesproken', wie_draagt_bij: [], wie_stuurt_bij: 'weet_niet' },
    });

    assert.equal(snapshot.outcome?.id, 'afspraken_afmaken');
    assert.match(snapshot.outcome.advice, /wie erheen gaat, wie iets bijdraagt en wie bijstuurt/);
  });

  it('never comes out better with “weet ik niet” than with the good answer', () => {
    const random = createRandom(42);
    const pressingFirst = aid.definition.outcomes.map(({ id }) => id);
    const rank = (answers: Answers) => pressingFirst.indexOf(outcomeOf(answers) ?? '');
    for (let set = 0; set < answerSets; set += 1) {
      const answers = mostlyAgreed(random);
      const question = random.pick(Object.keys(agreed));
      const good = agreed[question] ?? null;
      const unknown = Array.isArray(good) ? ['weet_niet'] : 'weet_niet';

      const withUnknown = rank({ ...answers, [question]: unknown });
      assert.ok(withUnknown <= rank({ ...answers, [question]: good }), `set ${set}, ${question}`);
    }
  });
});

const agreed: Answers = {
  direct_gevaar: 'nee',
  soort_signaal: 'achterstand',
  dreigt: ['niets'],
  contact: 'ja',
  wil_hulp: 'ja',
  wie_gaat: 'bekende',
  wanneer: 'deze_week',
  effect: 'minder_stress',
  effect_inwoner: 'ja',
  wie_draagt_bij: ['inwoner', 'wijkteam'],
  wie_stuurt_bij: 'samen',
  helpt_het: 'ja',
};

/** What each “weet ik niet” among the agreed answers leads to, in place of a plan. */
const whenUnknown = {
  direct_gevaar: 'binnen_een_week_contact',
  dreigt: 'binnen_een_week_contact',
  contact: 'binnen_een_week_contact',
  wil_hulp: 'eerst_doel_kiezen',
  effect: 'eerst_doel_kiezen',
  effect_inwoner: 'eerst_doel_kiezen',
  helpt_het: 'bijsturen',
  wie_gaat: 'afspraken_afmaken',
  wanneer: 'afspraken_afmaken',
  wie_draagt_bij: 'afspraken_afmaken',
  wie_stuurt_bij: 'afspraken_afmaken',
};

/** Drawn evenly, nearly every set would be urgent. */
function mostlyAgreed(random: Random): Answers {
  const share = random.fraction();
  return Object.fromEntries(
    Object.entries(randomAnswers(random, aid)).map(([id, answer]) => [
      id,
      random.chance(share) ? (agreed[id] ?? null) : answer,
    ]),
  );
}

function outcomeOf(answers: Answers): string | undefined {
  return createSession(aid, { answers }).snapshot.outcome?.id;
}

function parse(): Aid {
  const result = parseAid(definition);
  assert.deepEqual(result.problems, []);
  assert.ok(result.aid);
  return result.aid;
}
