import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fitsSchema } from '../../test-support/fits-schema.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createRandom, randomDefinition } from '../../test-support/random-aid.js';
import { fullDefinition } from '../../test-support/full-definition.js';
import { followUpShapeRefusals, shapeRefusals } from '../../test-support/refusals.js';
import { aidJsonSchema } from './json-schema.js';

const schema = aidJsonSchema() as Readonly<Record<string, unknown>>;

describe('the JSON Schema of a definition', () => {
  it('has a name of its own, and knows every key of a definition', () => {
    assert.equal(schema['$id'], 'urn:doen-wat-nodig-is:schema:aid:1');
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema['additionalProperties'], false);
    // A cast: the test before this one would fail on another shape.
    const keys = Object.keys(schema['properties'] as object);
    assert.deepEqual(
      Object.keys(fullDefinition).filter((key) => !keys.includes(key)),
      [],
    );
    assert.ok(keys.includes('$schema'));
  });

  it('accepts what the parser accepts', () => {
    assert.ok(fitsSchema(minimalDefinition, schema));
    assert.ok(fitsSchema(fullDefinition, schema));
    assert.ok(fitsSchema({ ...minimalDefinition, $schema: '../aid.schema.json' }, schema));
    for (let seed = 1; seed <= 100; seed += 1) {
      assert.ok(fitsSchema(randomDefinition(createRandom(seed)), schema), `seed ${seed}`);
    }
  });

  // Bounds on the whole of a definition are not for a schema.
  const onlyByParser = ['too-large', 'too-deep', 'forbidden-key'];
  const whole = ['/conditions', '/sections'];
  const refusals = [...shapeRefusals, ...followUpShapeRefusals].filter(
    ({ changes, problems }) =>
      changes && problems.every(({ code, path }) => !onlyByParser.includes(code) && !whole.includes(path)),
  );
  for (const { what, changes, base } of refusals) {
    it(`lets an editor point at ${what}`, () => {
      assert.equal(fitsSchema(withChanges(changes ?? {}, base), schema), false);
    });
  }

  it('is the one that is published with the package', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../schema/aid.schema.json', import.meta.url), 'utf8'),
    );

    assert.deepEqual(published, JSON.parse(JSON.stringify(schema)));
  });
});
