import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { trajectAids, trajectDefinitions } from '../../test-support/traject-aids.js';
import { AidError, createSession, createTraject, type Traject, type TrajectSnapshot } from '../index.js';

const aids = trajectAids();

describe('who goes through a traject', () => {
  it('begins with the first aid, or with the one that was asked for', () => {
    assert.equal(createTraject(aids).snapshot.current, 'rust');
    assert.deepEqual(stepsOf(createTraject(aids, { start: 'beraad' })), ['beraad current']);
  });

  it('is done after two aids in the ordinary case', () => {
    const traject = createTraject(aids);

    traject.sessionOf('rust').answer('veilig', 'ja');
    traject.finish('rust');
    assert.deepEqual(idsOf(traject.snapshot.next), ['toets']);
    assert.equal(traject.snapshot.ended, false);
    traject.open('toets').answer('past', 'ja');
    traject.finish('toets');

    assert.deepEqual(traject.snapshot.next, []);
    assert.equal(traject.snapshot.ended, true);
    assert.deepEqual(stepsOf(traject), ['rust done rustig', 'toets current standaard_past']);
  });

  it('is nowhere near the end before anything was answered', () => {
    const traject = createTraject(aids);
    assert.equal(traject.snapshot.ended, false);

    traject.open('toets');

    assert.deepEqual(stepsOf(traject), ['rust open', 'toets current']);
  });

  it('is told which aids come next once the advice was read, not before', () => {
    const traject = createTraject(aids);

    traject.sessionOf('rust').answer('veilig', 'ja');
    assert.deepEqual(traject.snapshot.next, []);
    traject.finish('rust');

    assert.deepEqual(traject.snapshot.next, [{ aid: 'toets', title: 'Titel van toets', purpose: 'Doel van toets.' }]);
  });

  it('is offered only aids that are there, in the order of the outcome', () => {
    const traject = deviating();

    // The outcome also names `elders`, which is no aid of this traject.
    assert.deepEqual(idsOf(traject.snapshot.next), ['afwijking', 'beraad']);
  });

  it('is offered each aid once, also when an outcome names it twice', () => {
    const twice = aidOf(withChanges({ '/outcomes/1/next': ['toets', 'toets'] }, trajectDefinitions.rust));
    const traject = createTraject([twice, ...aids.slice(1)]);

    traject.sessionOf('rust').answer('veilig', 'ja');
    traject.finish('rust');

    assert.deepEqual(idsOf(traject.snapshot.next), ['toets']);
  });

  it('can open any other aid on its own', () => {
    const traject = deviating();

    assert.deepEqual(idsOf(traject.snapshot.others), ['terugblik']);
    traject.open('terugblik');

    assert.equal(traject.snapshot.current, 'terugblik');
    assert.deepEqual(idsOf(traject.snapshot.others), ['afwijking', 'beraad']);
  });

  it('has ended when the outcome names only aids that are not there', () => {
    const traject = createTraject(aids.filter((aid) => aid.definition.id !== 'toets'));

    traject.sessionOf('rust').answer('veilig', 'ja');
    traject.finish('rust');

    assert.equal(traject.snapshot.ended, true);
  });

  it('goes back to an aid that was opened before, also where the last aid leads to the first', () => {
    const traject = createTraject(aids);
    traject.open('terugblik').answer('gelukt', 'nee');
    traject.finish('terugblik');

    // The outcome also names `terugblik` itself, which is no aid to go on with.
    assert.deepEqual(idsOf(traject.snapshot.next), ['rust']);
    traject.open('rust');

    assert.deepEqual(stepsOf(traject), ['rust current', 'terugblik done opnieuw']);
  });

  it('sees what each aid came to, and how far it is', () => {
    const traject = deviating();

    assert.deepEqual(traject.snapshot.trail[1], {
      aid: 'toets',
      title: 'Titel van toets',
      status: 'current',
      outcome: { id: 'afwijken', title: 'Uitkomst afwijken', tone: 'info' },
      answered: 2,
      total: 3,
    });
  });

  it('reads an advice anew when it has become another one', () => {
    const traject = deviating();
    traject.open('afwijking');

    traject.sessionOf('toets').answer('bijzonder', 'nee');
    assert.deepEqual(stepsOf(traject)[1], 'toets open overleg');
    traject.sessionOf('toets').answer('bijzonder', 'ja');
    assert.deepEqual(stepsOf(traject)[1], 'toets done afwijken');
  });

  it('can begin again with nothing answered', () => {
    const traject = deviating();
    const session = traject.sessionOf('toets');
    traject.sessionOf('terugblik').answer('gelukt', 'ja');

    traject.restart();

    assert.deepEqual(traject.snapshot, createTraject(aids).snapshot);
    assert.deepEqual(traject.state, createTraject(aids).state);
    assert.equal(traject.sessionOf('toets'), session);
    assert.deepEqual(session.snapshot, createSession(session.aid).snapshot);
  });
});

describe('a page that shows a traject', () => {
  it('gets one and the same frozen snapshot until something changes', () => {
    const traject = createTraject(aids);
    const { snapshot } = traject;

    traject.sessionOf('toets');
    traject.open('rust');
    traject.restart();
    assert.equal(traject.snapshot, snapshot);
    traject.sessionOf('rust').answer('veilig', 'nee');

    assert.notEqual(traject.snapshot, snapshot);
    assert.ok(Object.isFrozen(traject.snapshot) && Object.isFrozen(traject.snapshot.trail[0]?.outcome));
  });

  it('hears once of each change, with the snapshot of then, until it stops listening', () => {
    const traject = createTraject(aids);
    const heard: TrajectSnapshot[] = [];
    const stop = traject.subscribe((snapshot) => heard.push(snapshot));

    traject.sessionOf('rust').answer('veilig', 'ja');
    assert.equal(heard.length, 1);
    assert.equal(heard[0], traject.snapshot);
    traject.finish('rust');
    traject.finish('rust');
    traject.open('toets');
    assert.equal(heard.length, 3);
    traject.restart();
    assert.equal(heard.length, 4);
    stop();
    traject.open('toets');

    assert.equal(heard.length, 4);
  });

  it('hears nothing of the change during which it began to listen', () => {
    const traject = createTraject(aids);
    let heard = 0;
    const stop = traject.subscribe(() => {
      stop();
      traject.subscribe(() => (heard += 1));
    });

    traject.open('toets');
    assert.equal(heard, 0);
    traject.open('rust');

    assert.equal(heard, 1);
  });

  it('hears once of an answer that many others follow, when all have followed', () => {
    const traject = deviating();
    const session = traject.open('afwijking');
    for (const { question, answer } of traject.proposals('afwijking')) session.answer(question, answer);
    traject.open('beraad').answer('aanleiding', 'bijzonder');
    const heard: number[] = [];
    traject.subscribe(({ changes }) => heard.push(changes.length));

    traject.open('toets').answer('bijzonder', 'nee');

    assert.equal(heard.length, 2);
    assert.equal(heard[1], traject.snapshot.changes.length);
  });

  it('finds the traject up to date when a session tells of a change', () => {
    const traject = deviating();
    const session = traject.open('afwijking');
    session.answer('omstandigheid', 'combinatie');
    const told: unknown[] = [];
    traject.sessionOf('toets').subscribe(() => told.push(session.snapshot.answers['omstandigheid']));

    traject.sessionOf('toets').answer('bijzonder', 'nee');

    assert.deepEqual(told, ['geen']);
  });

  it('may answer by hand while it is told that an answer has followed', () => {
    const traject = deviating();
    const session = traject.open('afwijking');
    session.answer('omstandigheid', 'combinatie');
    session.answer('duur', 'kort');
    const stop = session.subscribe(() => {
      stop();
      session.answer('duur', 'lang');
    });

    traject.sessionOf('toets').answer('bijzonder', 'nee');
    assert.deepEqual(session.snapshot.answers, { omstandigheid: 'geen', duur: 'lang' });
    traject.sessionOf('toets').answer('bijzonder', 'ja');

    assert.deepEqual(session.snapshot.answers, { omstandigheid: 'combinatie', duur: 'lang' });
  });

  it('sees all others follow also when it answers one of them by hand meanwhile', () => {
    const traject = deviating();
    traject.sessionOf('toets').answer('wensen', ['wonen']);
    const session = traject.open('afwijking');
    session.answer('omstandigheid', 'combinatie');
    session.answer('duur', 'kort');
    session.answer('gevolgen', ['wonen']);
    const stop = session.subscribe(() => {
      stop();
      session.answer('duur', 'lang');
    });

    traject.sessionOf('toets').reset();

    assert.deepEqual(session.snapshot.answers, { duur: 'lang' });
  });
});

describe('wrong use of a traject', () => {
  const wrong: readonly (readonly [string, AidError['code'], () => unknown])[] = [
    ['no aids', 'wrong-aids', () => createTraject([])],
    ['one aid twice', 'wrong-aids', () => createTraject([...aids, ...aids.slice(0, 1)])],
    ['a start that is no aid', 'unknown-aid', () => createTraject(aids, { start: 'elders' })],
    ['opening what is no aid', 'unknown-aid', () => createTraject(aids).open('elders')],
    ['the session of what is no aid', 'unknown-aid', () => createTraject(aids).sessionOf('elders')],
    ['proposals for what is no aid', 'unknown-aid', () => createTraject(aids).proposals('elders')],
    ['finishing what is no aid', 'unknown-aid', () => createTraject(aids).finish('elders')],
    ['finishing what gives no advice yet', 'unknown-advice', () => createTraject(aids).finish('rust')],
    [
      'finishing what was not opened',
      'unknown-advice',
      () => {
        const traject = createTraject(aids);
        traject.sessionOf('terugblik').answer('gelukt', 'ja');
        traject.finish('terugblik');
      },
    ],
  ];
  for (const [what, code, use] of wrong) {
    it(`is refused: ${what}`, () => assert.throws(use, { name: 'AidError', code }));
  }
});

/** A traject that has come to the outcome `afwijken` of `toets`, which was read. */
function deviating(): Traject {
  const traject = createTraject(aids);
  traject.sessionOf('rust').answer('veilig', 'ja');
  traject.finish('rust');
  const session = traject.open('toets');
  session.answer('past', 'nee');
  session.answer('bijzonder', 'ja');
  traject.finish('toets');
  return traject;
}

function idsOf(offered: TrajectSnapshot['next']): readonly string[] {
  return offered.map(({ aid }) => aid);
}

function stepsOf({ snapshot }: Traject): readonly string[] {
  return snapshot.trail.map(({ aid, status, outcome }) => [aid, status, outcome?.id].filter(Boolean).join(' '));
}
