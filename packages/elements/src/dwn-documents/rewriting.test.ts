import { expect } from '@open-wc/testing';
import { documentsSession, mountDocuments, pushButton, sheetOf, write } from '../../test-support/mount-documents.js';
import { press } from '../../test-support/keyboard.js';
import { find, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { documentsMessages } from './documents-messages.js';
import type { DwnDocuments } from './dwn-documents.js';

const words = documentsMessages.nl.block;
const change = `${words.change}: U krijgt een fiets. Die is …`;

describe('a person who writes a block anew', () => {
  it('finds a button at each block that names it', async () => {
    const documents = await mountDocuments();

    expect(names(documents, 'button').filter((name) => name.startsWith(words.change))).to.deep.equal([
      `${words.change}: Ons besluit`,
      change,
      `${words.change}: Het eerste gevolg. - [nog invullen: …`,
      `${words.change}: Dus [nog invullen: het doel van …`,
    ]);
  });

  it('begins with what stands there, and reads it in the document as they type', async () => {
    const documents = await mountDocuments();

    await pushButton(documents, change);
    expect(focusOf(documents)).to.equal(words.own);
    expect(ownText(documents)).to.equal(
      'U krijgt een fiets. Die is nodig. De regel is bedoeld om [nog invullen: het doel van de regel].',
    );
    await write(documents, words.own, ' Nog iets.');

    expect(sheetOf(documents)).to.include('[nog invullen: het doel van de regel]. Nog iets.');
    expect(textOf(documents)).to.include(words.edited);
    expect(has(documents, 'textbox', 'Het doel van de regel')).to.be.true;
  });

  it('is back at the button once they are ready, and sees that the text is theirs', async () => {
    const documents = await mountDocuments();
    await pushButton(documents, change);
    await replaceOwn(documents, 'Mijn eigen zin.');

    await pushButton(documents, /^Klaar/);

    expect(focusOf(documents)).to.equal(`${words.change}: Mijn eigen zin.`);
    expect(has(documents, 'textbox', words.own)).to.be.false;
    expect(sheetOf(documents)).to.include('| Mijn eigen zin. |');
    expect(textOf(documents)).to.include(words.edited);
  });

  it('gets the text that was made back, and hears so', async () => {
    const documents = await mountDocuments();
    await pushButton(documents, change);
    await replaceOwn(documents, 'Mijn eigen zin.');

    await pushButton(documents, /^Terug naar de gemaakte tekst/);

    expect(sheetOf(documents)).to.include('U krijgt een fiets.').and.not.to.include('Mijn eigen zin');
    expect(focusOf(documents)).to.equal(change);
    expect(statusOf(documents)).to.equal(words.restored);
    expect(textOf(documents)).not.to.include(words.edited);
  });

  it('is told that a block without text is left out', async () => {
    const documents = await mountDocuments();
    await pushButton(documents, change);

    await replaceOwn(documents, '');

    expect(textOf(documents)).to.include(words.emptied);
    expect(sheetOf(documents)).not.to.include('U krijgt een fiets.');
  });

  it('is told when the answers make another text by now, which, and chooses', async () => {
    const session = documentsSession();
    const documents = await mountDocuments({ snapshot: session.snapshot });
    await pushButton(documents, change);
    await replaceOwn(documents, 'Mijn eigen zin.');
    await pushButton(documents, /^Klaar/);
    expect(textOf(documents)).not.to.include(words.outdated);

    session.answer('nodig', 'nee');
    documents.snapshot = session.snapshot;
    await documents.updateComplete;

    expect(textOf(documents)).to.include(`${words.outdated} U krijgt een fiets. Die is niet nodig.`);
    expect(sheetOf(documents)).to.include('| Mijn eigen zin. |');
    await pushButton(documents, /^Houd mijn tekst/);
    expect(textOf(documents)).not.to.include(words.outdated);
    expect(sheetOf(documents)).to.include('| Mijn eigen zin. |');
    expect(focusOf(documents)).to.equal(`${words.change}: Mijn eigen zin.`);
  });

  it('is not told so for a place that was filled in since', async () => {
    const documents = await mountDocuments();
    await pushButton(documents, change);
    await write(documents, words.own, ' Nog iets.');
    await pushButton(documents, /^Klaar/);

    await write(documents, 'Het doel van de regel', 'mee te doen');

    expect(sheetOf(documents)).to.include('bedoeld om mee te doen. Nog iets.');
    expect(textOf(documents)).not.to.include(words.outdated);
  });

  it('is warned of personal data in it', async () => {
    const documents = await mountDocuments();
    await pushButton(documents, change);
    await replaceOwn(documents, 'Mail jan@voorbeeld.nl.');

    await pushButton(documents, /^Vervang door \[e-mailadres\]/);

    expect(sheetOf(documents)).to.include('Mail [e-mailadres].');
    expect(focusOf(documents)).to.equal(words.own);
  });
});

function ownText(documents: DwnDocuments): string {
  return (find(documents, 'textbox', words.own) as HTMLTextAreaElement).value;
}

async function replaceOwn(documents: DwnDocuments, text: string): Promise<void> {
  const field = find(documents, 'textbox', words.own) as HTMLTextAreaElement;
  field.select();
  await press(documents, field, 'Delete');
  if (text !== '') await write(documents, words.own, text);
}
