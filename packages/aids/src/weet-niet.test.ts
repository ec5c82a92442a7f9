import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, type Aid, type Answers, type Question } from '@doen-wat-nodig-is/core';
import { createRandom, randomAnswers, type Random } from '../../core/test-support/random-aid.js';
import { aidIds, bundledAid, readCases, testPrices } from '../test-support/bundled-aids.js';

const pairs = 1_500;

/** How much each outcome sets at ease, from low to high; those that are not named do not at all. */
const ease: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  stabiliteitscheck: { bedreigend: 1, onstabiel: 2, onvoldoende_beeld: 3, wankel: 4, stabiel: 5 },
  standaardtoets: { standaard_met_hulp: 1, standaard_past: 2 },
  afwijking: { aanvullen: 1, goed_onderbouwd: 2 },
  kosten_baten: { kost_geld_maar_helpt: 1, verdient_zich_terug: 2 },
  beraad: { aanvullen: 1, klaar_voor_beraad: 2 },
  terugblik: { eenmalig_maatwerk: 1, patroon_volgen: 1, nieuwe_standaard: 2 },
  trio_gesprek: { deels_eens: 1, samen_maatwerk: 2, samen_zonder_maatwerk: 2 },
  vroegsignaal: { deur_openhouden: 1, afspraken_afmaken: 1, samen_plan: 2 },
};

describe('weet ik niet', () => {
  for (const id of aidIds) {
    it(`never sets more at ease than the best that could be known, in ${id}: ${pairs} random pairs of questions`, () => {
      const aid = bundledAid(id, testPrices());
      const random = createRandom(5);
      const unsure = aid.compiled.questions.map(({ question }) => question).filter(mayBeUnknown);
      const cases = readCases(id).map(({ answers }) => answers);
      let compared = 0;
      for (let pair = 0; pair < pairs && unsure.length > 0; pair += 1) {
        const answers = nearCase(random, aid, random.pick(cases));
        const questions = random.sample(unsure, 1, 2);

        const unknown = easeOf(aid, { ...answers, ...Object.fromEntries(questions.map(unknownAnswer)) });
        const known = combine(questions).map((given) => easeOf(aid, { ...answers, ...given }));

        assert.ok(unknown <= Math.max(...known), JSON.stringify({ answers, questions: questions.map((q) => q.id) }));
        compared += 1;
      }
      assert.ok(unsure.length === 0 || compared === pairs);
    });
  }

  it('can be said in every aid', () => {
    assert.deepEqual(
      aidIds.filter((id) => !bundledAid(id).compiled.questions.some(({ question }) => mayBeUnknown(question))),
      [],
    );
  });
});

function easeOf(aid: Aid, answers: Answers): number {
  const { outcome } = createSession(aid, { answers }).snapshot;
  return ease[aid.definition.id]?.[outcome?.id ?? ''] ?? 0;
}

function mayBeUnknown(question: Question): boolean {
  if ('options' in question) return question.options.some(({ code }) => code === 'weet_niet');
  return question.type === 'number' && question.allowUnknown === true;
}

function unknownAnswer(question: Question): readonly [string, Answers[string]] {
  return [question.id, question.type === 'multiple' ? ['weet_niet'] : 'weet_niet'];
}

/** Every combination of what could be known. */
function combine([question, ...others]: readonly Question[]): readonly Answers[] {
  if (!question) return [{}];
  return listKnown(question).flatMap((answer) => combine(others).map((rest) => ({ [question.id]: answer, ...rest })));
}

function listKnown(question: Question): readonly Answers[string][] {
  if (!('options' in question)) return [0, 100, 100_000];
  const known = question.options.map(({ code }) => code).filter((code) => code !== 'weet_niet');
  return question.type === 'multiple' ? known.map((code) => [code]) : known;
}

function nearCase(random: Random, aid: Aid, given: Answers): Answers {
  const share = random.fraction() * 0.5;
  const drawn = randomAnswers(random, aid);
  return Object.fromEntries(
    Object.entries(drawn).map(([id, answer]) => [id, random.chance(share) ? answer : (given[id] ?? answer)]),
  );
}
