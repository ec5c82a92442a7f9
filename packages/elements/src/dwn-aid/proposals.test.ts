import { expect } from '@open-wc/testing';
import type { Proposal } from '@doen-wat-nodig-is/core';
import { helpDefinition } from '../../test-support/definitions.js';
import { choose, erase, goOn, pressButton, tick, type } from '../../test-support/keyboard.js';
import { listenFor, mountAid } from '../../test-support/mount.js';
import { checked, valueOf } from '../../test-support/read-screen.js';
import { findings, textOf } from '../../test-support/screen-reader.js';
import { toConcerns, toWish } from '../../test-support/walk.js';
import { nl } from '../index.js';

const from = {
  aid: 'eerder',
  title: 'Een eerdere hulp',
  question: 'bron',
  text: 'Wat zag je daar?',
  label: 'Iets',
};
const wish: Proposal = { question: 'wens', answer: 'Rust', label: 'Rust', from };
const debt: Proposal = { question: 'zorgen', answer: ['geld'], label: 'Geld', from };
const proposals: readonly Proposal[] = [
  { question: 'gevaar', answer: 'nee', label: 'Nee', from },
  { question: 'zorgen', answer: ['wonen'], label: 'Wonen', from },
  { question: 'schuld', answer: 500, label: '€ 500', from },
];

describe('an answer that another aid suggests', () => {
  it('stands there as chosen, with where it comes from, and is no answer yet', async () => {
    const aid = await mountAid({ aid: helpDefinition, proposals });

    expect(checked(aid)).to.deep.equal(['Nee']);
    expect(textOf(aid)).to.include(nl.proposal.from('Een eerdere hulp'));
    expect(textOf(aid)).to.include('Wat zag je daar? Iets');
    expect(aid.record?.answers).to.deep.equal([]);
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('becomes the answer of who goes on with it', async () => {
    const aid = await mountAid({ aid: helpDefinition, proposals });
    const events = listenFor('dwn-answer');

    await goOn(aid);
    await goOn(aid);

    expect(events.map(({ question, answer }) => [question, answer])).to.deep.equal([
      ['gevaar', 'nee'],
      ['zorgen', ['wonen']],
    ]);
  });

  it('gives way to what the person answers', async () => {
    const aid = await mountAid({ aid: helpDefinition, proposals });

    await choose(aid, 'Weet ik niet');
    expect(textOf(aid)).not.to.include(nl.proposal.from('Een eerdere hulp'));
    await goOn(aid);
    await tick(aid, 'Geld');
    await tick(aid, 'Wonen');

    expect(aid.record?.answers.map(({ value }) => value)).to.deep.equal(['weet_niet', ['geld']]);
  });

  it('does not come back once it was erased', async () => {
    const aid = await mountAid({ aid: helpDefinition, proposals: [wish] });
    await toWish(aid);
    expect(valueOf(aid, 'Wat wil de inwoner zelf?')).to.equal('Rust');

    await erase(aid, 'Wat wil de inwoner zelf?');
    await goOn(aid);

    expect(textOf(aid)).to.include(nl.errors.text);
    expect(valueOf(aid, 'Wat wil de inwoner zelf?')).to.equal('');
  });

  it('can be typed on', async () => {
    const aid = await mountAid({ aid: helpDefinition, proposals: [wish] });
    await toWish(aid);

    await type(aid, 'Wat wil de inwoner zelf?', ' en stilte');

    expect(aid.record?.answers.at(-1)?.value).to.equal('Rust en stilte');
  });

  it('is not taken over by going back', async () => {
    const aid = await mountAid({ aid: helpDefinition, proposals });
    await toConcerns(aid);

    await pressButton(aid, nl.back);

    expect(aid.record?.answers.map(({ question }) => question)).to.deep.equal(['gevaar']);
  });

  it('is taken over from the page by who goes to the advice, also where it brings on a question', async () => {
    const aid = await mountAid({
      aid: helpDefinition,
      presentation: 'page',
      proposals: [...proposals.filter(({ question }) => question !== 'zorgen'), debt],
    });
    expect(checked(aid)).to.deep.equal(['Nee', 'Geld']);

    await pressButton(aid, nl.toAdvice);

    const answers = Object.fromEntries((aid.record?.answers ?? []).map(({ question, value }) => [question, value]));
    expect(answers['gevaar']).to.equal('nee');
    expect(answers['zorgen']).to.deep.equal(['geld']);
    expect(answers['schuld']).to.equal(500);
  });
});
