import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measure, median, ratio } from './measure.js';

describe('median', () => {
  it('is not moved by one round that was disturbed', () => {
    assert.equal(median([3, 1, 900]), 3);
    assert.equal(median([4, 1, 2, 900]), 3);
  });
});

describe('ratio', () => {
  it('compares within a round, so that a machine that slows down changes nothing', () => {
    const samples = new Map([
      ['ours', [2, 20, 200]],
      ['other', [1, 10, 100]],
    ]);

    assert.equal(ratio(samples, 'ours', 'other'), 2);
  });
});

describe('measure', () => {
  it('gives one number per round for each engine, and each piece of work in turn', async () => {
    const done: number[] = [];
    const evaluate = (index: number) => done.push(index);
    const samples = await measure(
      [
        { name: 'at once', evaluate },
        { name: 'later', evaluate: () => Promise.resolve() },
      ],
      { rounds: 3, slice: 0.1 },
    );

    assert.deepEqual([...samples.keys()], ['at once', 'later']);
    for (const numbers of samples.values()) assert.equal(numbers.length, 3);
    assert.deepEqual(done.slice(0, 3), [0, 1, 2]);
    assert.equal(done.at(-1), done.length - 1);
  });

  it('never has two runs of an engine overlap', async () => {
    let running = 0;
    const evaluate = async () => {
      running += 1;
      assert.equal(running, 1);
      await Promise.resolve();
      running -= 1;
    };

    await measure([{ name: 'later', evaluate }], { rounds: 2, slice: 0.1 });
  });
});
