import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecord, createSession, parseAid, type Aid, type Answers } from '@doen-wat-nodig-is/core';
import { verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import { aids } from '../index.js';

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
