import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentAid, everywhere } from '../../test-support/document-templates.js';
import { hostileTexts } from '../../test-support/hostile-texts.js';
import { readMarkdown } from '../../test-support/read-markdown.js';
import { readStrictHtml } from '../../test-support/read-strict-html.js';
import { createSession } from '../index.js';
import {
  adviceDocument,
  draftDocument,
  editBlock,
  editDocument,
  fillPlace,
  noEdits,
  renderHtml,
  renderMarkdown,
  renderText,
  type DocumentDraft,
} from './index.js';

const harmless = 'een gewoon woord';

/** The same text wherever somebody can put one: typed at a place, as an answer, as the words of an aid. */
const sources: Readonly<Record<string, (text: string) => DocumentDraft>> = {
  'typed by a professional': (text) => {
    const { snapshot } = createSession(documentAid(), { answers: { gevaar: 'nee', toelichting: text } });
    return fillPlace(draftDocument(everywhere, snapshot), 'doel', text);
  },
  'in what an author cannot mark up': (text) => {
    const changes = {
      '/title': text,
      '/sections/0/questions/0/options/1/label': text,
      '/sections/0/questions/1/text': text,
      '/sources/0/title': text,
    };
    // What looks like a slot would be refused in a title; the parser is not what is tested here.
    const plain = Object.fromEntries(
      Object.entries(changes).map(([path, value]) => [path, value.replace(/[{}]/g, '')]),
    );
    const { snapshot } = createSession(documentAid(plain), { answers: { gevaar: 'nee', zorgen: ['geld', 'wonen'] } });
    return adviceDocument(snapshot);
  },
  'in place of a block': (text) => {
    const { snapshot } = createSession(documentAid(), { answers: { gevaar: 'nee' } });
    const blocks = [{ type: 'paragraph', text: 'Een blok met {place.doel|het doel}.' } as const];
    const bare = draftDocument({ id: 'x', title: 'x', audience: 'intern', blocks }, snapshot);
    return editDocument(bare, editBlock(bare, noEdits, 'b0', text));
  },
  'in the title and the places of a template': (text) => {
    const { snapshot } = createSession(documentAid(), { answers: { gevaar: 'nee' } });
    const blocks = [{ type: 'place', id: 'a', label: text } as const];
    return draftDocument({ id: 'x', title: text, audience: 'intern', blocks }, snapshot);
  },
};

describe(`each of ${hostileTexts.length} hostile texts`, () => {
  assert.ok(hostileTexts.length >= 60);

  for (const [where, draft] of Object.entries(sources)) {
    it(`stays text in HTML, ${where}`, () => {
      const expected = tagsOf(renderHtml(draft(harmless)));
      for (const text of hostileTexts) {
        const html = renderHtml(draft(text));
        assert.deepEqual(tagsOf(html), expected, text);
        assert.ok(wordsOf(textOfHtml(html)).includes(wordsOf(withoutBraces(where, text))), text);
      }
    });

    it(`stays text in Markdown, ${where}`, async () => {
      const expected = await readMarkdown(renderMarkdown(draft(harmless)));
      for (const text of hostileTexts) {
        const markdown = await readMarkdown(renderMarkdown(draft(text)));
        assert.equal(markdown.kinds, expected.kinds, text);
        assert.deepEqual(markdown.addresses, expected.addresses, text);
        assert.ok(wordsOf(markdown.text).includes(wordsOf(withoutBraces(where, text))), text);
      }
    });

    it(`stays as it was typed in plain text, ${where}`, () => {
      for (const text of hostileTexts) {
        const plain = renderText(draft(text));
        assert.ok(wordsOf(plain).includes(wordsOf(withoutBraces(where, text))), text);
        assert.doesNotMatch(plain, /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
      }
    });
  }

  it('fills no slot', () => {
    for (const text of hostileTexts.filter((candidate) => candidate.includes('{'))) {
      const draft = sources['typed by a professional']?.(text);
      assert.ok(draft);
      const own = JSON.stringify(draft.blocks.filter(({ type }) => type === 'fill'));

      assert.ok(own.includes(JSON.stringify(text.trim()).slice(1, -1)), text);
    }
  });
});

describe('the markup of an author', () => {
  it('leads to http(s) only, whatever is written', async () => {
    for (const text of hostileTexts.map((candidate) => candidate.replace(/[{}]/g, ''))) {
      const aid = documentAid({ '/outcomes/1/advice': text, '/outcomes/1/title': text });
      const draft = adviceDocument(createSession(aid, { answers: { gevaar: 'nee' } }).snapshot);

      readStrictHtml(renderHtml(draft));
      const { addresses, kinds } = await readMarkdown(renderMarkdown(draft));
      assert.ok(
        addresses.every((address) => /^https?:\/\//.test(address)),
        text,
      );
      assert.doesNotMatch(kinds, /html|image|code|definition|blockquote/i, text);
    }
  });

  it('is not believed in a draft that came from a file', async () => {
    for (const href of [
      'javascript:alert(1)',
      'https://a.nl/" onclick="x',
      'data:text/html,x',
      ' https://a.nl',
      '//a.nl',
    ]) {
      const piece = { type: 'link', origin: 'generated', text: 'klik', href } as const;
      const draft: DocumentDraft = {
        id: 'x',
        title: 'x',
        audience: 'intern',
        language: 'nl',
        blocks: [{ key: 'b0', type: 'paragraph', content: [piece] }],
      };

      assert.deepEqual(tagsOf(renderHtml(draft)), ['article', 'h1', '/h1', 'p', '/p', '/article']);
      assert.deepEqual((await readMarkdown(renderMarkdown(draft))).addresses, []);
    }
  });
});

/** How many lines and paragraphs a text has is up to its writer. */
function tagsOf(html: string): readonly string[] {
  const tags = readStrictHtml(html).flatMap((token) => ('tag' in token && token.tag !== 'br' ? [token.tag] : []));
  return tags
    .filter((tag, index) => tag !== 'p' || tags[index - 1] !== '/p')
    .join(' ')
    .replace(/(\/p )+/g, '/p ')
    .split(' ');
}

function textOfHtml(html: string): string {
  return readStrictHtml(html)
    .map((token) => ('text' in token ? token.text : ' '))
    .join('');
}

/** Letters and marks without spaces, and without what no renderer prints. */
function wordsOf(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}

function withoutBraces(where: string, text: string): string {
  return where.includes('author') ? text.replace(/[{}]/g, '') : text;
}
