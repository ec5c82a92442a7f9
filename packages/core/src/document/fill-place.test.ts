import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentAid } from '../../test-support/document-templates.js';
import { createSession } from '../index.js';
import {
  draftDocument,
  fillPlace,
  listUnfilled,
  renderHtml,
  renderMarkdown,
  renderText,
  type DocumentDraft,
} from './index.js';

const { snapshot } = createSession(documentAid(), { answers: { gevaar: 'nee' } });
const empty = draftDocument(
  {
    id: 'brief',
    title: 'Brief',
    audience: 'inwoner',
    blocks: [
      { type: 'heading', level: 2, text: 'Over {place.oplossing|de oplossing}' },
      {
        type: 'paragraph',
        text: 'U vroeg om {place.oplossing|de oplossing}. {place.oplossing} helpt, want {place.reden|de reden}.',
      },
      { type: 'list', items: [{ text: '{place.reden}' }] },
      {
        type: 'table',
        caption: 'Bij {place.oplossing} van {place.maand|de maand}',
        head: ['a', 'b'],
        rows: [{ cells: ['c', '{place.datum}'] }],
      },
      { type: 'place', id: 'verhaal', label: 'wat de inwoner vertelt' },
    ],
  },
  snapshot,
);

describe('a place to fill in', () => {
  it('is listed once, in order of reading, with what belongs there', () => {
    assert.deepEqual(listUnfilled(empty), [
      { id: 'oplossing', label: 'de oplossing' },
      { id: 'reden', label: 'de reden' },
      { id: 'maand', label: 'de maand' },
      { id: 'datum', label: 'datum' },
      { id: 'verhaal', label: 'wat de inwoner vertelt' },
    ]);
  });

  for (const [form, render] of Object.entries({ renderHtml, renderMarkdown, renderText })) {
    it(`can be seen in ${form}, wherever it is, until it is filled in`, () => {
      assert.equal(countOpen(render(empty)), 9);
      const filled = ['oplossing', 'reden', 'maand', 'datum', 'verhaal'].reduce(
        (draft, id) => fillPlace(draft, id, 'iets'),
        empty,
      );
      assert.equal(countOpen(render(filled)), 0);
    });
  }

  it('gets what was typed wherever the document names it, with a capital where a sentence begins', () => {
    const filled = fillPlace(empty, 'oplossing', 'een traplift');

    assert.match(renderText(filled), /Over een traplift\n\nU vroeg om een traplift\. Een traplift helpt, want \[/);
    assert.match(renderText(filled), /Bij een traplift van \[/);
    assert.equal(listUnfilled(filled).length, 4);
  });

  it('leaves the draft it came from as it was, and the rest of the new one the same', () => {
    const before = JSON.stringify(empty);
    const filled = fillPlace(empty, 'verhaal', 'Alles.');

    assert.equal(JSON.stringify(empty), before);
    assert.ok(Object.isFrozen(filled.blocks[4]));
    assert.deepEqual(filled.blocks.slice(0, 4), empty.blocks.slice(0, 4));
    assert.deepEqual(filled.blocks[4], {
      key: 'b4',
      type: 'fill',
      origin: 'own',
      id: 'verhaal',
      label: 'wat de inwoner vertelt',
      text: 'Alles.',
    });
  });

  it('is open again when nothing but spaces is typed', () => {
    const filled = fillPlace(empty, 'verhaal', 'Alles.');

    assert.deepEqual(fillPlace(filled, 'verhaal', ' \n '), empty);
  });

  it('can be filled in later, in a draft that was kept', () => {
    // A cast, since JSON has no types.
    const kept = JSON.parse(JSON.stringify(fillPlace(empty, 'datum', '1 mei'))) as DocumentDraft;

    assert.match(renderText(fillPlace(kept, 'verhaal', 'Alles.')), /c: 1 mei\n\nAlles\./);
  });

  it('keeps the paragraphs and lines that were typed', () => {
    const filled = fillPlace(empty, 'verhaal', 'Een.\r\nTwee.\r\u2028\nDrie.');

    assert.match(renderText(filled), /\n\nEen\.\nTwee\.\n\nDrie\.\n$/);
    assert.match(renderMarkdown(filled), /\n\nEen\.\\\nTwee\.\n\nDrie\.\n$/);
    assert.match(renderHtml(filled), /<p>Een\.<br>Twee\.<\/p>\n<p>Drie\.<\/p>/);
  });

  it('is read line by line, whatever ends a line', () => {
    const filled = fillPlace(empty, 'verhaal', 'Een\rTwee\u2028Drie\vVier\fVijf');

    assert.match(renderText(filled), /\n\nEen\nTwee\nDrie\nVier\nVijf\n$/);
  });

  it('ends a sentence once', () => {
    assert.match(renderText(fillPlace(empty, 'reden', 'Dat kan niet.')), /want Dat kan niet\.\n\n- Dat kan niet\.\n/);
  });

  it('is refused when the document has none of that name', () => {
    assert.throws(() => fillPlace(empty, 'weg', 'x'), { code: 'unknown-place' });
  });
});

function countOpen(text: string): number {
  return text.split('nog invullen:').length - 1;
}
