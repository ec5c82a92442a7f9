import { expect, waitUntil } from '@open-wc/testing';
import { helpDefinition, twinDefinition } from '../../test-support/definitions.js';
import { holdFetches, urlOf } from '../../test-support/fetching.js';
import { choose, goOn, pressButton } from '../../test-support/keyboard.js';
import { listenFor, mountAid, nextEvent } from '../../test-support/mount.js';
import { summaryOf } from '../../test-support/read-screen.js';
import { findings, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { nl, provideAids, type DwnAid } from '../index.js';

describe('a page that names an address', () => {
  it('shows the aid that is there', async () => {
    const aid = await mountAid({ src: '/packages/aids/src/stabiliteitscheck/stabiliteitscheck.aid.json' });

    await shows(aid, 'Stabiliteitscheck');

    expect(names(aid, 'radiogroup')).to.deep.equal([
      'Is er nu direct gevaar voor de inwoner, een kind of iemand anders?',
    ]);
  });

  it('says that it is loading, in text and in the live region, and takes no focus when it is there', async () => {
    const fetches = holdFetches();
    const aid = await mountAid({ src: urlOf(twinDefinition) });
    expect(textOf(aid)).to.include(nl.loading);
    expect(statusOf(aid)).to.equal(nl.loading);
    expect(await findings(aid)).to.deep.equal([]);

    fetches.release();
    await shows(aid, 'Tweeling');

    expect(statusOf(aid)).to.equal('');
    expect(document.activeElement).to.equal(document.body);
  });

  for (const [what, src] of [
    ['cannot be reached', 'http://localhost:9/dicht.json'],
    ['is no address', 'http://'],
  ] as const) {
    it(`offers to try again when what it names ${what}`, async () => {
      const problem = nextEvent('dwn-problem');

      const aid = await mountAid({ src });

      expect((await problem).reason).to.equal('load');
      await shows(aid, nl.loadFailed.title);
      expect(textOf(aid)).to.include(nl.loadFailed.lead);
      expect(statusOf(aid)).to.equal(nl.loadFailed.title);
      expect(names(aid, 'button')).to.deep.equal([nl.loadFailed.retry]);
      expect(document.activeElement).to.equal(document.body);
      expect(await findings(aid)).to.deep.equal([]);
    });
  }

  it('shows the aid after trying again, and brings the person to it', async () => {
    const fetches = holdFetches();
    const aid = await mountAid({ src: urlOf(twinDefinition) });
    fetches.fail();
    await shows(aid, nl.loadFailed.title);

    await pressButton(aid, nl.loadFailed.retry);
    fetches.release();
    await shows(aid, 'Tweeling');

    expect(focusOf(aid)).to.equal('De eerste vraag?');
  });

  it('brings the person back to the message when trying again fails', async () => {
    const fetches = holdFetches();
    const aid = await mountAid({ src: urlOf(twinDefinition) });
    fetches.fail();
    await shows(aid, nl.loadFailed.title);

    await pressButton(aid, nl.loadFailed.retry);
    fetches.fail();
    await shows(aid, nl.loadFailed.title);

    expect(focusOf(aid)).to.equal(nl.loadFailed.title);
  });

  for (const [what, src] of [
    ['a web page', '/examples/kale-html/index.html'],
    ['broken JSON', urlOf(JSON.stringify(helpDefinition).slice(0, -20))],
    ['an empty file', urlOf('')],
    ['another kind of JSON', '/package.json'],
  ] as const) {
    it(`stays calm when what it names is ${what}`, async () => {
      const problem = nextEvent('dwn-problem');

      const aid = await mountAid({ src });

      const { reason, problems } = await problem;
      expect(reason).to.equal('definition');
      expect(problems).to.have.length.above(0);
      await shows(aid, nl.invalid.title);
      expect(statusOf(aid)).to.equal(nl.invalid.title);
    });
  }

  it('shows the latest aid it names, whichever comes first', async () => {
    const fetches = holdFetches();
    const aid = await mountAid({ src: urlOf(helpDefinition) });
    aid.src = urlOf(twinDefinition);
    await aid.updateComplete;

    fetches.release(1);
    await shows(aid, 'Tweeling');
    fetches.release(0);
    await fetches.settled();
    await aid.updateComplete;

    expect(names(aid, 'heading')).to.include('Tweeling');
    expect(fetches.aborted()).to.deep.equal([true, false]);
  });

  it('has nothing under way after taking the aid out, and begins again when it is put back', async () => {
    const fetches = holdFetches();
    const aid = await mountAid({ src: urlOf(twinDefinition) });
    const { parentElement } = aid;
    const problems = listenFor('dwn-problem');

    aid.remove();
    expect(fetches.aborted()).to.deep.equal([true]);
    parentElement?.append(aid);
    fetches.release();
    await shows(aid, 'Tweeling');

    expect(problems).to.deep.equal([]);
  });

  it('shows nothing of an earlier aid while the next one is loading', async () => {
    const aid = await mountAid({ aid: twinDefinition });
    await choose(aid, 'Ja');
    const fetches = holdFetches();

    aid.aid = undefined;
    aid.src = urlOf(helpDefinition);
    await aid.updateComplete;

    expect(textOf(aid)).not.to.include('De eerste vraag?');
    expect(aid.record).to.equal(undefined);
    fetches.release();
    await shows(aid, 'Hulpvraag');
    expect(aid.record?.answers).to.deep.equal([]);
  });
});

describe('a page that gives a definition', () => {
  it('shows it, as an object or as text', async () => {
    for (const aid of [await mountAid({ aid: twinDefinition }), await mountAid({ src: urlOf(twinDefinition) })]) {
      await shows(aid, 'Tweeling');
    }
  });

  it('stays calm for the person and tells the author everything when it is wrong', async () => {
    const aid = await mountAid({ aid: { ...helpDefinition, title: 7, version: 'een' } });

    expect(names(aid, 'heading')).to.deep.equal([nl.invalid.title]);
    expect(textOf(aid)).to.include(nl.invalid.lead);
    expect(textOf(aid)).not.to.include('/title');
    summaryOf(aid, nl.invalid.forAuthor(2)).click();
    expect(textOf(aid)).to.include('wrong-type /title');
    expect(textOf(aid)).to.include('invalid-value /version');
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('goes on with the answers when it sets the same definition again', async () => {
    const aid = await mountAid({ aid: twinDefinition });
    await choose(aid, 'Ja');
    await goOn(aid);

    aid.aid = twinDefinition;
    await aid.updateComplete;

    expect(names(aid, 'heading')).to.include('De tweede vraag?');
  });

  it('shows a first problem list of fifty, however many there are', async () => {
    const options = Array.from({ length: 90 }, () => ({ code: 'GROOT', label: 'Groot' }));

    const aid = await mountAid({
      aid: {
        ...twinDefinition,
        sections: [{ id: 'a', title: 'A', questions: [{ id: 'b', type: 'single', text: 'B', options }] }],
      },
    });

    summaryOf(aid, nl.invalid.forAuthor(90)).click();
    expect(names(aid, 'listitem')).to.have.length(51);
  });
});

describe('a page that names a provided aid', () => {
  it('shows it', async () => {
    provideAids({ meegeleverd: twinDefinition });

    const aid = await mountAid({ aid: 'meegeleverd' });

    expect(names(aid, 'heading')).to.include('Tweeling');
  });

  it('tells the author which there are when it names another', async () => {
    provideAids({ meegeleverd: twinDefinition });

    const aid = await mountAid({ aid: 'mee_geleverd' });

    summaryOf(aid, nl.invalid.forAuthor(1)).click();
    expect(textOf(aid)).to.include('“mee_geleverd” is niet meegeleverd. Meegeleverd: meegeleverd');
    expect(textOf(aid)).to.include('unknown-aid');
  });

  it('shows it as soon as it is provided', async () => {
    const aid = await mountAid({ aid: 'later' });
    expect(names(aid, 'heading')).to.deep.equal([nl.invalid.title]);

    provideAids({ later: twinDefinition });
    await aid.updateComplete;

    expect(names(aid, 'heading')).to.include('Tweeling');
    expect(statusOf(aid)).to.equal('');
  });

  it('may provide it while the aid is out of the page', async () => {
    const aid = await mountAid({ aid: 'weer_later' });
    const { parentElement } = aid;
    aid.remove();

    provideAids({ weer_later: twinDefinition });
    parentElement?.append(aid);
    await aid.updateComplete;

    expect(names(aid, 'heading')).to.include('Tweeling');
  });
});

describe('a page that names nothing', () => {
  for (const [what, properties] of [
    ['nothing', {}],
    ['an empty id', { aid: '' }],
    ['an empty address', { src: '' }],
    ['null', { aid: null }],
  ] as const) {
    it(`is told how to choose an aid when it gives ${what}`, async () => {
      const aid = await mountAid(properties);

      expect(names(aid, 'heading')).to.deep.equal([nl.empty.title]);
      expect(textOf(aid)).to.include(nl.empty.lead);
      expect(await findings(aid)).to.deep.equal([]);
    });
  }
});

describe('a person whose page moves the aid', () => {
  it('keeps the answers and the place', async () => {
    const aid = await mountAid({ aid: twinDefinition });
    const { parentElement } = aid;
    await choose(aid, 'Ja');
    await goOn(aid);

    aid.remove();
    parentElement?.prepend(aid);
    await aid.updateComplete;

    expect(names(aid, 'heading')).to.include('De tweede vraag?');
    expect(aid.record?.answers.map(({ value }) => value)).to.deep.equal(['ja']);
    await choose(aid, 'Nee');
    await goOn(aid);
    expect(has(aid, 'heading', nl.review.title)).to.be.true;
  });
});

async function shows(aid: DwnAid, heading: string): Promise<void> {
  await waitUntil(() => has(aid, 'heading', heading), `shows “${heading}”`);
}
