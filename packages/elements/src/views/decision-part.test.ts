import { expect } from '@open-wc/testing';
import { townProfile, warnedDefinition } from '../../test-support/advice-definitions.js';
import { decidedDefinition } from '../../test-support/follow-up-definitions.js';
import { choose, goOn, press, pressButton, tick, type } from '../../test-support/keyboard.js';
import { listenFor, mountAid, nextEvent } from '../../test-support/mount.js';
import { checked } from '../../test-support/read-screen.js';
import {
  descriptionOf,
  find,
  findings,
  focusOf,
  has,
  names,
  statusOf,
  textOf,
} from '../../test-support/screen-reader.js';
import { mountAdvice } from '../../test-support/screens.js';
import { nl, partMessages, type DwnAid } from '../index.js';

const words = partMessages.nl.decision;

describe('a person who has read an advice', () => {
  it('may say nothing, and can finish', async () => {
    const aid = await mountDecided();
    expect(has(aid, 'radiogroup', `${words.question} ${nl.notRequired}`)).to.be.true;
    expect(checked(aid)).to.deep.equal([]);

    const completed = nextEvent('dwn-complete');
    await pressButton(aid, nl.advice.finish);

    expect((await completed).record.decision).to.equal(null);
  });

  it('says that they follow it', async () => {
    const aid = await mountDecided();

    await choose(aid, words.kinds.follow);

    expect(checked(aid)).to.deep.equal([words.kinds.follow]);
    expect(has(aid, 'radiogroup', words.reason)).to.be.false;
    expect(aid.record?.decision).to.deep.equal({ kind: 'follow' });
  });

  it('says that they deviate, why, and in words of their own', async () => {
    const aid = await mountDecided();

    await choose(aid, words.kinds.deviate);
    await choose(aid, 'De situatie is anders');
    await type(aid, /^Toelichting/, 'Er is meer aan de hand.');

    expect(descriptionOf(find(aid, 'textbox', /^Toelichting/))).to.equal(nl.freeTextNote);
    expect(aid.record?.decision).to.deep.equal({
      kind: 'deviate',
      reason: { code: 'situatie', label: 'De situatie is anders' },
      motivation: 'Er is meer aan de hand.',
    });
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('is asked for the reason when they finish without one, and brought to it', async () => {
    const aid = await mountDecided();
    const events = listenFor('dwn-complete', 'dwn-step');
    await choose(aid, words.kinds.deviate);
    expect(textOf(aid)).not.to.include(words.chooseReason);

    await pressButton(aid, nl.advice.finish);

    expect(events).to.deep.equal([]);
    expect(focusOf(aid)).to.equal(nl.errorSummary(1));
    expect(statusOf(aid)).to.equal(nl.errorSummary(1));
    const group = find(aid, 'radiogroup', words.reason);
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(group)).to.equal(words.chooseReason);
    expect(await findings(aid)).to.deep.equal([]);

    await press(aid, find(aid, 'link', words.chooseReason));
    expect(focusOf(aid)).to.equal('De inwoner wil iets anders');
    await choose(aid, 'De inwoner wil iets anders');
    expect(textOf(aid)).not.to.include(words.chooseReason);
    await pressButton(aid, nl.advice.finish);
    expect(events.map(({ type }) => type)).to.deep.equal(['dwn-complete', 'dwn-step']);
  });

  it('takes the choice back, keeps their place, and can finish', async () => {
    const aid = await mountDecided();
    await choose(aid, words.kinds.deviate);
    await pressButton(aid, nl.advice.finish);

    await pressButton(aid, `${words.clear}: ${words.question}`);

    expect(checked(aid)).to.deep.equal([]);
    expect(focusOf(aid)).to.equal(words.kinds.follow);
    expect(has(aid, 'heading', nl.errorSummary(1))).to.be.false;
    expect(aid.record?.decision).to.equal(null);
  });

  it('finds what they wrote when they follow it and then deviate after all', async () => {
    const aid = await mountDecided();
    await choose(aid, words.kinds.deviate);
    await type(aid, /^Toelichting/, 'Anders.');
    await choose(aid, words.kinds.follow);
    expect(aid.record?.decision).to.deep.equal({ kind: 'follow' });

    await choose(aid, words.kinds.deviate);

    expect((find(aid, 'textbox', /^Toelichting/) as HTMLTextAreaElement).value).to.equal('Anders.');
  });
});

describe('a person whose advice has changed since they decided', () => {
  it('is told so, decides again, and finds what they wrote', async () => {
    const aid = await mountDecided();
    await choose(aid, words.kinds.deviate);
    await choose(aid, 'De situatie is anders');
    await type(aid, /^Toelichting/, 'Anders.');

    await changeAnswer(aid, 'Nee');

    expect(checked(aid)).to.deep.equal([]);
    const group = find(aid, 'radiogroup', new RegExp(`^${words.question.slice(0, -1)}`));
    expect(descriptionOf(group)).to.equal(`${words.changed} ${words.note}`);
    expect(aid.record?.decision).to.equal(null);
    expect(await findings(aid)).to.deep.equal([]);

    await choose(aid, words.kinds.deviate);
    expect(textOf(aid)).not.to.include(words.changed);
    expect(checked(aid)).to.deep.equal([words.kinds.deviate]);
    expect((find(aid, 'textbox', /^Toelichting/) as HTMLTextAreaElement).value).to.equal('Anders.');
  });

  it('is told nothing when it is the same advice', async () => {
    const aid = await mountDecided();
    await choose(aid, words.kinds.follow);

    await pressButton(aid, nl.advice.changeAnswers);
    await pressButton(aid, nl.toAdvice);

    expect(checked(aid)).to.deep.equal([words.kinds.follow]);
    expect(textOf(aid)).not.to.include(words.changed);
  });
});

describe('a decision', () => {
  it('is not asked at an advice that cannot wait', async () => {
    const aid = await mountAid({ aid: decidedDefinition });
    await choose(aid, 'Er is gevaar');
    await goOn(aid);

    expect(has(aid, 'heading', 'Stop')).to.be.true;
    expect(textOf(aid)).not.to.include(words.question);
  });

  it('is asked only where the aid asks it', async () => {
    const { decision } = decidedDefinition;
    const elsewhere = await mountAdvice({
      aid: { ...decidedDefinition, decision: { reasons: decision?.reasons ?? [], outcomes: ['laten'] } },
    });
    expect(textOf(elsewhere)).not.to.include(words.question);
    const without = await mountAdvice({ aid: warnedDefinition });
    expect(textOf(without)).not.to.include(words.question);
  });

  it('is gone after a new beginning', async () => {
    const aid = await mountDecided();
    await choose(aid, words.kinds.follow);

    await pressButton(aid, nl.advice.restart);
    await toAdvice(aid);

    expect(checked(aid)).to.deep.equal([]);
    expect(aid.record?.decision).to.equal(null);
  });

  it('is asked with “u” and in English', async () => {
    const formal = await mountAdvice({ aid: decidedDefinition, profile: { ...townProfile, address: 'u' } });
    expect(textOf(formal)).to.include('Wat doet u met dit advies?');
    const english = await mountAdvice({ aid: decidedDefinition, lang: 'en' });
    expect(names(english, 'radiogroup')[0]).to.include(partMessages.en.decision.question);
    expect(await findings(english)).to.deep.equal([]);
  });
});

async function mountDecided(): Promise<DwnAid> {
  const aid = await mountAid({ aid: decidedDefinition });
  await toAdvice(aid);
  return aid;
}

async function toAdvice(aid: DwnAid): Promise<void> {
  await choose(aid, 'Ja');
  await goOn(aid);
  await tick(aid, 'Een jurist');
  await goOn(aid);
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
}

async function changeAnswer(aid: DwnAid, answer: string): Promise<void> {
  await pressButton(aid, nl.advice.changeAnswers);
  await pressButton(aid, `${nl.review.change}: Mag het?`);
  await choose(aid, answer);
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
}
