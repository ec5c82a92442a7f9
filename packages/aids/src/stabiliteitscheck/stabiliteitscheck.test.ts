import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecord, createSession, parseAid, type Aid, type Answers } from '@doen-wat-nodig-is/core';
import { evaluateWithEngine, verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import { createRandom, randomAnswers } from '../../../core/test-support/random-aid.js';
import { aids } from '../index.js';

const answerSets = 2_000;

describe('the stabiliteitscheck', () => {
  it('says to care for safety first after one answer, with an outcome that ends the questions', () => {
    const session = createSession(stabiliteitscheck());

    session.answer('direct_gevaar', 'ja');

    assert.equal(session.snapshot.outcome?.id, 'acuut');
    assert.equal(session.snapshot.outcome.stops, true);
    assert.equal(session.snapshot.outcome.tone, 'urgent');
  });

  it('never calls a situation stable before it knows enough', () => {
    const session = createSession(stabiliteitscheck());

    assert.equal(session.snapshot.outcome, undefined);
    session.answer('direct_gevaar', 'nee');
    assert.equal(session.snapshot.outcome, undefined);
  });

  it('does not take “weet ik niet” for good news: four times is too little to go on', () => {
    const good = { ...goodAnswers, trots: 'weet_niet', contact: 'weet_niet', leefbaar_huis: 'weet_niet' };
    const { snapshot: three } = createSession(stabiliteitscheck(), { answers: good });
    const { snapshot: four } = createSession(stabiliteitscheck(), { answers: { ...good, genoeg_geld: 'weet_niet' } });

    assert.equal(three.outcome?.id, 'stabiel');
    assert.equal(four.outcome?.id, 'onvoldoende_beeld');
  });

  it(`gets the verdicts of json-rules-engine for ${answerSets} random sets of answers`, async () => {
    const aid = stabiliteitscheck();
    const random = createRandom(2026);
    const outcomes = new Set<string | undefined>();
    for (let set = 0; set < answerSets; set += 1) {
      const answers = skewed(randomAnswers(random, aid), random.fraction());
      const { snapshot } = createSession(aid, { answers });

      const { applying } = await evaluateWithEngine(aid, ({ id }) => answers[id] ?? null);

      assert.deepEqual(
        snapshot.rules.map(({ name, verdict }) => [name, verdict]),
        snapshot.rules.map(({ name }) => [name, applying.has(name) ? 'applies' : 'does-not-apply']),
        `set ${set}`,
      );
      outcomes.add(snapshot.outcome?.id);
    }
    assert.deepEqual([...outcomes].sort(), aid.definition.outcomes.map(({ id }) => id).sort());

    /** Mostly good answers: drawn evenly, nearly every set would be urgent. */
    function skewed(answers: Answers, share: number): Answers {
      return Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [id, random.chance(share) ? (goodAnswers[id] ?? null) : answer]),
      );
    }
  });

  it('makes records that hold after any number of answers', async () => {
    const aid = stabiliteitscheck();
    const session = createSession(aid);
    for (const [question, answer] of Object.entries(goodAnswers)) {
      session.answer(question, answer);
      const record = createRecord(session.snapshot, { now: '2026-11-21T10:00:00.000Z' });

      assert.deepEqual(await verifyRecord(JSON.parse(JSON.stringify(record)), aid), [], question);
    }
    assert.equal(session.snapshot.outcome?.id, 'stabiel');
  });
});

const goodAnswers: Answers = {
  direct_gevaar: 'nee',
  woonplek: 'ja',
  afsluiting_dreigt: 'nee',
  genoeg_geld: 'ja',
  schuldpost: 'nee',
  eten_en_hygiene: 'ja',
  dag_nachtritme: 'ja',
  leefbaar_huis: 'ja',
  zorg_loopt_door: 'ja',
  vaste_persoon: 'ja',
  aantal_organisaties: '0_2',
  trots: 'ja',
  contact: 'ja',
  grootste_stress: 'gezondheid',
  stress_door_gemeente: 'nee',
};

function stabiliteitscheck(): Aid {
  const { aid } = parseAid(aids['stabiliteitscheck']);
  assert.ok(aid);
  return aid;
}
