import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition } from '../../test-support/minimal-definition.js';
import { createSession, isAid, parseAid, trustAid } from '../index.js';

const answers = { gevaar: 'ja', zorgen: ['wonen'] };

describe('a definition that was checked before', () => {
  it('works without the checks as it does with them', () => {
    const [trusted, parsed] = [trustAid(minimalDefinition), aidOf(minimalDefinition)];

    assert.deepEqual(trusted.definition, parsed.definition);
    assert.deepEqual(createSession(trusted, { answers }).snapshot, createSession(parsed, { answers }).snapshot);
  });
});

describe('an aid', () => {
  it('is frozen, and does not follow later changes to the object it was made of', () => {
    for (const make of [trustAid, aidOf]) {
      const definition = structuredClone(minimalDefinition) as { title: string };
      const aid = make(definition);
      definition.title = 'Anders';

      assert.equal(aid.definition.title, 'Proef');
      assert.ok(Object.isFrozen(aid));
      assert.ok(Object.isFrozen(aid.definition.sections[0]?.questions[0]));
      assert.equal(Object.isFrozen(definition), false);
    }
  });

  it('may come as text or as an object', () => {
    const [fromText, fromObject] = [JSON.stringify(minimalDefinition), minimalDefinition].map(aidOf);

    assert.deepEqual(fromText?.definition, fromObject?.definition);
  });

  it('is told apart from anything that only looks like one', () => {
    const { aid } = parseAid(minimalDefinition);

    assert.ok(isAid(aid));
    assert.ok(isAid(trustAid(minimalDefinition)));
    for (const other of [{ ...aid }, minimalDefinition, null, undefined, 'aid', parseAid('')]) {
      assert.equal(isAid(other), false);
    }
  });
});
