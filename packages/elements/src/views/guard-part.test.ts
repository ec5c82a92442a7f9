import { expect, waitUntil } from '@open-wc/testing';
import { decidedDefinition } from '../../test-support/follow-up-definitions.js';
import { choose, goOn, pressButton, tick, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { findings, has, textOf } from '../../test-support/screen-reader.js';
import { provideAbilities } from '../abilities.js';
import { nl, partMessages, type DwnAid } from '../index.js';

const found = /persoon@example\.nl/;

describe('a person who types what looks like personal data', () => {
  it('is told so under a question, and may replace it', async () => {
    const aid = await mountAtText();

    await type(aid, /Waar/, 'Bel persoon@example.nl');
    await waitUntil(() => has(aid, 'button', found));

    expect(await findings(aid)).to.deep.equal([]);
    await pressButton(aid, found);
    expect(aid.shadowRoot?.querySelector('input')?.value).not.to.match(found);
    expect(aid.record?.answers.at(-1)?.label).not.to.match(found);
  });

  it('is told so under the reason to deviate', async () => {
    const aid = await mountAtText();
    await goOn(aid);
    await pressButton(aid, nl.toAdvice);
    await choose(aid, partMessages.nl.decision.kinds.deviate);

    await type(aid, /^Toelichting/, 'persoon@example.nl');

    await waitUntil(() => has(aid, 'button', found));
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('is told so as soon as the guard can be loaded after all', async () => {
    let asked = 0;
    provideAbilities({
      guard: async () => {
        asked += 1;
        if (asked === 1) throw new Error('offline');
        return import('../abilities/guard.js');
      },
    });
    const aid = await mountAtText();
    await waitUntil(() => asked === 1);

    await type(aid, /Waar/, 'Bel persoon@example.nl');

    await waitUntil(() => has(aid, 'button', found));
  });

  it('goes on as ever where nothing watches', async () => {
    provideAbilities({ guard: undefined });
    const aid = await mountAtText();

    await type(aid, /Waar/, 'persoon@example.nl');

    expect(has(aid, 'button', found)).to.be.false;
    expect(textOf(aid)).to.include('Waar gaat het over?');
    provideAbilities({ guard: () => import('../abilities/guard.js') });
  });
});

async function mountAtText(): Promise<DwnAid> {
  const aid = await mountAid({ aid: decidedDefinition });
  await choose(aid, 'Ja');
  await goOn(aid);
  await tick(aid, 'Een jurist');
  await goOn(aid);
  return aid;
}
