import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { sumDefinition } from '../../test-support/advice-definitions.js';
import { goOn, pressButton, tick, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { find, findings, has, names, textOf } from '../../test-support/screen-reader.js';
import { nl, partMessages, type DwnAid } from '../index.js';

describe('a person who reads a calculation', () => {
  it('reads it line by line, with what a line is made of and a total', async () => {
    const aid = await mountAdvice('120', ['Schade', 'Verlies']);

    expect(names(aid, 'table')).to.deep.equal(['De berekening']);
    expect(has(aid, 'heading', 'De berekening')).to.be.true;
    expect(names(aid, 'columnheader')).to.deep.equal([partMessages.nl.sum.item, partMessages.nl.sum.amount]);
    expect(names(aid, 'rowheader')).to.deep.equal([
      'Wat het voorkomt Schade € 300 Verlies € 50,50',
      'Wat het kost Je gaf € 120 op.',
      'Verschil',
    ]);
    expect(textOf(aid)).to.include('Dit is een schatting.');
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('hears the signs as words', async () => {
    const aid = await mountAdvice('120', ['Schade']);

    expect(names(aid, 'cell')).to.deep.equal(['plus € 300', 'min € 120', '€ 180']);
  });

  it('hears that the total is below zero', async () => {
    const aid = await mountAdvice('500', ['Schade']);

    expect(names(aid, 'cell').at(-1)).to.equal('min € 200');
    expect(textOf(aid)).to.include('− min € 200');
  });

  it('reads no line that comes to zero, and no sign with what is not known', async () => {
    const free = await mountAdvice('0', ['Schade']);
    expect(textOf(free)).not.to.include('Wat het kost');

    const unknown = await mountAdvice(undefined, ['Schade']);
    expect(names(unknown, 'cell').slice(1)).to.deep.equal(['niet bekend', 'niet bekend']);
  });

  it('reads the words of the interface in its own language', async () => {
    const aid = await mountAdvice('120', ['Schade']);

    aid.lang = 'en';
    await aid.updateComplete;

    expect(names(aid, 'columnheader')).to.deep.equal([partMessages.en.sum.item, partMessages.en.sum.amount]);
    expect(find(aid, 'cell', /minus/).querySelector('[lang=en]')?.textContent).to.equal('minus');
  });

  it('reads it whole on a narrow screen', async () => {
    const aid = await mountAdvice('123456,78', ['Schade', 'Verlies']);

    await setViewport({ width: 320, height: 600 });

    const table = find(aid, 'table', 'De berekening');
    expect(table.getBoundingClientRect().right).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });
});

async function mountAdvice(price: string | undefined, prevented: readonly string[]): Promise<DwnAid> {
  const aid = await mountAid({ aid: sumDefinition });
  if (price === undefined) await tick(aid, nl.dontKnow);
  else await type(aid, /Wat kost/, price);
  await goOn(aid);
  for (const label of prevented) await tick(aid, label);
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
  return aid;
}
