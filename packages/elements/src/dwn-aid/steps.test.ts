import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { helpDefinition, twinDefinition } from '../../test-support/definitions.js';
import { choose, erase, goOn, press, pressButton, tick, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { checked, listed, valueOf } from '../../test-support/read-screen.js';
import { descriptionOf, find, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { answerAll, toConcerns, toDebt, toReview, toWish } from '../../test-support/walk.js';
import { nl } from '../index.js';

const sinceWhen = `Sinds wanneer speelt dit? ${nl.notRequired}`;

describe('a person who answers one question at a time', () => {
  it('reads first what the aid is for, where they are and what is asked', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    expect(names(aid, 'heading')).to.deep.equal(['Hulpvraag', 'Is er gevaar?']);
    expect(textOf(aid)).to.include(helpDefinition.purpose);
    expect(textOf(aid)).to.include(nl.position(1, 6));
    expect(textOf(aid)).to.include('Eerst het belangrijkste');
  });

  it('hears the question as the name of the group, the hint with it, and that an answer is needed', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    const group = find(aid, 'radiogroup', 'Is er gevaar?');

    expect(descriptionOf(group)).to.equal('Denk aan geweld of brand.');
    expect(group.getAttribute('aria-required')).to.equal('true');
    expect(group.hasAttribute('aria-invalid')).to.be.false;
    expect(names(aid, 'radio')).to.deep.equal(['Ja', 'Nee', 'Weet ik niet']);
  });

  it('finds no focus taken from the page when the aid appears', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    expect(document.activeElement).to.equal(document.body);
    expect(statusOf(aid)).to.equal('');
  });

  it('is brought to the next question, and hears where that is', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    await choose(aid, 'Nee');
    await goOn(aid);

    expect(focusOf(aid)).to.equal('Welke zorgen zijn er?');
    expect(statusOf(aid)).to.equal(nl.position(2, 6));
    expect(textOf(aid)).not.to.include(helpDefinition.purpose);
  });

  it('goes on with Enter from an answer', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    await choose(aid, 'Nee');
    await press(aid, find(aid, 'radio', 'Nee'));

    expect(names(aid, 'heading')).to.include('Welke zorgen zijn er?');
  });

  it('has every button at hand from the start: none is disabled', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    const buttons = [...(aid.shadowRoot?.querySelectorAll('button') ?? [])];

    expect(buttons.map(({ disabled, ariaDisabled }) => disabled || ariaDisabled === 'true')).to.deep.equal([false]);
  });
});

describe('a person who goes on without an answer', () => {
  it('is brought to a summary of what is missing, and hears it', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    await goOn(aid);

    expect(focusOf(aid)).to.equal(nl.errorSummary(1));
    expect(statusOf(aid)).to.equal(nl.errorSummary(1));
    expect(names(aid, 'link')).to.deep.equal([`${nl.errors.chooseOne} Is er gevaar?`]);
    expect(has(aid, 'radiogroup', 'Is er gevaar?')).to.be.true;
  });

  it('hears the error at the question too, in the same words', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    await goOn(aid);

    const group = find(aid, 'radiogroup', 'Is er gevaar?');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(group)).to.equal(`Denk aan geweld of brand. ${nl.errors.chooseOne}`);
  });

  it('gets from the summary to the field without a change in the address of the page', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    const address = location.href;
    await goOn(aid);

    await press(aid, find(aid, 'link', /Is er gevaar/));

    expect(focusOf(aid)).to.equal('Ja');
    expect(location.href).to.equal(address);
  });

  it('sees the error go as soon as it is mended', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await goOn(aid);

    await choose(aid, 'Nee');

    expect(textOf(aid)).not.to.include(nl.errors.chooseOne);
    expect(names(aid, 'link')).to.deep.equal([]);
    expect(find(aid, 'radiogroup', 'Is er gevaar?').hasAttribute('aria-invalid')).to.be.false;
  });

  it('is brought to the summary again when nothing was mended', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await goOn(aid);

    await goOn(aid);

    expect(focusOf(aid)).to.equal(nl.errorSummary(1));
  });
});

describe('a person who goes back and forward', () => {
  it('finds every answer as it was given', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await answerAll(aid);
    const record = aid.record?.answers;

    for (let step = 0; step < 7; step += 1) await pressButton(aid, nl.back);

    expect(checked(aid)).to.deep.equal(['Nee']);
    await goOn(aid);
    expect(checked(aid)).to.deep.equal(['Geld', 'Wonen']);
    await goOn(aid);
    expect(valueOf(aid, 'Hoe hoog is de schuld?')).to.equal('1500,5');
    await goOn(aid);
    expect(checked(aid)).to.deep.equal(['Ja']);
    await goOn(aid);
    await goOn(aid);
    expect(valueOf(aid, 'Wat wil de inwoner zelf?')).to.equal('Rust');
    expect(aid.record?.answers).to.deep.equal(record);
  });

  it('has no way back from the first question', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    expect(names(aid, 'button')).to.deep.equal([nl.next, 'Bewaren']);
  });

  it('sees at each question its own answer, whatever the one before was', async () => {
    const aid = await mountAid({ aid: twinDefinition });
    await choose(aid, 'Nee');
    await goOn(aid);
    expect(checked(aid)).to.deep.equal([]);
    await choose(aid, 'Ja');
    await pressButton(aid, nl.back);
    expect(checked(aid)).to.deep.equal(['Nee']);

    await goOn(aid);

    expect(checked(aid)).to.deep.equal(['Ja']);
    await pressButton(aid, nl.back);
    expect(checked(aid)).to.deep.equal(['Nee']);
  });

  it('keeps what was typed and could not be read', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid);
    await type(aid, 'Hoe hoog is de schuld?', 'veel');

    await pressButton(aid, nl.back);
    await goOn(aid);

    expect(valueOf(aid, 'Hoe hoog is de schuld?')).to.equal('veel');
  });

  it('finds an answer again when its question comes back', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid);
    await type(aid, 'Hoe hoog is de schuld?', '250');
    await pressButton(aid, nl.back);

    await tick(aid, 'Geld');
    await tick(aid, 'Wonen');
    await goOn(aid);
    expect(has(aid, 'radiogroup', 'Woont de inwoner alleen?')).to.be.true;
    expect(aid.record?.withdrawn.map(({ question }) => question)).to.deep.equal(['schuld']);

    await pressButton(aid, nl.back);
    await tick(aid, 'Geld');
    await goOn(aid);
    expect(valueOf(aid, 'Hoe hoog is de schuld?')).to.equal('250');
    expect(aid.record?.withdrawn).to.deep.equal([]);
  });
});

describe('a person who checks the answers', () => {
  it('is brought to a list of all questions with their answers', async () => {
    const aid = await mountAid({ aid: helpDefinition });

    await answerAll(aid);

    expect(focusOf(aid)).to.equal(nl.review.title);
    expect(statusOf(aid)).to.equal(nl.review.title);
    expect(listed(aid)).to.deep.equal([
      ['Is er gevaar?', 'Nee'],
      ['Welke zorgen zijn er?', 'Geld en Wonen'],
      ['Hoe hoog is de schuld?', '€ 1.500,50'],
      ['Woont de inwoner alleen?', 'Ja'],
      ['Sinds wanneer speelt dit?', 'niet ingevuld'],
      ['Wat wil de inwoner zelf?', 'Rust'],
      ['Wil je nog iets kwijt?', 'niet ingevuld'],
    ]);
  });

  it('changes one answer and is back at the list', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await answerAll(aid);

    await pressButton(aid, `${nl.review.change}: Woont de inwoner alleen?`);
    expect(focusOf(aid)).to.equal('Woont de inwoner alleen?');
    await choose(aid, 'Nee');
    await goOn(aid);

    expect(focusOf(aid)).to.equal(nl.review.title);
    expect(listed(aid)).to.deep.include(['Woont de inwoner alleen?', 'Nee']);
  });

  it('is asked first what a changed answer makes necessary', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid, 'Wonen');
    await choose(aid, 'Nee');
    await goOn(aid);
    await goOn(aid);
    await type(aid, 'Wat wil de inwoner zelf?', 'Rust');
    await goOn(aid);
    await goOn(aid);
    expect(focusOf(aid)).to.equal(nl.review.title);

    await pressButton(aid, `${nl.review.change}: Welke zorgen zijn er?`);
    await tick(aid, 'Geld');
    await goOn(aid);
    expect(focusOf(aid)).to.equal('Hoe hoog is de schuld?');
    await type(aid, 'Hoe hoog is de schuld?', '12');
    await goOn(aid);

    expect(focusOf(aid)).to.equal(nl.review.title);
  });

  it('is not asked what no longer matters, but may answer it', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid, 'Geen van deze');
    expect(focusOf(aid)).to.equal(sinceWhen);
    await goOn(aid);
    await type(aid, 'Wat wil de inwoner zelf?', 'Rust');
    await goOn(aid);
    await goOn(aid);

    expect(names(aid, 'heading')).to.include(nl.review.notAskedTitle);
    await pressButton(aid, `${nl.review.answerAnyway}: Woont de inwoner alleen?`);
    await choose(aid, 'Ja');
    await goOn(aid);

    expect(focusOf(aid)).to.equal(nl.review.title);
    expect(names(aid, 'heading')).not.to.include(nl.review.notAskedTitle);
    expect(listed(aid)).to.deep.include(['Woont de inwoner alleen?', 'Ja']);
  });

  it('leaves a question that no longer matters without an answer after all', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toReview(aid);
    await pressButton(aid, `${nl.review.answerAnyway}: Woont de inwoner alleen?`);
    expect(find(aid, 'radiogroup', 'Woont de inwoner alleen?').hasAttribute('aria-required')).to.be.false;

    await goOn(aid);

    expect(focusOf(aid)).to.equal(nl.review.title);
  });

  it('sees which answers are kept but do not count', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await answerAll(aid);
    await pressButton(aid, `${nl.review.change}: Welke zorgen zijn er?`);

    await tick(aid, 'Geld');
    await goOn(aid);

    expect(names(aid, 'heading')).to.include(nl.review.withdrawnTitle);
    expect(listed(aid).at(-1)).to.deep.equal(['Hoe hoog is de schuld?', '€ 1.500,50']);
    expect(has(aid, 'button', `${nl.review.change}: Hoe hoog is de schuld?`)).to.be.false;
  });
});

describe('a person who may choose more than one', () => {
  it('hears so, and chooses some', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toConcerns(aid);

    expect(descriptionOf(find(aid, 'group', 'Welke zorgen zijn er?'))).to.equal(nl.chooseMore);
    await tick(aid, 'Geld');
    await tick(aid, 'Wonen');

    expect(checked(aid)).to.deep.equal(['Geld', 'Wonen']);
  });

  it('drives the others out with an answer that stands alone, and that one out with another', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toConcerns(aid);
    await tick(aid, 'Geld');
    await tick(aid, 'Wonen');

    await tick(aid, 'Geen van deze');
    expect(checked(aid)).to.deep.equal(['Geen van deze']);
    await tick(aid, 'Wonen');

    expect(checked(aid)).to.deep.equal(['Wonen']);
  });

  it('cannot go on after taking every answer away', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toConcerns(aid);
    await tick(aid, 'Geld');
    await tick(aid, 'Geld');

    await goOn(aid);

    expect(checked(aid)).to.deep.equal([]);
    expect(names(aid, 'link')).to.deep.equal([`${nl.errors.chooseSome} Welke zorgen zijn er?`]);
    expect(descriptionOf(find(aid, 'group', 'Welke zorgen zijn er?'))).to.include(nl.errors.chooseSome);
  });
});

describe('a person who types a number', () => {
  for (const [typed, value] of [
    ['12', 12],
    ['12,50', 12.5],
    ['12.50', 12.5],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['€ 100.000', 100000],
    [' 0 ', 0],
  ] as const) {
    it(`has ${typed} read as ${value}`, async () => {
      const aid = await mountAid({ aid: helpDefinition });
      await toDebt(aid);

      await type(aid, 'Hoe hoog is de schuld?', typed);
      await goOn(aid);

      expect(aid.record?.answers.at(-1)?.value).to.equal(value);
      expect(names(aid, 'heading')).to.include(sinceWhen);
    });
  }

  for (const typed of ['veel', '-1', '100.000,01', '1,2,3', '1e3', '0x10', '∞']) {
    it(`is told the bounds at ${typed}`, async () => {
      const aid = await mountAid({ aid: helpDefinition });
      await toDebt(aid);

      await type(aid, 'Hoe hoog is de schuld?', typed);
      await goOn(aid);

      const field = find(aid, 'textbox', 'Hoe hoog is de schuld?');
      expect(descriptionOf(field)).to.include(nl.errors.numberBetween(0, 100000));
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(aid.record?.unanswered).to.include('schuld');
    });
  }

  it('hears the hint and the unit with the field', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid);

    const field = find(aid, 'textbox', 'Hoe hoog is de schuld?');

    expect(descriptionOf(field)).to.equal('Een schatting is genoeg. euro');
    expect(field.getAttribute('aria-required')).to.equal('true');
    expect(field.inputMode).to.equal('decimal');
  });

  it('says “weet ik niet” instead, and takes that back by typing a number', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid);
    await type(aid, 'Hoe hoog is de schuld?', '12');

    await tick(aid, nl.dontKnow);
    expect(valueOf(aid, 'Hoe hoog is de schuld?')).to.equal('');
    expect(aid.record?.answers.at(-1)?.value).to.equal('weet_niet');

    await type(aid, 'Hoe hoog is de schuld?', '30');
    expect(checked(aid)).to.deep.equal([]);
    expect(aid.record?.answers.at(-1)?.value).to.equal(30);
  });

  it('is asked for a number again after taking “weet ik niet” back', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid);
    await tick(aid, nl.dontKnow);
    await tick(aid, nl.dontKnow);

    await goOn(aid);

    expect(focusOf(aid)).to.equal(nl.errorSummary(1));
    expect(descriptionOf(find(aid, 'textbox', 'Hoe hoog is de schuld?'))).to.include(nl.errors.number);
  });

  it('gets from the summary to the field', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid);
    await goOn(aid);

    await press(aid, find(aid, 'link', /Hoe hoog is de schuld/));

    expect(focusOf(aid)).to.equal('Hoe hoog is de schuld?');
  });
});

describe('a person who types a text or a date', () => {
  it('hears how long it may be, and that names do not belong in it', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);

    const description = descriptionOf(find(aid, 'textbox', 'Wat wil de inwoner zelf?'));

    expect(description).to.equal(`${nl.freeTextNote} ${nl.charactersAtMost(20)}`);
  });

  it('is told when it is too long, and loses nothing of it', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);
    const text = 'Eerst rust en dan verder';

    await type(aid, 'Wat wil de inwoner zelf?', text);
    await goOn(aid);

    expect(names(aid, 'link')).to.deep.equal([`${nl.errors.textTooLong(20)} Wat wil de inwoner zelf?`]);
    expect(valueOf(aid, 'Wat wil de inwoner zelf?')).to.equal(text);
  });

  it('is asked for it when there are only spaces', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);

    await type(aid, 'Wat wil de inwoner zelf?', '   ');
    await goOn(aid);

    expect(names(aid, 'link')).to.deep.equal([`${nl.errors.text} Wat wil de inwoner zelf?`]);
  });

  it('is asked for it again after emptying the field', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);
    await type(aid, 'Wat wil de inwoner zelf?', 'Rust');

    await erase(aid, 'Wat wil de inwoner zelf?');
    await goOn(aid);

    expect(focusOf(aid)).to.equal(nl.errorSummary(1));
  });

  it('writes a long text with new lines', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);
    await type(aid, 'Wat wil de inwoner zelf?', 'Rust');
    await goOn(aid);

    await type(aid, `Wil je nog iets kwijt? ${nl.notRequired}`, 'Eerst dit.\nDan dat.');
    await goOn(aid);

    expect(aid.record?.answers.at(-1)?.value).to.equal('Eerst dit.\nDan dat.');
  });

  it('leaves out what is not required, which the field says', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);
    await pressButton(aid, nl.back);

    expect(textOf(aid)).to.include(sinceWhen);
    expect(find(aid, 'textbox', sinceWhen).hasAttribute('aria-required')).to.be.false;
    await goOn(aid);

    expect(aid.record?.answers.find(({ question }) => question === 'sinds')?.value).to.equal(null);
  });

  it('fills in a date', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toWish(aid);
    await pressButton(aid, nl.back);

    find(aid, 'textbox', sinceWhen).focus();
    // Month, day, year: the browser of the test runner is set to American English.
    await sendKeys({ type: '11212026' });
    await goOn(aid);

    expect(aid.record?.answers.find(({ question }) => question === 'sinds')?.value).to.equal('2026-11-21');
  });
});
