import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecord, createSession, drawSum, parseProfile, type Aid, type Profile } from '@doen-wat-nodig-is/core';
import { profiles } from '../test-support/example-profiles.js';
import { aidIds, bundledAid, readCases, testPrices } from '../test-support/bundled-aids.js';
import { listTexts } from '../test-support/list-texts.js';

describe('another gemeenteprofiel', () => {
  it('puts its own word for an inwoner in every text of every aid', () => {
    for (const id of aidIds) {
      const texts = listTexts(bundledAid(id, profileOf('waterveen')).definition).map(({ text }) => text);

      assert.deepEqual(
        texts.filter((text) => /\binwoners?\b/iu.test(text)),
        [],
        id,
      );
      assert.ok(
        texts.some((text) => /\bcliënt(en)?\b/iu.test(text)),
        id,
      );
    }
  });

  it('names whom to call, and who may decide', () => {
    const { contacts, mandates } = profileOf('waterveen').definition;
    const textOf = (id: string) => JSON.stringify(bundledAid(id, profileOf('waterveen')).definition);

    assert.ok(textOf('stabiliteitscheck').includes(contacts?.['crisis']?.label ?? '–'));
    assert.ok(textOf('stabiliteitscheck').includes(contacts?.['wonen']?.label ?? '–'));
    assert.ok(textOf('afwijking').includes(mandates?.[0]?.by ?? '–'));
  });

  it('counts with its own prices, and changes the saldo with them', () => {
    const { answers } = readCases('kosten_baten').find(({ id }) => id === 'kapotte-auto') ?? { answers: {} };
    const saldoWith = (profile: Profile | undefined) =>
      createSession(bundledAid('kosten_baten', profile), { answers }).snapshot.facts['saldo'];

    assert.equal(saldoWith(testPrices()), 3600);
    assert.equal(saldoWith(undefined), null);
    const known = saldoWith(withHourlyRate(testPrices(), 100));
    assert.equal(known, 3600 - 12 * 25);
  });

  it('says which price it lacks, and guesses none', () => {
    const { answers } = readCases('kosten_baten').find(({ id }) => id === 'kapotte-auto') ?? { answers: {} };
    const { snapshot } = createSession(bundledAid('kosten_baten'), { answers });
    const amounts = drawSum(snapshot)?.lines.map(({ amount }) => amount) ?? [];

    assert.ok(amounts.includes('niet bekend'));
    assert.deepEqual(snapshot.warnings.map(({ id }) => id).sort(), ['prijs_ontbreekt', 'uurtarief_ontbreekt']);
  });

  it('is named in the record, with a digest, while the aid keeps its own', () => {
    const recordOf = (aid: Aid) => createRecord(createSession(aid).snapshot, { now: '2026-11-25T10:00:00.000Z' });
    const [bare, here] = [recordOf(bundledAid('beraad')), recordOf(bundledAid('beraad', profileOf('waterveen')))];

    assert.equal(bare.profile, null);
    assert.equal(here.profile?.id, 'waterveen');
    assert.equal(here.aid.digest, bare.aid.digest);
  });

  it('tells every mistake in it at once, each with its place', () => {
    const { problems } = parseProfile({
      ...profileOf('voorbeeldgemeente').definition,
      version: 'een',
      words: { bewoner: 'inwoner' },
      contacts: { crisis: { label: 'crisis', phone: 'bel maar', checkedOn: '2026-11-21' } },
    });

    assert.deepEqual(problems.map(({ path }) => path).sort(), ['/contacts/crisis/phone', '/version', '/words/bewoner']);
  });
});

function profileOf(id: string): Profile {
  const { profile, problems } = parseProfile(profiles.find(([name]) => name === id)?.[1]);
  if (profile) return profile;
  throw new Error(JSON.stringify(problems));
}

function withHourlyRate(profile: Profile, amount: number): Profile {
  const { definition } = profile;
  const hourlyRate = { amount, source: 'Verzonnen', year: 2026 };
  const changed = parseProfile({ ...definition, prices: { ...definition.prices, hourlyRate } });
  if (changed.profile) return changed.profile;
  throw new Error(JSON.stringify(changed.problems));
}
