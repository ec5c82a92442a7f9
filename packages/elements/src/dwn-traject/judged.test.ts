import { expect, waitUntil } from '@open-wc/testing';
import { warnedDefinition } from '../../test-support/advice-definitions.js';
import { decidedDefinition } from '../../test-support/follow-up-definitions.js';
import { choose, goOn, pressButton, tick } from '../../test-support/keyboard.js';
import { innerOf, mountTraject } from '../../test-support/mount-traject.js';
import { has, textOf } from '../../test-support/screen-reader.js';
import { DwnDocuments } from '../dwn-documents/dwn-documents.js';
import { nl, partMessages, type DwnAid, type DwnTraject } from '../index.js';

const { decision, documents } = partMessages.nl;

describe('a person who decides about an advice in a traject', () => {
  it('finds the decision in the record of the traject', async () => {
    const traject = await mountDecided();
    await pressButton(innerOf(traject), nl.advice.finish);

    expect(traject.record?.records[0]?.decision).to.deep.equal({
      kind: 'deviate',
      reason: { code: 'situatie', label: 'De situatie is anders' },
    });
  });

  it('has no decision about an advice that changed since', async () => {
    const traject = await mountDecided();
    await pressButton(innerOf(traject), nl.advice.finish);

    traject.open('besloten');
    await traject.updateComplete;
    const aid = innerOf(traject);
    await aid.updateComplete;
    await pressButton(aid, nl.advice.changeAnswers);
    await pressButton(aid, `${nl.review.change}: Mag het?`);
    await choose(aid, 'Nee');

    expect(traject.record?.records[0]?.outcome?.id).to.equal('laten');
    expect(traject.record?.records[0]?.decision).to.equal(null);
  });

  it('comes from the end to the texts of a step', async () => {
    const traject = await mountDecided();
    await pressButton(innerOf(traject), nl.advice.finish);
    const button = `${documents.open}: Besloten`;
    // A cast, since a button is pressed the same way in any element.
    expect(has(traject, 'button', button)).to.be.true;
    await pressButton(traject as unknown as DwnAid, button);

    const shown = () => innerOf(traject).shadowRoot?.querySelector('[data-focus]');
    await waitUntil(() => shown() instanceof DwnDocuments);
    expect(textOf(innerOf(traject))).to.include(nl.done.backToAdvice);
  });

  it('gives the texts of one aid what the others came to', async () => {
    const traject = await mountDecided();

    traject.open('gewaarschuwd');
    await traject.updateComplete;

    expect(innerOf(traject).others.map(({ aid }) => aid.id)).to.deep.equal(['besloten']);
  });
});

async function mountDecided(): Promise<DwnTraject> {
  const traject = await mountTraject({ aids: [decidedDefinition, warnedDefinition] });
  const aid = innerOf(traject);
  await aid.updateComplete;
  await choose(aid, 'Ja');
  await goOn(aid);
  await tick(aid, 'Een jurist');
  await goOn(aid);
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
  await choose(aid, decision.kinds.deviate);
  await choose(aid, 'De situatie is anders');
  return traject;
}
