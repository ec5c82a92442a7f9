import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { viewsDefinition } from '../../test-support/advice-definitions.js';
import { choose, goOn, pressButton, tick } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { findings, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { nl, partMessages, type DwnAid } from '../index.js';

const { agreements } = partMessages.nl.perspectives;

describe('people who answer the same questions, each from their own side', () => {
  it('read and hear whose turn it is when it passes to another', async () => {
    const aid = await mountAid({ aid: viewsDefinition });
    expect(textOf(aid)).not.to.include(nl.turn);

    await choose(aid, 'Ja');
    await goOn(aid);
    expect(textOf(aid)).to.include(`${nl.turn}: De inwoner`);
    expect(statusOf(aid)).to.equal(`${nl.position(2, 5)}. ${nl.turn}: De inwoner`);
    await choose(aid, 'Ja');
    await goOn(aid);
    expect(textOf(aid)).not.to.include(nl.turn);
    await tick(aid, 'Buren');
    await goOn(aid);
    expect(textOf(aid)).to.include(`${nl.turn}: De professional`);
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('know from each answer whose it is when they check them', async () => {
    const aid = await toReview(['Ja', ['Buren']], ['Nee', ['Familie']]);

    expect(has(aid, 'button', `${nl.review.change}: De inwoner: Is er rust?`)).to.be.true;
    expect(has(aid, 'button', `${nl.review.change}: De professional: Is er rust?`)).to.be.true;
    expect(has(aid, 'button', `${nl.review.change}: Zijn jullie samen?`)).to.be.true;
  });
});

describe('people who read what each of them answered', () => {
  it('find it question by question, with where they agree in words', async () => {
    const aid = await toAdvice(['Ja', ['Buren']], ['Nee', ['Buren', 'Familie']]);

    expect(names(aid, 'table')).to.deep.equal([partMessages.nl.perspectives.title]);
    expect(names(aid, 'columnheader')).to.deep.equal([
      partMessages.nl.perspectives.question,
      partMessages.nl.perspectives.agreement,
      'De inwoner',
      'De professional',
    ]);
    expect(names(aid, 'rowheader')).to.deep.equal(['Is er rust?', 'Wie steunt?']);
    expect(names(aid, 'cell').map((name) => name.replace(/^De (inwoner|professional) /, ''))).to.deep.equal([
      ...[agreements.different, 'Ja', 'Nee'],
      ...[`${agreements.partly} Buren`, 'Buren', 'Buren en Familie'],
    ]);
    expect(textOf(aid)).to.include(partMessages.nl.perspectives.agreed(0, 2));
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('find that they agree', async () => {
    const aid = await toAdvice(['Ja', ['Buren']], ['Ja', ['Buren']]);

    expect(names(aid, 'cell').filter((name) => name === agreements.same)).to.have.length(2);
    expect(textOf(aid)).to.include(partMessages.nl.perspectives.agreed(2, 2));
  });

  it('find it stacked on a narrow screen, each answer with whose it is, and hear it as the same table', async () => {
    const aid = await toAdvice(['Ja', ['Buren']], ['Nee', ['Buren']]);
    const columns = names(aid, 'columnheader');

    await setViewport({ width: 320, height: 600 });

    expect(textOf(aid)).to.include(`Is er rust? ${agreements.different} De inwoner Ja De professional Nee`);
    expect(names(aid, 'columnheader')).to.deep.equal(columns);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(await findings(aid)).to.deep.equal([]);
    await setViewport({ width: 800, height: 600 });
  });
});

type Answers = readonly [string, readonly string[]];

async function toReview(...all: readonly Answers[]): Promise<DwnAid> {
  const aid = await mountAid({ aid: viewsDefinition });
  await choose(aid, 'Ja');
  await goOn(aid);
  for (const [calm, supporters] of all) {
    await choose(aid, calm);
    await goOn(aid);
    for (const supporter of supporters) await tick(aid, supporter);
    await goOn(aid);
  }
  return aid;
}

async function toAdvice(...all: readonly Answers[]): Promise<DwnAid> {
  const aid = await toReview(...all);
  await pressButton(aid, nl.toAdvice);
  return aid;
}
