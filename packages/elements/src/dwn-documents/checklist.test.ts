import { expect } from '@open-wc/testing';
import { standInForClipboard } from '../../test-support/clipboard.js';
import { documentsSession, mountDocuments, pushButton, write } from '../../test-support/mount-documents.js';
import { listenFor } from '../../test-support/mount.js';
import { find, focusOf, textOf } from '../../test-support/screen-reader.js';
import { documentsMessages } from './documents-messages.js';
import type { DwnDocuments } from './dwn-documents.js';

standInForClipboard();

const words = documentsMessages.nl.checklist;

describe('a person who checks a document', () => {
  it('reads of each point whether it is there, where, why it belongs there and what to do', async () => {
    const documents = await mountOpened();

    expect(textOf(documents)).to.include(words.title(1, 3));
    expect(points(documents)).to.deep.equal([
      'Het doel van de regel Mist nog Wat je kunt doen: Zoek het doel op. Vul in: het doel van de regel ' +
        'Waar: Onder ‘Ons besluit’ Waarom het erin hoort: zorgvuldigheid Awb artikel 3:46 (nagekeken op 21 november 2026)',
      'De kosten Mist nog Wat je kunt doen: Vraag na wat het kost. Naar de vraag: De kosten Waar: In de som',
      'Het besluit Staat erin Waar: Bovenaan',
    ]);
  });

  it('goes from a point to the field that it misses, and reads that it is there', async () => {
    const documents = await mountOpened();

    await pushButton(documents, words.fill('het doel van de regel'));
    expect(focusOf(documents)).to.equal('Het doel van de regel');
    await write(documents, 'Het doel van de regel', 'mee te doen');

    expect(points(documents)[0]).to.include(words.covered);
    expect(textOf(documents)).to.include(words.title(2, 3));
  });

  it('is led to the question whose answer is missing, by the page', async () => {
    const asked = listenFor('dwn-change-question');
    const documents = await mountOpened();

    find(documents, 'button', /^Naar de vraag/).click();

    expect(asked.map(({ question }) => question)).to.deep.equal(['prijs']);
  });
});

describe('a record', () => {
  it('has the documents that were written in or taken along, and no others', async () => {
    const documents = await mountDocuments({ snapshot: documentsSession({ nodig: 'ja', prijs: 100 }).snapshot });
    expect(documents.recorded()).to.deep.equal([]);

    await write(documents, 'Het gevolg', 'rust');
    documents.open = 'advice';
    await documents.updateComplete;
    await pushButton(documents, documentsMessages.nl.take.formats.plain);

    expect(documents.recorded().map(({ id, places }) => [id, places.map(({ text }) => text)])).to.deep.equal([
      ['brief', ['rust']],
      ['advice', []],
    ]);
    expect(documents.recorded()[0]?.unfilled).to.deep.equal(['het doel van de regel']);
    expect(documents.recorded()[0]?.checklist.map(({ covered }) => covered)).to.deep.equal([false, true, true]);
  });
});

async function mountOpened(): Promise<DwnDocuments> {
  const documents = await mountDocuments();
  const details = documents.shadowRoot?.querySelector<HTMLDetailsElement>('.dwn-checklist');
  if (details) details.open = true;
  return documents;
}

function points(documents: DwnDocuments): readonly string[] {
  const all = [...(documents.shadowRoot?.querySelectorAll('.dwn-point') ?? [])];
  return all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}
