import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measure, sizeTable } from './measure-size.mjs';

describe('measure', () => {
  it('counts bytes, not characters', () => {
    assert.equal(measure(new TextEncoder().encode('€')).raw, 3);
  });
});

describe('sizeTable', () => {
  const size = { raw: 9000, gzip: 3000, brotli: 2500 };

  it('says for each row with a budget how it stands', () => {
    const table = sizeTable([
      { name: 'small', ...size, budget: 4000, stretch: 3000 },
      { name: 'medium', ...size, budget: 4000, stretch: 2000 },
      { name: 'large', ...size, budget: 2999 },
      { name: 'free', ...size },
    ]).split('\n');

    assert.match(table[1] ?? '', /^small .*4\.0 kB +3\.0 kB +good/);
    assert.match(table[2] ?? '', /^medium .*within budget/);
    assert.match(table[3] ?? '', /^large .*OVER BUDGET/);
    assert.match(table[4] ?? '', /^free +9\.0 kB +3\.0 kB +2\.5 kB *$/);
  });
});
