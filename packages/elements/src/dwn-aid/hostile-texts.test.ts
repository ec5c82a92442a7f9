import { expect } from '@open-wc/testing';
import type { AidDefinition } from '@doen-wat-nodig-is/core';
import {
  sumDefinition,
  townProfile,
  viewsDefinition,
  warnedDefinition,
} from '../../test-support/advice-definitions.js';
import { helpDefinition } from '../../test-support/definitions.js';
import { hostileAddresses, hostileTexts } from '../../test-support/hostile-texts.js';
import { press, pressButton, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { listed } from '../../test-support/read-screen.js';
import { mountAdvice, openAll } from '../../test-support/screens.js';
import { loadAbility } from '../abilities.js';
import { nl, type DwnAid } from '../index.js';

const texts = new Set([
  ...['title', 'purpose', 'text', 'hint', 'label', 'advice', 'nextStep', 'note', 'explanation'],
  // Of a profile.
  ...['meaning', 'whatYouDo', 'whatTheResidentNotices', 'how'],
]);

describe('a page that shows a definition of somebody else', () => {
  afterEach(() => {
    Reflect.deleteProperty(window, 'harm');
  });

  let usual: readonly Counts[];
  before(async () => {
    // What watches a text as it is typed comes later than the text.
    await loadAbility('guard');
    usual = await visit(withTexts('Iets'));
  });

  it('gets a question, the page, an advice and the answers', () => {
    expect(usual.map(({ legend = 0, details = 0, dl = 0 }) => [legend, details, dl])).to.deep.equal([
      [1, 1, 0],
      [3, 1, 0],
      [0, 10, 2],
      [0, 1, 1],
    ]);
  });

  for (const hostile of hostileTexts) {
    it(`gets the same elements as ever with ${JSON.stringify(hostile)} in every text`, async () => {
      expect(await visit(withTexts(hostile))).to.deep.equal(usual);
      expect(Reflect.has(window, 'harm')).to.be.false;
    });
  }

  it('gets the same elements as ever in what only some advice shows', async () => {
    const usual = await visitMore('Iets');
    expect(usual.map(({ table = 0, details = 0 }) => [table, details])).to.deep.equal([
      [0, 8],
      [1, 7],
      [1, 7],
    ]);

    for (const hostile of hostileTexts) expect(await visitMore(hostile), hostile).to.deep.equal(usual);
    expect(Reflect.has(window, 'harm')).to.be.false;
  }).timeout(30_000);

  it('gets the texts letter by letter', async () => {
    for (const hostile of hostileTexts.filter((text) => !text.startsWith('**'))) {
      const aid = await mountAid({ aid: withTexts(hostile) });

      const shown = [...(aid.shadowRoot?.querySelectorAll('h2, h3, label, .dwn-section') ?? [])];

      expect(
        shown.map(({ textContent }) => textContent.trim()),
        hostile,
      ).to.deep.equal(Array.from({ length: 6 }, () => hostile.trim()));
      aid.remove();
    }
  });

  it('gets an answer of its own user back as text', async () => {
    const aid = await mountAid({ aid: helpDefinition, presentation: 'page' });
    const [hostile = ''] = hostileTexts;
    await type(aid, /Wil je nog iets kwijt/, hostile);

    await answerPage(aid);
    await pressButton(aid, nl.toAdvice);
    aid.presentation = 'steps';

    await pressButton(aid, nl.advice.changeAnswers);

    expect(listed(aid).at(-1)).to.deep.equal(['Wil je nog iets kwijt?', hostile]);
    expect(Reflect.has(window, 'harm')).to.be.false;
  });

  for (const url of hostileAddresses) {
    it(`gets no link to ${JSON.stringify(url)}`, async () => {
      const sources = helpDefinition.sources.map((source) => ({ ...source, url }));

      const aid = await mountAid({ aid: { ...helpDefinition, sources } });

      expect(aid.shadowRoot?.querySelectorAll('a')).to.have.length(0);
      expect(aid.shadowRoot?.querySelectorAll('code')[1]?.textContent).to.equal('/sources/0/url');
    });
  }
});

type Counts = Readonly<Record<string, number>>;

/** How many elements of each name there are on each screen. */
async function visit(definition: AidDefinition): Promise<readonly Counts[]> {
  const aid = await mountAid({ aid: definition });
  const question = countElements(aid);
  aid.presentation = 'page';
  await aid.updateComplete;
  await answerPage(aid);
  const page = countElements(aid);
  await click(aid, 'button');
  await openAll(aid);
  const advice = countElements(aid);
  aid.presentation = 'steps';
  await aid.updateComplete;
  await pressButton(aid, nl.advice.changeAnswers);
  const review = countElements(aid);
  aid.remove();
  return [question, page, advice, review];
}

/** The same in advice with warnings and principles, with a calculation, and with perspectives. */
async function visitMore(text: string): Promise<readonly Counts[]> {
  // Brackets are refused in what stands within a sentence.
  const name = text.replace(/[[\]]/g, '');
  const { principles = [], ...town } = withTexts(text, townProfile);
  const profile = { ...town, name, principles: principles.map((principle) => ({ ...principle, title: name })) };
  const counts: Counts[] = [];
  for (const definition of [warnedDefinition, sumDefinition, viewsDefinition]) {
    const from = { aid: 'eerder', title: text, question: 'kon', text, label: text };
    const proposals = [{ question: 'mag', answer: 'nee', label: text, from }];
    const next = [{ aid: 'kosten', title: text, purpose: text }];
    const aid = await mountAdvice({ aid: withTexts(text, definition), profile, proposals, next });
    counts.push(countElements(aid));
    aid.remove();
  }
  return counts;
}

async function answerPage(aid: DwnAid): Promise<void> {
  for (const value of ['nee', 'geld', 'wonen']) await click(aid, `[value=${value}]`);
  await click(aid, '[name=alleen]');
  await click(aid, '#q-schuld-unknown');
  const wish = aid.shadowRoot?.querySelector<HTMLInputElement>('#q-wens');
  if (wish) await press(aid, wish, 'a');
}

// Not by name: the names are what is hostile here.
async function click(aid: DwnAid, selector: string): Promise<void> {
  aid.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await aid.updateComplete;
}

function countElements(aid: DwnAid): Counts {
  const counts: Record<string, number> = {};
  for (const { localName } of aid.shadowRoot?.querySelectorAll('*') ?? []) {
    // Bold is the one thing that a text may ask for.
    if (localName !== 'strong') counts[localName] = (counts[localName] ?? 0) + 1;
  }
  return counts;
}

function withTexts<T = AidDefinition>(text: string, content?: T): T {
  const replace = (key: string, value: unknown) => (texts.has(key) && typeof value === 'string' ? text : value);
  // A cast, since only texts have changed.
  return JSON.parse(JSON.stringify(content ?? helpDefinition, replace)) as T;
}
