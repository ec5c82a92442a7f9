import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { documentAid, everywhere } from '../../test-support/document-templates.js';
import { createRandom, randomAnswers, randomDefinition } from '../../test-support/random-aid.js';
import { createSession, type Answers } from '../index.js';
import {
  blockText,
  draftDocument,
  editBlock,
  editDocument,
  fillPlace,
  listUnfilled,
  noEdits,
  renderHtml,
  renderMarkdown,
  renderText,
  sumDocument,
  type DocumentDraft,
  type DocumentEdits,
  type DocumentTemplate,
  type TemplateBlock,
} from './index.js';

const randomSessions = 60;
const template: DocumentTemplate = {
  id: 'brief',
  title: 'Brief',
  audience: 'inwoner',
  blocks: [
    { type: 'heading', level: 2, text: 'Besluit' },
    { type: 'paragraph', text: 'Er is gevaar.', when: { fact: 'gevaar', operator: 'equal', value: 'ja' } },
    { type: 'paragraph', text: 'De schuld is {answer.schuld}, want {place.reden|de reden}.' },
    { type: 'list', items: [{ text: 'Een' }, { text: '{place.reden|de reden}' }] },
    { type: 'table', caption: 'Wat', head: ['a', 'b'], rows: [{ cells: ['c', 'd'] }] },
    { type: 'place', id: 'slot', label: 'het slot' },
  ],
};
const answers: Answers = { gevaar: 'nee', zorgen: ['geld'], schuld: 1500 };

describe('a block', () => {
  it('has a key that stays the same, whatever the answers leave out before it', () => {
    const keysOf = (given: Answers) => Object.fromEntries(draft(given).blocks.map(({ key, type }) => [key, type]));

    assert.deepEqual(keysOf(answers), { b0: 'heading', b2: 'paragraph', b3: 'list', b4: 'table', b5: 'fill' });
    assert.deepEqual(keysOf({ gevaar: 'ja' }), { ...keysOf(answers), b1: 'paragraph' });
  });

  it('has a text to begin with, for each kind of block', () => {
    assert.deepEqual(
      draft().blocks.map((block) => blockText(block, 'nl').replaceAll('\u00a0', ' ')),
      [
        'Besluit',
        'De schuld is € 1.500, want [nog invullen: de reden].',
        '- Een\n- [nog invullen: de reden]',
        'Wat\nc: d',
        '[nog invullen: het slot]',
      ],
    );
  });

  it('has a key of its own in every document', () => {
    const { snapshot } = createSession(documentAid(), { answers: { gevaar: 'nee', zorgen: ['geld', 'wonen'] } });
    for (const document of [draftDocument(everywhere, snapshot), sumDocument(snapshot)]) {
      const keys = document?.blocks.map(({ key }) => key) ?? [];
      assert.equal(new Set(keys).size, keys.length);
    }
  });
});

describe('a block that was written anew', () => {
  it('reads as it was written, with paragraphs where there is an empty line', () => {
    const edited = write('b2', 'Een.\nTwee.\n\n\nDrie.');

    assert.match(renderText(edited), /Besluit\n\nEen\.\nTwee\.\n\nDrie\.\n\n- Een/);
    assert.match(renderHtml(edited), /<p>Een\.<br>Twee\.<\/p>\n<p>Drie\.<\/p>/);
    assert.match(renderMarkdown(edited), /\n\nEen\.\\\nTwee\.\n\nDrie\.\n\n/);
    assert.equal(blockText(blockOf(edited, 'b2'), 'nl'), 'Een.\nTwee.\n\nDrie.');
  });

  it('keeps apart what stood there and what was written', () => {
    const { generated, ...rest } = editedOf(write('b0', 'Wat wij besluiten'), 'b0');

    assert.deepEqual(rest, { key: 'b0', type: 'edited', origin: 'own', text: 'Wat wij besluiten', outdated: false });
    assert.deepEqual(generated, {
      type: 'heading',
      level: 2,
      content: [{ type: 'text', origin: 'generated', text: 'Besluit' }],
    });
  });

  it('is left out when nothing but spaces is left, with its places', () => {
    const edited = ['b2', 'b3'].reduce((edits, key) => editBlock(draft(), edits, key, ' \n '), noEdits);
    const shown = editDocument(draft(), edited);

    assert.doesNotMatch(renderText(shown), /schuld|Een|reden/);
    assert.deepEqual(
      listUnfilled(shown).map(({ id }) => id),
      ['slot'],
    );
  });

  it('stays a heading, and a list while each line has its mark', () => {
    assert.match(renderHtml(write('b0', 'Ons besluit')), /<h2>Ons besluit<\/h2>/);
    assert.match(renderHtml(write('b0', 'Een\n\nTwee')), /<p>Een<\/p>\n<p>Twee<\/p>/);
    assert.match(renderHtml(write('b3', '- A\n\n- **B**')), /<ul>\n<li>A<\/li>\n<li>\*\*B\*\*<\/li>\n<\/ul>/);
    assert.match(renderHtml(write('b3', '- A\nB')), /<p>- A<br>B<\/p>/);
  });

  it('keeps a place that it left as it was: open, listed, and filled with the others', () => {
    const edited = write('b2', 'Want: [nog invullen: de reden]. Meer niet.');

    assert.match(renderHtml(edited), /Want: <mark>\[nog invullen: de reden\]<\/mark>\. Meer niet\./);
    assert.deepEqual(
      listUnfilled(edited).map(({ id }) => id),
      ['reden', 'slot'],
    );
    assert.match(renderText(fillPlace(edited, 'reden', 'Het moet.')), /Want: Het moet\. Meer niet\./);
    assert.equal(editedOf(fillPlace(edited, 'reden', 'Het moet.'), 'b2').outdated, false);
  });

  it('asks no more for a place that it left out, and takes what is typed there in another block', () => {
    const edits = editBlock(draft(), editBlock(draft(), noEdits, 'b2', 'Zomaar.'), 'b3', 'Klaar.');
    const edited = editDocument(draft(), edits);

    assert.deepEqual(
      listUnfilled(edited).map(({ id }) => id),
      ['slot'],
    );
    assert.equal(renderText(fillPlace(edited, 'reden', 'x')), renderText(edited));
  });

  it('tells apart two places that are called the same', () => {
    const blocks = [{ type: 'paragraph', text: '{place.a|de naam} en {place.b|de naam}' }] as const;
    const both = draft(answers, { ...template, blocks });
    const edits = editBlock(both, noEdits, 'b0', '[nog invullen: de naam] of [nog invullen: de naam]');

    assert.match(renderText(editDocument(both, { ...edits, places: { b: 'Bo' } })), /\[nog invullen: de naam\] of Bo/);
  });

  it('says when the answers would make another text by now', () => {
    const edits = editBlock(draft(), noEdits, 'b2', 'Er is schuld.');
    const outdated = (given: Answers, places = {}) =>
      editedOf(editDocument(draft(given), { ...edits, places }), 'b2').outdated;

    assert.equal(outdated(answers), false);
    assert.equal(outdated(answers, { reden: 'Zomaar' }), false);
    assert.equal(outdated({ ...answers, schuld: 2000 }), true);
  });

  it('says so too when a place that it copied has another text by now', () => {
    const filled = editDocument(draft(), { ...noEdits, places: { reden: 'het moet' } });
    const edits = { ...editBlock(filled, noEdits, 'b2', 'Dus: het moet.'), places: { reden: 'het mag' } };

    assert.equal(editedOf(editDocument(draft(), edits), 'b2').outdated, true);
    assert.equal(editedOf(editDocument(draft(), { ...edits, places: { reden: 'het moet' } }), 'b2').outdated, false);
  });
});

describe('the edits of a document', () => {
  it('are taken away by the text that was there to begin with, and leave what there is not alone', () => {
    const edits = editBlock(draft(), noEdits, 'b0', 'Anders');

    assert.deepEqual(edits, { places: {}, blocks: { b0: { own: 'Anders', generated: 'Besluit' } } });
    assert.deepEqual(editBlock(editDocument(draft(), edits), edits, 'b0', 'Besluit'), noEdits);
    assert.equal(editBlock(draft(), edits, 'b99', 'x'), edits);
  });

  it('count as a whole: what was written before and is no longer among them, is gone', () => {
    const edited = write('b0', 'Anders');

    assert.deepEqual(editDocument(edited, noEdits), draft());
  });

  it('fill places by their id, wherever they are; nothing but spaces leaves one open', () => {
    const typed = { ...noEdits, places: { reden: 'een reden', slot: '  ', weg: 'x' } };
    const edited = editDocument(draft(), typed);

    assert.match(renderText(edited), /want een reden\.\n\n- Een\n- een reden/);
    assert.deepEqual(
      listUnfilled(edited).map(({ id }) => id),
      ['slot'],
    );
  });

  it('leave the draft as it was, are frozen in a new one, and come through JSON', () => {
    const before = JSON.stringify(draft());
    const bare = draft();
    const edited = editDocument(bare, { ...editBlock(bare, noEdits, 'b3', 'x'), places: { slot: 'y' } });

    assert.equal(JSON.stringify(bare), before);
    assert.deepEqual(JSON.parse(JSON.stringify(edited)), edited);
    assert.ok(Object.isFrozen(edited.blocks[2]));
    assert.ok(Object.isFrozen(noEdits.blocks));
  });

  it('do no harm when they come from a file that somebody changed', () => {
    // A cast, since a file may hold anything.
    const odd = JSON.parse(
      '{"places":{"reden":7,"__proto__":"x","constructor":"y"},"blocks":{"b0":{"own":1},"b2":null,"__proto__":{"own":"z"}}}',
    ) as DocumentEdits;

    assert.deepEqual(editDocument(draft(), odd), draft());
  });

  it(`survive answers that change and change back, in ${randomSessions} random aids`, () => {
    for (let seed = 1; seed <= randomSessions; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const blocks = aid.definition.rules.flatMap(({ conditions }): readonly TemplateBlock[] => [
        { type: 'paragraph', text: 'Wel, want {place.waarom}.', when: conditions },
        { type: 'paragraph', text: 'Niet, want {place.waarom}.', unless: conditions },
        ...aid.definition.sections.flatMap(({ questions }) =>
          questions.map(({ id }): TemplateBlock => ({ type: 'paragraph', text: `Bij ${id}: {answer.${id}}.` })),
        ),
      ]);
      const draftOf = (given: Answers) =>
        draftDocument(
          { id: 'x', title: 'x', audience: 'intern', blocks },
          createSession(aid, { answers: given }).snapshot,
        );
      const [first, second] = [randomAnswers(random, aid), randomAnswers(random, aid)];
      const bare = draftOf(first);
      const edits = bare.blocks.reduce<DocumentEdits>(
        (all, { key }) => (random.chance(0.5) ? editBlock(bare, all, key, `Eigen ${key}`) : all),
        { ...noEdits, places: { waarom: 'daarom' } },
      );
      const kept = JSON.stringify(edits);

      const before = editDocument(bare, edits);
      const other = editDocument(draftOf(second), edits);
      const after = editDocument(draftOf(first), edits);

      assert.deepEqual(after, before, `seed ${seed}`);
      assert.equal(JSON.stringify(edits), kept);
      for (const block of other.blocks) {
        const edit = edits.blocks[block.key];
        assert.equal(block.type === 'edited', edit !== undefined);
        if (block.type !== 'edited') continue;
        assert.equal(block.text, edit?.own);
        const bareBlock = draftOf(second).blocks.find(({ key }) => key === block.key);
        assert.ok(bareBlock);
        assert.equal(
          block.outdated,
          blockText(bareBlock, other.language) !== edit?.generated,
          `seed ${seed} ${block.key}`,
        );
      }
    }
  });

  it('take no time, also of a long text that is full of places', () => {
    const places = Array.from({ length: 90 }, (_, p) => `{place.p${p}|plek ${p}}`).join(' ');
    const full = draft(answers, { ...template, blocks: [{ type: 'paragraph', text: places }] });
    const start = process.cpuUsage();

    for (const part of ['[nog invullen: plek 1]', '[nog invullen: ', '[', '\n\n', '- ']) {
      const edits = editBlock(full, noEdits, 'b0', part.repeat(200_000 / part.length));
      const edited = editDocument(full, edits);
      for (const render of [renderText, renderHtml, renderMarkdown, listUnfilled]) render(edited);
    }

    assert.ok(process.cpuUsage(start).user / 1e6 < 5);
  });
});

function draft(given: Answers = answers, made = template): DocumentDraft {
  return draftDocument(made, createSession(documentAid(), { answers: given }).snapshot);
}

function write(key: string, own: string): DocumentDraft {
  return editDocument(draft(), editBlock(draft(), noEdits, key, own));
}

function blockOf({ blocks }: DocumentDraft, key: string): DocumentDraft['blocks'][number] {
  const block = blocks.find((candidate) => candidate.key === key);
  assert.ok(block);
  return block;
}

function editedOf(edited: DocumentDraft, key: string): DocumentDraft['blocks'][number] & { readonly type: 'edited' } {
  const block = blockOf(edited, key);
  assert.equal(block.type, 'edited');
  return block;
}
