import type { Refusal } from './refusals.js';

const braces = '{ en }';

/** Gemeenteprofielen that must be refused, as changes to the minimal one, and exactly the problems that say why. */
export const profileRefusals: readonly Refusal[] = [
  { what: 'nothing', input: undefined, problems: [{ code: 'not-json', path: '', names: 'Een gemeenteprofiel' }] },
  {
    what: 'text that breaks off',
    input: '{ "schemaVersion"',
    problems: [{ code: 'not-json', path: '', names: 'JSON' }],
  },
  {
    what: 'five million characters',
    input: `"${'x'.repeat(5_000_000)}"`,
    problems: [{ code: 'too-large', path: '', names: 'Het gemeenteprofiel telt 5000002' }],
  },
  {
    what: 'more levels than there may be',
    input: '['.repeat(50) + ']'.repeat(50),
    problems: [{ code: 'too-deep', path: '/0'.repeat(40), names: 'Het gemeenteprofiel' }],
  },
  {
    what: 'keys that reach the prototype of an object',
    input: '{ "schemaVersion": 1, "contacts": { "__proto__": {}, "constructor": {} }, "prototype": [] }',
    problems: [
      { code: 'forbidden-key', path: '/prototype', names: 'prototype' },
      { code: 'forbidden-key', path: '/contacts/__proto__', names: '__proto__' },
      { code: 'forbidden-key', path: '/contacts/constructor', names: 'constructor' },
    ],
  },
  {
    what: 'another schemaVersion',
    changes: { '/schemaVersion': '1' },
    problems: [{ code: 'wrong-schema-version', path: '/schemaVersion', names: '“schemaVersion”: 1' }],
  },
  {
    what: 'a list',
    input: [],
    problems: [{ code: 'wrong-type', path: '', names: 'Een gemeenteprofiel is een object' }],
  },
  {
    what: 'keys that are absent, wherever they are',
    changes: { '/name': undefined, '/contacts/nood/checkedOn': undefined, '/prices/hourlyRate/source': undefined },
    problems: [
      { code: 'missing-key', path: '/name', names: 'name' },
      { code: 'missing-key', path: '/contacts/nood/checkedOn', names: 'checkedOn' },
      { code: 'missing-key', path: '/prices/hourlyRate/source', names: 'source' },
    ],
  },
  {
    what: 'keys that mean nothing',
    changes: { '/prizes': {}, '/contacts/nood/telefoon': '112' },
    problems: [
      { code: 'unknown-key', path: '/contacts/nood/telefoon', names: 'telefoon' },
      { code: 'unknown-key', path: '/prizes', names: 'prizes' },
    ],
  },
  {
    what: 'words that no aid uses, the first with a hint',
    changes: { '/words/inwonners': 'mensen', '/words/wethouder': 'bestuurder' },
    problems: [
      { code: 'unknown-key', path: '/words/inwonners', names: 'Bedoel je “inwoners”?' },
      { code: 'unknown-key', path: '/words/wethouder', names: 'wethouder' },
    ],
  },
  {
    what: 'another form of address, and another language',
    changes: { '/address': 'jij', '/language': 'fy' },
    problems: [
      { code: 'invalid-value', path: '/language', names: '"nl", "en"' },
      { code: 'invalid-value', path: '/address', names: '"je", "u"' },
    ],
  },
  {
    what: 'an id with a capital, and a version, an address, a date and a phone number that are none',
    changes: {
      '/id': 'Proef',
      '/version': '1.0',
      '/contacts/crisis/url': 'javascript:alert(1)',
      '/contacts/crisis/checkedOn': '21-11-2026',
      '/contacts/nood/phone': 'bel mij',
    },
    problems: [
      { code: 'invalid-value', path: '/id', names: 'kleine letters' },
      { code: 'invalid-value', path: '/version', names: '1.0.0' },
      { code: 'invalid-value', path: '/contacts/nood/phone', names: 'cijfers, spaties, + en -' },
      { code: 'invalid-value', path: '/contacts/crisis/url', names: 'http' },
      { code: 'invalid-value', path: '/contacts/crisis/checkedOn', names: 'jjjj-mm-dd' },
    ],
  },
  {
    what: 'a contact without a proper id',
    changes: { '/contacts/Het team': { label: 'het team', checkedOn: '2026-11-21' } },
    problems: [{ code: 'invalid-value', path: '/contacts/Het team', names: 'Het team' }],
  },
  {
    what: 'slots, wherever there is text',
    changes: {
      '/name': 'Gemeente {profile.name|x}',
      '/words/inwoner': '{answer.naam}',
      '/contacts/nood/label': '{fact.saldo}',
      '/mandates/0/by': 'wie } wil',
      '/prices/events/0/label': '{',
      '/links/regels/url': 'https://example.org/{answer.naam}',
      '/principles/0/meaning': '{answer.naam}',
      '/principles/0/examples/0': 'een {voorbeeld}',
      '/principles/0/clashesWith/0/how': '}',
    },
    problems: [
      { code: 'invalid-value', path: '/name', names: braces },
      { code: 'invalid-value', path: '/words/inwoner', names: braces },
      { code: 'invalid-value', path: '/contacts/nood/label', names: braces },
      { code: 'invalid-value', path: '/mandates/0/by', names: braces },
      { code: 'invalid-value', path: '/prices/events/0/label', names: braces },
      { code: 'invalid-value', path: '/links/regels/url', names: 'http' },
      { code: 'invalid-value', path: '/principles/0/meaning', names: braces },
      { code: 'invalid-value', path: '/principles/0/examples/0', names: braces },
      { code: 'invalid-value', path: '/principles/0/clashesWith/0/how', names: braces },
    ],
  },
  {
    what: 'the marks of a link in what becomes part of a link',
    changes: { '/links/regels/label': 'a](https://example.org/b)[c' },
    problems: [{ code: 'invalid-value', path: '/links/regels/label', names: '[ en ]' }],
  },
  {
    what: 'empty and endless texts, and more contacts than anyone has',
    changes: {
      '/name': '',
      '/principles/0/title': 'x'.repeat(201),
      '/contacts': Object.fromEntries(
        Array.from({ length: 101 }, (_, i) => [`c${i}`, { label: 'wie', checkedOn: '2026-11-21' }]),
      ),
    },
    problems: [
      { code: 'too-short', path: '/name', names: '1' },
      { code: 'too-long', path: '/contacts', names: '100' },
      { code: 'too-long', path: '/principles/0/title', names: '200' },
    ],
  },
  {
    what: 'amounts and years that cannot be',
    changes: {
      '/prices/hourlyRate/amount': -1,
      '/prices/hourlyRate/year': 26,
      '/prices/events/0/amount': '9000',
      '/prices/events/0/year': 2026.5,
      '/prices/events/1/year': 20260,
    },
    problems: [
      { code: 'too-short', path: '/prices/hourlyRate/amount', names: '0' },
      { code: 'too-short', path: '/prices/hourlyRate/year', names: '1990' },
      { code: 'wrong-type', path: '/prices/events/0/amount', names: 'getal' },
      { code: 'wrong-type', path: '/prices/events/0/year', names: 'geheel getal' },
      { code: 'too-long', path: '/prices/events/1/year', names: '2100' },
    ],
  },
  {
    what: 'a principle without an example, and one sense that is no choice',
    changes: { '/principles/0/examples': [], '/principles/1/senses/1': undefined },
    problems: [
      { code: 'too-short', path: '/principles/0/examples', names: 'examples' },
      { code: 'too-short', path: '/principles/1/senses', names: 'senses' },
    ],
  },
  {
    what: 'names that are given twice',
    changes: {
      '/mandates/1/id': 'bijzonder',
      '/hardshipClauses/1/id': 'wmo',
      '/prices/events/1/code': 'opname',
      '/principles/0/clashesWith/-': { principle: 'zelf' },
      '/principles/1/senses/0/id': 'hulp',
    },
    problems: [
      { code: 'duplicate-id', path: '/mandates/1/id', names: 'bijzonder' },
      { code: 'duplicate-id', path: '/hardshipClauses/1/id', names: 'wmo' },
      { code: 'duplicate-id', path: '/prices/events/1/code', names: 'opname' },
      { code: 'duplicate-id', path: '/principles/0/clashesWith/1/principle', names: 'zelf' },
      { code: 'duplicate-id', path: '/principles/1/senses/1/id', names: 'hulp' },
    ],
  },
  {
    what: 'two principles of one name',
    changes: { '/principles/1/id': 'nabij', '/principles/0/clashesWith': undefined },
    problems: [{ code: 'duplicate-id', path: '/principles/1/id', names: 'nabij' }],
  },
  {
    what: 'a clash with a principle that does not exist, and with itself',
    changes: { '/principles/0/clashesWith': [{ principle: 'zefl' }, { principle: 'nabij' }] },
    problems: [
      { code: 'invalid-value', path: '/principles/0/clashesWith/0/principle', names: 'Bedoel je “zelf”?' },
      { code: 'invalid-value', path: '/principles/0/clashesWith/1/principle', names: 'met zichzelf' },
    ],
  },
  {
    what: 'several senses, and none that is meant',
    changes: { '/principles/1/sense': undefined },
    problems: [{ code: 'missing-key', path: '/principles/1/sense', names: 'Welk is hier bedoeld?' }],
  },
  {
    what: 'a sense that is not among the senses, or has none to be among',
    changes: { '/principles/1/sense': 'hulpp', '/principles/0/sense': 'hulp' },
    problems: [
      { code: 'invalid-value', path: '/principles/0/sense', names: '“senses”' },
      { code: 'invalid-value', path: '/principles/1/sense', names: 'Bedoel je “hulp”?' },
    ],
  },
];
