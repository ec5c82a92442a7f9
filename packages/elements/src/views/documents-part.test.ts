import { expect, waitUntil } from '@open-wc/testing';
import { decidedDefinition } from '../../test-support/follow-up-definitions.js';
import { choose, goOn, pressButton, tick, type } from '../../test-support/keyboard.js';
import { listenFor, mountAid, nextEvent } from '../../test-support/mount.js';
import { find, findings, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { provideAbilities, type Abilities } from '../abilities.js';
import { DwnDocuments } from '../dwn-documents/dwn-documents.js';
import { documentsMessagesFor } from '../dwn-documents/documents-messages.js';
import { nl, partMessages, type DwnAid } from '../index.js';

const words = partMessages.nl.documents;
const loadDocuments = () => import('../abilities/documents.js');

afterEach(() => provideAbilities({ documents: loadDocuments }));

describe('a person who makes a text of the advice', () => {
  it('comes to the texts, with focus on what they are', async () => {
    const aid = await mountAdvised();
    const step = nextEvent('dwn-step');

    await pressButton(aid, words.open);

    expect((await step).kind).to.equal('documents');
    const documents = await shownIn(aid);
    const { title } = documentsMessagesFor('nl');
    await waitUntil(() => focusOf(documents) === title);
    expect(names(documents, 'radio')).to.include('Brief');
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('goes back to the advice, and finds what they wrote', async () => {
    const aid = await mountAtDocuments();
    await fillReason(await shownIn(aid), 'Daarom.');
    const step = nextEvent('dwn-step');

    await pressButton(aid, nl.done.backToAdvice);

    expect((await step).kind).to.equal('advice');
    expect(focusOf(aid)).to.equal('Doen');
    await pressButton(aid, words.open);
    expect(textOf(await shownIn(aid))).to.include('Daarom.');
  });

  it('finds what they wrote in the record, and that the text is there at the end', async () => {
    const aid = await mountAtDocuments();
    await fillReason(await shownIn(aid), 'Daarom.');
    await pressButton(aid, nl.done.backToAdvice);
    const completed = nextEvent('dwn-complete');

    await pressButton(aid, nl.advice.finish);

    const { record } = await completed;
    expect(record.documents.map(({ id }) => id)).to.deep.equal(['brief']);
    expect(record.documents[0]?.text).to.include('De reden is Daarom.');
    expect(record.documents[0]?.places).to.deep.equal([{ id: 'reden', label: 'de reden', text: 'Daarom.' }]);
    expect(names(aid, 'listitem')).to.include(partMessages.nl.recorded.document('Brief'));
    expect(has(aid, 'button', words.open)).to.be.true;
  });

  it('gets texts by the answers of now, also in the record', async () => {
    const aid = await mountAtDocuments();
    await fillReason(await shownIn(aid), 'Daarom.');
    await pressButton(aid, nl.done.backToAdvice);
    await pressButton(aid, nl.advice.changeAnswers);
    await pressButton(aid, `${nl.review.change}: Mag het?`);
    await choose(aid, 'Nee');
    await goOn(aid);
    await pressButton(aid, nl.toAdvice);

    expect(aid.record?.documents[0]?.text).to.include('Het antwoord is: Nee.');
    await pressButton(aid, words.open);
    expect(textOf(await shownIn(aid))).to.include('Het antwoord is: Nee.');
    expect(textOf(await shownIn(aid))).to.include('Daarom.');
  });

  it('begins with empty places after a new beginning', async () => {
    const aid = await mountAtDocuments();
    await fillReason(await shownIn(aid), 'Daarom.');
    await pressButton(aid, nl.done.backToAdvice);
    await pressButton(aid, nl.advice.restart);
    await toAdvice(aid);

    expect(aid.record?.documents).to.deep.equal([]);
    await pressButton(aid, words.open);
    expect(textOf(await shownIn(aid))).not.to.include('Daarom.');
  });

  it('goes to a question from what the text misses', async () => {
    const aid = await mountAtDocuments();
    const documents = await shownIn(aid);

    documents.dispatchEvent(Object.assign(new Event('dwn-change-question'), { question: 'mag' }));
    await aid.updateComplete;

    expect(focusOf(aid)).to.equal('Mag het?');
  });
});

describe('a person who waits for the texts', () => {
  it('is told so, and brought along when they arrive', async () => {
    let arrive = (_: Abilities['documents']) => {};
    provideAbilities({ documents: () => new Promise((resolve) => (arrive = resolve)) });
    const aid = await mountAdvised();

    await pressButton(aid, words.open);

    expect(focusOf(aid)).to.equal(words.loading);
    expect(has(aid, 'button', nl.done.backToAdvice)).to.be.true;
    expect(await findings(aid)).to.deep.equal([]);
    arrive(await loadDocuments());
    const documents = await shownIn(aid);
    await waitUntil(() => focusOf(documents) === documentsMessagesFor('nl').title);
  });

  it('is left in peace where they went on elsewhere', async () => {
    let arrive = (_: Abilities['documents']) => {};
    provideAbilities({ documents: () => new Promise((resolve) => (arrive = resolve)) });
    const aid = await mountAdvised();
    await pressButton(aid, words.open);
    await pressButton(aid, nl.done.backToAdvice);

    arrive(await loadDocuments());
    await aid.updateComplete;

    expect(focusOf(aid)).to.equal('Doen');
  });

  it('reads that it went wrong, loses nothing, and tries again', async () => {
    let fails = true;
    provideAbilities({ documents: () => (fails ? Promise.reject(new Error('offline')) : loadDocuments()) });
    const aid = await mountAdvised();

    await pressButton(aid, words.open);
    await waitUntil(() => has(aid, 'alert', /./) || textOf(aid).includes(words.failed));

    expect(focusOf(aid)).to.equal(words.failed);
    expect(await findings(aid)).to.deep.equal([]);
    fails = false;
    await pressButton(aid, nl.loadFailed.retry);
    const documents = await shownIn(aid);
    await waitUntil(() => focusOf(documents) === documentsMessagesFor('nl').title);
    expect(aid.record?.outcome?.id).to.equal('doen');
  });
});

describe('a page that provides no texts', () => {
  it('offers none', async () => {
    provideAbilities({ documents: undefined });

    const aid = await mountAdvised();

    expect(has(aid, 'button', words.open)).to.be.false;
  });
});

describe('the end', () => {
  it('says what was recorded, and hands out the record as a file', async () => {
    const aid = await mountAdvised();
    await choose(aid, partMessages.nl.decision.kinds.deviate);
    await choose(aid, 'De situatie is anders');
    await pressButton(aid, nl.advice.finish);
    const { recorded, decision } = partMessages.nl;

    expect(statusOf(aid)).to.equal(nl.done.title);
    expect(has(aid, 'heading', recorded.title)).to.be.true;
    expect(names(aid, 'listitem')).to.deep.equal([
      recorded.answers(3),
      recorded.advice('Doen'),
      `${recorded.decided(decision.kinds.deviate)}. De situatie is anders`,
    ]);
    expect(await findings(aid)).to.deep.equal([]);

    const downloads: string[] = [];
    const { prototype } = HTMLAnchorElement;
    // On the prototype of links alone: that of all elements keeps the real one.
    prototype.click = function () {
      downloads.push(this.download);
    };
    await pressButton(aid, recorded.download);
    Reflect.deleteProperty(prototype, 'click');
    expect(downloads).to.have.length(1);
    expect(downloads[0]).to.match(/^vastlegging-besloten-\d{4}-\d\d-\d\d\.json$/);
  });

  it('stays where it is while events tell of it once', async () => {
    const events = listenFor('dwn-complete');
    const aid = await mountAdvised();

    await pressButton(aid, nl.advice.finish);

    expect(events).to.have.length(1);
    expect(find(aid, 'heading', nl.done.title)).to.exist;
  });
});

async function mountAdvised(): Promise<DwnAid> {
  const aid = await mountAid({ aid: decidedDefinition });
  await toAdvice(aid);
  return aid;
}

async function mountAtDocuments(): Promise<DwnAid> {
  const aid = await mountAdvised();
  await pressButton(aid, words.open);
  return aid;
}

async function toAdvice(aid: DwnAid): Promise<void> {
  await choose(aid, 'Ja');
  await goOn(aid);
  await tick(aid, 'Een jurist');
  await goOn(aid);
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
}

async function shownIn(aid: DwnAid): Promise<DwnDocuments> {
  const documents = () => aid.shadowRoot?.querySelector<DwnDocuments>('[data-focus]');
  await waitUntil(() => documents() instanceof DwnDocuments);
  await documents()?.updateComplete;
  return documents() as DwnDocuments;
}

async function fillReason(documents: DwnDocuments, text: string): Promise<void> {
  // A cast, since the keyboard is the same in any element of ours.
  const aid = documents as unknown as DwnAid;
  await choose(aid, 'Brief');
  await type(aid, /reden/, text);
}
