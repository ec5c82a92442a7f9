import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withChanges } from '../../test-support/minimal-definition.js';
import { minimalProfile } from '../../test-support/minimal-profile.js';
import { profileRefusals } from '../../test-support/profile-refusals.js';
import { digest } from '../record/digest.js';
import { parseProfile } from './parse-profile.js';
import { isProfile, trustProfile } from './trust-profile.js';

describe('a municipality whose profile is wrong', () => {
  for (const { what, changes, input, problems: expected } of profileRefusals) {
    it(`learns exactly what to mend: ${what}`, () => {
      const { profile, problems } = parseProfile(changes ? withChanges(changes, minimalProfile) : input);

      assert.ok(!profile);
      assert.deepEqual(
        problems.map(({ code, path }) => ({ code, path })),
        expected.map(({ code, path }) => ({ code, path })),
      );
      problems.forEach(({ message }, index) => {
        const { names = '' } = expected[index] ?? {};
        assert.ok(message.includes(names), `“${message}” names ${names}`);
      });
    });
  }

  it('gets problems and no exception, whatever stands at whatever place', () => {
    const values: readonly unknown[] = [
      null,
      true,
      1e308,
      '',
      '{',
      [],
      {},
      [[]],
      { $schema: 1 },
      '\ud800',
      'x'.repeat(5000),
    ];
    for (const pointer of listPointers(minimalProfile)) {
      for (const value of values) {
        const { profile, problems } = parseProfile(withChanges({ [pointer]: value }, minimalProfile));
        assert.ok(profile ?? problems.length > 0, pointer);
        for (const { message } of problems) assert.ok(message.length > 10 && message.length < 1200, message);
      }
    }
  });

  it('gets problems and no exception for an object that fights back', () => {
    const cycle: Record<string, unknown> = { ...minimalProfile };
    cycle['words'] = cycle;
    const thrower = {
      get schemaVersion(): number {
        throw new Error('no');
      },
    };
    for (const input of [cycle, thrower, 10n, Symbol('x'), () => minimalProfile, new Proxy({}, {})]) {
      assert.ok(parseProfile(input).problems.length > 0);
    }
  });
});

describe('a gemeenteprofiel', () => {
  it('may come as text or as an object, with or without the address of its schema', () => {
    for (const input of [minimalProfile, JSON.stringify(minimalProfile)]) {
      assert.deepEqual(parseProfile(input), { profile: { definition: minimalProfile }, problems: [] });
    }
    assert.deepEqual(parseProfile({ ...minimalProfile, $schema: '../profile.schema.json' }).problems, []);
  });

  it('needs a name only: the rest is for later', () => {
    const { schemaVersion, id, version, language, name } = minimalProfile;

    assert.deepEqual(parseProfile({ schemaVersion, id, version, language, name }).problems, []);
  });

  it('is frozen, and does not follow later changes to the object it was made of', () => {
    for (const make of [trustProfile, profileOf]) {
      const definition = structuredClone(minimalProfile) as { name: string };
      const profile = make(definition);
      definition.name = 'Gemeente Anders';

      assert.equal(profile.definition.name, 'Gemeente Proef');
      assert.ok(Object.isFrozen(profile));
      assert.ok(Object.isFrozen(profile.definition.principles?.[0]?.examples));
      assert.equal(Object.isFrozen(definition), false);
    }
  });

  it('is told apart from anything that only looks like one', () => {
    const profile = profileOf(minimalProfile);

    assert.ok(isProfile(profile));
    assert.ok(isProfile(trustProfile(minimalProfile)));
    for (const other of [{ ...profile }, minimalProfile, null, undefined, 'profile', parseProfile('')]) {
      assert.equal(isProfile(other), false);
    }
  });

  it('has one digest, however it came and in whatever order its keys stand', () => {
    const reversed = Object.fromEntries(Object.entries(minimalProfile).toReversed());
    const digests = [
      ...[minimalProfile, reversed, JSON.stringify(minimalProfile, null, 4)].map(profileOf),
      trustProfile(minimalProfile),
    ].map(({ definition }) => digest(definition));

    assert.equal(new Set(digests).size, 1);
    assert.notEqual(digest(profileOf({ ...minimalProfile, name: 'Gemeente Anders' }).definition), digests[0]);
  });
});

function profileOf(input: unknown) {
  const { profile, problems } = parseProfile(input);
  assert.ok(profile, JSON.stringify(problems));
  return profile;
}

/** Every place in a value. */
function listPointers(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    `${pointer}/${key}`,
    ...listPointers(child, `${pointer}/${key}`),
  ]);
}
