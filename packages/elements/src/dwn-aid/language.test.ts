import { expect, waitUntil } from '@open-wc/testing';
import {
  sumDefinition,
  townProfile,
  viewsDefinition,
  warnedDefinition,
} from '../../test-support/advice-definitions.js';
import { helpDefinition } from '../../test-support/definitions.js';
import { goOn, press, pressButton, tick, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import {
  interfaceTexts,
  isDutch,
  listTexts,
  mark,
  markTexts,
  texts,
  withoutContent,
} from '../../test-support/read-language.js';
import { findings, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { en, nl, partMessages, type DwnAid, type Messages } from '../index.js';

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
    await visitMore('en', 'nl', (aid, screen) => {
      expect(interfaceTexts(aid).filter(isDutch), screen).to.deep.equal([]);
    });
  });

  it('finds no text left in Dutch', () => {
    for (const [english, dutch] of [
      [en, nl],
      [partMessages.en, partMessages.nl],
    ] as const) {
      const [inEnglish, inDutch] = [listTexts(english), listTexts(dutch)];
      expect([...inEnglish.keys()]).to.deep.equal([...inDutch.keys()]);
      // Plus is plus.
      const same = [...inEnglish].filter(([place, text]) => inDutch.get(place) === text && text !== 'plus');
      expect(same).to.deep.equal([]);
    }
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
    await visitMore('en', 'nl', (aid, screen) => {
      const wrong = texts(aid).filter(({ text, lang }) => text.includes(mark) && lang !== 'nl');
      expect(wrong, screen).to.deep.equal([]);
      const mixed = texts(aid).filter(({ text, lang }) => lang === 'nl' && /[a-z]{3}/i.test(withoutContent(text)));
      expect(mixed, screen).to.deep.equal([]);
    });
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
    await visitMore('nl', 'en', (other, screen) => {
      const wrong = texts(other).filter(({ text, lang }) => text.includes(mark) && lang !== 'en');
      expect(wrong, screen).to.deep.equal([]);
    });
  });

  it('gets Dutch for a language that is not there', async () => {
    const aid = await mountAid({ aid: helpDefinition, lang: 'fr' });

    expect(names(aid, 'button')).to.deep.equal([nl.next, 'Bewaren']);
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

/** Goes through what only some aids show: warnings, suggestions, whose turn it is, and the parts of an advice. */
async function visitMore(
  lang: 'nl' | 'en',
  language: 'nl' | 'en',
  look: (aid: DwnAid, screen: string) => void,
): Promise<void> {
  const from = { aid: 'eerder', title: 'Eerder', question: 'kon', text: 'Kon het?', label: 'Nee' };
  const offer = { aid: 'kosten', title: 'Kosten', purpose: 'Reken het uit.' };
  for (const definition of [warnedDefinition, sumDefinition, viewsDefinition]) {
    const aid = await mountAid({
      aid: { ...markTexts(definition), language },
      profile: { ...markTexts(townProfile), language },
      proposals: markTexts([{ question: 'mag', answer: 'nee', label: 'Nee', from }]),
      next: markTexts([offer]),
      lang,
    });
    const { toAdvice, next } = lang === 'en' ? en : nl;
    while (!has(aid, 'button', toAdvice)) {
      look(aid, 'a question');
      aid.shadowRoot?.querySelectorAll<HTMLElement>('input').forEach((input) => input.click());
      await aid.updateComplete;
      look(aid, 'an answer');
      await pressButton(aid, next);
    }
    look(aid, 'the answers');
    await pressButton(aid, toAdvice);
    aid.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    look(aid, 'the advice');
    aid.remove();
  }
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
