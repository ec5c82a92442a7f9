import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgetTable, engineTable, formatTime, judge } from './report.js';

const samples = new Map([
  ['limit', [1]],
  ['ours', [4]],
  ['theirs', [1600]],
]);

describe('judge', () => {
  it('holds a budget to what was promised, in either direction', () => {
    const judgements = judge(
      [
        { what: 'met', engine: 'ours', base: 'limit', most: 4 },
        { what: 'too slow', engine: 'ours', base: 'limit', most: 3.9 },
        { what: 'ahead', engine: 'theirs', base: 'ours', least: 400 },
        { what: 'not ahead enough', engine: 'theirs', base: 'ours', least: 401 },
      ],
      samples,
    );

    assert.deepEqual(
      judgements.map(({ holds }) => holds),
      [true, false, true, false],
    );
  });

  it('fails a budget on which nothing was measured', () => {
    const [judgement] = judge([{ what: 'lost', engine: 'unknown', base: 'limit', most: 4 }], samples);

    assert.equal(judgement?.holds, false);
  });
});

describe('budgetTable', () => {
  it('says for each budget what was promised, what was measured and whether that is over', () => {
    const table = budgetTable(
      judge(
        [
          { what: 'met', engine: 'ours', base: 'limit', most: 6 },
          { what: 'not met', engine: 'theirs', base: 'ours', least: 500 },
        ],
        samples,
      ),
    ).split('\n');

    assert.match(table[1] ?? '', /^met +≤ 6\.0 +4\.0 +ok$/);
    assert.match(table[2] ?? '', /^not met +≥ 500 +400 +OVER$/);
  });
});

describe('engineTable', () => {
  it('compares each engine with the limit and with ours', () => {
    const table = engineTable('Full', ['limit', 'ours', 'theirs'], samples).split('\n');

    assert.match(table[1] ?? '', /^limit +1\.00 µs +1\.0 +0\.25$/);
    assert.match(table[3] ?? '', /^theirs +1\.60 ms +1600 +400$/);
  });
});

describe('formatTime', () => {
  it('chooses a unit that suits the time', () => {
    assert.equal(formatTime(0.3456), '0.346 µs');
    assert.equal(formatTime(2500), '2.50 ms');
  });
});
