import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { trajectAids } from '../../test-support/traject-aids.js';
import { createRecord, createSession, createTraject, createTrajectRecord, type Aid } from '../index.js';
import { longestSavedWork, readSavedWork, saveWork, type SavedWorkReading } from './index.js';

const now = '2026-11-25T12:00:00.000Z';
const aids = trajectAids();

describe('a file that is no saved work', () => {
  const files: Readonly<Record<string, unknown>> = {
    'no text at all': '',
    'half of a file': JSON.stringify(saved()).slice(0, 400),
    'a web page': '<!doctype html><title>Inloggen</title>',
    nothing: undefined,
  };
  for (const [name, file] of Object.entries(files)) {
    it(`is told to be damaged: ${name}`, () => assert.deepEqual(read(file), { status: 'corrupt' }));
  }

  it('is told to be too large, without being read', () => {
    assert.deepEqual(read(`"${'x'.repeat(longestSavedWork)}"`), { status: 'too-large' });
  });

  it('is told to be damaged when it is nested without end', () => {
    assert.deepEqual(read('['.repeat(100_000) + ']'.repeat(100_000)), { status: 'corrupt' });
    const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => [inner], 0);
    assert.deepEqual(read(withChanges({ '/beside/toets': deep }, saved())), { status: 'corrupt' });
  });

  it('is told to be a record, of one aid or of several', () => {
    const traject = course();
    const record = createRecord(traject.sessionOf('toets').snapshot, { now });

    assert.deepEqual(read(record), { status: 'foreign', is: 'record' });
    assert.deepEqual(read(createTrajectRecord(traject, { now })), { status: 'foreign', is: 'record' });
  });

  for (const file of [null, 1, 'tekst', [], [saved()], {}, { kind: 'iets-anders' }, minimalDefinition]) {
    it(`is told to be something else: ${JSON.stringify(file).slice(0, 40)}`, () => {
      assert.deepEqual(read(JSON.stringify(file)), { status: 'foreign', is: 'other' });
    });
  }

  it('is told to be of a later or an earlier library, when that wrote it in another form', () => {
    const newer = withChanges({ '/schemaVersion': 2, '/library': '3.0.0', '/course': 'heel anders' }, saved());

    assert.deepEqual(read(newer), { status: 'newer', library: '3.0.0' });
    assert.deepEqual(read(withChanges({ '/schemaVersion': 0 }, saved())), {
      status: 'older',
      library: saved().library,
    });
  });

  it('is of use when a later library wrote it in the same form', () => {
    assert.equal(read(withChanges({ '/library': '99.0.0' }, saved())).status, 'ready');
  });

  it('is told to be of other aids, by their titles', () => {
    const one = aidOf(minimalDefinition);

    assert.deepEqual(read(saveWork(createSession(one), { now })), { status: 'other-aid', titles: ['Proef'] });
  });
});

describe('saved work that somebody has meddled with', () => {
  const changes: Readonly<Record<string, readonly unknown[]>> = {
    '/schemaVersion': ['1', null, undefined],
    '/library': [1, null, undefined],
    '/savedAt': [1, null, 'gisteren', undefined],
    '/aids': [null, {}, [null], ['toets'], []],
    '/aids/0/id': [1, 'elders', undefined],
    '/aids/0/version': [1, '9.9.9', undefined],
    '/aids/0/title': [null, undefined],
    '/aids/0/digest': [null, undefined],
    '/aids/0/words': [null, [], { past: 'Ja' }, { past: { text: 1 } }, { past: { text: '', label: 1 } }],
    '/aids/-': [saved().aids[0]],
    '/course': [null, [], 'toets', undefined],
    '/course/current': ['elders'],
    '/course/trail/0/answers': [null, [], { past: { ja: true } }],
    '/beside': [null, [], 'toets', undefined],
  };
  for (const [pointer, values] of Object.entries(changes)) {
    for (const value of values) {
      it(`is told to be damaged: ${pointer} is ${JSON.stringify(value)?.slice(0, 40)}`, () => {
        assert.deepEqual(read(withChanges({ [pointer]: value }, saved())), { status: 'corrupt' });
      });
    }
  }

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const place of ['{', '"answers":{', '"words":{', '"beside":{', '"seen":{']) {
      it(`reaches no prototype: ${place} with the key ${key}`, () => {
        const text = JSON.stringify(saved()).replace(place, `${place}"${key}":{"polluted":true},`);

        assert.equal(read(text.replace(',}', '}')).status, 'corrupt');
        assert.ok(!('polluted' in {}));
      });
    }
  }

  it('says which answers do not fit, though the aid is the same', () => {
    const reading = read(withChanges({ '/course/trail/0/answers/past': 'misschien' }, saved()));

    assert.equal(reading.status, 'other-version');
    assert.deepEqual(reading.match.changed, []);
    assert.deepEqual(
      reading.match.dropped.map(({ question, reason }) => [question, reason]),
      [['past', 'unfit-answer']],
    );
  });

  it('never throws, whatever is changed or cut', () => {
    const text = JSON.stringify(saved());
    for (let at = 0; at < text.length; at += 7) {
      for (const changed of [text.slice(0, at), `${text.slice(0, at)}0${text.slice(at + 1)}`]) {
        assert.ok(read(changed).status);
      }
    }
  });
});

/** `toets` with answers that another aid has taken over. */
function course() {
  const traject = createTraject(aids, { start: 'toets' });
  traject.sessionOf('toets').answer('past', 'nee');
  traject.sessionOf('toets').answer('bijzonder', 'ja');
  traject.finish('toets');
  const session = traject.open('afwijking');
  for (const { question, answer } of traject.proposals('afwijking')) session.answer(question, answer);
  return traject;
}

function saved() {
  return saveWork(course(), { now, beside: { toets: { drafts: {} } } });
}

function read(file: unknown, here: readonly Aid[] = aids): SavedWorkReading {
  return readSavedWork(file, here);
}
