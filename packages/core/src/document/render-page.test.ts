import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { documentAid, everywhere } from '../../test-support/document-templates.js';
import { hostileTexts } from '../../test-support/hostile-texts.js';
import { createSession } from '../index.js';
import { draftDocument, fillPlace, renderHtml, renderPage, type DocumentDraft } from './index.js';

const { snapshot } = createSession(documentAid(), { answers: { gevaar: 'nee' } });
const draft = draftDocument(everywhere, snapshot);

describe('a document as a page', () => {
  it('is a whole page in the language of the aid, around the same text', () => {
    const page = renderPage({ ...draft, title: 'Brief & <meer>' });

    assert.match(page, /^<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n/);
    assert.match(page, /<title>Brief &#38; &#60;meer&#62;<\/title>/);
    assert.ok(renderPage(draft).includes(`<body>\n${renderHtml(draft)}</body>\n</html>\n`));
    assert.match(renderPage({ ...draft, language: 'en' }), /<html lang="en">/);
  });

  it('lets its own style in and nothing else, wherever it is opened', () => {
    const page = renderPage(draft);
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');

    assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${digest}'"`));
    assert.equal(page.split('<style').length, 2);
    assert.doesNotMatch(style, /url\(|@import|expression/);
    assert.doesNotMatch(page, /<script|<link|<img|style=|\son[a-z]+=/);
  });

  it('keeps its head the same, whatever stands in the document', () => {
    const headOf = (made: DocumentDraft) => renderPage(made).split('<body>')[0];
    for (const text of hostileTexts) {
      assert.equal(headOf(fillPlace(draft, 'doel', text)), headOf(draft));
      const titled = renderPage({ ...draft, title: text });
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(titled) ?? [];
      assert.equal(
        titled.split('<body>')[0]?.replace(title, () => 'Overal'),
        headOf(draft),
        text,
      );
    }
  });
});
