import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPersonalData, replacePersonalData } from './index.js';

const note = 'Bel Ans (geb. 3-5-1985) op 06-12345678 of mail ans@voorbeeld.nl.';

describe('replacing personal data', () => {
  it('puts a neutral word in the place of each finding, and leaves the rest as it was', () => {
    assert.equal(replacePersonalData(note), 'Bel Ans (geb. [datum]) op [telefoonnummer] of mail [e-mailadres].');
  });

  it('replaces only what it is given, in any order', () => {
    const [birthDate, , email] = findPersonalData(note);
    assert.ok(birthDate && email);

    const replaced = replacePersonalData(note, [email, birthDate]);

    assert.equal(replaced, 'Bel Ans (geb. [datum]) op 06-12345678 of mail [e-mailadres].');
    assert.equal(replacePersonalData(note, []), note);
  });

  it('leaves the text alone where somebody typed on after the search', () => {
    const typed = note.replace('3-5-1985', '13-5-1985');

    assert.equal(replacePersonalData(typed, findPersonalData(note)), typed);
  });

  it('takes the same finding once', () => {
    const [finding] = findPersonalData(note);
    assert.ok(finding);

    assert.equal(replacePersonalData(note, [finding, finding]), replacePersonalData(note, [finding]));
  });

  it('uses the words of the language the findings were asked in', () => {
    const replaced = replacePersonalData(
      'Woont op 1234 AB 12.',
      findPersonalData('Woont op 1234 AB 12.', { language: 'en' }),
    );

    assert.equal(replaced, 'Woont op [address].');
  });
});
