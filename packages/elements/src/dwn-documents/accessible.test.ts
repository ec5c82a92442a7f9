import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { standInForClipboard } from '../../test-support/clipboard.js';
import { documentsSession, mountDocuments, pushButton, write } from '../../test-support/mount-documents.js';
import { findings, focusOf, statusOf } from '../../test-support/screen-reader.js';
import { provideMessages } from '../messages/messages.js';
import { en } from '../messages/en.js';
import { documentsMessages } from './documents-messages.js';
import type { DwnDocuments } from './dwn-documents.js';

standInForClipboard();

const words = documentsMessages.nl;
provideMessages('en', en);

const screens: Readonly<Record<string, () => Promise<DwnDocuments>>> = {
  'a document that is not filled in': () => mountDocuments(),
  'a document with a table': () => mountDocuments({ open: 'notitie' }),
  'the advice': () => mountDocuments({ open: 'advice' }),
  'the calculation': () =>
    mountDocuments({ open: 'sum', snapshot: documentsSession({ nodig: 'ja', prijs: 100 }).snapshot }),
  'a document in another language than the interface': () => mountDocuments({ lang: 'en' }),
  'all that opens': async () => {
    const documents = await mountDocuments();
    documents.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    return documents;
  },
  'a block that is written anew, with personal data': async () => {
    const documents = await mountDocuments();
    await pushButton(documents, /^Wijzig: U krijgt/);
    await write(documents, words.block.own, ' Bel 06 12345678.');
    return documents;
  },
  'a text that the answers have overtaken': () =>
    mountDocuments({
      edits: { brief: { places: {}, blocks: { b1: { own: 'Mijn zin.', generated: 'Iets anders.' } } } },
    }),
  'the question about personal data': async () => {
    const documents = await mountDocuments({
      edits: { brief: { places: { gevolg: 'bel 06 12345678' }, blocks: {} } },
    });
    await pushButton(documents, words.take.formats.plain);
    return documents;
  },
  'a document that was copied': async () => {
    const documents = await mountDocuments();
    await pushButton(documents, words.take.formats.plain);
    return documents;
  },
};

describe('a person with a disability who makes a document', () => {
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [screen, come] of Object.entries(screens)) {
    it(`meets no known hindrance at ${screen}, nor has to scroll sideways`, async () => {
      const documents = await come();

      expect(await findings(documents), 'as it is').to.deep.equal([]);
      await setViewport({ width: 320, height: 600 });
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      // axe measures a colour that forced colours leave as it was and that is not painted.
      expect(await findings(documents, 'color-contrast'), 'narrow, in forced colours').to.deep.equal([]);
    });
  }

  it('comes by keyboard alone from the list to a copy', async () => {
    const documents = await mountDocuments();
    const tabTo = async (name: string | RegExp) => {
      for (let presses = 0; presses < 40; presses++) {
        await sendKeys({ press: 'Tab' });
        if (typeof name === 'string' ? focusOf(documents) === name : name.test(focusOf(documents))) return;
      }
      throw new Error(`“${String(name)}” is not reached; focus is on “${focusOf(documents)}”.`);
    };

    await tabTo('Brief aan de inwoner');
    await tabTo(words.places.first);
    await sendKeys({ press: 'Enter' });
    await documents.updateComplete;
    expect(focusOf(documents)).to.equal('Het doel van de regel');
    await sendKeys({ type: 'mee te doen' });
    await tabTo('Het gevolg');
    await sendKeys({ type: 'rust' });
    await tabTo(words.take.formats.rich);
    await sendKeys({ press: 'Enter' });
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(statusOf(documents)).to.equal(words.take.copied);
  });
});

describe('a person who prints the page', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('gets the document, without buttons and fields', async () => {
    const documents = await mountDocuments();
    await pushButton(documents, /^Wijzig: U krijgt/);
    await emulateMedia({ media: 'print' });

    const shown = [...(documents.shadowRoot?.querySelectorAll('button, textarea, input, summary') ?? [])];

    expect(shown.filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });
});
