import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition } from '../../test-support/minimal-definition.js';
import { digest } from '../index.js';

describe('a digest', () => {
  it('is the SHA-256 that everybody knows', () => {
    assert.equal(digest({}), 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    assert.equal(digest('é € 𝄞'), `sha256:${createHash('sha256').update('"é € 𝄞"', 'utf8').digest('hex')}`);
  });

  it('is of canonical JSON: keys in the order of their code units, no white space, numbers as JavaScript writes them', () => {
    const value = { b: [1, 1e21, 0.1, 1e-7, true, null], '€': 'x\n', a: { '10': 1, '9': 2 }, '\ud83d': 0 };
    const canonical = '{"a":{"10":1,"9":2},"b":[1,1e+21,0.1,1e-7,true,null],"€":"x\\n","\\ud83d":0}';

    assert.equal(digest(value), `sha256:${createHash('sha256').update(canonical, 'utf8').digest('hex')}`);
  });

  it('does not depend on the order of keys, and does on the order of a list', () => {
    assert.equal(digest({ a: 1, b: { c: 2, d: 3 } }), digest({ b: { d: 3, c: 2 }, a: 1 }));
    assert.notEqual(digest([1, 2]), digest([2, 1]));
  });

  it('takes an absent key and one that is undefined for the same, and null for another', () => {
    assert.equal(digest({ a: 1, b: undefined }), digest({ a: 1 }));
    assert.notEqual(digest({ a: 1, b: null }), digest({ a: 1 }));
  });

  it('of a definition is the same for its text, its object and what was parsed of either', () => {
    const [fromText, fromObject] = [aidOf(JSON.stringify(minimalDefinition, null, 2)), aidOf(minimalDefinition)];

    assert.equal(digest(fromText.definition), digest(minimalDefinition));
    assert.equal(digest(fromObject.definition), digest(minimalDefinition));
  });
});
