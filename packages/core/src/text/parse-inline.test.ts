import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseInline } from '../index.js';

describe('the small markup of a text', () => {
  it('is bold between two pairs of stars, and a link to a page', () => {
    assert.deepEqual(parseInline('Bel **112** of lees [de wet](https://example.org/wet?a=1#b).'), [
      { type: 'text', text: 'Bel ' },
      { type: 'bold', text: '112' },
      { type: 'text', text: ' of lees ' },
      { type: 'link', text: 'de wet', href: 'https://example.org/wet?a=1#b' },
      { type: 'text', text: '.' },
    ]);
  });

  it('may be the whole text, or follow at once', () => {
    assert.deepEqual(parseInline('**a**[b](http://c.nl)'), [
      { type: 'bold', text: 'a' },
      { type: 'link', text: 'b', href: 'http://c.nl' },
    ]);
    assert.deepEqual(parseInline(''), []);
  });

  const plain = {
    HTML: '<b onclick="x()">dik</b> & <script>x()</script>',
    'a link to a script': '[klik](javascript:alert(1))',
    'a link to another kind of address': '[klik](ftp://example.org)',
    'a link to a script that looks like an address': '[klik](javascript://example.org/%0aalert)',
    'a link to data': '[klik](data:text/html,x)',
    'a link to a file': '[klik](/etc/passwd)',
    'a link with a space': '[klik](https://example.org/a b)',
    'an address by itself': 'https://example.org',
    'one star': '*a*',
    'stars that do not close': '**a',
    'stars around nothing': '****',
    'brackets that do not close': '[a](https://example.org',
  };
  for (const [what, text] of Object.entries(plain)) {
    it(`does not make anything of ${what}`, () => {
      assert.deepEqual(parseInline(text), [{ type: 'text', text }]);
    });
  }

  it('loses no character of what is plain', () => {
    const text = 'a **b** c [d](https://e.nl) f';

    assert.equal(
      parseInline(text)
        .map((piece) => piece.text)
        .join(''),
      'a b c d f',
    );
  });

  it('is read in no time, also when it is all openings', () => {
    const start = process.cpuUsage();

    for (const opening of ['[', '**', '[a](', '{']) parseInline(opening.repeat(4000 / opening.length));

    assert.ok(process.cpuUsage(start).user / 1e6 < 2);
  });
});
