import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mountDocuments, pushButton, write } from '../../test-support/mount-documents.js';
import { statusOf, textOf } from '../../test-support/screen-reader.js';
import { documentsMessages } from '../dwn-documents/documents-messages.js';
import { copyPlain, copyRich } from './copy-text.js';

const { take } = documentsMessages.nl;

// All that pastes stands in this file: files run side by side, and there is only one clipboard.

const letter = {
  html: '<h2>Kop</h2><p>Een <strong>alinea</strong>.</p><ul><li>een</li><li>twee</li></ul><table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>',
  text: 'Kop\n\nEen alinea.\n\n- een\n- twee\n\na: b\n',
};

const ways = [
  ['on a page with a clipboard', () => undefined],
  ['on a plain-http page, which has no clipboard', () => setClipboard(undefined)],
  [
    'in a frame that may not use the clipboard',
    () => setClipboard({ write: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) }),
  ],
] as const;

for (const [where, prepare] of ways) {
  describe(`a text that is copied ${where}`, () => {
    beforeEach(prepare);
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('keeps its headings, lists and tables where those can be shown', async () => {
      expect(await copyByKey(() => copyRich(letter))).to.be.true;

      const pasted = await pasteInto(html`<div contenteditable="true" role="textbox" aria-label="Brief"></div>`);

      expect([...pasted.querySelectorAll('h2, li, th, td')].map(({ textContent }) => textContent)).to.deep.equal([
        'Kop',
        'een',
        'twee',
        'a',
        'b',
      ]);
      expect(pasted.querySelector('strong, b, [style*=bold]')?.textContent).to.equal('alinea');
    });

    it('becomes plain text where that is all that fits', async () => {
      expect(await copyByKey(() => copyRich(letter))).to.be.true;

      const pasted = await pasteInto(html`<textarea aria-label="Brief"></textarea>`);

      expect((pasted as HTMLTextAreaElement).value).to.equal(letter.text);
    });

    it('can be plain text only', async () => {
      expect(await copyByKey(() => copyPlain('a & <b>b</b>\n\nc'))).to.be.true;

      const pasted = await pasteInto(html`<div contenteditable="true" role="textbox" aria-label="Brief"></div>`);

      expect(pasted.querySelector('b')).to.equal(null);
      expect(pasted.innerText.replace(/\n+/g, ' ')).to.equal('a & <b>b</b> c');
    });

    it('is not changed by what the page does with copies of its own', async () => {
      const meddle = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text/plain', 'Lees meer op onze site');
        event.preventDefault();
      };
      document.addEventListener('copy', meddle, true);
      await copyByKey(() => copyPlain('van ons'));
      document.removeEventListener('copy', meddle, true);

      const pasted = await pasteInto(html`<textarea aria-label="Brief"></textarea>`);

      expect((pasted as HTMLTextAreaElement).value).to.equal('van ons');
    });
  });
}

describe('a text that cannot be copied', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('is said to be not copied, and the page listens no longer', async () => {
    setClipboard(undefined);
    const command = Object.getOwnPropertyDescriptor(Document.prototype, 'execCommand');
    Document.prototype.execCommand = () => false;

    const isCopied = await copyByKey(() => copyPlain('x'));

    if (command) Object.defineProperty(Document.prototype, 'execCommand', command);
    expect(isCopied).to.be.false;
    const event = new ClipboardEvent('copy', { cancelable: true, clipboardData: new DataTransfer() });
    document.dispatchEvent(event);
    expect(event.defaultPrevented).to.be.false;
  });
});

describe('a document that is copied', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  for (const [where, prepare] of [
    ['', () => undefined],
    [' on a plain-http page', () => setClipboard(undefined)],
  ] as const) {
    it(`pastes it with headings, lists and tables into what has those${where}`, async () => {
      prepare();
      const documents = await mountDocuments({ open: 'notitie' });
      await write(documents, 'Waarom?', 'Omdat het kan.');

      await pushButton(documents, take.formats.rich);
      const pasted = await pasteInto(html`<div contenteditable="true" role="textbox" aria-label="Brief"></div>`);

      expect(statusOf(documents)).to.equal(take.copied);
      expect(textOf(documents)).to.include(take.copied);
      const texts = [...pasted.querySelectorAll('h1, h2, h3, p, caption, th, td')].map((element) => [
        element.localName,
        element.textContent.trim(),
      ]);
      expect(texts.filter(([, text]) => text !== '')).to.deep.equal([
        ['h1', 'Notitie'],
        ['h2', 'Waarom'],
        ['p', 'Omdat het kan.'],
        ['caption', 'Twee kanten'],
        ['th', 'Kant'],
        ['th', 'Voor'],
        ['th', 'Tegen'],
        ['th', 'Recht'],
        ['td', '[nog invullen: wat mag]'],
        ['td', '[nog invullen: wat niet mag]'],
        ['th', 'Geld'],
        ['td', 'Het is goedkoop.'],
        ['td', '[nog invullen: Wat kost het?]'],
        ['h3', 'Verder'],
        ['p', '[nog invullen: wat er nog te zeggen is]'],
      ]);
    });

    it(`pastes it as paragraphs and lines into what has only text${where}`, async () => {
      prepare();
      const documents = await mountDocuments();
      await write(documents, 'Het gevolg', 'Meer rust.');

      await pushButton(documents, take.formats.plain);
      const pasted = (await pasteInto(html`<textarea aria-label="Brief"></textarea>`)) as HTMLTextAreaElement;

      expect(statusOf(documents)).to.equal(take.copied);
      expect(pasted.value.split(/\n+/)).to.deep.equal([
        'Brief aan de inwoner',
        'Ons besluit',
        'U krijgt een fiets. Die is nodig. De regel is bedoeld om [nog invullen: het doel van de regel].',
        '- Het eerste gevolg.',
        '- Meer rust.',
        'Dus [nog invullen: het doel van de regel] lukt zo. Bel ons op 0800 1234 of mail info@voorbeeldstad.nl.',
        '',
      ]);
    });
  }
});

function setClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

/** Copies as a person does, by a key on a button: browsers refuse it without. */
async function copyByKey(copy: () => Promise<boolean>): Promise<boolean> {
  let isCopied: Promise<boolean> | undefined;
  const button = await fixture<HTMLButtonElement>(html`<button @click=${() => (isCopied = copy())}>Kopieer</button>`);
  button.focus();
  await sendKeys({ press: 'Enter' });
  return isCopied ?? false;
}

async function pasteInto(field: ReturnType<typeof html>): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(field);
  element.focus();
  await sendKeys({ press: 'Control+v' });
  return element;
}
