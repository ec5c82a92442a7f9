import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { helpDefinition, twinDefinition } from '../../test-support/definitions.js';
import { choose, press, pressButton, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { find, findings, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { toWish } from '../../test-support/walk.js';
import { savingMessages } from './saving-messages.js';
import type { DwnAid } from '../index.js';

const words = savingMessages.nl;

beforeEach(() => sessionStorage.clear());

describe('a tab that keeps the work', () => {
  it('goes on where the person was, and says so', async () => {
    const before = await mountKeeping();
    await toWish(before);
    await typeWish(before, 'Een rustige pl');

    const after = await reload(before);

    expect(noticeOf(after)).to.include(words.resumed);
    expect(statusOf(after)).to.equal(words.resumed);
    expect((find(after, 'textbox', /./) as HTMLTextAreaElement).value).to.equal('Een rustige pl');
    expect(after.record?.answers).to.deep.equal(before.record?.answers);
    expect(await findings(after)).to.deep.equal([]);
  });

  it('keeps nothing, and says nothing, before anything is done', async () => {
    const aid = await mountKeeping();

    expect(sessionStorage.length).to.equal(0);
    expect(noticeOf(await reload(aid))).to.equal('');
  });

  it('keeps nothing when the page does not ask for it', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await choose(aid, 'Nee');
    await openSaving(aid);

    expect(sessionStorage.length).to.equal(0);
  });

  it('erases all after asking once, and really', async () => {
    const aid = await mountKeeping();
    await toWish(aid);
    await typeWish(aid, 'Geheim');

    await pressButton(aid, words.clear);
    expect(focusOf(aid)).to.equal(words.clearQuestion);
    expect(await findings(aid)).to.deep.equal([]);
    await pressButton(aid, words.clearNo);
    expect(sessionStorage.length).to.equal(1);
    await pressButton(aid, words.clear);
    await pressButton(aid, words.clearYes);

    expect(sessionStorage.length).to.equal(0);
    expect(aid.record?.answers).to.deep.equal([]);
    expect(statusOf(aid)).to.equal(words.cleared);
    await toWish(aid);
    expect((find(aid, 'textbox', /./) as HTMLTextAreaElement).value).to.equal('');
  });

  it('is left empty by who starts again, and by a page that has the record', async () => {
    const aid = await mountKeeping();
    await choose(aid, 'Nee');
    expect(sessionStorage.length).to.equal(1);
    aid.forget();
    expect(sessionStorage.length).to.equal(0);
    await choose(aid, 'Ja');
    expect(sessionStorage.length).to.equal(1);

    aid.restart();
    await aid.updateComplete;

    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps the work of two aids apart', async () => {
    const [help, twin] = [await mountKeeping(), await mountKeeping({ aid: twinDefinition })];
    await choose(help, 'Nee');
    await press(twin, firstRadio(twin), 'Space');

    expect(sessionStorage.length).to.equal(2);
    expect((await reload(twin)).record?.answers).to.deep.equal(twin.record?.answers);
  });

  it('keeps the work of two elements with one aid apart, when each has a key', async () => {
    const one = await mountKeeping({ storageKey: 'een' });
    const two = await mountKeeping({ storageKey: 'twee' });
    await choose(one, 'Nee');
    await choose(two, 'Ja');

    const [oneBack, twoBack] = [await reload(one), await reload(two)];

    expect(oneBack.record?.answers[0]?.value).to.equal('nee');
    expect(twoBack.record?.answers[0]?.value).to.equal('ja');
  });

  it('keeps the work of the first of two elements that have no key, and tells so at the second', async () => {
    const one = await mountKeeping();
    const two = await mountKeeping();
    await choose(one, 'Nee');
    await choose(two, 'Ja');

    expect(noticeOf(two)).to.include(words.taken);
    expect((await reload(one)).record?.answers[0]?.value).to.equal('nee');
  });

  it('erases work that has been left alone for too long, and tells so', async () => {
    const before = await mountKeeping();
    await choose(before, 'Nee');
    changeKept((work) => ({ ...work, savedAt: new Date(Date.now() - 121 * 60_000).toISOString() }));

    const after = await reload(before);

    expect(noticeOf(after)).to.include(words.idle(120));
    expect(after.record?.answers).to.deep.equal([]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('asks before it goes on with another version, and names what is dropped', async () => {
    const before = await mountKeeping();
    await choose(before, 'Nee');
    const [question] = helpDefinition.sections[0]?.questions ?? [];
    changeKept((work) => withDigest(work));

    const after = await reload(before);

    expect(textOf(after)).to.include(words.otherVersion.title);
    expect(textOf(after)).to.include(words.otherVersion.noneDropped);
    expect(after.record?.answers).to.deep.equal([]);
    expect(await findings(after)).to.deep.equal([]);
    await pressButton(after, words.otherVersion.yes);
    expect(after.record?.answers.map(({ text }) => text)).to.deep.equal([question?.text]);
    expect(noticeOf(after)).to.include(words.resumed);
  });

  it('is written over only when the person does not want what is there', async () => {
    const before = await mountKeeping();
    await choose(before, 'Nee');
    changeKept((work) => withDigest(work));
    const after = await reload(before);
    const kept = contents();
    await choose(after, 'Ja');
    expect(contents()).to.equal(kept);

    await pressButton(after, words.otherVersion.noToTab);

    expect(contents()).not.to.equal(kept);
    expect((await reload(after)).record?.answers[0]?.value).to.equal('ja');
  });

  for (const [what, kept] of Object.entries({ damaged: '{"kind":', 'something else': '[]', 'of no form': 'null' })) {
    it(`begins anew, and says why, when what it has is ${what}`, async () => {
      const before = await mountKeeping();
      await choose(before, 'Nee');
      sessionStorage.setItem(sessionStorage.key(0) ?? '', kept);

      const after = await reload(before);

      expect(noticeOf(after)).to.include(words.uselessTab.unreadable);
      await choose(after, 'Ja');
      expect((await reload(after)).record?.answers[0]?.value).to.equal('ja');
    });
  }
});

describe('a file with the work', () => {
  it('brings all back, elsewhere and later', async () => {
    const before = await mountAid({ aid: helpDefinition });
    await toWish(before);
    await typeWish(before, 'Een plek');
    const file = await saveFile(before);

    const after = await mountAid({ aid: helpDefinition });
    await openFile(after, file);

    expect(noticeOf(after)).to.include(words.resumed);
    expect(after.record?.answers).to.deep.equal(before.record?.answers);
    expect((find(after, 'textbox', /./) as HTMLTextAreaElement).value).to.equal('Een plek');
    expect(names(after, 'heading')).to.include(focusOf(after));
  });

  it('is asked about first when there is work already, and loses nothing when it is not wanted', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await choose(aid, 'Nee');
    const file = await saveFile(aid);
    await choose(aid, 'Ja');

    await openFile(aid, file);
    expect(textOf(aid)).to.include(words.replaceQuestion.lead);
    expect(await findings(aid)).to.deep.equal([]);
    await pressButton(aid, words.replaceQuestion.no);
    expect(aid.record?.answers[0]?.value).to.equal('ja');

    await openFile(aid, file);
    await pressButton(aid, words.replaceQuestion.yes);
    expect(aid.record?.answers[0]?.value).to.equal('nee');
  });

  it('warns of personal data first, and can leave them out', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);
    await typeWish(aid, 'Bel 06 12345678.');
    await openSaving(aid);

    const downloads = await catchDownloads(async () => {
      await pressButton(aid, words.saveFile);
      expect(textOf(aid)).to.include('een telefoonnummer: 06 12345678');
      expect(focusOf(aid)).to.equal(words.personalData.title);
      await pressButton(aid, words.personalData.cancel);
      await pressButton(aid, words.saveFile);
      await pressButton(aid, words.personalData.replace);
      await pressButton(aid, words.saveFile);
      await pressButton(aid, words.personalData.saveAnyway);
    });

    const texts = await Promise.all(downloads.map((blob) => blob.text()));
    expect(texts.map((text) => text.includes('06 12345678'))).to.deep.equal([false, true]);
    expect(texts[0]).to.include('[telefoonnummer]');
    expect(statusOf(aid)).to.equal(words.saved);
  });

  const others: Readonly<Record<string, () => readonly [string, string] | Promise<readonly [string, string]>>> = {
    'that is damaged': () => ['{"kind":"doen-wat', words.uselessFile.corrupt],
    'that is empty': () => ['', words.uselessFile.corrupt],
    'that is too large': () => ['x'.repeat(6_000_001), words.uselessFile.tooLarge],
    'of a newer library': () => [
      JSON.stringify({ kind: 'doen-wat-nodig-is/saved-work', schemaVersion: 2, library: '9.0.0' }),
      words.uselessFile.newer('9.0.0'),
    ],
    'of an older library': () => [
      JSON.stringify({ kind: 'doen-wat-nodig-is/saved-work', schemaVersion: 0 }),
      words.uselessFile.older,
    ],
    'that is a record': () => [JSON.stringify({ kind: 'doen-wat-nodig-is/record' }), words.uselessFile.record],
    'of another kind': () => ['{"naam":"iets anders"}', words.uselessFile.other],
    'of another aid': async () => {
      const twin = await mountAid({ aid: twinDefinition });
      await press(twin, firstRadio(twin), 'Space');
      return [await (await saveFile(twin)).text(), words.uselessFile.otherAid(`“${twinDefinition.title}”`)];
    },
  };
  for (const [which, make] of Object.entries(others)) {
    it(`${which} is told to be so, and nothing is lost`, async () => {
      const [text, message] = await make();
      const aid = await mountAid({ aid: helpDefinition });
      await choose(aid, 'Nee');

      await openFile(aid, new File([text], 'bestand.json'));

      await waitUntil(() => resultOf(aid).includes(message), `no “${message}”`);
      expect(textOf(aid)).to.include(words.uselessFile.nothingLost);
      expect(statusOf(aid)).to.equal(message);
      expect(aid.record?.answers[0]?.value).to.equal('nee');
      expect(await findings(aid)).to.deep.equal([]);
    });
  }

  it('of a session that the page keeps itself is the business of the page', async () => {
    const { createSession, trustAid } = await import('@doen-wat-nodig-is/core');
    const aid = await mountAid({ session: createSession(trustAid(helpDefinition)), storage: 'session' });
    await choose(aid, 'Nee');

    expect(has(aid, 'button', 'Bewaren')).to.equal(false);
    expect(sessionStorage.length).to.equal(0);
  });
});

async function mountKeeping(properties: Partial<DwnAid> = {}): Promise<DwnAid> {
  return loaded(await mountAid({ aid: helpDefinition, storage: 'session', ...properties }));
}

/** Another element in the place of this one, as after a reload. */
async function reload(aid: DwnAid): Promise<DwnAid> {
  const { aid: definition, storageKey } = aid;
  aid.remove();
  return mountKeeping({ aid: definition, storageKey });
}

/** The first time, saving is loaded before the questions come. */
async function loaded(aid: DwnAid): Promise<DwnAid> {
  await waitUntil(() => aid.shadowRoot?.querySelector('form'));
  await aid.updateComplete;
  return aid;
}

/** What is told above the contents. */
function noticeOf(aid: DwnAid): string {
  return aid.shadowRoot?.querySelector<HTMLElement>('.dwn-saving-notice')?.innerText ?? '';
}

/** What became of a file. */
function resultOf(aid: DwnAid): string {
  return aid.shadowRoot?.querySelector<HTMLElement>('.dwn-saving-result')?.innerText ?? '';
}

async function typeWish(aid: DwnAid, text: string): Promise<void> {
  await type(aid, /./, text);
}

async function openSaving(aid: DwnAid): Promise<void> {
  const details = aid.shadowRoot?.querySelector<HTMLDetailsElement>('.dwn-save');
  if (details?.open) return;
  details?.querySelector('summary')?.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => has(aid, 'button', words.openFile));
}

async function saveFile(aid: DwnAid): Promise<File> {
  await openSaving(aid);
  const [blob] = await catchDownloads(() => pressButton(aid, words.saveFile));
  if (!blob) throw new Error('Nothing was downloaded.');
  return new File([blob], 'werk.json');
}

async function openFile(aid: DwnAid, file: File): Promise<void> {
  await openSaving(aid);
  const input = aid.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place for a file.');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => input.files?.length === 0);
  // Reading takes a moment.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await aid.updateComplete;
}

/** What a browser would have put among the downloads. */
async function catchDownloads(act: () => Promise<void>): Promise<readonly Blob[]> {
  const caught: Blob[] = [];
  const create = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click') ?? {};
  Object.defineProperty(URL, 'createObjectURL', { ...create, value: (blob: Blob) => `#${caught.push(blob)}` });
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { ...click, value: () => undefined });
  try {
    await act();
  } finally {
    Object.defineProperty(URL, 'createObjectURL', create);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return caught;
}

function contents(): string {
  return sessionStorage.getItem(sessionStorage.key(0) ?? '') ?? '';
}

function changeKept(change: (work: Record<string, unknown>) => unknown): void {
  const work = JSON.parse(contents()) as Record<string, unknown>;
  sessionStorage.setItem(sessionStorage.key(0) ?? '', JSON.stringify(change(work)));
}

function withDigest(work: Record<string, unknown>): unknown {
  const [aid] = work['aids'] as readonly object[];
  return { ...work, aids: [{ ...aid, digest: 'sha256:anders' }] };
}

function firstRadio(aid: DwnAid): HTMLElement {
  return find(aid, 'radio', names(aid, 'radio')[0] ?? '');
}
