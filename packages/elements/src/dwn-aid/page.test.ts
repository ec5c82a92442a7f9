import { expect, fixture, html } from '@open-wc/testing';
import { helpDefinition } from '../../test-support/definitions.js';
import { choose, goOn, press, pressButton, tick, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { checked, valueOf } from '../../test-support/read-screen.js';
import { descriptionOf, find, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { toDebt } from '../../test-support/walk.js';
import { nl, type DwnAid } from '../index.js';

describe('a person who knows the questions', () => {
  it('has all of them on one page, by section, in order', async () => {
    const aid = await mountPage();

    expect(names(aid, 'heading')).to.deep.equal(['Hulpvraag', 'Eerst het belangrijkste', 'Dan de rest']);
    expect(names(aid, 'region')).to.include.members(['Eerst het belangrijkste', 'Dan de rest']);
    expect(names(aid, 'radiogroup')).to.deep.equal(['Is er gevaar?', 'Woont de inwoner alleen?']);
    expect(names(aid, 'group').filter(Boolean)).to.deep.equal(['Hulpvraag', 'Welke zorgen zijn er?']);
    expect(names(aid, 'textbox')).to.deep.equal([
      `Sinds wanneer speelt dit? ${nl.notRequired}`,
      'Wat wil de inwoner zelf?',
      `Wil je nog iets kwijt? ${nl.notRequired}`,
    ]);
    expect(textOf(aid)).to.include(helpDefinition.purpose);
    expect(textOf(aid)).to.include(nl.requiredNote);
  });

  it('gets every missing answer in one summary, in order', async () => {
    const aid = await mountPage();

    await pressButton(aid, nl.toAdvice);

    expect(focusOf(aid)).to.equal(nl.errorSummary(4));
    expect(statusOf(aid)).to.equal(nl.errorSummary(4));
    expect(names(aid, 'link')).to.deep.equal([
      `${nl.errors.chooseOne} Is er gevaar?`,
      `${nl.errors.chooseSome} Welke zorgen zijn er?`,
      `${nl.errors.chooseOne} Woont de inwoner alleen?`,
      `${nl.errors.text} Wat wil de inwoner zelf?`,
    ]);
  });

  it('gets from each of them to its field', async () => {
    const aid = await mountPage();
    await pressButton(aid, nl.toAdvice);

    await press(aid, find(aid, 'link', /Welke zorgen/));
    expect(focusOf(aid)).to.equal('Geld');
    await press(aid, find(aid, 'link', /Wat wil/));

    expect(focusOf(aid)).to.equal('Wat wil de inwoner zelf?');
  });

  it('sees the summary shrink with each answer', async () => {
    const aid = await mountPage();
    await pressButton(aid, nl.toAdvice);

    await tick(aid, 'Geen van deze');
    await answerGroup(aid, 'Is er gevaar?', 'Nee');

    expect(names(aid, 'heading')).to.include(nl.errorSummary(1));
    expect(names(aid, 'link')).to.deep.equal([`${nl.errors.text} Wat wil de inwoner zelf?`]);
  });

  it('sees the error of a question go with that question', async () => {
    const aid = await mountPage();
    await answerPage(aid);
    await tick(aid, 'Geld');
    await pressButton(aid, nl.toAdvice);
    expect(names(aid, 'link')).to.deep.equal([`${nl.errors.number} Hoe hoog is de schuld?`]);

    await tick(aid, 'Wonen');
    await tick(aid, 'Geld');

    expect(names(aid, 'link')).to.deep.equal([]);
  });

  it('sees a question appear in its place, while focus stays', async () => {
    const aid = await mountPage();
    expect(has(aid, 'textbox', 'Hoe hoog is de schuld?')).to.be.false;

    await tick(aid, 'Geld');

    const concern = find(aid, 'group', 'Welke zorgen zijn er?');
    const debt = find(aid, 'textbox', 'Hoe hoog is de schuld?');
    const next = find(aid, 'radiogroup', 'Woont de inwoner alleen?');
    expect(concern.compareDocumentPosition(debt)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(debt.compareDocumentPosition(next)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(focusOf(aid)).to.equal('Geld');
  });

  it('finds the answer of a question that went and came back', async () => {
    const aid = await mountPage();
    await tick(aid, 'Geld');
    await type(aid, 'Hoe hoog is de schuld?', '12,5');

    await tick(aid, 'Geld');
    expect(has(aid, 'textbox', 'Hoe hoog is de schuld?')).to.be.false;
    await tick(aid, 'Geld');

    expect(valueOf(aid, 'Hoe hoog is de schuld?')).to.equal('12,5');
  });

  it('sees at a question that no longer matters that it may stay empty', async () => {
    const aid = await mountPage();
    const group = find(aid, 'radiogroup', 'Woont de inwoner alleen?');
    expect(group.getAttribute('aria-required')).to.equal('true');

    await tick(aid, 'Geen van deze');

    expect(descriptionOf(group)).to.equal(nl.noLongerNeeded);
    expect(group.hasAttribute('aria-required')).to.be.false;
  });

  it('comes to the advice', async () => {
    const aid = await mountPage();
    await answerPage(aid);

    await pressButton(aid, nl.toAdvice);

    expect(focusOf(aid)).to.equal('Ga door');
  });

  it('comes to an advice that cannot wait before the other questions', async () => {
    const aid = await mountPage();
    await answerGroup(aid, 'Is er gevaar?', 'Ja');

    await pressButton(aid, nl.toAdvice);

    expect(focusOf(aid)).to.equal('Zorg eerst voor veiligheid');
    expect(textOf(aid)).to.include(nl.advice.stoppedNote);
  });

  for (const [way, button] of [
    ['changes answers', nl.advice.changeAnswers],
    ['begins again', nl.advice.restart],
  ] as const) {
    it(`reads on from the first section when a person ${way} after the advice`, async () => {
      const aid = await mountPage();
      await answerPage(aid);
      await pressButton(aid, nl.toAdvice);

      await pressButton(aid, button);

      expect(focusOf(aid)).to.equal('Eerst het belangrijkste');
    });
  }

  it('reads on from the first section when going on after an advice that could not wait', async () => {
    const aid = await mountPage();
    await answerGroup(aid, 'Is er gevaar?', 'Ja');
    await pressButton(aid, nl.toAdvice);

    await pressButton(aid, nl.advice.stoppedGoOn);
    expect(focusOf(aid)).to.equal('Eerst het belangrijkste');
    await pressButton(aid, nl.toAdvice);

    expect(focusOf(aid)).to.equal(nl.errorSummary(3));
  });
});

describe('a person who switches between one question at a time and one page', () => {
  it('loses no answer on the way to the page', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid);
    await type(aid, 'Hoe hoog is de schuld?', 'veel');

    aid.presentation = 'page';
    await aid.updateComplete;

    expect(checked(aid)).to.deep.equal(['Nee', 'Geld']);
    expect(valueOf(aid, 'Hoe hoog is de schuld?')).to.equal('veel');
  });

  it('goes on at the first open question on the way back', async () => {
    const aid = await mountPage();
    await answerGroup(aid, 'Is er gevaar?', 'Nee');
    await tick(aid, 'Wonen');

    aid.setAttribute('presentation', 'steps');
    await aid.updateComplete;

    expect(names(aid, 'heading')).to.include('Woont de inwoner alleen?');
    await pressButton(aid, nl.back);
    expect(checked(aid)).to.deep.equal(['Wonen']);
  });

  it('keeps focus on the control of the page that does it', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    const button = await fixture<HTMLButtonElement>(html`<button type="button">Op één pagina</button>`);
    button.focus();

    aid.presentation = 'page';
    await aid.updateComplete;

    expect(document.activeElement).to.equal(button);
  });

  it('stays at the advice, and changes answers in the new way', async () => {
    const aid = await mountPage();
    await answerPage(aid);
    await pressButton(aid, nl.toAdvice);

    aid.presentation = 'steps';
    await aid.updateComplete;
    expect(names(aid, 'heading')).to.include('Ga door');
    await pressButton(aid, nl.advice.changeAnswers);

    expect(focusOf(aid)).to.equal(nl.review.title);
    await pressButton(aid, `${nl.review.change}: Is er gevaar?`);
    await choose(aid, 'Weet ik niet');
    await goOn(aid);
    expect(focusOf(aid)).to.equal(nl.review.title);
  });
});

function mountPage(): Promise<DwnAid> {
  return mountAid({ aid: helpDefinition, presentation: 'page' });
}

async function answerPage(aid: DwnAid): Promise<void> {
  await answerGroup(aid, 'Is er gevaar?', 'Nee');
  await tick(aid, 'Geen van deze');
  await type(aid, 'Wat wil de inwoner zelf?', 'Rust');
}

/** Answers one of several questions that have the same options. */
async function answerGroup(aid: DwnAid, question: string, label: string): Promise<void> {
  const labels = [...find(aid, 'radiogroup', question).querySelectorAll('label')];
  const control = labels.find(({ textContent }) => textContent.trim() === label)?.control;
  if (!control) throw new Error(`“${question}” has no option “${label}”.`);
  await press(aid, control, 'Space');
}
