import { expect, waitUntil } from '@open-wc/testing';
import type { AidDefinition } from '@doen-wat-nodig-is/core';
import { helpDefinition } from '../../test-support/definitions.js';
import { goOn, press, pressButton, tick, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { findings, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { en, nl, type DwnAid, type Messages } from '../index.js';

/** Marks each word of the content, so that it can be told from the words of the interface. */
const mark = '\u02d9';
const marked = markTexts(helpDefinition);
const tooEnglish = { ...marked, language: 'en' } as const;

describe('a person who reads the interface in English', () => {
  it('reads no Dutch word of the interface on any screen', async () => {
    for (const presentation of ['steps', 'page'] as const) {
      const aid = await mountAid({ aid: marked, lang: 'en', presentation });
      await visitAll(aid, (screen) => {
        expect(interfaceTexts(aid).filter(isDutch), screen).to.deep.equal([]);
      });
    }
  });

  it('finds no text left in Dutch', () => {
    const [inEnglish, inDutch] = [listTexts(en), listTexts(nl)];

    expect([...inEnglish.keys()]).to.deep.equal([...inDutch.keys()]);
    expect([...inEnglish].filter(([place, text]) => inDutch.get(place) === text)).to.deep.equal([]);
  });

  it('hears the content as Dutch, and nothing else', async () => {
    for (const presentation of ['steps', 'page'] as const) {
      const aid = await mountAid({ aid: marked, lang: 'en', presentation });
      await visitAll(aid, (screen) => {
        const wrong = texts(aid).filter(({ text, lang }) => text.includes(mark) && lang !== 'nl');
        expect(wrong, `content that is not marked as Dutch at ${screen}`).to.deep.equal([]);
        const mixed = texts(aid).filter(({ text, lang }) => lang === 'nl' && /[a-z]{3}/i.test(withoutContent(text)));
        expect(mixed, `what is marked as Dutch and is no content at ${screen}`).to.deep.equal([]);
      });
    }
  });

  it('hears everything as English when the aid is in English too', async () => {
    const aid = await mountAid({ aid: tooEnglish, lang: 'en-GB' });

    await visitAll(aid, (screen) => {
      expect(new Set(texts(aid).map(({ lang }) => lang)), screen).to.deep.equal(new Set(['en']));
    });
  });

  it('hears English in the live region', async () => {
    const aid = await mountAid({ aid: marked, lang: 'en' });

    await goOn(aid, en);

    expect(statusOf(aid)).to.equal(en.errorSummary(1));
  });

  for (const [what, properties, title] of [
    ['cannot be loaded', { src: 'http://' }, en.loadFailed.title],
    ['is not right', { aid: {} }, en.invalid.title],
    ['was not chosen', {}, en.empty.title],
  ] as const) {
    it(`reads in English that an aid ${what}`, async () => {
      const aid = await mountAid({ ...properties, lang: 'en' });

      await waitUntil(() => has(aid, 'heading', title));

      expect(interfaceTexts(aid).filter(isDutch)).to.deep.equal([]);
      expect(await findings(aid)).to.deep.equal([]);
    });
  }
});

describe('a person who reads the interface in Dutch', () => {
  it('hears the content of an English aid as English', async () => {
    const aid = await mountAid({ aid: tooEnglish });

    await visitAll(aid, (screen) => {
      const wrong = texts(aid).filter(({ text, lang }) => text.includes(mark) && lang !== 'en');
      expect(wrong, screen).to.deep.equal([]);
    });
  });

  it('gets Dutch for a language that is not there', async () => {
    const aid = await mountAid({ aid: helpDefinition, lang: 'fr' });

    expect(names(aid, 'button')).to.deep.equal([nl.next]);
  });

  it('gets the other language without losing an answer', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await press(aid, aid.shadowRoot?.querySelector('input[value=nee]') as HTMLElement, 'Space');
    await goOn(aid);

    aid.lang = 'en';
    await aid.updateComplete;

    expect(textOf(aid)).to.include(en.position(2, 6));
    await pressButton(aid, en.back);
    expect(aid.shadowRoot?.querySelector('input:checked')?.getAttribute('value')).to.equal('nee');
  });
});

/** Goes through all screens, with errors and with everything opened, and looks at each. */
async function visitAll(aid: DwnAid, look: (screen: string) => void): Promise<void> {
  const words = aid.lang.startsWith('en') ? en : nl;
  look('the first');
  await answerAll(aid, words, look);
  await pressButton(aid, words.toAdvice);
  aid.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  look('the advice');
  await pressButton(aid, words.advice.finish);
  look('the end');
}

async function answerAll(aid: DwnAid, words: Messages, look: (screen: string) => void): Promise<void> {
  const choose = (value: string) =>
    press(aid, aid.shadowRoot?.querySelector(`input[value=${value}]`) as HTMLElement, 'Space');
  if (aid.presentation === 'page') {
    await pressButton(aid, words.toAdvice);
    look('the page with errors');
    for (const value of ['nee', 'geld', 'wonen']) await choose(value);
    await choose(`ja][name=alleen`);
    await type(aid, /Hoe/, '5000');
    await type(aid, /Wat/, 'Rust'.replace(/$/, mark));
    look('the page');
    return;
  }
  await goOn(aid, words);
  look('an error');
  await choose('ja');
  await goOn(aid, words);
  aid.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  look('an advice that cannot wait');
  await pressButton(aid, words.advice.changeAnswers);
  look('the answers, most of them open');
  await pressButton(aid, new RegExp(`^${words.review.change}: Is`));
  await choose('nee');
  await goOn(aid, words);
  await choose('geld');
  await choose('wonen');
  await goOn(aid, words);
  await goOn(aid, words);
  look('an error at a number');
  await tick(aid, words.dontKnow);
  look('a number');
  await goOn(aid, words);
  await choose('ja');
  await goOn(aid, words);
  look('a date');
  await goOn(aid, words);
  await type(aid, /Wat/, `Rust${mark}`);
  look('a text');
  await goOn(aid, words);
  look('a long text');
  await goOn(aid, words);
  look('the answers');
  await pressButton(aid, new RegExp(`^${words.review.change}: Welke`));
  await choose('geld');
  await choose('wonen');
  await choose('geen');
  await goOn(aid, words);
  look('the answers, one of them kept aside');
}

interface Text {
  readonly text: string;
  readonly lang: string;
}

/** Every piece of text with the language it is read in. */
function texts(aid: DwnAid): readonly Text[] {
  const root = aid.shadowRoot?.querySelector('[part=root]');
  if (!root) throw new Error('Nothing is drawn.');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // The live region and the drawing are read as one text, of which no part can be marked.
    if (!textContent?.trim() || parentElement?.closest('[role=status], [role=img]')) continue;
    found.push({ text: textContent.trim(), lang: parentElement?.closest('[lang]')?.getAttribute('lang') ?? '' });
  }
  return found;
}

function interfaceTexts(aid: DwnAid): readonly string[] {
  return [
    ...texts(aid)
      .filter(({ lang }) => lang === 'en')
      .map(({ text }) => text),
    statusOf(aid),
  ];
}

/** Without marked words, and without the words with which content is put together, which are in its own language. */
function withoutContent(text: string): string {
  const joining = /niet ingevuld|niet beantwoord|weet ik niet|geen van deze/g;
  return text.replace(new RegExp(`\\p{L}+${mark}`, 'gu'), '').replace(joining, '');
}

const dutch = listWords(nl);
const english = listWords(en);

/** Whether a text has a word that only the Dutch interface uses. */
function isDutch(text: string): boolean {
  const words =
    withoutContent(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => dutch.has(word) && !english.has(word));
}

function listWords(messages: Messages): ReadonlySet<string> {
  return new Set(
    [...listTexts(messages).values()]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}

/** Every text by its place in the catalogue; with 2 and 3 where it takes something. */
function listTexts(messages: object, base = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    if (typeof value === 'object' && value)
      listTexts(value, `${base}${key}.`).forEach((text, at) => texts.set(at, text));
    else texts.set(base + key, String(typeof value === 'function' ? Reflect.apply(value, undefined, [2, 3]) : value));
  }
  return texts;
}

function markTexts(definition: AidDefinition): AidDefinition {
  const keys = ['title', 'purpose', 'text', 'hint', 'label', 'advice', 'nextStep', 'note'];
  const marking = (key: string, value: unknown) =>
    keys.includes(key) && typeof value === 'string'
      ? value.replace(/\{[^}]*\}|\(http[^)]*\)|\p{L}+/gu, (word) => (/^\p{L}/u.test(word) ? word + mark : word))
      : value;
  // A cast, since only texts have changed.
  return JSON.parse(JSON.stringify(definition, marking)) as AidDefinition;
}
