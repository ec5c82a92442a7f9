import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { fullDefinition } from '../../test-support/full-definition.js';
import {
  followUpMeaningRefusals,
  followUpShapeRefusals,
  meaningRefusals,
  shapeRefusals,
  type Refusal,
} from '../../test-support/refusals.js';
import { parseAid, problemCodes } from '../index.js';

const refusals = [...shapeRefusals, ...meaningRefusals, ...followUpShapeRefusals, ...followUpMeaningRefusals];
const dutchWords =
  /\b(de|het|een|is|dit|deze|niet|moet|mag|mogen|geen|er|kan|al|die|maar|ontbreekt|bestaat|staat|past|heeft)\b/i;

describe('an author whose definition is wrong', () => {
  for (const refusal of refusals) {
    it(`learns exactly what to mend: ${refusal.what}`, () => {
      const { aid, problems } = parseAid(inputOf(refusal));

      assert.ok(!aid);
      assert.deepEqual(
        problems.map(({ code, path }) => ({ code, path })),
        refusal.problems.map(({ code, path }) => ({ code, path })),
      );
      problems.forEach(({ message }, index) => {
        const { names = '' } = refusal.problems[index] ?? {};
        assert.ok(message.includes(names), `“${message}” names ${names}`);
        assert.match(message, dutchWords);
      });
    });
  }

  it('gets hints for the first fifty wrong names: with more, the names are not what is wrong', () => {
    const questions = Array.from({ length: 80 }, () => 'gevar');

    const { problems } = parseAid(withChanges({ '/facts/0/questions': ['gevaar', ...questions] }));

    assert.equal(problems.length, 80);
    assert.equal(problems.filter(({ message }) => message.includes('Bedoel je “gevaar”?')).length, 50);
  });

  it('can have no problem that no fixture shows', () => {
    const shown = new Set(refusals.flatMap(({ problems }) => problems.map(({ code }) => code)));

    assert.deepEqual(
      [...problemCodes].filter((code) => !shown.has(code)),
      [],
    );
  });

  it('finds every code in PROBLEMS.md, and no code there that does not exist', () => {
    const page = readFileSync(new URL('../../PROBLEMS.md', import.meta.url), 'utf8');
    const documented = [...page.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code);

    assert.deepEqual(documented, [...problemCodes]);
  });

  it('starts from a definition that is right', () => {
    assert.deepEqual(parseAid(minimalDefinition).problems, []);
    assert.deepEqual(parseAid(fullDefinition).problems, []);
  });
});

function inputOf(refusal: Refusal): unknown {
  return refusal.changes ? withChanges(refusal.changes, refusal.base) : refusal.input;
}
