import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { trajectAids, trajectDefinitions } from '../../test-support/traject-aids.js';
import { createTraject, type Aid, type Traject, type TrajectChange } from '../index.js';

describe('who goes back to an earlier aid and answers otherwise', () => {
  it('sees what that changes in the later ones, and by which answer', () => {
    const traject = deviated();

    traject.open('toets').answer('bijzonder', 'nee');

    const afwijking = { aid: 'afwijking', title: 'Titel van afwijking' };
    const bijzonder = { aid: 'toets', question: 'bijzonder' };
    assert.deepEqual(
      traject.snapshot.changes.filter(({ aid }) => aid === 'afwijking'),
      [
        {
          kind: 'outcome',
          ...afwijking,
          before: { id: 'onderbouwd', title: 'Uitkomst onderbouwd' },
          after: { id: 'aanvullen', title: 'Uitkomst aanvullen' },
        },
        {
          kind: 'answer',
          ...afwijking,
          question: 'omstandigheid',
          text: 'Vraag omstandigheid?',
          before: 'Antwoord combinatie',
          after: 'Antwoord geen',
          because: bijzonder,
        },
        {
          kind: 'answer',
          ...afwijking,
          question: 'duur',
          text: 'Vraag duur?',
          before: 'Antwoord kort',
          because: bijzonder,
        },
        { kind: 'no-longer-next', ...afwijking, because: 'toets' },
      ] satisfies TrajectChange[],
    );
  });

  it('is told of each answer in a chain by which one it was changed', () => {
    const traject = deviated();

    traject.open('toets').answer('bijzonder', 'nee');

    // `beraad` now takes its answer from `toets`, since that of `afwijking`, which came first, has changed.
    assert.deepEqual(
      traject.snapshot.changes.flatMap((change) =>
        change.kind === 'answer' && change.aid === 'beraad' ? [[change.before, change.after, change.because]] : [],
      ),
      [['Antwoord bijzonder', 'Antwoord twijfel', { aid: 'afwijking', question: 'omstandigheid' }]],
    );
  });

  it('is told which answer goes before the one that was followed', () => {
    const traject = createTraject(trajectAids(), { start: 'toets' });
    traject.sessionOf('toets').answer('past', 'nee');
    traject.open('afwijking');
    traject.open('beraad').answer('aanleiding', 'twijfel');

    traject.open('afwijking').answer('omstandigheid', 'combinatie');

    assert.deepEqual(
      traject.snapshot.changes.flatMap((change) => (change.kind === 'answer' ? change.because : [])),
      [{ aid: 'afwijking', question: 'omstandigheid' }],
    );
  });

  it('is told of the answer it followed last, where two aids say the same in turn', () => {
    const traject = createTraject(trajectAids(), { start: 'terugblik' });
    traject.sessionOf('terugblik').answer('gelukt', 'nee');
    traject.open('toets').answer('past', 'nee');
    traject.open('afwijking').answer('omstandigheid', 'geen');
    traject.sessionOf('toets').answer('bijzonder', 'nee');
    traject.sessionOf('terugblik').answer('gelukt', 'ja');
    assert.deepEqual(briefly(traject), []);

    traject.sessionOf('toets').answer('bijzonder', 'weet_niet');

    assert.deepEqual(
      traject.snapshot.changes.flatMap((change) => (change.kind === 'answer' ? change.because : [])),
      [{ aid: 'toets', question: 'bijzonder' }],
    );
  });

  it('is told by which aid, the nearest, an aid is no longer named', () => {
    const traject = deviated();

    traject.open('afwijking').answer('duur', 'lang');
    traject.open('toets').answer('past', 'ja');
    traject.sessionOf('afwijking').answer('omstandigheid', 'geen');

    assert.ok(briefly(traject).includes('beraad no longer next of afwijking'));
  });

  it('still sees what the advice was when a person answers in that aid without opening it', () => {
    const traject = deviated();

    traject.open('toets').answer('bijzonder', 'nee');
    traject.sessionOf('afwijking').answer('duur', 'lang');

    assert.ok(briefly(traject).includes('afwijking outcome onderbouwd → aanvullen'));
  });

  it('is told nothing when all is as it was', () => {
    const traject = deviated();

    traject.open('toets').answer('bijzonder', 'nee');
    traject.sessionOf('toets').answer('bijzonder', 'ja');

    assert.deepEqual(traject.snapshot.changes, []);
  });

  it('is told what it was when the aid was last opened, after however many changes', () => {
    const traject = deviated();

    traject.open('toets').answer('bijzonder', 'nee');
    traject.sessionOf('toets').answer('bijzonder', 'weet_niet');

    assert.deepEqual(briefly(traject), [
      'afwijking outcome onderbouwd → ?',
      'afwijking omstandigheid Antwoord combinatie → ?',
      'afwijking duur Antwoord kort → ?',
      'afwijking no longer next of toets',
      'beraad outcome klaar → kort',
      'beraad aanleiding Antwoord bijzonder → Antwoord twijfel',
    ]);
  });

  it('is told no more of an aid that was opened since', () => {
    const traject = deviated();

    traject.open('toets').answer('bijzonder', 'nee');
    traject.open('beraad');

    assert.deepEqual([...new Set(traject.snapshot.changes.map(({ aid }) => aid))], ['afwijking']);
    traject.open('afwijking');
    assert.deepEqual(traject.snapshot.changes, []);
  });

  it('can have an aid shown again that is open already', () => {
    const traject = deviated();
    traject.sessionOf('toets').answer('bijzonder', 'nee');
    traject.open('beraad');
    traject.sessionOf('toets').answer('bijzonder', 'ja');
    assert.ok(traject.snapshot.changes.some(({ aid }) => aid === 'beraad'));

    traject.open('beraad');

    assert.ok(traject.snapshot.changes.every(({ aid }) => aid !== 'beraad'));
  });
});

describe('what is not a change', () => {
  it('is an answer to a question that is not shown any more', () => {
    const visibleWhen = { fact: 'omstandigheid', operator: 'equal', value: 'combinatie' };
    const hiding = aidOf(
      withChanges({ '/sections/0/questions/2/visibleWhen': visibleWhen }, trajectDefinitions.afwijking),
    );
    const traject = deviated(trajectAids().map((aid) => (aid.definition.id === 'afwijking' ? hiding : aid)));

    traject.open('toets').answer('bijzonder', 'nee');

    assert.ok(briefly(traject).includes('afwijking omstandigheid Antwoord combinatie → Antwoord geen'));
    assert.ok(!briefly(traject).some((line) => line.startsWith('afwijking duur')));
  });

  it('is what a person answers in the aid itself', () => {
    const traject = deviated();

    traject.open('afwijking').answer('duur', 'lang');

    assert.equal(traject.snapshot.trail[1]?.outcome?.id, 'aanvullen');
    assert.deepEqual(briefly(traject), []);
  });

  it('is an answer that a person changes after it has followed', () => {
    const traject = deviated();

    traject.open('toets').answer('bijzonder', 'nee');
    traject.sessionOf('afwijking').answer('omstandigheid', 'combinatie');

    assert.ok(!briefly(traject).some((line) => line.startsWith('afwijking omstandigheid')));
  });

  it('is an aid that no outcome named when it was opened', () => {
    const traject = createTraject(trajectAids(), { start: 'toets' });
    traject.sessionOf('toets').answer('past', 'nee');
    traject.open('terugblik');

    traject.open('toets').answer('bijzonder', 'ja');
    traject.sessionOf('toets').answer('bijzonder', 'nee');

    assert.deepEqual(briefly(traject), []);
  });

  it('is an aid that another earlier one still names', () => {
    const traject = deviated();

    // `toets` named `beraad` as `afwijking` did, and still does.
    traject.open('afwijking').answer('duur', 'lang');

    assert.deepEqual(briefly(traject), []);
  });

  it('is an aid whose earlier one gives no advice yet', () => {
    const traject = deviated();

    traject.open('toets').clear('bijzonder');

    assert.ok(!briefly(traject).some((line) => line.includes('no longer next')));
  });
});

/** A traject in which `afwijking` and `beraad` took over all that was proposed, and were finished. */
function deviated(aids: readonly Aid[] = trajectAids()): Traject {
  const traject = createTraject(aids, { start: 'toets' });
  traject.sessionOf('toets').answer('past', 'nee');
  traject.sessionOf('toets').answer('bijzonder', 'ja');
  traject.finish('toets');
  for (const aid of ['afwijking', 'beraad']) {
    traject.open(aid);
    takeOver(traject, aid);
    // What was taken over may show the next question.
    takeOver(traject, aid);
    traject.finish(aid);
  }
  return traject;
}

function takeOver(traject: Traject, aid: string): void {
  for (const { question, answer } of traject.proposals(aid)) traject.sessionOf(aid).answer(question, answer);
}

function briefly({ snapshot }: Traject): readonly string[] {
  return snapshot.changes.map((change) => {
    if (change.kind === 'no-longer-next') return `${change.aid} no longer next of ${change.because}`;
    if (change.kind === 'answer') {
      return `${change.aid} ${change.question} ${change.before} → ${change.after ?? '?'}`;
    }
    return `${change.aid} outcome ${change.before?.id ?? '?'} → ${change.after?.id ?? '?'}`;
  });
}
