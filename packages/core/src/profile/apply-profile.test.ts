import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDefinition } from '../../test-support/full-definition.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { minimalProfile } from '../../test-support/minimal-profile.js';
import type { AidDefinition } from '../definition/aid-definition.js';
import type { DocumentTemplate } from '../document/template.js';
import { digest } from '../record/digest.js';
import { applyProfile } from './apply-profile.js';
import { listProfileGaps } from './list-profile-gaps.js';
import { trustProfile } from './trust-profile.js';

const profile = trustProfile(minimalProfile);
const { schemaVersion, id, version, language, name } = minimalProfile;
const bare = trustProfile({ schemaVersion, id, version, language, name });

// A cast: what a test changes fits the definition.
const aid = (changes: Readonly<Record<string, unknown>>) => withChanges(changes) as AidDefinition;

const withContact = (id: string, label: string) =>
  trustProfile({ ...minimalProfile, contacts: { [id]: { label, checkedOn: '2026-11-21' } } });

/** How one text of an aid reads with a profile. */
function read(text: string, by = profile): string | undefined {
  return applyProfile(aid({ '/outcomes/0/advice': text }), by).outcomes[0]?.advice;
}

describe('a text with a slot for the gemeenteprofiel', () => {
  const text = 'Bel {profile.contacts.crisis|de crisisdienst van jouw gemeente} van {profile.name|jouw gemeente}.';

  it('reads as the profile says', () => {
    assert.equal(read(text), 'Bel [het crisisteam](https://example.org/crisis) van gemeente Proef.');
  });

  it('reads as the aid says where the profile does not know, or where there is none', () => {
    assert.equal(read(text, bare), 'Bel de crisisdienst van jouw gemeente van gemeente Proef.');
    assert.equal(
      applyProfile(aid({ '/outcomes/0/advice': text }), undefined).outcomes[0]?.advice,
      'Bel de crisisdienst van jouw gemeente van jouw gemeente.',
    );
  });

  it('falls back on a place to fill in, which is called as its document calls it', () => {
    const bezwaar: DocumentTemplate = {
      id: 'brief',
      title: 'Brief',
      audience: 'inwoner',
      places: [{ id: 'adres', label: 'het adres voor bezwaar' }],
      blocks: [{ type: 'paragraph', text: 'Stuur het naar {profile.contacts.bezwaar|place.adres}.' }],
    };
    const definition = aid({ '/documents': [bezwaar] });
    const written = (by: typeof profile | undefined) => applyProfile(definition, by).documents?.[0]?.blocks[0];

    assert.deepEqual(written(undefined), { type: 'paragraph', text: 'Stuur het naar {place.adres}.' });
    assert.deepEqual(written(withContact('bezwaar', 'het college')), {
      type: 'paragraph',
      text: 'Stuur het naar het college.',
    });
    assert.deepEqual(listProfileGaps({ source: definition, profile: undefined }), [
      { path: 'contacts.bezwaar', name: 'het adres voor bezwaar' },
    ]);
  });

  it('begins with a capital where the sentence does', () => {
    assert.equal(read('{profile.mandates.bijzonder|Je leidinggevende} beslist.'), 'De teamleider beslist.');
    assert.equal(read('{profile.name|Jouw gemeente} helpt.'), 'Gemeente Proef helpt.');
    assert.equal(
      read('{profile.links.regels|Jullie regels} gelden.'),
      '[Alle regels](https://example.org/regels) gelden.',
    );
  });

  it('may stand in any text, and leaves other slots to the answers', () => {
    const slot = '{profile.name|jouw gemeente}';
    const definition = applyProfile(
      aid({
        '/title': slot,
        '/purpose': slot,
        '/sections/0/questions/0/hint': slot,
        '/sections/0/questions/0/options/0/label': slot,
        '/sources/0/title': slot,
        '/outcomes/0/advice': `{answer.gevaar} ${slot} {fact.druk}`,
        '/picture/note': slot,
      }),
      profile,
    );
    const text = JSON.stringify(definition);

    assert.equal(text.includes('{profile'), false);
    assert.equal(text.split('gemeente Proef').length, 8);
    assert.equal(definition.outcomes[0]?.advice, '{answer.gevaar} gemeente Proef {fact.druk}');
  });

  it('is not read again once it is filled', () => {
    const hostile = trustProfile({ ...minimalProfile, name: 'Gemeente {profile.mandates|inwoner} $& $1' });

    assert.equal(read('In {profile.name|x}.', hostile), 'In gemeente {profile.mandates|inwoner} $& $1.');
  });
});

describe('a number from the gemeenteprofiel', () => {
  const value = {
    add: [{ profile: 'prices.hourlyRate' }, { multiply: [{ profile: 'thresholds.dagen', otherwise: 7 }, 2] }],
  };
  const definition = aid({ '/facts/1/value': value });

  it('takes the place of its path', () => {
    const applied = applyProfile(definition, profile);

    assert.deepEqual(applied.facts?.[1], {
      ...definition.facts?.[1],
      value: { add: [80, { multiply: [7, 2] }] },
    });
    assert.deepEqual(listProfileGaps({ source: definition, profile }), []);
  });

  it('is left to be unknown, and is a gap, when nobody says what it is', () => {
    const applied = applyProfile(definition, bare);

    assert.deepEqual(applied.facts?.[1], {
      ...definition.facts?.[1],
      value: { add: [{ profile: 'prices.hourlyRate' }, { multiply: [7, 2] }] },
    });
    assert.deepEqual(listProfileGaps({ source: definition, profile: bare }), [
      { path: 'prices.hourlyRate', name: 'het uurtarief' },
    ]);
  });

  it('may be zero', () => {
    const free = trustProfile({ ...minimalProfile, thresholds: { dagen: 0 } });

    assert.match(JSON.stringify(applyProfile(definition, free).facts), /\{"multiply":\[0,2\]\}/);
  });
});

describe('a question with options from the gemeenteprofiel', () => {
  const options = [
    { code: 'opname', label: 'Een opname', inText: 'een opname' },
    { code: 'uitval', label: 'Uitval', inText: 'uitval' },
    { code: 'brand', label: 'Brand' },
    { code: 'geen', label: 'Geen van deze', exclusive: true },
  ];
  const changes = {
    '/sections/0/questions/1/options': options,
    '/sections/0/questions/1/optionsFrom': { profile: 'prices.events' },
  };
  const optionsOf = (definition: AidDefinition) => {
    const question = definition.sections[0]?.questions[1];
    return question && 'options' in question ? question.options : undefined;
  };

  it('offers the events of the profile with their prices, and what is no event', () => {
    assert.deepEqual(optionsOf(applyProfile(aid(changes), profile)), [
      { code: 'opname', label: 'Een opname', inText: 'een opname', weight: 9000.5 },
      { code: 'uitval', label: 'Uitval van werk', weight: 0 },
      { code: 'geen', label: 'Geen van deze', exclusive: true },
    ]);
  });

  it('keeps weet ik niet', () => {
    const unknown = { code: 'weet_niet', label: 'Weet ik niet' };
    const single = aid({
      ...changes,
      '/sections/0/questions/1/type': 'single',
      '/sections/0/questions/1/options': [...options.slice(0, 2), unknown],
    });

    assert.deepEqual(optionsOf(applyProfile(single, profile))?.at(-1), unknown);
  });

  it('keeps its own options without a weight, and is a gap, when the profile has no events', () => {
    for (const without of [undefined, bare, trustProfile({ ...minimalProfile, prices: { events: [] } })]) {
      const applied = applyProfile(aid(changes), without);

      assert.deepEqual(optionsOf(applied), options);
      assert.deepEqual(listProfileGaps({ source: aid(changes), profile: without }), [
        { path: 'prices.events', name: 'de prijs van gebeurtenissen' },
      ]);
    }
  });
});

describe('the words of a municipality', () => {
  it('take the place of whole words, with the capital of the place', () => {
    assert.equal(
      read('De inwoner en inwoners. Inwoners: **Inwoner**! (raad) “Raad”'),
      'De cliënt en cliënten. Cliënten: **Cliënt**! (gemeenteraad) “Gemeenteraad”',
    );
  });

  it('leave other words, names, codes, slots and addresses as they are', () => {
    for (const text of [
      'inwonertijd, oud-inwoner, stadsraad en inwoner_id',
      'Raad van State, de Hoge Raad en de Centrale Raad van Beroep',
      '{answer.inwoner} {fact.raad}',
      '[regels](https://example.org/raad/inwoner?raad=inwoner) https://example.org/inwoner',
    ]) {
      assert.equal(read(text), text);
    }
  });

  it('are replaced once, so that two may change places', () => {
    const swapped = trustProfile({ ...minimalProfile, words: { klantmanager: 'jurist', jurist: 'klantmanager' } });

    assert.equal(read('De jurist belt de klantmanager.', swapped), 'De klantmanager belt de jurist.');
  });

  it('are in what an aid says itself, not in what the profile says', () => {
    const words = trustProfile({ ...minimalProfile, words: { inwoner: 'cliënt' }, name: 'Gemeente inwoner' });

    assert.equal(
      read('Bij {profile.name|x}: {profile.links.x|de inwoner}.', words),
      'Bij gemeente inwoner: de cliënt.',
    );
    assert.equal(read('[de inwoner](https://example.org)', words), '[de cliënt](https://example.org)');
  });

  it('are in every text, and in no id, code, name of a rule or source', () => {
    const option = { code: 'raad', label: 'De raad' };
    const changes = {
      '/sources/0/title': 'De raad en de inwoner',
      '/sections/0/title': 'De inwoner',
      '/sections/0/questions/0/id': 'inwoner',
      '/sections/0/questions/0/text': 'Wil de inwoner dit?',
      '/sections/0/questions/0/hint': 'Vraag de inwoner.',
      '/sections/0/questions/0/options/0': option,
      '/facts/0': { id: 'inwoners', type: 'count', label: 'inwoners', questions: ['inwoner'], values: ['raad'] },
      '/conditions/inwoner': { all: [{ fact: 'inwoner', operator: 'equal', value: 'raad' }] },
      '/rules/0': { ...minimalDefinition.rules[0], name: 'raad', conditions: { condition: 'inwoner' } },
      '/picture/areas/0/parts/0': { question: 'inwoner', label: 'De inwoner', steady: ['raad'] },
    };
    const definition = applyProfile(aid(changes), profile);
    const expected = aid({
      ...changes,
      '/sections/0/title': 'De cliënt',
      '/sections/0/questions/0/text': 'Wil de cliënt dit?',
      '/sections/0/questions/0/hint': 'Vraag de cliënt.',
      '/sections/0/questions/0/options/0': { ...option, label: 'De gemeenteraad' },
      '/facts/0': { ...changes['/facts/0'], label: 'cliënten' },
      '/picture/areas/0/parts/0': { ...changes['/picture/areas/0/parts/0'], label: 'De cliënt' },
    });

    assert.deepEqual(definition, expected);
  });

  it('stand in documents and in the questions of a deliberation, and in no id', () => {
    const own = trustProfile({ ...minimalProfile, words: { inwoner: 'cliënt', zorgen: 'noden' } });
    const { documents, deliberation } = applyProfile(
      withChanges(
        { '/documents/0/blocks/3/head/1': '{place.reden|wat de inwoner zegt}' },
        fullDefinition,
      ) as AidDefinition,
      own,
    );
    const [brief] = documents ?? [];

    assert.equal(brief?.purpose, 'Vertelt de cliënt wat wij besluiten.');
    assert.equal(brief.places?.[1]?.label, 'wat de cliënt wil');
    assert.deepEqual(brief.blocks[3], {
      type: 'table',
      caption: 'Wat de cliënt wil',
      head: ['Wat', '{place.reden|wat de cliënt zegt}'],
      rows: [
        { cells: ['Rust', 'Want {answer.toelichting}.'], when: { fact: 'gevaar', operator: 'equal', value: 'ja' } },
      ],
    });
    assert.equal(deliberation?.criteria[0]?.question, 'Mag het van de cliënt?');
    assert.equal(deliberation.participants, 'zorgen');
  });
});

describe('the gaps of a gemeenteprofiel', () => {
  it('name what an aid asks and the profile lacks, each once, in the order of the aid', () => {
    const definition = aid({
      '/purpose': '{profile.contacts.wijk|het wijkteam van jouw gemeente}',
      '/outcomes/0/advice': '{profile.contacts.crisis|de crisisdienst} en {profile.contacts.wijk|het wijkteam}',
      '/outcomes/0/nextStep':
        '{profile.mandates|wie mag beslissen}, {profile.prices.events.opname|de prijs van een opname}',
      '/facts/1/value': { add: [{ profile: 'prices.events.brand' }, { profile: 'prices.hourlyRate', otherwise: 0 }] },
      '/outcomes/1/advice': 'Na {profile.thresholds.dagen|14} dagen, {profile.thresholds.keer|2} keer.',
    });

    assert.deepEqual(listProfileGaps({ source: definition, profile }), [
      { path: 'contacts.wijk', name: 'het wijkteam van jouw gemeente' },
      { path: 'prices.events.brand', name: 'de prijs van “brand”' },
    ]);
    assert.deepEqual(
      listProfileGaps({ source: definition, profile: undefined }).map((gap) => gap.path),
      ['contacts.wijk', 'prices.events.brand', 'contacts.crisis', 'mandates', 'prices.events.opname'],
    );
  });

  it('are named in the language of the aid', () => {
    const definition = aid({ '/language': 'en', '/facts/1/value': { profile: 'prices.hourlyRate' } });

    assert.deepEqual(listProfileGaps({ source: definition, profile: bare }), [
      { path: 'prices.hourlyRate', name: 'the hourly rate' },
    ]);
  });
});

describe('applying a gemeenteprofiel', () => {
  it('leaves the definition as it was, also when it is frozen', () => {
    const definition = structuredClone(minimalDefinition);
    const before = digest(definition);
    applyProfile(Object.freeze(definition), profile);

    assert.equal(digest(definition), before);
  });

  it('gives the same each time, and the definition itself when there is nothing to fill', () => {
    const definition = aid({ '/outcomes/0/advice': 'De inwoner: {profile.mandates|wie mag beslissen}.' });
    const [first, second] = [applyProfile(definition, profile), applyProfile(definition, profile)];

    assert.equal(digest(first), digest(second));
    assert.notEqual(digest(first), digest(definition));
    assert.equal(digest(applyProfile(minimalDefinition, undefined)), digest(minimalDefinition));
    assert.deepEqual(listProfileGaps({ source: minimalDefinition, profile: undefined }), []);
  });

  it('takes no time on a text that is all openings', () => {
    const start = process.cpuUsage();

    for (const part of ['{', '{profile.', '{profile.name|', 'https://', 'inwoner ', '{}', 'Raad van ', 'A ']) {
      applyProfile(aid({ '/outcomes/0/advice': part.repeat(100_000 / part.length) }), profile);
    }

    assert.ok(process.cpuUsage(start).user / 1e6 < 2);
  });
});
