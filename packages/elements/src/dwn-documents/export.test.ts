import { expect } from '@open-wc/testing';
import { standInForClipboard } from '../../test-support/clipboard.js';
import { documentsSession, mountDocuments, pushButton, sheetOf, write } from '../../test-support/mount-documents.js';
import { listenFor } from '../../test-support/mount.js';
import { find, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { documentsMessages } from './documents-messages.js';

const readClipboard = standInForClipboard();

const { take, personal, block, ...words } = documentsMessages.nl;

describe('a person who takes a document along', () => {
  it('hears the same again when they copy again', async () => {
    const documents = await mountDocuments();
    await pushButton(documents, take.formats.plain);
    const status = documents.shadowRoot?.querySelector('p[role=status]');
    const heard: string[] = [];
    if (status) {
      const watch = new MutationObserver(() => heard.push(status.textContent));
      watch.observe(status, { characterData: true, childList: true, subtree: true });
    }

    await pushButton(documents, take.formats.plain);

    expect(heard).to.deep.equal(['', take.copied]);
  });

  it('selects the text to copy by hand where the browser does not copy', async () => {
    setClipboard(undefined);
    const command = Object.getOwnPropertyDescriptor(Document.prototype, 'execCommand');
    Document.prototype.execCommand = () => false;
    const exported = listenFor('dwn-export');
    const documents = await mountDocuments();

    await pushButton(documents, take.formats.rich);
    if (command) Object.defineProperty(Document.prototype, 'execCommand', command);

    expect(statusOf(documents)).to.equal(take.failedTitle);
    expect(focusOf(documents)).to.equal(take.failedLabel);
    const field = find(documents, 'textbox', take.failedLabel) as HTMLTextAreaElement;
    expect(field.readOnly).to.be.true;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.include('U krijgt een fiets.');
    expect(exported).to.deep.equal([]);
  });

  it('downloads it as a page or as Markdown, with a name that tells what it is', async () => {
    const documents = await mountDocuments();
    const files = await catchFiles(async () => {
      await pushButton(documents, take.formats.html);
      await pushButton(documents, take.formats.markdown);
    });

    expect(files.map(({ name }) => name)).to.deep.equal(['brief-aan-de-inwoner.html', 'brief-aan-de-inwoner.md']);
    expect(files[0]?.text)
      .to.match(/^<!doctype html>/)
      .and.include('<h1>Brief aan de inwoner</h1>');
    expect(files[1]?.text).to.match(/^# Brief aan de inwoner\n\n## Ons besluit\n/);
    expect(statusOf(documents)).to.equal(take.downloaded('brief-aan-de-inwoner.md'));
  });

  it('prints the sheet and nothing else', async () => {
    const documents = await mountDocuments();
    const print = window.print.bind(window);
    let marked: Element | null | undefined;
    window.print = () => {
      marked = documents.shadowRoot?.querySelector('[data-dwn-print=alone]');
      window.dispatchEvent(new Event('afterprint'));
    };

    await pushButton(documents, take.formats.print);
    window.print = print;

    expect(marked?.className).to.equal('dwn-sheet');
    expect(documents.shadowRoot?.querySelector('[data-dwn-print]')).to.equal(null);
    expect(statusOf(documents)).to.equal(take.printed);
  });

  it('is told beforehand how much is not filled in, and may go on', async () => {
    const documents = await mountDocuments();
    expect(textOf(documents)).to.include(take.open(2));

    await write(documents, 'Het gevolg', 'rust');

    expect(textOf(documents)).to.include(take.open(1));
  });

  it('finishes what they were writing anew', async () => {
    const documents = await mountDocuments();
    await pushButton(documents, /^Wijzig: U krijgt/);
    await write(documents, block.own, ' Nog iets.');

    await pushButton(documents, take.formats.plain);

    expect(has(documents, 'textbox', block.own)).to.be.false;
    expect(sheetOf(documents)).to.include('Nog iets.');
  });

  it('lets the page know which document and how, and nothing of what is in it', async () => {
    const exported = listenFor('dwn-export');
    const documents = await mountDocuments();

    await pushButton(documents, take.formats.plain);

    expect(exported.map(({ document, format }) => [document, format])).to.deep.equal([['brief', 'plain']]);
    expect(Object.keys(exported[0] ?? {}).filter((key) => key !== 'isTrusted')).to.deep.equal(['document', 'format']);
  });
});

describe('a person who takes personal data along', () => {
  it('is asked first, with what it is and where it stands', async () => {
    const documents = await mountDocuments();
    await write(documents, 'Het gevolg', 'dan belt hij 06 12345678 elke dag');

    await pushButton(documents, take.formats.plain);

    expect(focusOf(documents)).to.equal(personal.title);
    expect(textOf(documents)).to.include('Dit lijkt op een telefoonnummer: 06 12345678');
    expect(textOf(documents)).to.match(/in “… .*dan belt hij 06 12345678 elke dag …”/);
    expect(names(documents, 'button').slice(-3)).to.deep.equal([personal.replace, personal.goOn, personal.cancel]);
  });

  it('is not asked about what the municipality itself wrote', async () => {
    const documents = await mountDocuments();

    await pushButton(documents, take.formats.plain);

    expect(statusOf(documents)).to.equal(take.copied);
  });

  it('replaces it and goes on in one step', async () => {
    const documents = await mountDocuments();
    await write(documents, 'Het gevolg', 'dan belt hij 06 12345678 elke dag');
    await pushButton(documents, /^Wijzig: U krijgt/);
    await write(documents, block.own, ' Mail jan@voorbeeld.nl.');
    await pushButton(documents, take.formats.plain);

    await pushButton(documents, personal.replace);
    const copied = await readClipboard();

    expect(copied).to.include('dan belt hij [telefoonnummer] elke dag').and.to.include('Mail [e-mailadres].');
    expect(copied).to.include('Bel ons op 0800 1234 of mail info@voorbeeldstad.nl.');
    expect(sheetOf(documents)).to.include('dan belt hij [telefoonnummer] elke dag');
    expect(statusOf(documents)).to.equal(take.copied);
  });

  it('is back at the button after that', async () => {
    const documents = await mountDocuments();
    await write(documents, 'Het gevolg', '06 12345678');
    await pushButton(documents, take.formats.plain);

    await pushButton(documents, personal.replace);

    expect(focusOf(documents)).to.equal(take.formats.plain);
  });

  it('goes on with it as it is', async () => {
    const documents = await mountDocuments();
    await write(documents, 'Het gevolg', '06 12345678');
    await pushButton(documents, take.formats.plain);

    await pushButton(documents, personal.goOn);
    const copied = await readClipboard();

    expect(copied).to.include('06 12345678');
  });

  it('can change their mind, and nothing was taken along', async () => {
    const exported = listenFor('dwn-export');
    const documents = await mountDocuments();
    await write(documents, 'Het gevolg', '06 12345678');
    await pushButton(documents, take.formats.plain);

    await pushButton(documents, personal.cancel);

    expect(exported).to.deep.equal([]);
    expect(focusOf(documents)).to.equal(take.formats.plain);
    expect(sheetOf(documents)).to.include('06 12345678');
    expect(textOf(documents)).to.include(words.title);
  });

  it('has what was typed as an answer replaced in the document alone', async () => {
    const { snapshot } = documentsSession({ nodig: 'ja', reden: 'Bel 06 12345678.' });
    const documents = await mountDocuments({ snapshot, open: 'notitie' });
    await pushButton(documents, take.formats.print);

    const print = window.print.bind(window);
    window.print = () => window.dispatchEvent(new Event('afterprint'));
    await pushButton(documents, personal.replace);
    window.print = print;

    expect(sheetOf(documents)).to.include('Bel [telefoonnummer].');
    expect(textOf(documents)).to.include(block.edited);
    expect(snapshot.answers['reden']).to.equal('Bel 06 12345678.');
  });
});

function setClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

/** The files that are offered meanwhile. */
async function catchFiles(
  act: () => Promise<void>,
): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const links: HTMLAnchorElement[] = [];
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');
  HTMLElement.prototype.click = function catchClick(this: HTMLElement) {
    if (this instanceof HTMLAnchorElement) links.push(this);
  };
  await act();
  if (click) Object.defineProperty(HTMLElement.prototype, 'click', click);
  return Promise.all(
    links.map(async ({ download, href }) => ({ name: download, text: await (await fetch(href)).text() })),
  );
}
