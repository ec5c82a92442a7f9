import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import type { AidDefinition } from '../definition/aid-definition.js';
import { checkProfileSlots } from './check-profile-slots.js';

// A cast: what a test changes fits the definition.
const check = (changes: Readonly<Record<string, unknown>>) => checkProfileSlots(withChanges(changes) as AidDefinition);
const checkText = (text: string) => check({ '/outcomes/0/advice': text });

describe('an author whose aid asks the gemeenteprofiel for something', () => {
  const good = [
    '{profile.name|jouw gemeente} en {answer.gevaar}',
    '{profile.contacts.crisis|de crisisdienst} {profile.mandates|wie mag beslissen} {profile.mandates.afwijken|wie}',
    '{profile.hardshipClauses|de hardheidsclausule} {profile.links.regels|jullie regels} {profile.thresholds.keer|3}',
    '{profile.prices.hourlyRate|het uurtarief} {profile.prices.events.1_opname|de prijs}',
    'accolades { zonder slot } en een profile.name',
  ];
  for (const text of good) {
    it(`may write ${text}`, () => {
      assert.deepEqual(checkText(text), []);
    });
  }

  const wrong: Readonly<Record<string, string>> = {
    '{profile.name}': '|<tekst zonder profiel>',
    '{profile.name|}': '|<tekst zonder profiel>',
    '{profile.name| }': '|<tekst zonder profiel>',
    '{profile.name|a|b}': 'met één |',
    '{profile}': '{profile}',
    '{ profile.name|x}': '{ profile.name|x}',
    '{profile.nama|x}': 'Bedoel je “name”?',
    '{profile.contact.crisis|x}': 'Bedoel je “contacts.crisis”?',
    '{profile.contacts|x}': 'contacts.id',
    '{profile.contacts.Crisis team|x}': 'contacts.Crisis team',
    '{profile.prices.hourlyrate|x}': 'Bedoel je “prices.hourlyRate”?',
    '{profile.prices.events|x}': 'prices.events.id',
    '{profile.principles.nabij|x}': 'principles.nabij',
    '{profile.constructor|x}': 'constructor',
    '{profile.contacts.constructor|x}': 'contacts.constructor',
    '{profile.contacts.crisis|bel {answer.gevaar}}': 'een { of }',
    'Bel {profile.name|jouw gemeente': 'sluit niet',
  };
  for (const [text, names] of Object.entries(wrong)) {
    it(`learns what is wrong with ${text}`, () => {
      const problems = checkText(`Kijk: ${text} en verder.`);

      assert.deepEqual(
        problems.map(({ code, path }) => ({ code, path })),
        [{ code: 'unknown-slot', path: '/outcomes/0/advice' }],
      );
      assert.ok(problems[0]?.message.includes(names), problems[0]?.message);
    });
  }

  it('learns so wherever the text stands', () => {
    const places = [
      '/title',
      '/sections/0/questions/0/hint',
      '/sections/0/questions/0/options/1/label',
      '/sources/0/title',
    ];

    assert.deepEqual(
      check(Object.fromEntries(places.map((place) => [place, '{profile.x}'])))
        .map(({ path }) => path)
        .sort(),
      places.toSorted(),
    );
  });

  it('learns which numbers and lists there are, and that a threshold needs a number of its own', () => {
    const problems = check({
      '/facts/1/value': {
        add: [
          { profile: 'prices.hourlyrate' },
          { profile: 'thresholds.keer' },
          { profile: 'thresholds.keer', otherwise: 3 },
          { profile: 'prices.events.opname' },
          { profile: 'name' },
        ],
      },
      '/sections/0/questions/1/optionsFrom': { profile: 'prices.event' },
    });

    assert.deepEqual(
      problems.map(({ code, path }) => ({ code, path })),
      [
        { code: 'unknown-slot', path: '/sections/0/questions/1/optionsFrom/profile' },
        { code: 'unknown-slot', path: '/facts/1/value/add/0/profile' },
        { code: 'missing-key', path: '/facts/1/value/add/1/otherwise' },
        { code: 'unknown-slot', path: '/facts/1/value/add/4/profile' },
      ],
    );
    const [options, rate, threshold] = problems.map(({ message }) => message);
    assert.match(options ?? '', /Bedoel je “prices.events”\?/);
    assert.match(rate ?? '', /Bedoel je “prices.hourlyRate”\?/);
    assert.match(threshold ?? '', /otherwise/);
  });

  it('has nothing to learn where nothing is asked', () => {
    assert.deepEqual(checkProfileSlots(minimalDefinition), []);
  });
});
