import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOrdinary, readPersonal } from '../../test-support/personal-data-corpus/read-corpus.js';
import { createRandom } from '../../test-support/random.js';
import { findPersonalData, replacePersonalData } from './index.js';

const length = 100_000;

// Each begins one of the forms again and again without an end to it. A search that goes back over what it read would
// not be done with these within the life of the test.
const units = [
  ...['1', '1 ', '1.', '1-', '12 ', '123 ', '123456782', '123456782 ', '0', '0 ', '06-', '+31 ', '(0', 'bsn', 'bsn '],
  ...['@', 'a', 'a@', 'a.', 'a@a.', '.@', 'a@b.nl ', 'NL91', 'nl91 ', 'de 22 ', 'NL91ABNA0417164300 '],
  ...['1234ab', '1234 ab ', '1234 AB 12 ', '1234 AB, Aa Aa ', '12 a, ', 'postcode '],
  ...['geboren ', 'geb. ', '1-1-', '1-1-2000 ', '1 mei ', '1-1-2000 en ', 'geboren 1-1-2000 en ', '1 mei is Aa Aa Aa '],
  ...[' ', '\n', '\u00a0', '(', '[', '[datum] ', '€ ', 'kenmerk ', 'é', '😀', '\ud800', '\udc00', '\0'],
];

describe('a text of 100,000 characters', () => {
  for (const unit of units) {
    it(`of nothing but ${JSON.stringify(unit)} is read to its end`, () => {
      const text = unit.repeat(Math.ceil(length / unit.length));

      assertSound(text);
    });
  }
});

describe('any text', () => {
  it('gives findings that are in it, in order and without overlap, and never an error', () => {
    const random = createRandom(5);
    const pieces = [...units, ...readOrdinary(), ...readPersonal().map(({ sentence }) => sentence)];
    for (let count = 0; count < 1_000; count += 1) {
      const parts = Array.from({ length: random.integer(1, 12) }, () => {
        const piece = random.pick(pieces);
        return random.chance(0.3) ? piece.slice(random.integer(0, piece.length)) : piece;
      });
      assertSound(parts.join(random.pick(['', ' ', '\n', ','])));
    }
  });

  it('gives the same findings each time: nothing is remembered', () => {
    for (const { sentence } of readPersonal()) {
      assert.deepEqual(findPersonalData(sentence), findPersonalData(sentence));
    }
  });

  it('may be empty', () => {
    assert.deepEqual(findPersonalData(''), []);
    assert.equal(replacePersonalData(''), '');
  });
});

function assertSound(text: string): void {
  const findings = findPersonalData(text);
  let end = 0;
  for (const finding of findings) {
    assert.ok(finding.start >= end && finding.end > finding.start && finding.end <= text.length);
    assert.equal(finding.text, text.slice(finding.start, finding.end));
    end = finding.end;
  }
  const removed = findings.reduce((sum, { text: found, replacement }) => sum + replacement.length - found.length, 0);
  assert.equal(replacePersonalData(text, findings).length, text.length + removed);
}
