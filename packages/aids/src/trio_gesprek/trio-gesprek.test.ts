import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, parseAid, type Aid, type Answers } from '@doen-wat-nodig-is/core';
import { createRandom, randomAnswers, type Random } from '../../../core/test-support/random-aid.js';
import definition from './trio_gesprek.aid.json' with { type: 'json' };

const answerSets = 500;
const aid = parse();

describe('the triogesprek', () => {
  it('asks nothing about the inwoner while another speaks for them, and says so at once', () => {
    const session = createSession(aid);

    session.answer('wie_antwoordt', 'ander');

    assert.deepEqual(session.snapshot.visible, ['wie_antwoordt', 'recht_bekend']);
    assert.equal(session.snapshot.outcome?.id, 'eerst_luisteren');
    assert.deepEqual(idsOf(session.snapshot.warnings), ['niet_zonder_inwoner']);
  });

  it('asks each of the three the same 6 questions, the inwoner first', () => {
    const { visible } = createSession(aid, { answers: { wie_antwoordt: 'inwoner' } }).snapshot;

    const asked = visible.slice(2).map((id) => id.split('_').at(-1));
    assert.deepEqual(
      asked,
      ['inwoner', 'professional', 'klantmanager'].flatMap((id) => Array<string>(6).fill(id)),
    );
  });

  it('calls a solution shared once each of the three names it, as help or as the best, and not before', () => {
    for (const solution of solutions) {
      const shared = { ...agreed, ...forAll({ helpt: [solution], past_best: 'weet_niet' }) };
      assert.ok(supplementsOf(shared).includes(`eens_${solution}`), solution);
      for (const view of views) {
        const without = { ...shared, [`helpt_${view}`]: ['weet_niet'] };

        assert.ok(!supplementsOf(without).includes(`eens_${solution}`), `${solution} without ${view}`);
        assert.ok(supplementsOf({ ...without, [`past_best_${view}`]: solution }).includes(`eens_${solution}`));
      }
    }
  });

  it('knows of every solution that all choose whether it needs a maatwerkvoorziening', () => {
    for (const solution of solutions) {
      const expected = solution === 'maatwerkvoorziening' ? 'samen_maatwerk' : 'samen_zonder_maatwerk';

      assert.equal(outcomeOf({ ...agreed, ...forAll({ past_best: solution }) }), expected, solution);
    }
  });

  it('does not count two against one as agreement', () => {
    for (const solution of solutions.filter((code) => code !== 'wijk')) {
      const answers = { ...agreed, helpt_inwoner: [solution], past_best_inwoner: solution };

      assert.equal(outcomeOf(answers), 'verschil_bespreken', solution);
      assert.ok(supplementsOf(answers).includes('inwoner_anders'), solution);
    }
  });

  it('does not take three times “weet ik niet” for a solution', () => {
    const unknown = { helpt: ['weet_niet'], past_best: 'weet_niet' };

    assert.equal(outcomeOf({ ...agreed, ...forAll(unknown) }), 'verschil_bespreken');
  });

  it('names what all three see as help, and which of it needs no maatwerkvoorziening', () => {
    const { snapshot } = createSession(aid, {
      answers: { ...agreed, ...forAll({ helpt: ['wijk', 'maatwerkvoorziening'] }), past_best_klantmanager: 'vervoer' },
    });

    assert.equal(snapshot.outcome?.id, 'deels_eens');
    assert.match(snapshot.outcome.advice, /een club of activiteit in de wijk en een maatwerkvoorziening/);
    const without = snapshot.supplements.filter(({ advice }) => advice.includes('geen maatwerkvoorziening nodig'));
    assert.deepEqual(idsOf(without), ['eens_wijk']);
  });

  it('tells how to get a besluit to whom may not know it, whatever the outcome', () => {
    const random = createRandom(31);
    for (let set = 0; set < answerSets; set += 1) {
      const answers = alike(random);

      assert.equal(supplementsOf(answers).includes('besluit_vragen'), answers['recht_bekend'] !== 'ja');
    }
  });

  it('never comes out better with “weet ik niet”, whichever answer it takes the place of', () => {
    const random = createRandom(32);
    const worstFirst = [
      'eerst_luisteren',
      'verschil_bespreken',
      'deels_eens',
      'samen_maatwerk',
      'samen_zonder_maatwerk',
    ];
    const rank = (answers: Answers) => worstFirst.indexOf(outcomeOf(answers) ?? '');
    for (let set = 0; set < answerSets; set += 1) {
      const answers = alike(random);
      const question = random.pick(Object.keys(answers));
      const unknown = Array.isArray(answers[question]) ? ['weet_niet'] : 'weet_niet';

      assert.ok(rank({ ...answers, [question]: unknown }) <= rank(answers), `set ${set}, ${question}`);
    }
  });
});

const views = ['inwoner', 'professional', 'klantmanager'];

const solutions = [
  'zelf',
  'netwerk',
  'wijk',
  'hulpmiddel',
  'vervoer',
  'algemene_hulp',
  'maatwerkvoorziening',
  'zo_laten',
];

const agreed: Answers = {
  wie_antwoordt: 'inwoner',
  recht_bekend: 'ja',
  ...forAll({
    belangrijkst: 'mensen',
    kan_blijven: ['zelf'],
    helpt: ['wijk'],
    past_best: 'wijk',
    hoe_snel: 'deze_maand',
    wie_begint: 'professional',
  }),
};

/** The same answers from each of the three. */
function forAll(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => views.map((view) => [`${id}_${view}`, answer])),
  );
}

/** Random answers in which the others often follow the inwoner: by chance alone, three hardly ever agree. */
function alike(random: Random): Answers {
  const answers = randomAnswers(random, aid);
  const share = random.fraction();
  const followed = Object.entries(answers).map(([id, answer]) => {
    const ofInwoner = answers[id.replace(/_(professional|klantmanager)$/, '_inwoner')];
    return [id, random.chance(share) ? (ofInwoner ?? answer) : answer];
  });
  return { ...Object.fromEntries(followed), ...(random.chance(0.8) && { wie_antwoordt: 'inwoner' }) };
}

function outcomeOf(answers: Answers): string | undefined {
  return createSession(aid, { answers }).snapshot.outcome?.id;
}

function supplementsOf(answers: Answers): readonly string[] {
  return idsOf(createSession(aid, { answers }).snapshot.supplements);
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function parse(): Aid {
  const result = parseAid(definition);
  assert.deepEqual(result.problems, []);
  assert.ok(result.aid);
  return result.aid;
}
