import { expect, waitUntil } from '@open-wc/testing';
import { holdFetches, urlOf } from '../../test-support/fetching.js';
import { innerOf, mountTraject, settled } from '../../test-support/mount-traject.js';
import { nextEvent } from '../../test-support/mount.js';
import { ownWords } from '../../test-support/profiles.js';
import { findings, focusOf, has, names, textOf } from '../../test-support/screen-reader.js';
import { first, threeAids } from '../../test-support/traject-definitions.js';
import { pressOutside } from '../../test-support/walk-traject.js';
import { nl, provideAids, type DwnTraject } from '../index.js';
import { trajectMessages } from './traject-messages.js';

describe('a page whose traject is not there yet', () => {
  it('shows that it is loading, and offers to try again when that fails', async () => {
    const fetches = holdFetches();
    const problem = nextEvent('dwn-problem');
    const traject = await mountTraject({ aids: threeAids, profileSrc: urlOf(ownWords) });
    expect(textOf(traject)).to.include(nl.loading);
    fetches.fail();
    await shows(traject, nl.loadFailed.title);
    expect((await problem).reason).to.equal('load');

    await pressOutside(traject, nl.loadFailed.retry);
    fetches.release();
    await shows(traject, 'De check');

    expect(focusOf(traject)).to.equal('De check');
  });

  it('tells the author of a profile that is not right', async () => {
    const problem = nextEvent('dwn-problem');

    const traject = await mountTraject({ aids: threeAids, profile: { ...ownWords, name: 7 } });

    expect((await problem).reason).to.equal('profile');
    expect(names(traject, 'heading')).to.deep.equal([nl.invalid.title]);
    expect(await findings(traject)).to.deep.equal([]);
  });

  it('tells the author of each aid that is not right', async () => {
    const problem = nextEvent('dwn-problem');

    await mountTraject({ aids: [{ ...first, title: 7 }, 'die_er_niet_is'] });

    const { reason, problems } = await problem;
    expect(reason).to.equal('definition');
    expect(problems.map(({ code }) => code)).to.deep.equal(['wrong-type', 'unknown-aid']);
  });

  it('tells the author that it cannot begin with an aid that it does not have', async () => {
    const problem = nextEvent('dwn-problem');

    const traject = await mountTraject({ aids: threeAids, start: 'vierde' });

    expect((await problem).problems.map(({ message }) => message)).to.deep.equal([
      'De beslishulp “vierde” uit start hoort niet bij deze beslishulpen: eerste, tweede, derde.',
    ]);
    expect(names(traject, 'heading')).to.deep.equal([nl.invalid.title]);
  });

  it('is told how to name aids when it names none', async () => {
    const traject = await mountTraject({ aids: [] });

    expect(names(traject, 'heading')).to.deep.equal([nl.empty.title]);
    expect(textOf(traject)).to.include(trajectMessages.nl.empty);
  });

  it('shows all provided aids when it names none, also those provided later', async () => {
    provideAids({ [first.id]: first });
    const traject = await mountTraject({});
    traject.open('eerste');
    await settled(traject);

    provideAids({ heel_nieuw: { ...first, id: 'heel_nieuw', title: 'Een nieuwe hulp' } });
    await settled(traject);

    expect(names(traject, 'heading')).to.include('De check');
    expect(traject.shadowRoot?.textContent).to.include('Een nieuwe hulp');
    expect(names(innerOf(traject), 'heading')).to.deep.equal(['Is er te weinig geld?']);
  });
});

async function shows(traject: DwnTraject, heading: string): Promise<void> {
  await waitUntil(() => has(traject, 'heading', heading), `shows “${heading}”`);
}
