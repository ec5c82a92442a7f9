import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { followUpAid, followUpDefinition, recordWithFollowUp } from '../../test-support/follow-up-definition.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createSession, type Snapshot } from '../index.js';
import { planRecordedReview, planReview } from './index.js';

describe('a plan to look back', () => {
  it('is made of the answer, the day of the decision and what the aid says', () => {
    assert.deepEqual(planReview(snapshotOf('ja'), '2026-11-23'), {
      date: '2026-12-21',
      title: 'Terugkijken op het besluit',
      aid: 'terugblik',
    });
    assert.equal(planReview(snapshotOf('nee'), '2026-11-23T22:30:00.000Z')?.date, '2027-02-23');
  });

  it('is nothing where the answer asks for none, is open, or the aid plans none', () => {
    assert.equal(planReview(snapshotOf('weet_niet'), '2026-11-23'), undefined);
    assert.equal(planReview(createSession(followUpAid).snapshot, '2026-11-23'), undefined);
    const plain = createSession(aidOf(minimalDefinition), { answers: { gevaar: 'ja' } });
    assert.equal(planReview(plain.snapshot, '2026-11-23'), undefined);
  });

  for (const [from, months, expected] of [
    ['2026-10-30', 1, '2026-11-30'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-11-30', 3, '2027-03-01'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-31', 26, '2028-03-31'],
  ] as const) {
    it(`keeps within the month: ${months} after ${from} is ${expected}`, () => {
      assert.equal(dateAfter(from, { months }), expected);
    });
  }

  it('is on the Monday after it rather than in a weekend', () => {
    assert.equal(dateAfter('2026-11-21', { weeks: 1 }), '2026-11-30');
    assert.equal(dateAfter('2026-11-22', { weeks: 1 }), '2026-11-30');
    assert.equal(dateAfter('2026-11-20', { weeks: 1 }), '2026-11-27');
  });

  it('agrees with the calendar of the computer from 1999 to 2054', () => {
    for (let days = 0; days < 20_000; days += 47) {
      const start = new Date(Date.UTC(1999, 11, 1 + days));
      const weeks = (days % 50) + 1;
      const expected = new Date(start.getTime() + weeks * 7 * 24 * 60 * 60 * 1000);
      while ([0, 6].includes(expected.getUTCDay())) expected.setUTCDate(expected.getUTCDate() + 1);
      const from = start.toISOString().slice(0, 10);

      assert.equal(dateAfter(from, { weeks }), expected.toISOString().slice(0, 10), `${weeks} weeks from ${from}`);
    }
  });

  for (const from of ['', 'gisteren', '2026-13-01', '2026-02-29', '2026-11-311', '26-11-23', '0000-00-00']) {
    it(`is nothing from a day that does not exist: “${from}”`, () => {
      assert.equal(planReview(snapshotOf('ja'), from), undefined);
    });
  }

  it('is not made of a snapshot from elsewhere', () => {
    // A cast: a host may hand over a snapshot it stored.
    const copy = JSON.parse(JSON.stringify(snapshotOf('ja'))) as Snapshot;

    assert.throws(() => planReview(copy, '2026-11-23'), { name: 'AidError', code: 'foreign-snapshot' });
  });

  it('is the same by a record, from the day of that record', () => {
    assert.equal(planRecordedReview(recordWithFollowUp(), followUpAid)?.date, '2026-12-21');
    assert.equal(planRecordedReview(recordWithFollowUp(), followUpAid, '2026-11-25')?.date, '2026-12-23');
    assert.equal(planRecordedReview(recordWithFollowUp({ gevaar: 'weet_niet' }), followUpAid), undefined);
  });

  it('is nothing by the record of another aid', () => {
    const other = aidOf(withChanges({ '/id': 'anders' }, followUpDefinition));

    assert.equal(planRecordedReview(recordWithFollowUp(), other), undefined);
  });
});

function snapshotOf(gevaar: string): Snapshot {
  return createSession(followUpAid, { answers: { gevaar } }).snapshot;
}

function dateAfter(from: string, delay: object): string | undefined {
  const aid = aidOf(withChanges({ '/review/after': { ja: delay } }, followUpDefinition));
  return planReview(createSession(aid, { answers: { gevaar: 'ja' } }).snapshot, from)?.date;
}
