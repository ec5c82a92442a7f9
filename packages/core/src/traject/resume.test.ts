import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withChanges } from '../../test-support/minimal-definition.js';
import { trajectAids } from '../../test-support/traject-aids.js';
import { createSession, createTraject, type Traject, type TrajectState } from '../index.js';

const aids = trajectAids();

describe('a traject that is resumed', () => {
  it('is where it was, with what had changed', () => {
    const traject = changed();

    const resumed = createTraject(aids, { state: throughJson(traject.state) });

    assert.ok(traject.snapshot.changes.length > 0);
    assert.deepEqual(resumed.snapshot, traject.snapshot);
    assert.deepEqual(resumed.state, traject.state);
    assert.deepEqual(resumed.carried('afwijking'), traject.carried('afwijking'));
  });

  it('keeps answers that do not count now, and those of aids that were never opened', () => {
    const traject = changed();
    traject.sessionOf('toets').answer('past', 'ja');
    traject.sessionOf('terugblik').answer('gelukt', 'nee');

    const resumed = createTraject(aids, { state: throughJson(traject.state) });

    assert.deepEqual(resumed.sessionOf('toets').snapshot.withdrawn, { bijzonder: 'nee' });
    assert.deepEqual(resumed.sessionOf('terugblik').snapshot, traject.sessionOf('terugblik').snapshot);
  });

  it('lets the same answers follow as before', () => {
    const traject = createTraject(aids, { state: throughJson(changed().state) });

    traject.sessionOf('toets').answer('bijzonder', 'ja');

    assert.deepEqual(traject.snapshot.changes, []);
    assert.deepEqual(traject.sessionOf('afwijking').snapshot.answers, { omstandigheid: 'combinatie', duur: 'kort' });
  });

  it('gives an answer back that was taken away from an aid that was never opened', () => {
    const traject = createTraject(aids, { start: 'toets' });
    traject.sessionOf('toets').answer('past', 'nee');
    traject.sessionOf('beraad').answer('aanleiding', 'twijfel');
    traject.sessionOf('toets').answer('past', 'ja');
    const resumed = createTraject(aids, { state: throughJson(traject.state) });
    assert.deepEqual(resumed.sessionOf('beraad').snapshot.answers, {});

    resumed.sessionOf('toets').answer('past', 'nee');

    assert.deepEqual(resumed.sessionOf('beraad').snapshot.answers, { aanleiding: 'twijfel' });
  });

  it('has a state that nobody can change by accident, nor by changing what was given', () => {
    const traject = changed();
    const given = structuredClone(traject.state);
    const resumed = createTraject(aids, { state: given });

    Reflect.set(given, 'current', 'beraad');

    assert.equal(resumed.snapshot.current, 'toets');
    assert.ok(Object.isFrozen(traject.state.trail[0]?.answers));
  });
});

describe('what a traject cannot resume', () => {
  it('is named when an aid is of another version: its answers are dropped, its place is kept', () => {
    const [rust, , ...others] = aids;
    const toets = trajectAids({ version: '1.0.1' })[1];
    assert.ok(rust && toets);

    const resumed = createTraject([rust, toets, ...others], { state: changed().state });

    assert.deepEqual(resumed.snapshot.dropped, [{ aid: 'toets', reason: 'other-version' }]);
    assert.deepEqual(resumed.sessionOf('toets').snapshot, createSession(toets).snapshot);
    assert.equal(resumed.snapshot.current, 'toets');
    // What was taken over from it is an answer like any other now.
    assert.deepEqual(resumed.carried('afwijking'), []);
    resumed.sessionOf('toets').answer('past', 'nee');
    resumed.sessionOf('toets').answer('bijzonder', 'ja');
    assert.deepEqual(resumed.sessionOf('afwijking').snapshot.answers, { omstandigheid: 'geen' });
  });

  it('is named when an aid is not there any more: the traject is at the last that is', () => {
    const resumed = createTraject(
      aids.filter(({ definition }) => definition.id !== 'toets'),
      { state: changed().state },
    );

    assert.deepEqual(resumed.snapshot.dropped, [{ aid: 'toets', reason: 'unknown-aid' }]);
    assert.deepEqual(
      resumed.snapshot.trail.map(({ aid }) => aid),
      ['afwijking'],
    );
    assert.equal(resumed.snapshot.current, 'afwijking');
  });

  it('is named when no aid is there any more: the traject begins at its start', () => {
    const resumed = createTraject(aids.slice(3), { state: changed().state });

    assert.deepEqual(
      resumed.snapshot.dropped.map(({ aid }) => aid),
      ['toets', 'afwijking'],
    );
    assert.equal(resumed.snapshot.current, 'beraad');
  });

  it('does not take the answers of the other aids along', () => {
    const traject = changed();
    traject.sessionOf('beraad').answer('aanleiding', 'twijfel');

    const resumed = createTraject(aids.slice(3), { state: traject.state });

    assert.equal(resumed.snapshot.dropped.length, 2);
    assert.deepEqual(resumed.sessionOf('beraad').snapshot.answers, { aanleiding: 'twijfel' });
    assert.deepEqual(createTraject(aids, { state: resumed.state }).state, resumed.state);
  });

  it('is named when an answer does not fit, or there is no such question; the other answers stay', () => {
    const state = changedState({ '/trail/0/answers/past': 'misschien', '/trail/0/answers/elders': 1 });

    const resumed = createTraject(aids, { state });

    assert.deepEqual(resumed.snapshot.dropped, [
      { aid: 'toets', question: 'past', reason: 'unfit-answer' },
      { aid: 'toets', question: 'elders', reason: 'unfit-answer' },
    ]);
    assert.deepEqual(resumed.sessionOf('toets').snapshot.withdrawn, { bijzonder: 'nee' });
  });

  it('leaves what was taken over from it as an answer like any other', () => {
    const resumed = createTraject(aids, { state: changedState({ '/trail/0/answers/bijzonder': 'misschien' }) });
    assert.equal(resumed.snapshot.dropped.length, 1);

    resumed.sessionOf('toets').answer('bijzonder', 'ja');

    assert.equal(resumed.sessionOf('afwijking').snapshot.answers['omstandigheid'], 'geen');
  });

  it('is not guessed: an answer that is gone stays so when the state does not say what it was', () => {
    const resumed = createTraject(aids, { state: changedState({ '/trail/1/carried/1/changed': undefined }) });

    resumed.sessionOf('toets').answer('bijzonder', 'ja');

    assert.deepEqual(resumed.sessionOf('afwijking').snapshot.answers, { omstandigheid: 'combinatie' });
  });

  it('is named until the traject begins again', () => {
    const resumed = createTraject(aids.slice(3), { state: changed().state });

    resumed.open('beraad').answer('aanleiding', 'twijfel');
    assert.equal(resumed.snapshot.dropped.length, 2);
    resumed.restart();

    assert.deepEqual(resumed.snapshot.dropped, []);
  });

  const odd: Readonly<Record<string, unknown>> = {
    '/trail/1/seen/outcome': { id: 'elders', title: 'Elders' },
    '/trail/1/seen/namedBy': ['elders', 'beraad', 'afwijking'],
    '/trail/1/finished': 'elders',
    '/trail/1/carried/0/question': 'elders',
    '/trail/1/carried/0/from/question': 'elders',
    '/trail/1/carried/0/from/aid': 'beraad',
    '/trail/1/carried/0/changed/before': 12,
    '/trail/1/carried/0/changed/because/aid': 'elders',
    '/trail/1/carried/1/changed': undefined,
  };
  for (const [pointer, value] of Object.entries(odd)) {
    it(`does no harm when the state names what is not there: ${pointer}`, () => {
      const resumed = createTraject(aids, { state: changedState({ [pointer]: value }) });
      const namesOnlyWhatIsThere = () => {
        assert.deepEqual(resumed.snapshot.dropped, []);
        for (const change of resumed.snapshot.changes) {
          assert.equal(change.aid, 'afwijking');
          if (change.kind === 'answer') assert.deepEqual(change.because, { aid: 'toets', question: 'bijzonder' });
          if (change.kind === 'outcome') assert.notEqual(change.before?.id, 'elders');
        }
        assert.deepEqual(createTraject(aids, { state: resumed.state }).snapshot, resumed.snapshot);
      };

      namesOnlyWhatIsThere();
      resumed.sessionOf('toets').answer('bijzonder', 'weet_niet');
      namesOnlyWhatIsThere();
    });
  }
});

describe('a state that is none', () => {
  const malformed: readonly unknown[] = [null, 'tekst', 12, [], {}, () => 1, cyclic(), nested()];
  for (const [index, state] of malformed.entries()) {
    it(`is refused: ${index} of ${malformed.length}`, () => refuses(state));
  }

  const changes: Readonly<Record<string, readonly unknown[]>> = {
    '/schemaVersion': [2, '1', undefined],
    '/current': [1, 'beraad', undefined],
    '/trail': [{}, 'toets', [], [null], undefined],
    '/aside': [{}, undefined, [{}]],
    '/trail/0/id': [1, 'afwijking', undefined],
    '/trail/0/version': [1, undefined],
    '/trail/0/answers': [[], null, 'past', { past: { ja: true } }, { past: [1] }, { past: true }],
    '/trail/0/finished': [null, 1],
    '/trail/0/carried': [null, {}, ['past'], [{ question: 'past' }]],
    '/trail/1/carried/0/changed': [null, {}, { before: {}, because: { aid: 'toets', question: 'past' } }],
    '/trail/0/seen': [null, [], {}, { namedBy: [1] }, { namedBy: [], outcome: 'overleg' }],
    '/trail/0/seen/outcome': [{ id: 'overleg' }, { id: 1, title: 'Overleg' }],
  };
  for (const [pointer, values] of Object.entries(changes)) {
    for (const value of values) {
      it(`is refused: ${pointer} is ${JSON.stringify(value)}`, () => refuses(changedState({ [pointer]: value })));
    }
  }

  it('is refused: one aid twice', () => refuses(changedState({ '/aside/-': changed().state.trail[1] })));

  for (const key of ['__proto__', 'constructor']) {
    for (const place of ['{', '"answers":{', '"seen":{']) {
      it(`is refused: ${place} with the key ${key}`, () => {
        const text = JSON.stringify(changed().state).replace(place, `${place}"${key}":{"polluted":true},`);
        refuses(JSON.parse(text));
        assert.ok(!('polluted' in {}));
      });
    }
  }
});

function refuses(state: unknown): void {
  // A cast: what was stored somewhere may have become anything.
  assert.throws(() => createTraject(aids, { state: state as TrajectState }), {
    name: 'AidError',
    code: 'wrong-state',
  });
}

/** `toets` was changed after `afwijking` had taken over its answers. */
function changed(): Traject {
  const traject = createTraject(aids, { start: 'toets' });
  traject.sessionOf('toets').answer('past', 'nee');
  traject.sessionOf('toets').answer('bijzonder', 'ja');
  traject.finish('toets');
  const session = traject.open('afwijking');
  for (const { question, answer } of traject.proposals('afwijking')) session.answer(question, answer);
  traject.finish('afwijking');
  traject.open('toets').answer('bijzonder', 'nee');
  return traject;
}

function changedState(changes: Readonly<Record<string, unknown>>): TrajectState {
  // A cast: some of these are states, and some are not.
  return withChanges(changes, throughJson(changed().state)) as TrajectState;
}

function throughJson(state: TrajectState): TrajectState {
  return JSON.parse(JSON.stringify(state)) as TrajectState;
}

function cyclic(): unknown {
  const state: Record<string, unknown> = {};
  state['trail'] = state;
  return state;
}

function nested(): unknown {
  return Array.from({ length: 100_000 }).reduce<object>((trail) => ({ trail }), {});
}
