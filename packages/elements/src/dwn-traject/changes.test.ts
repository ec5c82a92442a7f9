import { expect } from '@open-wc/testing';
import { choose, goOn, type } from '../../test-support/keyboard.js';
import { innerOf, mountTraject, settled } from '../../test-support/mount-traject.js';
import { ownWords } from '../../test-support/profiles.js';
import { findings, focusOf, names, textOf } from '../../test-support/screen-reader.js';
import { first, second, third, threeAids } from '../../test-support/traject-definitions.js';
import {
  answer,
  backAndChange,
  pressInside,
  pressOutside,
  toFirstAdvice,
  toSecond,
  toSecondAdvice,
} from '../../test-support/walk-traject.js';
import { nl, type DwnTraject } from '../index.js';
import { trajectMessages } from './traject-messages.js';

const { changes, goBack } = trajectMessages.nl;

const told = [
  changes.title,
  changes.outcome('De toets', 'Denk aan de kinderen', 'De gewone oplossing past'),
  changes.answer('De toets', 'Gaat het ook om kinderen?', 'Ja', 'Nee'),
].join(' ');

describe('a person who goes back and answers otherwise', () => {
  it('reads and hears what that changes in a later aid', async () => {
    const traject = await mountTraject({ aids: threeAids });

    await backAndChange(traject);

    expect(noticeOf(traject)).to.equal(told);
    expect(names(traject, 'heading')).to.include(changes.title);
    expect(await findings(traject)).to.deep.equal([]);
  });

  it('sees nothing move while choosing an answer', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toSecondAdvice(traject);
    await pressOutside(traject, goBack('De check'));
    await pressInside(traject, nl.advice.changeAnswers);
    await pressInside(traject, `${nl.review.change}: Zijn er zorgen over de kinderen?`);

    await choose(innerOf(traject), 'Nee');
    await settled(traject);
    expect(noticeOf(traject)).to.equal('');

    await goOn(innerOf(traject));
    await settled(traject);
    expect(noticeOf(traject)).to.equal(told);
  });

  it('reads it once more in that aid, and then no more', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await backAndChange(traject);

    await pressOutside(traject, goBack('De toets'));
    expect(focusOf(traject)).to.equal('De toets');
    expect(noticeOf(traject)).to.equal(told);
    expect(names(innerOf(traject), 'heading')).to.include('De gewone oplossing past');

    await pressOutside(traject, goBack('De check'));
    expect(noticeOf(traject)).to.equal('');
  });

  it('reads that an aid no longer follows', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toSecondAdvice(traject);
    await pressOutside(traject, goBack('De check'));
    await pressInside(traject, nl.advice.changeAnswers);
    await pressInside(traject, `${nl.review.change}: Is er te weinig geld?`);

    await answer(traject, 'Nee');

    expect(noticeOf(traject)).to.equal(`${changes.title} ${changes.noLongerNext('De toets', 'De check')}`);
  });

  it('reads the sentences in Dutch and hears the texts of an English aid as English', async () => {
    const aids = [{ ...first, language: 'en' }, { ...second, language: 'en' }, third];
    const traject = await mountTraject({ aids });

    await backAndChange(traject);

    const sentence = traject.shadowRoot?.querySelector('[role=status] li');
    expect(sentence?.textContent.trim()).to.equal(
      changes.outcome('De toets', 'Denk aan de kinderen', 'De gewone oplossing past'),
    );
    expect([...(sentence?.querySelectorAll('[lang=en]') ?? [])].map(({ textContent }) => textContent)).to.deep.equal([
      'De toets',
      'Denk aan de kinderen',
      'De gewone oplossing past',
    ]);
  });
});

describe('a gemeenteprofiel that comes after the first steps', () => {
  it('leaves the steps and the answers as they are', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toSecond(traject);
    await goOn(innerOf(traject));

    traject.profile = ownWords;
    await settled(traject);

    expect(names(traject, 'heading')).to.include('De toets');
    expect(names(innerOf(traject), 'heading')).to.deep.equal(['Hoeveel is er nodig?']);
    expect(traject.record?.records.map(({ profile, answers }) => [profile?.id, answers.length])).to.deep.equal([
      ['ergens', 2],
      ['ergens', 1],
    ]);
    expect(textOf(traject)).to.include('Er is te weinig geld');
  });

  it('does not take the focus away from what the person is doing', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toFirstAdvice(traject);
    await pressInside(traject, nl.advice.goOnWith('De toets'));
    await goOn(innerOf(traject));
    await type(innerOf(traject), 'Hoeveel is er nodig?', '5');

    traject.profile = ownWords;
    await settled(traject);

    expect(document.activeElement).to.equal(traject);
  });
});

/** What stands in the notice above the aid. */
function noticeOf(traject: DwnTraject): string {
  const notice = traject.shadowRoot?.querySelector<HTMLElement>('[role=status]');
  return notice?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}
