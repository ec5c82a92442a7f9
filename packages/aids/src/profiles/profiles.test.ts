import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { listProfileGaps, parseAid, parseProfile } from '@doen-wat-nodig-is/core';
import { aids } from '../index.js';

const here = new URL('./', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.profile.json'));

for (const file of files) {
  describe(`the gemeenteprofiel ${file}`, () => {
    const profile = parsed(new URL(file, here));
    const { definition } = profile;

    it('has the id of its file', () => {
      assert.equal(`${definition.id}.profile.json`, file);
    });

    it('fits every bundled aid', () => {
      for (const [id, aid] of Object.entries(aids)) {
        assert.deepEqual(parseAid(aid, { profile }).problems, [], id);
      }
    });

    it('says of each principle what it means, what to do, what the inwoner notices, and where it clashes', () => {
      const ids = ['doen_wat_nodig_is', 'nabijheid', 'hulp_op_maat', 'zelfredzaamheid', 'lichte_ondersteuning'];

      assert.deepEqual(
        ids.filter((id) => !definition.principles?.some((principle) => principle.id === id)),
        [],
      );
      for (const { id, examples, clashesWith = [] } of definition.principles ?? []) {
        assert.ok(examples.length >= 2, id);
        assert.ok(clashesWith.length >= 1 && clashesWith.every(({ how }) => how), id);
      }
    });

    it('tells which of the three senses of zelfredzaamheid is meant', () => {
      const principle = definition.principles?.find(({ id }) => id === 'zelfredzaamheid');

      assert.equal(principle?.senses?.length, 3);
      assert.match(principle.source ?? '', /Tonkens en Duyvendak \(2018\)/);
    });

    it('holds no phone number but 112', () => {
      assert.deepEqual(
        Object.values(definition.contacts ?? {}).flatMap(({ phone }) =>
          phone === undefined || phone === '112' ? [] : phone,
        ),
        [],
      );
    });
  });
}

describe('the example to start from', () => {
  const { definition } = parsed(new URL('voorbeeldgemeente.profile.json', here));

  it('leaves prices, mandates and rules to each municipality', () => {
    const { prices, mandates, hardshipClauses } = definition;

    assert.deepEqual(
      { prices, mandates, hardshipClauses },
      { prices: undefined, mandates: undefined, hardshipClauses: undefined },
    );
  });
});

describe('the profile of the demo portal', () => {
  const { definition } = parsed(new URL('waterveen.profile.json', here));

  it('says of all it invents that it is invented, and links to nobody', () => {
    const { contacts = {}, mandates = [], hardshipClauses = [], prices, links = {} } = definition;
    const claims = [
      ...Object.values(contacts).map(({ source }) => source),
      ...mandates.map(({ source }) => source),
      ...hardshipClauses.map(({ regulation }) => regulation),
      prices?.hourlyRate?.source,
      ...(prices?.events ?? []).map(({ source }) => source),
    ];
    const urls = [...Object.values(contacts), ...hardshipClauses, ...Object.values(links)].map(({ url }) => url);

    for (const claim of claims) assert.match(claim ?? '', /verzonnen/i);
    for (const url of urls) assert.match(url ?? 'https://example.org/', /^https:\/\/example\.org\//);
  });

  it('leaves no bundled aid with a gap', () => {
    const profile = parsed(new URL('waterveen.profile.json', here));

    for (const [id, definition] of Object.entries(aids)) {
      const { aid } = parseAid(definition, { profile });
      assert.deepEqual(aid && listProfileGaps(aid), [], id);
    }
  });
});

describe('the prices of the cases', () => {
  it('are a gemeenteprofiel that says they are for tests', () => {
    const { definition } = parsed(new URL('../../test-support/test-prices.profile.json', import.meta.url));

    assert.equal(definition.prices?.hourlyRate?.amount, 75);
    assert.match(definition.prices.hourlyRate.source, /alleen voor tests/);
  });
});

function parsed(file: URL) {
  const { profile, problems } = parseProfile(readFileSync(file, 'utf8'));
  assert.ok(profile, JSON.stringify(problems));
  return profile;
}
