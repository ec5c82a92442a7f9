import { expect, waitUntil } from '@open-wc/testing';
import { isAid, parseAid, parseProfile } from '@doen-wat-nodig-is/core';
import { twinDefinition } from '../../test-support/definitions.js';
import { pressButton } from '../../test-support/keyboard.js';
import { mountAid, nextEvent } from '../../test-support/mount.js';
import { ownWords } from '../../test-support/profiles.js';
import { summaryOf } from '../../test-support/read-screen.js';
import { focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { DwnAid, nl, provideAids, type Checks } from '../index.js';

describe('a page that gets the checks when there is something to check', () => {
  const { checks } = DwnAid;
  afterEach(() => (DwnAid.checks = checks));

  it('shows that it is loading, and then the aid', async () => {
    const late = holdChecks();

    const aid = await mountAid({ aid: twinDefinition });
    expect(statusOf(aid)).to.equal(nl.loading);
    late.come();
    await shows(aid, 'Tweeling');

    expect(document.activeElement).to.equal(document.body);
  });

  it('offers to try again when they do not come', async () => {
    const late = holdChecks();
    const problem = nextEvent('dwn-problem');
    const aid = await mountAid({ aid: twinDefinition });
    late.fail();
    await shows(aid, nl.loadFailed.title);
    expect((await problem).reason).to.equal('load');

    await pressButton(aid, nl.loadFailed.retry);
    late.come();
    await shows(aid, 'Tweeling');

    expect(focusOf(aid)).to.equal('De eerste vraag?');
  });

  it('needs none for an aid that was checked when the page was built', async () => {
    const late = holdChecks();
    provideAids({ vertrouwd: twinDefinition }, { trusted: true });

    const aid = await mountAid({ aid: 'vertrouwd' });

    expect(names(aid, 'heading')).to.include('Tweeling');
    expect(late.asked()).to.equal(0);
  });

  it('needs them for a profile that was not', async () => {
    const late = holdChecks();
    provideAids({ vertrouwd: { ...twinDefinition, purpose: 'Voor de inwoner.' } }, { trusted: true });

    const aid = await mountAid({ aid: 'vertrouwd', profile: ownWords });
    expect(late.asked()).to.equal(1);
    late.come();
    await shows(aid, 'Tweeling');

    expect(textOf(aid)).to.include('Voor de bewoner.');
  });

  it('needs none for an aid that was made with its profile', async () => {
    const late = holdChecks();
    const { profile } = parseProfile(ownWords);
    const { aid: made } = parseAid({ ...twinDefinition, purpose: 'Voor de inwoner.' }, { profile });

    const aid = await mountAid({ aid: made, profile });

    expect(textOf(aid)).to.include('Voor de bewoner.');
    expect(late.asked()).to.equal(0);
  });
});

describe('a page without the checks', () => {
  const { checks } = DwnAid;
  afterEach(() => (DwnAid.checks = checks));

  for (const [what, properties, of] of [
    ['aid', { aid: twinDefinition }, nl.invalid.forAuthor(1)],
    ['gemeenteprofiel', { aid: parseAid(twinDefinition).aid, profile: ownWords }, nl.invalid.forProfileAuthor(1)],
  ] as const) {
    it(`shows no ${what} that was not checked, and tells the author why`, async () => {
      DwnAid.checks = undefined;

      const aid = await mountAid(properties);

      summaryOf(aid, of).click();
      expect(textOf(aid)).to.include('no-parser');
    });
  }

  it('shows an aid that was', async () => {
    DwnAid.checks = undefined;
    const { aid: parsed } = parseAid(twinDefinition);
    expect(isAid(parsed)).to.be.true;

    const aid = await mountAid({ aid: parsed });

    expect(names(aid, 'heading')).to.include('Tweeling');
  });
});

/** Holds the checks back until they may come. */
function holdChecks() {
  const waiting: { readonly come: () => void; readonly fail: () => void }[] = [];
  DwnAid.checks = () =>
    new Promise<Checks>((resolve, reject) => {
      waiting.push({
        come: () => resolve({ parseAid, parseProfile }),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  return {
    asked: () => waiting.length,
    come: () => waiting.at(-1)?.come(),
    fail: () => waiting.at(-1)?.fail(),
  };
}

async function shows(aid: DwnAid, heading: string): Promise<void> {
  await waitUntil(() => has(aid, 'heading', heading), `shows “${heading}”`);
}
