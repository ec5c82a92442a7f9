import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, parseAid, type Aid, type Answers } from '@doen-wat-nodig-is/core';
import { createRandom, randomAnswers } from '../../../core/test-support/random-aid.js';
import definition from './beraad.aid.json' with { type: 'json' };

const answerSets = 2_000;

describe('the aid beraad', () => {
  it(`gives the outcome of its table, and names all that is missing, for ${answerSets} random sets of answers`, () => {
    const aid = beraad();
    const random = createRandom(2026);
    const outcomes = new Set<string | undefined>();
    for (let set = 0; set < answerSets; set += 1) {
      const drawn = randomAnswers(random, aid);
      // Drawn evenly, hardly any preparation would be complete.
      const answers = random.chance(0.5) ? drawn : { ...prepared, ...pick(drawn, random.sample(questions, 0, 4)) };

      const { outcome, supplements } = createSession(aid, { answers }).snapshot;

      const missing = supplements.map(({ id }) => id).filter((id) => id.startsWith('mist_'));
      assert.deepEqual({ outcome: outcome?.id, missing }, readTable(answers), JSON.stringify(answers));
      outcomes.add(outcome?.id);
    }
    assert.deepEqual([...outcomes].sort(), aid.definition.outcomes.map(({ id }) => id).sort());
  });

  it('puts privacy before haste: no outsider hears a recognisable story that the inwoner knows nothing of', () => {
    const session = createSession(beraad(), {
      answers: { ...prepared, spoed: 'vandaag', herkenbaar: 'weet_niet', inwoner_weet_het: 'kan_nu_niet' },
    });
    const outcome = () => session.snapshot.outcome?.id;

    assert.equal(outcome(), 'spoedberaad');
    session.answer('deelnemers', ['collega_ander_domein', 'partner_buiten']);
    assert.equal(outcome(), 'eerst_privacy');
    session.answer('inwoner_weet_het', 'ja');
    assert.equal(outcome(), 'spoedberaad');
  });

  it('says what is missing in one sentence', () => {
    const answers = { ...prepared, vraag_in_een_zin: 'nee', drie_kanten: 'deels', tegenspraak: 'nee' };

    const { outcome } = createSession(beraad(), { answers }).snapshot;

    assert.equal(outcome?.id, 'aanvullen');
    assert.match(
      outcome.advice,
      /^Dit mist nog: je vraag in 1 zin, een blik van 3 kanten en iemand die tegenspreekt\./,
    );
  });

  it('gives the question back as it was written, and nothing when it was not', () => {
    const session = createSession(beraad(), { answers: prepared });
    const written = () => session.snapshot.supplements.find(({ id }) => id === 'jouw_vraag')?.advice;

    session.answer('de_vraag', 'Mag dit ook anders?');
    assert.match(written() ?? '', /‘Mag dit ook anders\?’/);
    for (const nothing of [null, '']) {
      session.answer('de_vraag', nothing);
      assert.equal(written(), undefined);
    }
    session.answer('de_vraag', 'Mag dit ook anders?');
    session.answer('vraag_in_een_zin', 'nee');
    assert.equal(written(), undefined);
  });

  it('warns when who takes part is not who is invited, since privacy looks at who is invited', () => {
    const warningsOf = (deelnemers: readonly string[], ervaringsdeskundige: string) => {
      const { warnings } = createSession(beraad(), {
        answers: { ...prepared, deelnemers, ervaringsdeskundige },
      }).snapshot;
      return warnings.map(({ id }) => id);
    };

    assert.deepEqual(warningsOf(['jurist'], 'ja_betaald'), ['nodig_ook_uit']);
    assert.deepEqual(warningsOf(['ervaringsdeskundige'], 'nee_niet_beschikbaar'), ['toch_uitgenodigd']);
    assert.deepEqual(warningsOf(['ervaringsdeskundige'], 'ja_betaald'), []);
    assert.deepEqual(warningsOf(['jurist'], 'nee_niet_aan_gedacht'), []);
  });
});

const prepared: Answers = {
  aanleiding: 'dilemma',
  spoed: 'deze_week',
  vraag_in_een_zin: 'ja',
  de_vraag: null,
  verhaal_zonder_namen: 'ja',
  herkenbaar: 'nee',
  inwoner_weet_het: 'ja',
  deelnemers: ['collega_ander_domein', 'mandaathouder'],
  ervaringsdeskundige: 'nee_niet_beschikbaar',
  feiten_en_meningen: 'ja',
  aantal_oplossingen: '2',
  drie_kanten: 'ja',
  wie_beslist: 'ja',
  tegenspraak: 'ja',
};
const questions = Object.keys(prepared);

/** The table of outcomes, written out once more by hand. */
function readTable(answers: Answers): { readonly outcome: string; readonly missing: readonly string[] } {
  const is = (id: string, ...codes: readonly string[]) => codes.includes(String(answers[id]));
  const invited = (...codes: readonly string[]) =>
    codes.some((code) => [answers['deelnemers'] ?? []].flat().includes(code));
  const missing = Object.entries({
    mist_vraag: is('vraag_in_een_zin', 'nee'),
    mist_feiten_mening: is('feiten_en_meningen', 'nee'),
    mist_opties: is('aantal_oplossingen', '1'),
    mist_drie_kanten: is('drie_kanten', 'deels', 'nee'),
    mist_besluit: is('wie_beslist', 'nee'),
    mist_tegenspraak: is('tegenspraak', 'nee'),
    mist_ander_domein: !invited('collega_ander_domein'),
  }).flatMap(([id, applies]) => (applies ? [id] : []));

  const traceable =
    is('herkenbaar', 'ja', 'weet_niet') &&
    invited('partner_buiten', 'ervaringsdeskundige') &&
    is('inwoner_weet_het', 'nee', 'kan_nu_niet');
  if (is('verhaal_zonder_namen', 'nee') || traceable) return { outcome: 'eerst_privacy', missing };
  if (is('spoed', 'vandaag')) return { outcome: 'spoedberaad', missing };
  return { outcome: missing.length > 0 ? 'aanvullen' : 'klaar_voor_beraad', missing };
}

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(ids.map((id) => [id, answers[id] ?? null]));
}

function beraad(): Aid {
  const { aid } = parseAid(definition);
  assert.ok(aid);
  return aid;
}
