import { expect } from '@open-wc/testing';
import {
  answer,
  openOthers,
  pressInside,
  pressOutside,
  toEnd,
  toFirstAdvice,
  toSecond,
  toSecondAdvice,
} from '../../test-support/walk-traject.js';
import { innerOf, mountTraject, settled } from '../../test-support/mount-traject.js';
import { threeAids } from '../../test-support/traject-definitions.js';
import { goOn, pressButton, type } from '../../test-support/keyboard.js';
import { checked, valueOf } from '../../test-support/read-screen.js';
import { focusOf, has, names, textOf } from '../../test-support/screen-reader.js';
import { nl, partMessages, provideAids, type DwnTraject } from '../index.js';
import { trajectMessages } from './traject-messages.js';

const words = trajectMessages.nl;

describe('a person with a situation', () => {
  it('begins with the first aid, and sees where they are', async () => {
    const traject = await mountTraject({ aids: threeAids });

    expect(names(traject, 'heading')).to.deep.equal(['De check', words.trail]);
    expect(names(innerOf(traject), 'heading')).to.deep.equal(['Is er te weinig geld?']);
    expect(textOf(innerOf(traject))).to.include('Zie eerst wat er speelt.');
    expect(trailOf(traject)).to.deep.equal([`De check ${words.statuses.current}`]);
    expect(currentStep(traject)).to.include('De check');
    expect(document.activeElement).to.equal(document.body);
  });

  it('begins with the aid that the page names', async () => {
    const traject = await mountTraject({ aids: threeAids, start: 'derde' });

    expect(names(traject, 'heading')).to.include('Het beraad');
  });

  it('goes on to the aid that the advice names, and is brought to it', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toFirstAdvice(traject);
    expect(names(innerOf(traject), 'button')).to.include(nl.advice.goOnWith('De toets'));

    await pressInside(traject, nl.advice.goOnWith('De toets'));

    expect(focusOf(traject)).to.equal('De toets');
    expect(names(innerOf(traject), 'heading')).to.deep.equal(['Gaat het ook om kinderen?']);
    expect(trailOf(traject)).to.deep.equal([
      `${words.goBack('De check')} ${nl.advice.tones.warn}: Er is te weinig geld ${words.statuses.done}`,
      `De toets ${words.statuses.current}`,
    ]);
  });

  it('is offered what was answered before, and decides', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toSecond(traject);
    expect(checked(innerOf(traject))).to.deep.equal(['Ja']);
    expect(textOf(innerOf(traject))).to.include(nl.proposal.from('De check'));
    expect(innerOf(traject).record?.answers).to.deep.equal([]);

    await goOn(innerOf(traject));

    expect(innerOf(traject).record?.answers.map(({ value }) => value)).to.deep.equal(['ja']);
  });

  it('goes back to an advice and on again, and finds what was half typed', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toSecond(traject);
    await goOn(innerOf(traject));
    await type(innerOf(traject), 'Hoeveel is er nodig?', '12x');

    await pressOutside(traject, words.goBack('De check'));
    expect(focusOf(traject)).to.equal('De check');
    expect(has(innerOf(traject), 'heading', 'Er is te weinig geld')).to.be.true;
    expect(trailOf(traject)[1]).to.equal(`${words.goBack('De toets')} ${words.statuses.open}: ${words.answered(1, 2)}`);
    await pressOutside(traject, words.goBack('De toets'));

    expect(focusOf(traject)).to.equal('De toets');
    expect(valueOf(innerOf(traject), 'Hoeveel is er nodig?')).to.equal('12x');
  });

  it('opens any other aid at any time', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await openOthers(traject);
    expect(textOf(traject)).to.include('Zet een goed gesprek klaar.');

    await pressOutside(traject, 'Het beraad');

    expect(focusOf(traject)).to.equal('Het beraad');
    expect(trailOf(traject)).to.have.length(2);
    expect(has(traject, 'button', 'Het beraad')).to.be.false;
  });

  it('ends where they like, and reads what each step came to', async () => {
    const texts = partMessages.nl.documents.open;
    const traject = await mountTraject({ aids: threeAids });

    await toEnd(traject);

    expect(focusOf(traject)).to.equal(words.end.title);
    expect(traject.shadowRoot?.querySelector('dwn-aid')).to.equal(null);
    expect(trailOf(traject)).to.deep.equal([
      `${words.goBack('De check')} ${nl.advice.tones.warn}: Er is te weinig geld ${texts}: De check`,
      `${words.goBack('De toets')} ${nl.advice.tones.warn}: Denk aan de kinderen ${texts}: De toets`,
    ]);
    expect(names(traject, 'button')).to.deep.equal([
      words.goBack('De check'),
      `${texts}: De check`,
      words.goBack('De toets'),
      `${texts}: De toets`,
      words.end.print,
      words.end.restart,
      'Het beraad',
      'Bewaren',
    ]);
  });

  it('reads the next step of an advice at the end, unless they have taken it', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toFirstAdvice(traject);
    await pressInside(traject, nl.advice.finishHere);
    expect(trailOf(traject)[0]).to.include(`${nl.advice.nextStep}: Kijk of de gewone oplossing past.`);

    await pressOutside(traject, 'De toets');
    await goOn(innerOf(traject));
    await type(innerOf(traject), 'Hoeveel is er nodig?', '50');
    await goOn(innerOf(traject));
    await pressInside(traject, nl.toAdvice);
    await pressInside(traject, nl.advice.finishHere);

    expect(trailOf(traject)[0]).not.to.include(nl.advice.nextStep);
  });

  it('ends by finishing an advice that names nothing to go on with', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await answer(traject, 'Nee', 'Nee');
    await pressInside(traject, nl.toAdvice);

    await pressInside(traject, nl.advice.finish);

    expect(names(traject, 'heading')[0]).to.equal(words.end.title);
  });

  it('goes back from the end to the advice, or on to another aid', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toEnd(traject);

    await pressOutside(traject, words.goBack('De toets'));
    expect(focusOf(traject)).to.equal('De toets');
    expect(has(innerOf(traject), 'heading', 'Denk aan de kinderen')).to.be.true;
    await pressInside(traject, nl.advice.finishHere);
    await pressOutside(traject, 'Het beraad');

    expect(names(innerOf(traject), 'heading')).to.deep.equal(['Is er haast bij?']);
  });

  it('begins again with nothing left of what was answered or typed', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toSecond(traject);
    await goOn(innerOf(traject));
    await type(innerOf(traject), 'Hoeveel is er nodig?', '12x');
    await pressOutside(traject, words.goBack('De check'));
    await pressInside(traject, nl.advice.finishHere);

    await pressOutside(traject, words.end.restart);

    expect(focusOf(traject)).to.equal('De check');
    expect(trailOf(traject)).to.deep.equal([`De check ${words.statuses.current}`]);
    expect(checked(innerOf(traject))).to.deep.equal([]);
    await toSecond(traject);
    await goOn(innerOf(traject));
    expect(valueOf(innerOf(traject), 'Hoeveel is er nodig?')).to.equal('');
  });

  it('can begin one aid again without touching the others', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toSecondAdvice(traject);

    await pressInside(traject, nl.advice.restart);

    expect(names(innerOf(traject), 'heading')).to.deep.equal(['Gaat het ook om kinderen?']);
    expect(trailOf(traject)[0]).to.include('Er is te weinig geld');
  });

  it('has all questions of an aid on one page when the page asks for it', async () => {
    const traject = await mountTraject({ aids: threeAids, presentation: 'page' });

    expect(names(innerOf(traject), 'radiogroup')).to.have.length(2);
    traject.presentation = 'steps';
    await settled(traject);
    expect(names(innerOf(traject), 'radiogroup')).to.have.length(1);
  });
});

describe('a page with a traject', () => {
  it('names provided aids by their ids', async () => {
    provideAids(Object.fromEntries(threeAids.map((aid) => [aid.id, aid])));

    const traject = await mountTraject({ aids: ' tweede  derde ' });
    await openOthers(traject);

    expect(names(traject, 'heading')).to.include('De toets');
    expect(names(traject, 'button')).to.deep.equal(['Bewaren', words.others, 'Het beraad']);
  });

  it('resumes where the person was, with what they answered', async () => {
    const before = await mountTraject({ aids: threeAids });
    await toSecond(before);
    await goOn(innerOf(before));
    let { state } = before;
    before.addEventListener('dwn-traject', (event) => (state = event.state));
    before.open('tweede');
    await settled(before);

    const traject = await mountTraject({ aids: threeAids, state: JSON.parse(JSON.stringify(state)) as typeof state });

    expect(names(innerOf(traject), 'heading')).to.deep.equal(['Hoeveel is er nodig?']);
    expect(trailOf(traject)).to.have.length(2);
  });

  it('begins anew with other aids', async () => {
    const traject = await mountTraject({ aids: threeAids });
    await toSecond(traject);

    traject.aids = threeAids.slice(1);
    await settled(traject);

    expect(trailOf(traject)).to.deep.equal([`De toets ${words.statuses.current}`]);
    expect(checked(innerOf(traject))).to.deep.equal([]);
    await pressButton(innerOf(traject), nl.next);
  });
});

/** The steps as they are read. */
function trailOf(traject: DwnTraject): readonly string[] {
  const steps = [...(traject.shadowRoot?.querySelectorAll('ol > li') ?? [])];
  return steps.map((step) => {
    const copy = step.cloneNode(true) as Element;
    copy.querySelectorAll('.dwn-paper').forEach((paper) => paper.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
}

function currentStep(traject: DwnTraject): string {
  return traject.shadowRoot?.querySelector('[aria-current=step]')?.textContent ?? '';
}
