import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownFalseAlarms, knownMisses } from '../../test-support/personal-data-corpus/known-gaps.js';
import { readOrdinary, readPersonal } from '../../test-support/personal-data-corpus/read-corpus.js';
import { findPersonalData, replacePersonalData } from './index.js';

const personal = readPersonal();
const ordinary = readOrdinary();

describe('a professional who types a sentence', () => {
  it('is warned of what is in it: found and marked, for each kind', (test) => {
    const recall: Record<string, { found: number; marked: number }> = {};
    for (const { kind, sentence, marked } of personal) {
      const found = findPersonalData(sentence).filter((finding) => finding.kind === kind);
      const counts = (recall[kind] ??= { found: 0, marked: 0 });
      counts.marked += marked.length;
      counts.found += marked.filter((text) => found.some((finding) => finding.text === text)).length;
    }
    test.diagnostic(JSON.stringify(recall));

    assert.deepEqual(recall, {
      'birth-date': { found: 75, marked: 82 },
      bsn: { found: 79, marked: 84 },
      email: { found: 36, marked: 40 },
      iban: { found: 39, marked: 42 },
      phone: { found: 78, marked: 82 },
      postcode: { found: 52, marked: 56 },
    });
  });

  it('is warned of all of it, except in the sentences whose reason is written down', () => {
    const missed = personal.filter(({ sentence, marked }) => {
      const found = findPersonalData(sentence).map(({ text }) => text);
      return marked.some((text) => !found.includes(text));
    });

    assert.deepEqual(missed.map(({ sentence }) => sentence).sort(), Object.keys(knownMisses).sort());
  });

  it('is warned of nothing else in it', () => {
    for (const { kind, sentence, marked } of personal) {
      const others = findPersonalData(sentence).filter((found) => found.kind !== kind || !marked.includes(found.text));
      assert.deepEqual(others, [], sentence);
    }
  });

  it('is left alone without personal data, except in the sentences whose reason is written down', (test) => {
    const alarmed = ordinary.filter((sentence) => findPersonalData(sentence).length > 0);
    test.diagnostic(`${alarmed.length} false alarms in ${ordinary.length} ordinary sentences`);

    assert.equal(ordinary.length, 611);
    assert.deepEqual(alarmed.sort(), Object.keys(knownFalseAlarms).sort());
  });

  it('is warned of the same in a long note as in its sentences apart', () => {
    const note = personal.map(({ sentence }) => sentence).join('\n\n');

    assert.deepEqual(
      findPersonalData(note).map(({ text }) => text),
      personal.flatMap(({ sentence }) => findPersonalData(sentence).map(({ text }) => text)),
    );
  });

  it('has nothing left to be warned of once all of it is replaced, in either language', () => {
    for (const { sentence } of personal) {
      for (const language of ['nl', 'en'] as const) {
        const replaced = replacePersonalData(sentence, findPersonalData(sentence, { language }));
        assert.deepEqual(findPersonalData(replaced), [], replaced);
      }
    }
  });
});

describe('the corpus', () => {
  it('holds enough to say something, and no sentence twice', () => {
    const marked = personal.flatMap((entry) => entry.marked);
    const sentences = [...ordinary, ...personal.map(({ sentence }) => sentence)];

    assert.ok(marked.length >= 200 && ordinary.length >= 500);
    assert.deepEqual(
      sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at),
      [],
    );
  });
});
