import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, parseAid, parseProfile, type Aid, type Answers } from '@doen-wat-nodig-is/core';
import { createRandom, randomAnswers } from '../../../core/test-support/random-aid.js';
import definition from './terugblik.aid.json' with { type: 'json' };

const answerSets = 2_000;

describe('the aid terugblik', () => {
  it(`gives the outcome and the routes of its table for ${answerSets} random sets of answers`, () => {
    const aid = terugblik();
    const random = createRandom(2026);
    const outcomes = new Set<string | undefined>();
    for (let set = 0; set < answerSets; set += 1) {
      const drawn = randomAnswers(random, aid);
      // Drawn evenly, nearly every solution would have failed.
      const kept = random.sample(Object.keys(worked), 0, Object.keys(worked).length);
      const answers = { ...drawn, ...Object.fromEntries(kept.map((id) => [id, worked[id] ?? null])) };

      const { outcome, supplements } = createSession(aid, { answers }).snapshot;

      const given = { outcome: outcome?.id, supplements: supplements.map(({ id }) => id) };
      assert.deepEqual(given, readTable(answers), JSON.stringify(answers));
      outcomes.add(outcome?.id);
    }
    assert.deepEqual([...outcomes].sort(), aid.definition.outcomes.map(({ id }) => id).sort());
  });

  it('makes nothing the standard before the inwoner was asked', () => {
    const session = createSession(terugblik(), { answers: worked });

    assert.equal(session.snapshot.outcome?.id, 'nieuwe_standaard');
    session.answer('mening_inwoner', 'niet_gevraagd');
    assert.equal(session.snapshot.outcome?.id, 'vraag_inwoner');
    assert.deepEqual(session.snapshot.supplements, []);
  });

  it('lets the gemeente say how often, and how often with success, a deviation is the new standard', () => {
    const outcomeOf = (answers: Answers, thresholds: Record<string, number> = {}) =>
      createSession(terugblik(thresholds), { answers }).snapshot.outcome;
    const half = { ...worked, hoe_vaak_goed: 'helft' };

    assert.equal(outcomeOf(worked)?.id, 'nieuwe_standaard');
    assert.equal(outcomeOf(worked, { nieuwe_standaard_keren: 6 })?.id, 'patroon_volgen');
    assert.equal(outcomeOf(half)?.id, 'patroon_volgen');
    assert.equal(outcomeOf(half, { nieuwe_standaard_aandeel: 0.5 })?.id, 'nieuwe_standaard');
    assert.match(outcomeOf(worked, { nieuwe_standaard_keren: 2 })?.advice ?? '', /de grens van 2 keer/);
  });

  it('ends after one answer when the solution was not carried out', () => {
    const session = createSession(terugblik());

    session.answer('uitgevoerd', 'nee');

    assert.equal(session.snapshot.outcome?.id, 'te_vroeg');
    assert.equal(session.snapshot.next, undefined);
  });
});

/** A deviation that is ready to become the standard. */
const worked: Answers = {
  uitgevoerd: 'ja',
  doel_gehaald: 'ja',
  stabieler: 'beter',
  stress: 'minder',
  misgegaan: 'nee',
  kosten: 'gelijk',
  mening_inwoner: 'tevreden',
  hoe_vaak: '3_5',
  hoe_vaak_goed: 'meeste',
  oorzaak: 'beleidsregel',
  voor_groep: 'ja',
  ervaringsdeskundigen_gevraagd: 'ja',
  eigenaar: 'jurist',
};

/** The table of outcomes and routes, written out once more by hand. */
function readTable(answers: Answers): { readonly outcome: string; readonly supplements: readonly string[] } {
  const is = (id: string, ...codes: readonly string[]) => codes.includes(String(answers[id]));
  const only = (outcome: string) => ({ outcome, supplements: [] });
  const often = is('hoe_vaak', '3_5', '6_of_meer');
  const routes = {
    beleidsregel: 'college_beleidsregel',
    werkproces: 'teamleider',
    verordening: 'raad',
    samenwerking: 'partners',
  };
  const route = Object.entries(routes).find(([cause]) => is('oorzaak', cause))?.[1];

  if (is('uitgevoerd', 'nee') || is('doel_gehaald', 'te_vroeg')) return only('te_vroeg');
  if (is('doel_gehaald', 'nee') || is('stabieler', 'slechter') || is('stress', 'meer') || is('misgegaan', 'groot')) {
    return only('bijsturen');
  }
  if (is('stress', 'niet_gevraagd') || is('mening_inwoner', 'niet_gevraagd')) return only('vraag_inwoner');
  if (is('oorzaak', 'wet')) return only('signaal_rijk');
  if (often && is('hoe_vaak_goed', 'alle', 'meeste') && is('voor_groep', 'ja') && route) {
    const asked = is('ervaringsdeskundigen_gevraagd', 'ja') ? [] : ['eerst_ervaringsdeskundigen'];
    const owned = is('eigenaar', 'niemand') ? ['eigenaar_aanwijzen'] : [];
    return { outcome: 'nieuwe_standaard', supplements: [route, ...asked, ...owned] };
  }
  const isPattern = !is('hoe_vaak', '1') && !is('voor_groep', 'nee') && (!is('oorzaak', 'toeval') || often);
  return only(isPattern ? 'patroon_volgen' : 'eenmalig_maatwerk');
}

function terugblik(thresholds: Record<string, number> = {}): Aid {
  const base = { schemaVersion: 1, id: 'test', version: '1.0.0', language: 'nl', name: 'Gemeente Test' };
  const { profile } = parseProfile({ ...base, thresholds });
  assert.ok(profile);
  const { aid } = parseAid(definition, { profile });
  assert.ok(aid);
  return aid;
}
