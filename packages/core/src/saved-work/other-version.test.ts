import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { trajectAids, trajectDefinitions } from '../../test-support/traject-aids.js';
import { createTraject, type Aid } from '../index.js';
import { readSavedWork, saveWork, type SavedWorkReading } from './index.js';

const now = '2026-11-25T12:00:00.000Z';
const [rust, , ...others] = trajectAids() as [Aid, Aid, ...Aid[]];

describe('work on another version of an aid', () => {
  it('says in words which answers stay and which do not', () => {
    const { match } = readWith({ '/version': '2.0.0', '/sections/0/questions/1/id': 'anders' }, withoutBijzonder);

    assert.deepEqual(
      match.changed.map(({ id, from, to }) => [id, from, to]),
      [['toets', '1.0.0', '2.0.0']],
    );
    assert.deepEqual(
      match.dropped.map(({ aid, text, label, reason }) => [aid, text, label, reason]),
      [['toets', questionOf('bijzonder').text, labelOf('bijzonder', 'ja'), 'unknown-question']],
    );
    assert.deepEqual(
      match.kept
        .filter(({ aid }) => aid === 'toets')
        .map(({ question, answer, reworded }) => [question, answer, reworded]),
      [
        ['past', 'nee', false],
        ['wensen', ['wonen'], false],
      ],
    );
  });

  it('is noticed when the author forgot to give it another number', () => {
    const { match } = readWith({ '/purpose': 'Iets anders.' });

    assert.deepEqual(
      match.changed.map(({ id, from, to }) => [id, from, to]),
      [['toets', '1.0.0', '1.0.0']],
    );
    assert.deepEqual(match.dropped, []);
  });

  it('says which answers may mean something else by now', () => {
    const { match } = readWith({
      '/version': '2.0.0',
      '/sections/0/questions/0/text': 'Past het nu?',
      '/sections/0/questions/1/options/0/label': 'Ja, heel',
    });

    assert.deepEqual(
      match.kept.filter(({ reworded }) => reworded).map(({ question, text, label }) => [question, text, label]),
      [
        ['past', 'Past het nu?', labelOf('past', 'nee')],
        ['bijzonder', questionOf('bijzonder').text, 'Ja, heel'],
      ],
    );
  });

  it('can be gone on with: what fits stays, and its advice has to be read again', () => {
    const toets = changedToets({ '/version': '2.0.0', '/sections/0/questions/1/id': 'anders' }, withoutBijzonder);
    const aids = [rust, toets, ...others];
    const reading = readSavedWork(saved(), aids);
    assert.equal(reading.status, 'other-version');

    const resumed = createTraject(aids, { state: reading.work.course, otherVersions: 'keep-fitting' });

    assert.deepEqual(resumed.sessionOf('toets').snapshot.answers, { past: 'nee', wensen: ['wonen'] });
    assert.deepEqual(resumed.snapshot.dropped, [{ aid: 'toets', question: 'bijzonder', reason: 'unfit-answer' }]);
    assert.deepEqual(
      resumed.snapshot.trail.map(({ aid, status }) => [aid, status]),
      [
        ['toets', 'open'],
        ['afwijking', 'current'],
      ],
    );
    // What was taken over from it is an answer like any other now.
    assert.deepEqual(resumed.carried('afwijking'), []);
    assert.equal(resumed.sessionOf('afwijking').snapshot.answers['omstandigheid'], 'combinatie');
  });

  it('is dropped as before by a traject that does not ask', () => {
    const aids = [rust, changedToets({ '/version': '2.0.0' }), ...others];

    const resumed = createTraject(aids, { state: course().state });

    assert.deepEqual(resumed.snapshot.dropped, [{ aid: 'toets', reason: 'other-version' }]);
  });

  it('names the answers of an aid that is not here', () => {
    const reading = readSavedWork(saved(), others);
    assert.equal(reading.status, 'other-version');

    assert.deepEqual(
      reading.match.changed.map(({ id, to }) => [id, to]),
      [['toets', undefined]],
    );
    assert.deepEqual(
      reading.match.dropped.map(({ question, reason }) => [question, reason]),
      [
        ['past', 'unknown-aid'],
        ['bijzonder', 'unknown-aid'],
        ['wensen', 'unknown-aid'],
      ],
    );
  });
});

/** The rules of `toets` read `bijzonder`; without that question they cannot. */
const withoutBijzonder = { '/rules/1/conditions/all/0': { fact: 'past', operator: 'equal', value: 'nee' } };

function course() {
  const traject = createTraject(trajectAids(), { start: 'toets' });
  traject.sessionOf('toets').answer('past', 'nee');
  traject.sessionOf('toets').answer('bijzonder', 'ja');
  traject.sessionOf('toets').answer('wensen', ['wonen']);
  traject.finish('toets');
  const session = traject.open('afwijking');
  for (const { question, answer } of traject.proposals('afwijking')) session.answer(question, answer);
  return traject;
}

function saved(): string {
  return JSON.stringify(saveWork(course(), { now }));
}

function changedToets(...changes: readonly Readonly<Record<string, unknown>>[]): Aid {
  return aidOf(withChanges(Object.assign({}, ...changes) as Record<string, unknown>, trajectDefinitions.toets));
}

function readWith(
  ...changes: readonly Readonly<Record<string, unknown>>[]
): Extract<SavedWorkReading, { status: 'other-version' }> {
  const reading = readSavedWork(saved(), [rust, changedToets(...changes), ...others]);
  assert.equal(reading.status, 'other-version');
  return reading;
}

function questionOf(id: string) {
  const questions = trajectDefinitions.toets.sections.flatMap((section) => section.questions);
  const question = questions.find((candidate) => candidate.id === id);
  assert.ok(question && 'options' in question);
  return question;
}

function labelOf(question: string, code: string): string {
  return questionOf(question).options.find((option) => option.code === code)?.label ?? '';
}
