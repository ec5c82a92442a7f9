import { documentsDefinition } from '../../test-support/documents-definition.js';
import { expect } from '@open-wc/testing';
import { documentsSession, mountDocuments, pushButton, sheetOf, write } from '../../test-support/mount-documents.js';
import { press } from '../../test-support/keyboard.js';
import { listenFor } from '../../test-support/mount.js';
import { descriptionOf, find, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { documentsMessages } from './documents-messages.js';

const words = documentsMessages.nl;

describe('a person who opens the documents', () => {
  it('chooses from those that can be made now, each with what it is for', async () => {
    const documents = await mountDocuments({ snapshot: documentsSession({ nodig: 'ja', prijs: 100 }).snapshot });

    expect(names(documents, 'radio')).to.deep.equal([
      'Brief aan de inwoner',
      'Notitie',
      'Een fiets',
      'Advies: Een fiets',
    ]);
    expect(descriptionOf(find(documents, 'radio', 'Brief aan de inwoner'))).to.equal('Uitleg in gewone taal.');
    expect(descriptionOf(find(documents, 'radio', 'Notitie'))).to.equal(words.audiences.intern);
    expect(descriptionOf(find(documents, 'radio', 'Advies: Een fiets'))).to.equal(words.purposes.advice);
  });

  it('reads the first one, with what is missing visible in it, and that it must be read over', async () => {
    const documents = await mountDocuments();

    expect(sheetOf(documents)).to.equal(
      'Ons besluit | U krijgt een fiets. Die is nodig. De regel is bedoeld om [nog invullen: het doel van de regel]. | ' +
        'Het eerste gevolg. [nog invullen: het gevolg] | ' +
        'Dus [nog invullen: het doel van de regel] lukt zo. Bel ons op 0800 1234 of mail info@voorbeeldstad.nl.',
    );
    expect(textOf(documents)).to.include(words.readOver.inwoner);
    expect(textOf(documents)).to.include('Nog 2 plekken in te vullen');
  });

  it('reads another one by choosing it, and hears so', async () => {
    const documents = await mountDocuments();

    await press(documents, find(documents, 'radio', 'Brief aan de inwoner'), 'ArrowDown');

    expect(focusOf(documents)).to.equal('Notitie');
    expect(statusOf(documents)).to.equal(words.shown('Notitie'));
    expect(names(documents, 'heading')).to.include('Waarom').and.not.to.include('Ons besluit');
    expect(textOf(documents)).to.include(words.readOver.intern);
  });

  it('begins with the one that the page asks for', async () => {
    const documents = await mountDocuments({ open: 'advice' });

    expect(names(documents, 'heading')).to.include('Advies: Een fiets').and.to.include('Geef de fiets');
    expect(names(documents, 'textbox')).to.deep.equal([]);
  });

  it('is not asked to choose where there is only one', async () => {
    const { documents: _, sum: __, ...definition } = documentsDefinition;
    const { snapshot } = documentsSession({}, definition);
    const documents = await mountDocuments({ snapshot });

    expect(names(documents, 'radio')).to.deep.equal([]);
    expect(names(documents, 'heading')).to.include('Advies: Een fiets');
  });

  it('sees nothing before there is a session', async () => {
    const documents = await mountDocuments({ snapshot: undefined });

    expect(textOf(documents)).to.equal('');
  });
});

describe('a person who fills in a place', () => {
  it('finds its field below the sentence, with what belongs there', async () => {
    const documents = await mountDocuments();

    expect(names(documents, 'textbox')).to.deep.equal(['Het doel van de regel', 'Het gevolg']);
    expect(descriptionOf(find(documents, 'textbox', 'Het doel van de regel'))).to.include('Maak de zin af.');
  });

  it('reads in the sentence what they type, at every place where it belongs', async () => {
    const documents = await mountDocuments();
    expect(descriptionOf(find(documents, 'textbox', 'Het doel van de regel'))).to.include(words.places.more(2));

    await write(documents, 'Het doel van de regel', 'iedereen mee te laten doen');

    expect(sheetOf(documents)).to.include('De regel is bedoeld om iedereen mee te laten doen.');
    expect(sheetOf(documents)).to.include('Dus iedereen mee te laten doen lukt zo.');
    expect(focusOf(documents)).to.equal('Het doel van de regel');
    expect(textOf(documents)).to.include('Nog 1 plek in te vullen');
  });

  it('reads that all is filled in, and again what is missing once it is erased', async () => {
    const documents = await mountDocuments();
    await write(documents, 'Het doel van de regel', 'a');
    await write(documents, 'Het gevolg', 'b');
    expect(textOf(documents)).to.include(words.places.none);

    const field = find(documents, 'textbox', 'Het gevolg') as HTMLTextAreaElement;
    field.select();
    await press(documents, field, 'Delete');

    expect(textOf(documents)).to.include('Nog 1 plek in te vullen');
    expect(sheetOf(documents)).to.include('[nog invullen: het gevolg]');
  });

  it('goes from the list of what is missing straight to its field', async () => {
    const documents = await mountDocuments();
    const details = documents.shadowRoot?.querySelector<HTMLElement>('.dwn-open-places summary');
    await press(documents, details ?? documents);

    await press(documents, find(documents, 'link', 'Het gevolg'));

    expect(focusOf(documents)).to.equal('Het gevolg');
    expect(location.hash).to.equal('');
    await pushButton(documents, words.places.first);
    expect(focusOf(documents)).to.equal('Het doel van de regel');
  });

  it('finds the fields of a table by their row and column, also by that of an answer that is missing', async () => {
    const documents = await mountDocuments({ open: 'notitie' });

    expect(names(documents, 'textbox')).to.deep.equal([
      'Waarom?',
      'Recht, Voor: wat mag',
      'Recht, Tegen: wat niet mag',
      'Geld, Tegen: Wat kost het?',
      'Wat er nog te zeggen is',
    ]);
  });

  it('is warned of personal data, and can replace it there and then', async () => {
    const documents = await mountDocuments();
    await write(documents, 'Het gevolg', 'bel 06 12345678');

    await pushButton(documents, /^Vervang door \[telefoonnummer\]/);

    expect(sheetOf(documents)).to.include('bel [telefoonnummer]');
    expect(focusOf(documents)).to.equal('Het gevolg');
  });

  it('keeps what they typed when the answers change, and when they look at another document', async () => {
    const session = documentsSession();
    const documents = await mountDocuments({ snapshot: session.snapshot });
    await write(documents, 'Het gevolg', 'rust');

    session.answer('nodig', 'nee');
    documents.snapshot = session.snapshot;
    documents.open = 'notitie';
    await documents.updateComplete;
    expect(has(documents, 'textbox', 'Het gevolg')).to.be.false;
    documents.open = 'brief';
    await documents.updateComplete;

    expect(sheetOf(documents)).to.include('Die is niet nodig.').and.to.include('rust');
  });
});

describe('a page with documents', () => {
  it('hears all that is written, and gives it back later', async () => {
    const edits = listenFor('dwn-edits');
    const documents = await mountDocuments();
    await write(documents, 'Het gevolg', 'rust');

    const all = edits.at(-1)?.edits;
    expect(all).to.deep.equal({ brief: { places: { gevolg: 'rust' }, blocks: {} } });

    const later = await mountDocuments({ edits: JSON.parse(JSON.stringify(all)) as typeof documents.edits });
    expect(sheetOf(later)).to.include('rust');
  });

  it('has headings that follow on its own', async () => {
    const documents = await mountDocuments({ headingLevel: 3 });

    const headings = [...(documents.shadowRoot?.querySelectorAll('h2, h3, h4, h5, h6') ?? [])];
    expect(headings.map((heading) => `${heading.localName} ${heading.textContent.trim()}`)).to.deep.equal([
      `h3 ${words.title}`,
      'h4 Brief aan de inwoner',
      'h5 Ons besluit',
      `h4 ${words.take.title}`,
    ]);
  });
});
