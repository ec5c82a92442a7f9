import { expect } from '@open-wc/testing';
import { warnedDefinition } from '../../test-support/advice-definitions.js';
import { choose, goOn, press, pressButton, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { summaryOf } from '../../test-support/read-screen.js';
import { descriptionOf, find, findings, focusOf, has, names, textOf } from '../../test-support/screen-reader.js';
import { nl, type DwnAid } from '../index.js';

const letOp = nl.advice.tones.warn;

describe('a person whose answer asks for care', () => {
  it('reads so below it at once, stays where they are, and can go on', async () => {
    const aid = await mountAid({ aid: warnedDefinition });
    expect(textOf(aid)).not.to.include(letOp);

    await choose(aid, 'Nee');

    expect(textOf(aid)).to.include(`Ja Nee ${letOp} Vraag het na. Lees de wet.`);
    expect(focusOf(aid)).to.equal('Nee');
    await goOn(aid);
    expect(focusOf(aid)).to.include('Waarom?');
  });

  it('hears it politely, in a place that was there before, without the sources', async () => {
    const aid = await mountAid({ aid: warnedDefinition });
    const region = find(aid, 'status', '');
    expect(region.textContent.trim()).to.equal('');

    await choose(aid, 'Nee');

    expect(region.isConnected).to.be.true;
    expect(region.innerText.replace(/\s+/g, ' ')).to.equal(`${letOp} Vraag het na. Lees de wet.`);
  });

  it('hears it again with the question, and not when it no longer applies', async () => {
    const aid = await mountAid({ aid: warnedDefinition });
    const description = () => descriptionOf(find(aid, 'radiogroup', 'Mag het?'));

    await choose(aid, 'Nee');
    expect(description()).to.match(/^Let op Vraag het na\. ?Lees de wet\.$/);

    await choose(aid, 'Ja');
    expect(description()).to.equal('');
    expect(textOf(aid)).not.to.include(letOp);
  });

  it('opens where it comes from', async () => {
    const aid = await mountAid({ aid: warnedDefinition });
    await choose(aid, 'Nee');

    await press(aid, summaryOf(aid, nl.advice.sourcesTitle));

    expect(has(aid, 'link', 'Een wet')).to.be.true;
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('hears it at the field of a text as well', async () => {
    const aid = await mountAid({ aid: warnedDefinition, presentation: 'page' });
    await choose(aid, 'Ja');
    await pressButton(aid, nl.toAdvice);

    await pressButton(aid, `${nl.review.change}: Waarom?`);

    expect(focusOf(aid)).to.include('Waarom?');
    expect(descriptionOf(find(aid, 'textbox', /Waarom/))).to.include('Schrijf het op.');
  });
});

describe('an advice to answers that ask for care', () => {
  it('repeats what to check, with the answer it is about, right after the outcome', async () => {
    const aid = await mountAdvice();

    expect(names(aid, 'heading')).to.deep.equal(['Gewaarschuwd', 'Klaar', letOp, nl.advice.youDecideTitle]);
    expect(textOf(aid)).to.include('Vraag het na. Mag het? Nee');
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('leads to the question, and back', async () => {
    const aid = await mountAdvice();

    await press(aid, find(aid, 'button', `${nl.review.change}: Mag het?`));
    expect(focusOf(aid)).to.equal('Mag het?');
    await choose(aid, 'Ja');
    await goOn(aid);
    await pressButton(aid, nl.toAdvice);

    expect(textOf(aid)).not.to.include(letOp);
  });

  it('leads to the place of the question on the page', async () => {
    const aid = await mountAid({ aid: warnedDefinition, presentation: 'page' });
    await choose(aid, 'Nee');
    await type(aid, /Waarom/, 'Daarom');
    await pressButton(aid, nl.toAdvice);

    await pressButton(aid, `${nl.review.change}: Mag het?`);

    expect(focusOf(aid)).to.equal('Ja');
    expect(has(aid, 'textbox', /Waarom/)).to.be.true;
  });

  it('says nothing of care where nothing asks for it', async () => {
    const aid = await mountAid({ aid: warnedDefinition });
    await choose(aid, 'Ja');
    await goOn(aid);
    await type(aid, /Waarom/, 'Daarom');
    await goOn(aid);

    await pressButton(aid, nl.toAdvice);

    expect(textOf(aid)).not.to.include(letOp);
  });
});

async function mountAdvice(): Promise<DwnAid> {
  const aid = await mountAid({ aid: warnedDefinition });
  await choose(aid, 'Nee');
  await goOn(aid);
  await type(aid, /Waarom/, 'Daarom');
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
  return aid;
}
