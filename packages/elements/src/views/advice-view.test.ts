import { expect } from '@open-wc/testing';
import { warnedDefinition } from '../../test-support/advice-definitions.js';
import { choose, goOn, pressButton } from '../../test-support/keyboard.js';
import { mountAid, nextEvent } from '../../test-support/mount.js';
import { findings, has, textOf } from '../../test-support/screen-reader.js';
import { nl, type DwnAid, type Offer } from '../index.js';

const next: readonly Offer[] = [
  { aid: 'kosten', title: 'Kosten', purpose: 'Reken het uit.' },
  { aid: 'beraad', title: 'Beraad', purpose: 'Praat erover.' },
];

describe('a person whose advice leads to another aid', () => {
  it('reads what the other aids are for', async () => {
    const aid = await mountAdvice(next);

    expect(has(aid, 'heading', nl.advice.nextTitle)).to.be.true;
    expect(textOf(aid)).to.include('Kosten Reken het uit. Beraad Praat erover.');
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('finds the first of them as the main way on', async () => {
    const aid = await mountAdvice(next);

    const main = aid.shadowRoot?.querySelectorAll('.utrecht-button--primary-action');

    expect([...(main ?? [])].map(({ textContent }) => textContent.trim())).to.deep.equal([
      nl.advice.goOnWith('Kosten'),
    ]);
  });

  for (const [button, chosen] of [
    [nl.advice.goOnWith('Kosten'), 'kosten'],
    [nl.advice.goOnWith('Beraad'), 'beraad'],
    [nl.advice.finishHere, undefined],
  ] as const) {
    it(`goes on with “${chosen ?? 'nothing'}” by “${button}”`, async () => {
      const aid = await mountAdvice(next);
      const completed = nextEvent('dwn-complete');

      await pressButton(aid, button);

      expect((await completed).next).to.equal(chosen);
    });
  }

  it('finishes as ever where nothing follows', async () => {
    const aid = await mountAdvice([]);

    expect(has(aid, 'button', nl.advice.finish)).to.be.true;
    expect(has(aid, 'button', nl.advice.finishHere)).to.be.false;
    expect(textOf(aid)).not.to.include(nl.advice.nextTitle);
  });
});

async function mountAdvice(offers: readonly Offer[]): Promise<DwnAid> {
  const aid = await mountAid({ aid: warnedDefinition, next: offers });
  await choose(aid, 'Ja');
  await goOn(aid);
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
  return aid;
}
