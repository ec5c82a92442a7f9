import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../test-support/read-markdown.js';
import { readStrictHtml } from '../../test-support/read-strict-html.js';
import {
  renderHtml,
  renderMarkdown,
  renderText,
  type Content,
  type DocumentDraft,
  type GeneratedBlock,
} from './index.js';

const blocks: readonly GeneratedBlock[] = [
  { type: 'heading', level: 2, content: words('Wat wij doen') },
  {
    type: 'paragraph',
    content: [
      ...words('Lees '),
      { type: 'link', origin: 'generated', text: 'de wet', href: 'https://example.org/wet?a=1&b=(2)' },
      ...words(' of bel '),
      { type: 'bold', origin: 'generated', text: '112' },
      ...words('.'),
    ],
  },
  { type: 'list', ordered: false, items: [words('Een'), words('Twee\nen meer')] },
  { type: 'list', ordered: true, items: [words('Eerst'), words('Dan\nverder')] },
  {
    type: 'table',
    caption: words('Kosten'),
    head: [words('Wat'), words('Bedrag')],
    rows: [
      [words('Huur'), words('€ 5')],
      [words('Is er meer?'), words('Nee')],
      [words('Een heel lang onderdeel dat niet past op een regel'), words('€ 6')],
    ],
  },
  {
    type: 'table',
    caption: [],
    head: [words('Vraag'), words('De inwoner'), words('Ik')],
    rows: [[words('Wat helpt?'), words('Rust'), words('Werk')]],
  },
  { type: 'heading', level: 4, content: words('Slot') },
];

describe('plain text', () => {
  it('reads well where it is pasted: blank lines, numbers, and values in line', () => {
    assert.equal(
      renderText(draft(blocks)),
      `Brief


Wat wij doen

Lees de wet (https://example.org/wet?a=1&b=(2)) of bel 112.

- Een
- Twee
  en meer

1. Eerst
2. Dan
   verder

Kosten
Huur:       € 5
Is er meer? Nee
Een heel lang onderdeel dat niet past op een regel: € 6

Wat helpt?
  De inwoner: Rust
  Ik:         Werk

Slot
`,
    );
  });

  it('names an address once', () => {
    const href = 'https://example.org';

    const text = renderText(
      draft([{ type: 'paragraph', content: [{ type: 'link', origin: 'generated', text: href, href }] }]),
    );

    assert.equal(text, `Brief\n\n${href}\n`);
  });
});

describe('HTML', () => {
  const tokens = readStrictHtml(renderHtml(draft(blocks)));
  const textAfter = (tag: string) =>
    tokens.flatMap((token, index) => {
      const next = tokens[index + 1];
      return 'tag' in token && token.tag === tag && next && 'text' in next ? [next.text] : [];
    });

  it('says in which language it is', () => {
    assert.deepEqual(tokens[0], { tag: 'article', attributes: { lang: 'nl' } });
    assert.match(renderHtml({ ...draft(blocks), language: 'en' }), /^<article lang="en">/);
  });

  it('has the title as first heading, and the others below it', () => {
    assert.deepEqual(['h1', 'h2', 'h3', 'h4'].map(textAfter), [['Brief'], ['Wat wij doen'], [], ['Slot']]);
  });

  it('names the columns and rows of a table', () => {
    const scopes = tokens.flatMap((token) => ('tag' in token ? (token.attributes['scope'] ?? []) : []));

    assert.deepEqual(textAfter('caption'), ['Kosten']);
    assert.deepEqual(textAfter('th').slice(0, 4), ['Wat', 'Bedrag', 'Huur', 'Is er meer?']);
    assert.deepEqual(scopes, ['col', 'col', 'row', 'row', 'row', 'col', 'col', 'col', 'row']);
    assert.deepEqual(textAfter('td'), ['€ 5', 'Nee', '€ 6', 'Rust', 'Werk']);
  });

  it('marks what is to be filled in, and what stands out', () => {
    const html = renderHtml(draft([{ type: 'fill', origin: 'own', id: 'doel', label: 'het doel' }]));

    assert.match(html, /<p><mark>\[nog invullen: het doel\]<\/mark><\/p>/);
    assert.deepEqual(textAfter('strong'), ['112']);
  });

  it('leads to the address as it was written', () => {
    const hrefs = tokens.flatMap((token) => ('tag' in token ? (token.attributes['href'] ?? []) : []));

    assert.deepEqual(hrefs, ['https://example.org/wet?a=1&b=(2)']);
  });
});

describe('Markdown', () => {
  it('is read as headings, text, lists and tables', async () => {
    const { kinds } = await readMarkdown(renderMarkdown(draft(blocks)));

    assert.equal(
      kinds,
      'root(heading heading paragraph(link strong) list(listItem(paragraph) listItem(paragraph)) ' +
        'list(listItem(paragraph) listItem(paragraph)) paragraph ' +
        `table(${Array(4).fill('tableRow(tableCell tableCell)').join(' ')}) ` +
        `table(${Array(2).fill('tableRow(tableCell tableCell tableCell)').join(' ')}) heading)`,
    );
  });

  it('leads to the address, whatever marks are in it', async () => {
    const { addresses } = await readMarkdown(renderMarkdown(draft(blocks)));

    assert.deepEqual(addresses, ['https://example.org/wet?a=1&b=%282%29']);
  });

  it('reads as plainly as it can: no mark where none is needed', () => {
    const text = 'Op 1.5 of 2026-01-01, om 12:00 - of later. Artikel 4:84 (Awb), lid 1: “ja”; 50%, een/twee + drie!';

    assert.equal(renderMarkdown(draft([{ type: 'paragraph', content: words(text) }])), `# Brief\n\n${text}\n`);
  });

  it('keeps words that stand out apart from the spaces around them', () => {
    const content: Content = [...words('a'), { type: 'bold', origin: 'own', text: ' b ' }, ...words('c')];

    assert.equal(renderMarkdown(draft([{ type: 'paragraph', content }])), '# Brief\n\na **b** c\n');
  });
});

describe('every rendering', () => {
  it('takes no time, also of a long text that is all the same', () => {
    const start = process.cpuUsage();

    for (const part of [' ', '\u00a0', '\n', ' \n', '\t', '*', '[', '1', '1.', '- ', '&', '<', 'www.', '://']) {
      const text = `a${part.repeat(100_000 / part.length)}b`;
      const document = draft([
        { type: 'fill', origin: 'own', id: 'x', label: 'x', text },
        { type: 'paragraph', content: [{ type: 'bold', origin: 'own', text }] },
      ]);
      for (const render of [renderHtml, renderMarkdown, renderText]) render(document);
    }

    assert.ok(process.cpuUsage(start).user / 1e6 < 3);
  });

  it('is in the language of the aid', () => {
    const open = draft([{ type: 'fill', origin: 'own', id: 'goal', label: 'the goal' }]);
    for (const render of [renderHtml, renderMarkdown, renderText]) {
      assert.match(render({ ...open, language: 'en' }), /\[to be filled in: the goal\\?\]/);
    }
  });
});

function draft(content: readonly GeneratedBlock[]): DocumentDraft {
  return {
    id: 'brief',
    title: 'Brief',
    audience: 'inwoner',
    language: 'nl',
    blocks: content.map((block, index) => ({ key: `b${index}`, ...block })),
  };
}

function words(text: string): Content {
  return [{ type: 'text', origin: 'generated', text }];
}
