import { expect, waitUntil } from '@open-wc/testing';
import { warnedDefinition } from '../../test-support/advice-definitions.js';
import { decidedDefinition } from '../../test-support/follow-up-definitions.js';
import { mountAid, nextEvent } from '../../test-support/mount.js';
import { choose, goOn, pressButton, tick, type } from '../../test-support/keyboard.js';
import { findings, focusOf, has } from '../../test-support/screen-reader.js';
import { mountAdvice } from '../../test-support/screens.js';
import { DwnDeliberation } from '../dwn-deliberation/dwn-deliberation.js';
import { DwnDeliberationCompleteEvent } from '../events/dwn-deliberation-complete-event.js';
import { nl, partMessages, type DwnAid } from '../index.js';

const words = partMessages.nl.deliberation;

describe('a person who weighs the case with colleagues', () => {
  it('comes to the deliberation, with the question and those who take part', async () => {
    const aid = await mountAdvised();
    const step = nextEvent('dwn-step');

    await pressButton(aid, words.open);

    expect((await step).kind).to.equal('deliberation');
    const deliberation = await shownIn(aid);
    expect(deliberation.question).to.equal('Mag dit?');
    expect(deliberation.roles).to.deep.equal([
      { code: 'jurist', label: 'Een jurist', experience: false },
      { code: 'ervaring', label: 'Een ervaringsdeskundige', experience: true },
    ]);
    await waitUntil(() => focusOf(deliberation) !== '');
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('finds what came out in the record, and goes back to the advice', async () => {
    const aid = await mountAdvised();
    await pressButton(aid, words.open);
    const deliberation = await shownIn(aid);
    const recorded = { question: 'Mag dit?', options: ['Doen'], criteria: [], weighings: [] };

    deliberation.dispatchEvent(new DwnDeliberationCompleteEvent(recorded));
    await pressButton(aid, nl.done.backToAdvice);

    expect(focusOf(aid)).to.equal('Doen');
    expect(aid.record?.deliberation).to.deep.equal(recorded);
  });

  it('is offered none by an aid without it', async () => {
    expect(has(await mountAdvice({ aid: warnedDefinition }), 'button', words.open)).to.be.false;
  });
});

async function mountAdvised(): Promise<DwnAid> {
  const aid = await mountAid({ aid: decidedDefinition });
  await choose(aid, 'Ja');
  await goOn(aid);
  await tick(aid, 'Een jurist');
  await tick(aid, 'Een ervaringsdeskundige');
  await goOn(aid);
  await type(aid, /Waar/, 'Mag dit?');
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
  return aid;
}

async function shownIn(aid: DwnAid): Promise<DwnDeliberation> {
  const shown = () => aid.shadowRoot?.querySelector('[data-focus]');
  await waitUntil(() => shown() instanceof DwnDeliberation);
  const deliberation = shown() as DwnDeliberation;
  await deliberation.updateComplete;
  return deliberation;
}
