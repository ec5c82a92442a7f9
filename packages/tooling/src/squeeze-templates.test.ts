import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeezeCss } from './squeeze-templates.mjs';

describe('squeezeCss', () => {
  it('takes out what only people need', () => {
    const squeezed = squeezeCss(`/* Why. */
      .a,
      .b > .c {
        margin: 0 1em;
        color: red;
      }`);

    assert.equal(squeezed, '.a,.b > .c{margin:0 1em;color:red}');
  });

  it('leaves spaces where they mean something', () => {
    for (const css of ['.a :hover{}', '.a .b{width:calc(1em + 2px)}', '@media (a) and (b){}'])
      assert.equal(squeezeCss(css), css);
  });

  it('leaves alone a style sheet in which something is filled in', () => {
    const css = '.a ${inner} .b { color: red; }';

    assert.equal(squeezeCss(css), css);
  });
});
