import { expect } from '@open-wc/testing';
import { helpDefinition } from '../../test-support/definitions.js';
import { choose, goOn, press, pressButton } from '../../test-support/keyboard.js';
import { mountAid, nextEvent } from '../../test-support/mount.js';
import { listed, summaryOf } from '../../test-support/read-screen.js';
import { focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { answerAll, toReview } from '../../test-support/walk.js';
import { nl, type DwnAid } from '../index.js';

describe('a person who comes to the advice', () => {
  it('is brought to it, and hears it', async () => {
    const aid = await mountAdvice();

    expect(focusOf(aid)).to.equal('Regel hulp bij geld');
    expect(statusOf(aid)).to.equal(`${nl.advice.label}: Regel hulp bij geld`);
    expect(textOf(aid)).to.include('en bel een collega.');
  });

  it('reads what else matters, most pressing first, with how pressing it is in words', async () => {
    const aid = await mountAdvice();

    expect(names(aid, 'heading')).to.deep.equal([
      'Hulpvraag',
      'Regel hulp bij geld',
      nl.advice.alsoTitle,
      'Bel de woonconsulent',
      'Meld de schuld',
      'Schrijf het op',
      'Zo staat het ervoor',
      nl.advice.youDecideTitle,
    ]);
    const tones = [...(aid.shadowRoot?.querySelectorAll('.dwn-tone') ?? [])].map(({ textContent }) =>
      textContent.trim(),
    );
    const { warn, urgent, info } = nl.advice.tones;
    expect(tones).to.deep.equal([warn, urgent, warn, info]);
  });

  it('reads an answer of their own in the text', async () => {
    const aid = await mountAdvice();

    expect(textOf(aid)).to.include('De schuld is € 1.500,50.');
  });

  it('opens and closes with the keyboard why they see it', async () => {
    const aid = await mountAdvice();
    const summary = summaryOf(aid, nl.advice.whyTitle);
    expect(textOf(aid)).not.to.include(nl.advice.whyLead);

    await press(aid, summary);

    expect(textOf(aid)).to.include(`${nl.advice.whyLead} Welke zorgen zijn er? Geld en Wonen`);
    await press(aid, summary, 'Space');
    expect(textOf(aid)).not.to.include(nl.advice.whyLead);
  });

  it('opens every condition with its verdict', async () => {
    const aid = await mountAdvice();
    await press(aid, summaryOf(aid, nl.advice.whyTitle));

    await press(aid, summaryOf(aid, nl.advice.allConditions));

    expect(textOf(aid)).to.include(
      `Welke zorgen zijn er? – ${nl.trace.operators['contains']?.('Geld')}, ${nl.trace.answered('Geld en Wonen')} ${nl.trace.verdicts.applies}`,
    );
  });

  it('opens what other answers would lead to', async () => {
    const aid = await mountAdvice();

    await press(aid, summaryOf(aid, nl.advice.changeTitle));

    expect(textOf(aid)).to.include(nl.advice.changeLead);
    expect(listed(aid)).to.deep.include([nl.advice.changeTo('Zorg eerst voor veiligheid'), 'Is er gevaar? Ja']);
    expect(textOf(aid)).to.include(`${nl.advice.changeTo('Ga door')} Welke zorgen zijn er? Wonen`);
  });

  it('opens the sources, with the day on which a person last looked there', async () => {
    const aid = await mountAdvice();

    await press(aid, summaryOf(aid, nl.advice.sourcesTitle));

    expect(textOf(aid)).to.include(`Een wet (${nl.advice.checkedOn('21 november 2026')})`);
    expect(textOf(aid)).to.include(`Een boek zonder adres (${nl.advice.checkedOn('5 januari 2026')})`);
    expect(has(aid, 'link', 'Een wet')).to.be.true;
    expect(has(aid, 'link', /Een boek/)).to.be.false;
  });

  it('knows from each thing that opens what it belongs to', async () => {
    const aid = await mountAdvice();

    const summaries = [...(aid.shadowRoot?.querySelectorAll('summary') ?? [])].map(({ textContent }) => textContent);

    expect(new Set(summaries).size).to.equal(summaries.length);
    expect(summaries).to.include(`${nl.advice.whyTitle}: Bel de woonconsulent`);
  });

  it('finds links to web pages only', async () => {
    const aid = await mountAdvice();

    const links = [...(aid.shadowRoot?.querySelectorAll('a') ?? [])].map(({ protocol }) => protocol);

    expect(links).to.have.length(3);
    expect(new Set(links)).to.deep.equal(new Set(['https:']));
  });

  it('sees the picture of their answers in words too', async () => {
    const aid = await mountAdvice();

    expect(textOf(aid)).to.include(`Gevaar: ${nl.picture.states.steady}`);
    expect(names(aid, 'img')).to.deep.equal([`Zo staat het ervoor Veiligheid: ${nl.picture.areaStates.steady}`]);
  });

  it('goes back to the answers, and finds them', async () => {
    const aid = await mountAdvice();

    await pressButton(aid, nl.advice.changeAnswers);

    expect(focusOf(aid)).to.equal(nl.review.title);
    expect(listed(aid)).to.deep.include(['Hoe hoog is de schuld?', '€ 1.500,50']);
  });

  it('gets a print of the page', async () => {
    const aid = await mountAdvice();
    let prints = 0;
    Object.assign(window, { print: () => (prints += 1) });

    await pressButton(aid, nl.advice.print);

    expect(prints).to.equal(1);
  });

  it('reads that no other advice fits, when that is why', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toReview(aid);
    await pressButton(aid, nl.toAdvice);

    await press(aid, summaryOf(aid, nl.advice.whyTitle));

    expect(textOf(aid)).to.include(nl.advice.whyOtherwise);
  });
});

describe('a person who reports danger', () => {
  it('is brought to the advice at once', async () => {
    const aid = await mountDanger();

    expect(focusOf(aid)).to.equal('Zorg eerst voor veiligheid');
    expect(statusOf(aid)).to.equal(`${nl.advice.label}: Zorg eerst voor veiligheid`);
    expect(textOf(aid)).to.include('Bel 112.');
    expect(textOf(aid)).to.include(`${nl.advice.nextStep}: Bel nu.`);
    expect(textOf(aid)).to.include(nl.advice.stoppedNote);
  });

  it('goes on with the questions when they want to, and is not stopped again', async () => {
    const aid = await mountDanger();

    await pressButton(aid, nl.advice.stoppedGoOn);
    expect(focusOf(aid)).to.equal('Welke zorgen zijn er?');
    await press(aid, aid.shadowRoot?.querySelector<HTMLElement>('input[value=geen]') as HTMLElement, 'Space');
    await goOn(aid);

    expect(focusOf(aid)).to.equal(`Sinds wanneer speelt dit? ${nl.notRequired}`);
  });

  it('finishes at once', async () => {
    const aid = await mountDanger();
    const completed = nextEvent('dwn-complete');

    await pressButton(aid, nl.advice.finish);

    const { record } = await completed;
    expect(record.outcome?.id).to.equal('acuut');
    expect(record.unanswered).to.include('zorgen');
  });

  it('changes that answer, and is asked the other questions', async () => {
    const aid = await mountDanger();
    await pressButton(aid, nl.advice.changeAnswers);

    await pressButton(aid, `${nl.review.change}: Is er gevaar?`);
    await choose(aid, 'Nee');
    await goOn(aid);

    expect(focusOf(aid)).to.equal('Welke zorgen zijn er?');
  });
});

describe('a person who finishes', () => {
  it('reads that it is done and that nothing is kept', async () => {
    const aid = await mountAdvice();

    await pressButton(aid, nl.advice.finish);

    expect(focusOf(aid)).to.equal(nl.done.title);
    expect(statusOf(aid)).to.equal(nl.done.title);
    expect(textOf(aid)).to.include(nl.done.notSaved);
  });

  it('goes back to the advice', async () => {
    const aid = await mountAdvice();
    await pressButton(aid, nl.advice.finish);

    await pressButton(aid, nl.done.backToAdvice);

    expect(focusOf(aid)).to.equal('Regel hulp bij geld');
  });

  for (const screen of ['the advice', 'the end']) {
    it(`begins again from ${screen} without an answer`, async () => {
      const aid = await mountAdvice();
      if (screen === 'the end') await pressButton(aid, nl.advice.finish);

      await pressButton(aid, nl.advice.restart);

      expect(focusOf(aid)).to.equal('Is er gevaar?');
      expect(statusOf(aid)).to.equal(nl.position(1, 6));
      expect(aid.record?.answers).to.deep.equal([]);
    });
  }
});

async function mountAdvice(): Promise<DwnAid> {
  const aid = await mountAid({ aid: helpDefinition });
  await answerAll(aid);
  await pressButton(aid, nl.toAdvice);
  return aid;
}

async function mountDanger(): Promise<DwnAid> {
  const aid = await mountAid({ aid: helpDefinition });
  await choose(aid, 'Ja');
  await goOn(aid);
  return aid;
}
