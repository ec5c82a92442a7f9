import { expect } from '@open-wc/testing';
import { renderPage } from '@doen-wat-nodig-is/core/document';
import { hostileTexts } from '../../../core/test-support/hostile-texts.js';
import { hostileTexts as harmfulTexts } from '../../test-support/hostile-texts.js';
import { documentsSession, mountDocuments, pushButton } from '../../test-support/mount-documents.js';
import { listEntries } from './document-entry.js';
import { documentsMessages } from './documents-messages.js';
import type { DwnDocuments } from './dwn-documents.js';

const all = [...hostileTexts, ...harmfulTexts];

describe('a document with text of somebody else in every place and block', () => {
  it('has the same elements on screen as with ordinary text, and runs nothing', async () => {
    const usual = tagsOf(await mountWith('Iets'));

    for (const hostile of all) {
      const documents = await mountWith(hostile);
      const strange = [...tagsOf(documents)].filter((tag) => !usual.has(tag));
      // A text may leave out what it does not fill, or have lines and a list of its own; nothing else.
      expect(
        strange.filter((tag) => !['br', 'mark', 'ul', 'li', 'ol'].includes(tag)),
        hostile,
      ).to.deep.equal([]);
      expect(attributesOf(documents), hostile).to.deep.equal([]);
      documents.remove();
    }
    expect(Reflect.has(window, 'harm')).to.be.false;
  }).timeout(60_000);

  it('brings nothing that runs into what is copied or downloaded', async () => {
    for (const hostile of all) {
      const documents = await mountWith(hostile);
      const copied = await catchCopy(documents);
      const pages = [copied, ...listPages(documents)].map((page) => new DOMParser().parseFromString(page, 'text/html'));
      const elements = pages.flatMap((page) => [...page.querySelectorAll('body *')]);
      const strange = elements.filter(({ localName }) => !plain.includes(localName)).map(({ localName }) => localName);
      expect(strange, hostile).to.deep.equal([]);
      const attributes = elements.flatMap((element) => element.getAttributeNames());
      expect(
        [...new Set(attributes)].filter((name) => !['lang', 'scope', 'href'].includes(name)),
        hostile,
      ).to.deep.equal([]);
      documents.remove();
    }
    expect(Reflect.has(window, 'harm')).to.be.false;
  }).timeout(120_000);
});

// What a document is made of.
const plain = 'article h1 h2 h3 h4 p br strong mark a ul ol li table caption thead tbody tr th td'.split(' ');

async function mountWith(text: string): Promise<DwnDocuments> {
  const own = { own: text, generated: 'x' };
  return mountDocuments({
    open: 'brief',
    snapshot: documentsSession({ nodig: 'ja', reden: text }).snapshot,
    edits: {
      brief: { places: { doel: text, gevolg: text }, blocks: { b0: own, b3: own } },
      notitie: { places: { recht_voor: text, recht_tegen: text, verder: text }, blocks: { b3: own } },
    },
  });
}

function tagsOf(documents: DwnDocuments): ReadonlySet<string> {
  return new Set([...(documents.shadowRoot?.querySelectorAll('*') ?? [])].map(({ localName }) => localName));
}

/** Attributes that do something. */
function attributesOf(documents: DwnDocuments): readonly string[] {
  const elements = [...(documents.shadowRoot?.querySelectorAll('*') ?? [])];
  return elements.flatMap((element) =>
    element.getAttributeNames().filter((name) => /^on|^src|^style$/.test(name) || isBadLink(element, name)),
  );
}

function isBadLink(element: Element, name: string): boolean {
  return name === 'href' && !/^(https?:|#)/.test(element.getAttribute(name) ?? '');
}

/** The rich text that is put on the clipboard. */
async function catchCopy(documents: DwnDocuments): Promise<string> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  let copied = '';
  const set = Object.getOwnPropertyDescriptor(DataTransfer.prototype, 'setData');
  DataTransfer.prototype.setData = (type, text) => {
    if (type === 'text/html') copied = text;
  };
  await pushButton(documents, documentsMessages.nl.take.formats.rich);
  const asked = documents.shadowRoot?.querySelector('#personal');
  if (asked) await pushButton(documents, documentsMessages.nl.personal.goOn);
  if (set) Object.defineProperty(DataTransfer.prototype, 'setData', set);
  Reflect.deleteProperty(navigator, 'clipboard');
  expect(copied).to.include('<article');
  return copied;
}

function listPages(documents: DwnDocuments): readonly string[] {
  const { snapshot, others } = documents;
  if (!snapshot) return [];
  return listEntries({ snapshot, others, decision: undefined }).map(({ draft }) => renderPage(draft));
}
