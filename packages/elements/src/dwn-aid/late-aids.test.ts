import { expect, waitUntil } from '@open-wc/testing';
import { helpDefinition, twinDefinition } from '../../test-support/definitions.js';
import { pressButton } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { focusOf, has, names, statusOf } from '../../test-support/screen-reader.js';
import { DwnAid, nl, provideAids } from '../index.js';

describe('an aid that is loaded once it is asked for', () => {
  it('is not loaded before', () => {
    const late = provideLate('later-1');

    expect(late.asked()).to.equal(0);
  });

  it('says that it is loading, and is there for the next element at once', async () => {
    const late = provideLate('later-2');
    const aid = await mountAid({ aid: 'later-2' });
    expect(statusOf(aid)).to.equal(nl.loading);
    late.come();
    await shows(aid, 'Tweeling');

    const next = await mountAid({ aid: 'later-2' });

    expect(names(next, 'heading')).to.include('Tweeling');
    expect(late.asked()).to.equal(1);
  });

  it('can be tried again when it did not come', async () => {
    const late = provideLate('later-3');
    const aid = await mountAid({ aid: 'later-3' });
    late.fail();
    await shows(aid, nl.loadFailed.title);

    await pressButton(aid, nl.loadFailed.retry);
    late.come();
    await shows(aid, 'Tweeling');

    expect(focusOf(aid)).to.equal('De eerste vraag?');
  });

  it('needs no checks when it was checked beforehand', async () => {
    const { checks } = DwnAid;
    DwnAid.checks = () => Promise.reject(new Error('not needed'));
    const late = provideLate('later-4');

    const aid = await mountAid({ aid: 'later-4' });
    late.come();
    await shows(aid, 'Tweeling');

    DwnAid.checks = checks;
  });

  it('makes way for another that was provided while it was on its way', async () => {
    const late = provideLate('later-5');
    const aid = await mountAid({ aid: 'later-5' });

    provideAids({ 'later-5': helpDefinition });
    late.come();
    await shows(aid, 'Tweeling');

    const next = await mountAid({ aid: 'later-5' });
    expect(names(next, 'heading')).to.include(helpDefinition.title);
  });
});

/** Provides an aid and holds it back until it may come. */
function provideLate(id: string) {
  const waiting: { readonly come: () => void; readonly fail: () => void }[] = [];
  const get = () =>
    new Promise<unknown>((resolve, reject) => {
      waiting.push({ come: () => resolve(twinDefinition), fail: () => reject(new TypeError('Failed to fetch')) });
    });
  provideAids({ [id]: get }, { trusted: true });
  return {
    asked: () => waiting.length,
    come: () => waiting.at(-1)?.come(),
    fail: () => waiting.at(-1)?.fail(),
  };
}

async function shows(aid: DwnAid, heading: string): Promise<void> {
  await waitUntil(() => has(aid, 'heading', heading), `shows “${heading}”`);
}
