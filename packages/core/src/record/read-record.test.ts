import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordWithFollowUp } from '../../test-support/follow-up-definition.js';
import { hostileTexts } from '../../test-support/hostile-texts.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { trajectAids } from '../../test-support/traject-aids.js';
import { createTraject, createTrajectRecord, type TrajectRecord } from '../index.js';
import { readRecord, type RecordReading } from './index.js';

const record = recordWithFollowUp();
const whole = trajectRecord();

describe('reading a record', () => {
  it('gives the record of an aid, from text or a value, as it was', () => {
    for (const input of [record, JSON.stringify(record), `\ufeff${JSON.stringify(record, null, 2)}`]) {
      assert.deepEqual(readRecord(input), { status: 'record', record });
    }
  });

  it('gives the record of a traject', () => {
    assert.deepEqual(readRecord(JSON.stringify(whole)), { status: 'traject-record', record: whole });
  });

  it('gives a copy: a later change of the value changes nothing', () => {
    const value = structuredClone(record) as { outcome: { title: string } };
    const reading = readRecord(value);
    value.outcome.title = 'Anders';

    assert.deepEqual(reading, { status: 'record', record });
  });

  const refusals: Readonly<Record<string, readonly [unknown, string]>> = {
    nothing: [undefined, 'not-json'],
    'an empty file': ['', 'not-json'],
    'half a file': [JSON.stringify(record).slice(0, 500), 'not-json'],
    'a web page': ['<!doctype html><title>Fout</title>', 'not-json'],
    'a function': [() => record, 'not-json'],
    'what holds itself': [holdsItself(), 'not-json'],
    'what refuses to be read': [{ toJSON: () => assert.fail('refused') }, 'not-json'],
    'a number': ['7', 'foreign'],
    null: [null, 'foreign'],
    'a list': ['[]', 'foreign'],
    'another file': ['{"name":"package"}', 'foreign'],
    'a file of another program': [{ ...record, kind: 'elders/record' }, 'foreign'],
    'saved work': [{ kind: 'doen-wat-nodig-is/saved-work', schemaVersion: 1 }, 'saved-work'],
    'a record of a later version': [{ ...record, schemaVersion: 2 }, 'newer'],
    'a traject of a later version': [{ ...whole, schemaVersion: 2 }, 'newer'],
    'a record without a version': [{ ...record, schemaVersion: undefined }, 'damaged'],
    'more than five million characters': [' '.repeat(5_000_001), 'too-large'],
    'ten thousand levels': [`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'too-large'],
    'a million levels': ['['.repeat(1_000_000), 'not-json'],
  };
  for (const [what, [input, reason]] of Object.entries(refusals)) {
    it(`refuses ${what} and says why: ${reason}`, () => {
      assert.deepEqual(readRecord(input), { status: 'refused', reason, faults: [] });
    });
  }

  it('names each part that is not of the form it must have', () => {
    const damaged = withChanges(
      {
        '/answers/0/label': 7,
        '/outcome/why/reasons/0/given': null,
        '/supplements': {},
        '/rules/0/verdict': 'misschien',
        '/decision/reason': 'los',
        '/documents/0/checklist/0/covered': 'ja',
        '/deliberation/weighings/0/scores/0': ['Past'],
        '/createdAt': undefined,
      },
      record,
    );

    assert.deepEqual(faultsOf(readRecord(damaged)), [
      ['/createdAt', 'text'],
      ['/answers/0/label', 'text'],
      ['/outcome/why/reasons/0/given', 'text'],
      ['/supplements', 'list'],
      ['/rules/0/verdict', 'known-word'],
      ['/decision/reason', 'object'],
      ['/documents/0/checklist/0/covered', 'yes-or-no'],
      ['/deliberation/weighings/0/scores/0', 'object'],
    ]);
  });

  it('finds every part that is missing or of another form, one at a time', () => {
    for (const path of listPaths(record)) {
      for (const value of [undefined, 12]) {
        const reading = readRecord(withChanges({ [path]: value }, record));
        if (reading.status !== 'refused') assert.match(path, unread, `${path} became ${String(value)}`);
      }
    }
  });

  it('names the part of the aid in a traject', () => {
    const damaged = withChanges({ '/records/1/outcome/tone': 'boos', '/trail/0/answered': '3' }, whole);

    assert.deepEqual(faultsOf(readRecord(damaged)), [
      ['/trail/0/answered', 'number'],
      ['/records/1/outcome/tone', 'known-word'],
    ]);
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`refuses ${key} wherever it stands`, () => {
      const asKey = JSON.stringify(record).replace('"facts":{', `"facts":{"${key}":{"polluted":1},`);
      const asQuestion = withChanges({ '/answers/0/question': key }, record);

      assert.deepEqual(faultsOf(readRecord(asKey)), [[`/facts/${key}`, 'nothing']]);
      assert.deepEqual(faultsOf(readRecord(asQuestion)), [['/answers/0/question', 'text']]);
      assert.equal(Reflect.get({}, 'polluted'), undefined);
    });
  }

  it('leaves every text as it was written', () => {
    for (const text of hostileTexts) {
      const written = withChanges({ '/outcome/title': text, '/decision/motivation': text }, record);

      assert.deepEqual(readRecord(JSON.stringify(written)), {
        status: 'record',
        record: JSON.parse(JSON.stringify(written)),
      });
    }
  });

  it('never throws, whatever character of the file is lost or doubled', () => {
    const text = JSON.stringify(record);
    for (let at = 0; at < text.length; at += 7) {
      readRecord(text.slice(0, at) + text.slice(at + 1));
      readRecord(text.slice(0, at) + text.charAt(at) + text.slice(at));
    }
  });
});

/** What a reader of a record does not look at: the check does, with the aid in hand. And what may be left out. */
const unread =
  /^\/(facts|rules\/\d+\/(type|id|trace))(\/|$)|\/(nextStep|url|by|motivation|result)$|\/value$|^\/(decision|outcome|profile|deliberation)$|^\/(answers|withdrawn|unanswered|supplements|warnings|rules|principles|documents)\/\d+$|\/(sources|reasons|counted|places|edits|unfilled|checklist|options|criteria|weighings|scores)\/\d+$|\/value\/\d+$|\/scores\/\d+\/recht$/;

function listPaths(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [`${path}/${key}`, ...listPaths(child, `${path}/${key}`)]);
}

function faultsOf(reading: RecordReading): readonly (readonly [string, string])[] {
  assert.equal(reading.status, 'refused');
  assert.equal(reading.reason, 'damaged');
  return reading.faults.map(({ path, expected }) => [path, expected]);
}

function trajectRecord(): TrajectRecord {
  const traject = createTraject(trajectAids(), { start: 'rust' });
  traject.sessionOf('rust').answer('veilig', 'ja');
  traject.finish('rust');
  traject.open('toets').answer('past', 'ja');
  const made = createTrajectRecord(traject, { now: '2026-11-21T10:00:00.000Z' });
  // A cast, since JSON knows no types.
  return JSON.parse(JSON.stringify(made)) as TrajectRecord;
}

function holdsItself(): unknown {
  const value: Record<string, unknown> = { ...record };
  value['facts'] = value;
  return value;
}
