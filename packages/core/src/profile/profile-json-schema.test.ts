import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fitsSchema } from '../../test-support/fits-schema.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { minimalProfile } from '../../test-support/minimal-profile.js';
import { profileRefusals } from '../../test-support/profile-refusals.js';
import { profileJsonSchema } from './profile-json-schema.js';

const schema = profileJsonSchema() as Readonly<Record<string, unknown>>;

describe('the JSON Schema of a gemeenteprofiel', () => {
  it('has a name of its own, and accepts what the parser accepts', () => {
    assert.equal(schema['$id'], 'urn:doen-wat-nodig-is:schema:profile:1');
    assert.ok(fitsSchema(minimalProfile, schema));
    assert.ok(fitsSchema({ ...minimalProfile, $schema: '../profile.schema.json' }, schema));
  });

  // A schema knows neither what one part says of another, nor how many keys an object has.
  const onlyByParser = /twice|of one name|a clash|sense that is not|none that is meant/;
  const refusals = profileRefusals.filter(({ what, changes }) => changes && !onlyByParser.test(what));
  for (const { what, changes } of refusals) {
    it(`lets an editor point at ${what}`, () => {
      assert.equal(fitsSchema(withChanges(changes ?? {}, minimalProfile), schema), false);
    });
  }

  it('is the one that is published with the package', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../schema/profile.schema.json', import.meta.url), 'utf8'),
    );

    assert.deepEqual(published, JSON.parse(JSON.stringify(schema)));
  });
});
