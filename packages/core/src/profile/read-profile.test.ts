import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseInline } from '../text/parse-inline.js';
import { minimalProfile } from '../../test-support/minimal-profile.js';
import { readProfileNumber, readProfilePath } from './read-profile.js';
import { trustProfile } from './trust-profile.js';

const profile = trustProfile(minimalProfile);

describe('what a gemeenteprofiel has, as it reads within a sentence', () => {
  const texts = {
    name: 'Gemeente Proef',
    'contacts.nood': 'de alarmcentrale (telefoon 112, bij direct gevaar)',
    'contacts.crisis': '[het crisisteam](https://example.org/crisis)',
    'contacts.wonen': 'het woonloket',
    mandates:
      'de teamleider (bijzondere bijstand tot 1.000 euro) en het afdelingshoofd (afwijken van een beleidsregel)',
    'mandates.afwijken': 'het afdelingshoofd',
    hardshipClauses:
      'artikel 9.1 (Verordening Wmo Proef) en [artikel 12 (Verordening jeugdhulp Proef)](https://example.org/jeugd_%282025%29)',
    'prices.hourlyRate': '€\u00a080',
    'prices.events.opname': '€\u00a09.000,50',
    'prices.events.uitval': '€\u00a00',
    'thresholds.keer': '3',
    'links.regels': '[alle regels](https://example.org/regels)',
  };
  for (const [path, expected] of Object.entries(texts)) {
    it(`is “${expected}” for ${path}`, () => {
      assert.equal(readProfilePath(profile, path), expected);
    });
  }

  it('follows the language of the profile', () => {
    const english = trustProfile({ ...minimalProfile, language: 'en' });

    assert.equal(readProfilePath(english, 'contacts.nood'), 'de alarmcentrale (phone 112, bij direct gevaar)');
    assert.equal(readProfilePath(english, 'prices.events.opname'), '€9,000.50');
    assert.match(readProfilePath(english, 'mandates') ?? '', / and /);
  });

  it('makes a link that stays a link, whatever its address', () => {
    const pieces = parseInline(readProfilePath(profile, 'hardshipClauses') ?? '');

    assert.equal(pieces.at(-1)?.type, 'link');
  });

  const absent = [
    ...['', 'nome', 'name.x', 'contacts', 'contacts.politie', 'mandates.x', 'prices', 'prices.events'],
    ...['prices.events.brand', 'prices.hourlyrate', 'thresholds.x', 'links.x', 'principles.nabij', 'words.inwoner'],
    ...[
      'contacts.constructor',
      'contacts.__proto__',
      'contacts.toString',
      '__proto__',
      'constructor.x',
      'profile.name',
    ],
  ];
  for (const path of absent) {
    it(`is absent for “${path}”`, () => {
      assert.equal(readProfilePath(profile, path), undefined);
      assert.equal(readProfileNumber(profile, path), undefined);
    });
  }

  it('is absent everywhere in a profile with only a name', () => {
    const { schemaVersion, id, version, language, name } = minimalProfile;
    const bare = trustProfile({ schemaVersion, id, version, language, name, mandates: [], hardshipClauses: [] });

    for (const path of Object.keys(texts)) {
      assert.equal(readProfilePath(bare, path), path === 'name' ? name : undefined);
      assert.equal(readProfileNumber(bare, path), undefined);
    }
  });
});

describe('a number of a gemeenteprofiel', () => {
  it('is a price or a threshold, also when it is zero', () => {
    assert.equal(readProfileNumber(profile, 'prices.hourlyRate'), 80);
    assert.equal(readProfileNumber(profile, 'prices.events.opname'), 9000.5);
    assert.equal(readProfileNumber(profile, 'prices.events.uitval'), 0);
    assert.equal(readProfileNumber(profile, 'thresholds.keer'), 3);
    assert.equal(readProfileNumber(profile, 'name'), undefined);
  });
});
