import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, drawSum, parseAid, parseProfile, type Aid, type Answers } from '@doen-wat-nodig-is/core';
import { createRandom, randomAnswers } from '../../../core/test-support/random-aid.js';
import definition from './kosten_baten.aid.json' with { type: 'json' };

const answerSets = 2_000;

describe('the aid kosten_baten', () => {
  it(`gives the outcome and the saldo of its table for ${answerSets} random sets of answers`, () => {
    const aid = kostenBaten({ prices });
    const random = createRandom(2026);
    const outcomes = new Set<string | undefined>();
    for (let set = 0; set < answerSets; set += 1) {
      const answers = randomAnswers(random, aid);

      const { outcome, facts } = createSession(aid, { answers }).snapshot;

      assert.deepEqual({ outcome: outcome?.id, saldo: facts['saldo'] }, readTable(answers), JSON.stringify(answers));
      outcomes.add(outcome?.id);
    }
    assert.deepEqual([...outcomes].sort(), aid.definition.outcomes.map(({ id }) => id).sort());
  });

  it('never makes money alone a reason to refuse help: each advice on a deficit says so, with the law', () => {
    const deficit = { ...plain, eenmalige_kosten: 500 };
    for (const [effect, expected] of Object.entries({ veel_beter: 'kost_geld_maar_helpt', gelijk: 'weegt_niet_op' })) {
      const answers = { ...deficit, effect_stress: effect, effect_meedoen: effect };

      const { outcome } = createSession(kostenBaten(), { answers }).snapshot;

      assert.equal(outcome?.id, expected);
      assert.match(outcome.advice, /Geld alleen is nooit een reden om hulp te weigeren/);
      assert.ok(outcome.sources?.includes('wmo_2_3_5'));
    }
  });

  it('makes up no price: what the gemeente has not filled in is asked for, and the advice is in words', () => {
    const answers = { ...plain, extra_uren: 2, te_voorkomen: ['opname'], kans_zonder: 'groot', kans_met: 'klein' };

    const { snapshot } = createSession(kostenBaten(), { answers });

    assert.equal(snapshot.outcome?.id, 'alleen_in_woorden');
    assert.deepEqual(
      snapshot.warnings.map(({ id }) => id),
      ['uurtarief_ontbreekt', 'prijs_ontbreekt'],
    );
    assert.equal(drawSum(snapshot)?.lines.at(-1)?.amount, 'niet bekend');
  });

  it('needs no price where nothing is to be prevented and no hours are made', () => {
    const { snapshot } = createSession(kostenBaten(), { answers: { ...plain, vervallen_kosten: 40 } });

    assert.equal(snapshot.outcome?.id, 'verdient_zich_terug');
    assert.deepEqual(snapshot.warnings, []);
  });

  it('asks for months only with monthly costs, and for chances only with something to prevent', () => {
    const session = createSession(kostenBaten({ prices }), { answers: plain });
    const extra = ['aantal_maanden', 'kans_zonder', 'kans_met'];
    const shown = () => extra.filter((id) => session.snapshot.visible.includes(id));

    assert.deepEqual(shown(), []);
    session.answer('te_voorkomen', null);
    assert.deepEqual(shown(), []);
    session.answer('maandkosten', 5);
    session.answer('te_voorkomen', ['opname']);
    assert.deepEqual(shown(), extra);
  });

  it('warns when months fall outside the time, or a chance grows by what should prevent it', () => {
    const months = { tijdvak: '3_mnd', maandkosten: 5, aantal_maanden: 4 };
    const chances = { te_voorkomen: ['opname'], kans_zonder: 'klein', kans_met: 'groot' };

    const { warnings } = createSession(kostenBaten({ prices }), {
      answers: { ...plain, ...months, ...chances },
    }).snapshot;

    assert.deepEqual(
      warnings.map(({ id }) => id),
      ['maanden_buiten_tijdvak', 'kans_wordt_groter'],
    );
  });

  it('lets the gemeente say how much must get better, and how far a guess may be off', () => {
    const helps = { ...plain, eenmalige_kosten: 10, effect_stress: 'veel_beter' };
    const guess = { ...plain, eenmalige_kosten: 10, vervallen_kosten: 13, zekerheid: 'gok' };
    const outcomeOf = (answers: Answers, thresholds: Record<string, number> = {}) =>
      createSession(kostenBaten({ thresholds }), { answers }).snapshot.outcome?.id;

    assert.equal(outcomeOf(helps), 'weegt_niet_op');
    assert.equal(outcomeOf(helps, { nietgeld_genoeg: 2 }), 'kost_geld_maar_helpt');
    assert.equal(outcomeOf(guess), 'te_onzeker');
    assert.equal(outcomeOf(guess, { onzeker_deel: 0.25 }), 'verdient_zich_terug');
  });
});

// Small, so that random answers up to nine reach every outcome.
const hourlyRate = 3;
const amounts = {
  opname: 60,
  crisisopvang: 12,
  uithuisplaatsing: 90,
  huisuitzetting: 30,
  uitval_werk: 8,
  afsluiting: 4,
};
const origin = { source: 'Verzonnen, om te testen', year: 2026 };
const prices = {
  hourlyRate: { amount: hourlyRate, ...origin },
  events: Object.entries(amounts).map(([code, amount]) => ({ code, label: `Prijs van ${code}`, amount, ...origin })),
};

const effects = ['effect_stress', 'effect_veiligheid', 'effect_gezondheid', 'effect_meedoen', 'effect_kinderen'];

/** Costs nothing, brings nothing. */
const plain: Answers = {
  tijdvak: '1_jaar',
  eenmalige_kosten: 0,
  maandkosten: 0,
  extra_uren: 0,
  vervallen_kosten: 0,
  te_voorkomen: [],
  voordeel_voor: 'beide',
  ...Object.fromEntries(effects.map((id) => [id, 'gelijk'])),
  zekerheid: 'zeker',
};

/** The table of outcomes and its formulas, written out once more by hand. */
function readTable(answers: Answers): { readonly outcome: string; readonly saldo: number | null } {
  const number = (id: string) => Number(answers[id]);
  const chosen = [answers['te_voorkomen'] ?? []].flat();
  const isUnknown = (id: string) => answers[id] === 'weet_niet';
  if (isUnknown('eenmalige_kosten') || (isUnknown('vervallen_kosten') && chosen.length === 0)) {
    return { outcome: 'alleen_in_woorden', saldo: null };
  }
  const chances = new Map(Object.entries({ geen: 0, klein: 0.1, groot: 0.5, bijna_zeker: 0.9 }));
  const chance = (id: string) => chances.get(String(answers[id])) ?? 0;
  const values = new Map(Object.entries({ slechter: -1, gelijk: 0, beter: 1, veel_beter: 2 }));
  const prevented = Object.entries(amounts).reduce(
    (sum, [code, amount]) => sum + (chosen.includes(code) ? amount : 0),
    0,
  );

  const months = number('maandkosten') > 0 ? number('aantal_maanden') : 0;
  const costs = number('eenmalige_kosten') + number('maandkosten') * months + number('extra_uren') * hourlyRate;
  const ended = isUnknown('vervallen_kosten') ? 0 : number('vervallen_kosten');
  const saldo = Math.round(ended + prevented * (chance('kans_zonder') - chance('kans_met')) - costs) + 0;
  const beyondMoney = effects.reduce((sum, id) => sum + (values.get(String(answers[id])) ?? 0), 0);

  if (answers['zekerheid'] === 'gok' && Math.abs(saldo) < 0.5 * costs) return { outcome: 'te_onzeker', saldo };
  if (saldo >= 0) return { outcome: beyondMoney >= 0 ? 'verdient_zich_terug' : 'geld_ondanks_nadeel', saldo };
  return { outcome: beyondMoney >= 3 ? 'kost_geld_maar_helpt' : 'weegt_niet_op', saldo };
}

function kostenBaten(parts?: object): Aid {
  const base = { schemaVersion: 1, id: 'test', version: '1.0.0', language: 'nl', name: 'Gemeente Test' };
  const { profile } = parts ? parseProfile({ ...base, ...parts }) : {};
  assert.equal(profile !== undefined, parts !== undefined);
  const { aid } = parseAid(definition, profile && { profile });
  assert.ok(aid);
  return aid;
}
