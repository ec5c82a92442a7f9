import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBsn } from '../../test-support/personal-data-corpus/read-corpus.js';
import { createRandom } from '../../test-support/random.js';
import { findPersonalData } from './index.js';
import { passesElfproef } from './passes-elfproef.js';

describe('a finding', () => {
  it('says what it is, where it is, and what may stand there instead', () => {
    assert.deepEqual(findPersonalData('Haar BSN is 1234.56.782.'), [
      { kind: 'bsn', start: 12, end: 23, text: '1234.56.782', replacement: '[nummer]' },
    ]);
  });

  it('can have its replacement in English', () => {
    const [finding] = findPersonalData('Haar BSN is 123456782.', { language: 'en' });

    assert.equal(finding?.replacement, '[number]');
  });

  it('holds the text as it was typed, hard spaces and long dashes too', () => {
    const text = '😀 BSN 123\u00a0456\u00a0782, tel. 06\u201312345678';

    for (const { start, end, text: found } of findPersonalData(text)) assert.equal(text.slice(start, end), found);
    assert.deepEqual(textsIn(text), ['123\u00a0456\u00a0782', '06\u201312345678']);
  });

  it('comes in the order of the text', () => {
    const text = 'geb. 3-5-1985, 06-12345678, a@voorbeeld.nl, 123456782, NL91ABNA0417164300, 1234 AB 12';

    assert.deepEqual(
      findPersonalData(text).map(({ kind }) => kind),
      ['birth-date', 'phone', 'email', 'bsn', 'iban', 'postcode'],
    );
  });
});

describe('an IBAN', () => {
  it('is one number in any grouping, but not across the columns of a table', () => {
    assert.deepEqual(textsIn('NL91  ABNA  0417 1643.00'), ['NL91  ABNA  0417 1643.00']);
    assert.deepEqual(textsIn('NL91ABNA041716          4300'), []);
  });
});

describe('where two kinds overlap', () => {
  const winners = [
    ['NL91 ABNA 0417 1643 00', 'iban'],
    ['123456782@voorbeeld.nl', 'email'],
    ['0612345678@voorbeeld.nl', 'email'],
    ['geboren 01011998', 'birth-date'],
    ['06 123 456 78', 'phone'],
  ] as const;

  for (const [text, winner] of winners) {
    it(`“${text}” is one finding, of the kind that demands most: ${winner}`, () => {
      assert.deepEqual(
        findPersonalData(text).map(({ kind }) => kind),
        [winner],
      );
    });
  }
});

describe('the elfproef', () => {
  it('accepts the numbers known as test values, and eight digits as nine', () => {
    for (const digits of ['123456782', '111222333', '999990019', '012345672', '12345672']) {
      assert.ok(passesElfproef(digits), digits);
    }
  });

  it('refuses zeros, other lengths, and every number with one digit changed', () => {
    assert.ok(!passesElfproef('000000000'));
    assert.ok(!passesElfproef('00000000'));
    assert.ok(!passesElfproef('1234567'));
    for (let at = 0; at < 9; at += 1) {
      const digit = (Number('123456782'[at]) + 1) % 10;
      assert.ok(!passesElfproef(`${'123456782'.slice(0, at)}${digit}${'123456782'.slice(at + 1)}`));
    }
  });

  it('passes about 1 in 11 numbers by chance: a finding is a suspicion', () => {
    const random = createRandom(11);
    const numbers = Array.from({ length: 110_000 }, () => String(random.integer(100_000_000, 999_999_999)));

    const share = numbers.filter(passesElfproef).length / numbers.length;

    assert.ok(Math.abs(share - 1 / 11) < 0.003, String(share));
  });
});

describe('a BSN', () => {
  const bsn = createBsn(createRandom(2), '9');

  it('is found with any of the usual groupings', () => {
    for (const form of ['9', '3 3 3', '4.2.3', '3-2-4', '2-2-2-3', '8']) {
      const written = createBsn(createRandom(3), form);
      assert.deepEqual(textsIn(`nummer ${written} hoort erbij`), [written]);
    }
  });

  it('is not found inside something longer, or as an amount', () => {
    const longer = [`1${bsn}`, `${bsn}0`, `A${bsn}`, `${bsn}B01`, `ECLI:NL:HR:2024:${bsn}`, `12.${bsn}`, `zaak/${bsn}`];
    const amounts = [`€ ${bsn}`, `€${bsn},00`, `${bsn} euro`, `${bsn},-`, `${bsn},50`, `EUR ${bsn}`];

    for (const text of [...longer, ...amounts]) assert.deepEqual(textsIn(text), [], text);
  });

  it('of eight digits that read as a date needs the word BSN before it', () => {
    for (const date of ['10011985', '04012008', '20260507']) {
      assert.ok(passesElfproef(date));
      assert.deepEqual(textsIn(`bestand ${date}`), []);
      assert.deepEqual(textsIn(`BSN ${date}`), [date]);
    }
  });
});

function textsIn(text: string): readonly string[] {
  return findPersonalData(text).map((finding) => finding.text);
}
