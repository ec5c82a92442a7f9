import { expect, waitUntil } from '@open-wc/testing';
import { parseAid, parseProfile, type AidDefinition } from '@doen-wat-nodig-is/core';
import { helpDefinition, twinDefinition } from '../../test-support/definitions.js';
import { holdFetches, urlOf } from '../../test-support/fetching.js';
import { choose, goOn, pressButton, type } from '../../test-support/keyboard.js';
import { mountAid, nextEvent } from '../../test-support/mount.js';
import { ownEvents, ownWords } from '../../test-support/profiles.js';
import { checked, summaryOf, valueOf } from '../../test-support/read-screen.js';
import { findings, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { toWish } from '../../test-support/walk.js';
import { nl, type DwnAid } from '../index.js';

const purpose = 'Kijk wat deze inwoner het eerst nodig heeft.';
const ownPurpose = 'Kijk wat deze bewoner het eerst nodig heeft.';

describe('a page with a gemeenteprofiel', () => {
  for (const [what, profile] of [
    ['an object', ownWords],
    ['text', JSON.stringify(ownWords)],
    ['a parsed profile', parseProfile(ownWords).profile],
    ['a profile that another copy of the library parsed', { definition: ownWords }],
  ] as const) {
    it(`shows its words when it gives ${what}`, async () => {
      const aid = await mountAid({ aid: helpDefinition, profile });

      expect(textOf(aid)).to.include(ownPurpose);
      expect(aid.record?.profile?.id).to.equal('ergens');
    });
  }

  it('shows its words when it names an address', async () => {
    const fetches = holdFetches();
    const aid = await mountAid({ aid: helpDefinition, profileSrc: urlOf(ownWords) });
    expect(textOf(aid)).to.include(nl.loading);

    fetches.release();
    await waitUntil(() => textOf(aid).includes(ownPurpose));
  });

  it('shows an aid and a profile that are both fetched', async () => {
    const aid = await mountAid({ src: urlOf(helpDefinition), profileSrc: urlOf(ownWords) });

    await waitUntil(() => textOf(aid).includes(ownPurpose));
  });

  it('shows an aid that was parsed before as it is', async () => {
    const aid = await mountAid({ aid: parseAid(helpDefinition).aid, profile: ownWords });

    expect(textOf(aid)).to.include(purpose);
  });

  it('offers to try again when the profile cannot be fetched', async () => {
    const fetches = holdFetches();
    const problem = nextEvent('dwn-problem');
    const aid = await mountAid({ aid: helpDefinition, profileSrc: urlOf(ownWords) });
    fetches.fail();
    await shows(aid, nl.loadFailed.title);
    expect((await problem).reason).to.equal('load');

    await pressButton(aid, nl.loadFailed.retry);
    fetches.release();
    await shows(aid, 'Hulpvraag');

    expect(textOf(aid)).to.include(ownPurpose);
    expect(focusOf(aid)).to.equal('Is er gevaar?');
  });

  it('tells the author that the profile is not right, and not the aid', async () => {
    const problem = nextEvent('dwn-problem');

    const aid = await mountAid({ aid: { ...helpDefinition, title: 7 }, profile: { ...ownWords, name: 7 } });

    const { reason, problems } = await problem;
    expect(reason).to.equal('profile');
    expect(problems.map(({ path }) => path)).to.deep.equal(['/name']);
    expect(names(aid, 'heading')).to.deep.equal([nl.invalid.title]);
    summaryOf(aid, nl.invalid.forProfileAuthor(1)).click();
    expect(textOf(aid)).to.include('wrong-type /name');
    expect(await findings(aid)).to.deep.equal([]);
  });
});

describe('a page whose gemeenteprofiel comes after the first answers', () => {
  it('leaves the person where they are, with what they answered and typed', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);
    await type(aid, 'Wat wil de inwoner zelf?', 'een huis dat te lang is om op te schrijven');

    aid.profile = ownWords;
    await aid.updateComplete;

    expect(focusOf(aid)).to.equal('Wat wil de bewoner zelf?');
    expect(valueOf(aid, 'Wat wil de bewoner zelf?')).to.include('een huis');
    expect(statusOf(aid)).to.equal(nl.position(5, 6));
    await pressButton(aid, nl.back);
    await pressButton(aid, nl.back);
    expect(checked(aid)).to.deep.equal(['Ja']);
  });

  it('shows the questions while it is fetched', async () => {
    const fetches = holdFetches();
    const aid = await mountAid({ aid: helpDefinition });
    await choose(aid, 'Nee');

    aid.profileSrc = urlOf(ownWords);
    await aid.updateComplete;
    expect(checked(aid)).to.deep.equal(['Nee']);
    await goOn(aid);
    fetches.release();
    await waitUntil(() => aid.record?.profile);

    expect(names(aid, 'heading')).to.include('Welke zorgen zijn er?');
    expect(aid.record?.answers.map(({ value }) => value)).to.deep.equal(['nee']);
  });

  it('loses no answer when it cannot be fetched at first', async () => {
    const fetches = holdFetches();
    const aid = await mountAid({ aid: helpDefinition });
    await choose(aid, 'Nee');
    await goOn(aid);
    aid.profileSrc = urlOf(ownWords);
    await aid.updateComplete;
    fetches.fail();
    await shows(aid, nl.loadFailed.title);

    await pressButton(aid, nl.loadFailed.retry);
    fetches.release();
    await shows(aid, 'Welke zorgen zijn er?');

    expect(aid.record?.answers.map(({ value }) => value)).to.deep.equal(['nee']);
  });

  it('asks again what its own options no longer answer', async () => {
    const aid = await mountAid({ aid: eventDefinition });
    await choose(aid, 'Een opname');
    await goOn(aid);
    await choose(aid, 'Ja');

    aid.profile = ownEvents;
    await aid.updateComplete;

    expect(aid.record?.answers.map(({ question }) => question)).to.deep.equal(['zeker']);
    await pressButton(aid, nl.back);
    expect(names(aid, 'radio')).to.deep.equal(['Een brand', 'Uitval']);
    expect(checked(aid)).to.deep.equal([]);
  });

  it('begins anew with another aid', async () => {
    const aid = await mountAid({ aid: twinDefinition });
    await choose(aid, 'Ja');

    Object.assign(aid, { aid: { ...twinDefinition }, profile: ownWords });
    await aid.updateComplete;

    expect(aid.record?.answers).to.deep.equal([]);
  });
});

/** An aid whose first question has the options of a gemeenteprofiel. */
const eventDefinition: AidDefinition = {
  ...twinDefinition,
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: [
        {
          id: 'wat',
          type: 'single',
          text: 'Wat wil je voorkomen?',
          options: [
            { code: 'opname', label: 'Een opname' },
            { code: 'uitval', label: 'Uitval' },
          ],
          optionsFrom: { profile: 'prices.events' },
        },
        {
          id: 'zeker',
          type: 'single',
          text: 'Weet je dat zeker?',
          options: [
            { code: 'ja', label: 'Ja' },
            { code: 'nee', label: 'Nee' },
          ],
        },
      ],
    },
  ],
  rules: [{ name: 'klaar', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'anders' } } }],
  outcomes: twinDefinition.outcomes.slice(1),
  supplements: [],
};

async function shows(aid: DwnAid, heading: string): Promise<void> {
  await waitUntil(() => has(aid, 'heading', heading), `shows “${heading}”`);
}
