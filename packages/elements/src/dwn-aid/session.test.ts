import { expect } from '@open-wc/testing';
import { createSession, trustAid } from '@doen-wat-nodig-is/core';
import { helpDefinition, twinDefinition } from '../../test-support/definitions.js';
import { choose, goOn, pressButton, type } from '../../test-support/keyboard.js';
import { listenFor, mountAid } from '../../test-support/mount.js';
import { checked, valueOf } from '../../test-support/read-screen.js';
import { focusOf, has, names, textOf } from '../../test-support/screen-reader.js';
import { toDebt } from '../../test-support/walk.js';
import { nl } from '../index.js';

const help = trustAid(helpDefinition);
const twin = trustAid(twinDefinition);

describe('a page that keeps the session', () => {
  it('has the aid of that session shown, and gets each answer in it', async () => {
    const session = createSession(twin);
    const aid = await mountAid({ session });

    await choose(aid, 'Ja');

    expect(names(aid, 'heading')).to.deep.equal(['Tweeling', 'De eerste vraag?']);
    expect(session.snapshot.answers).to.deep.equal({ eerste: 'ja' });
  });

  it('resumes a session where it was left', async () => {
    const aid = await mountAid({ session: createSession(twin, { answers: { eerste: 'ja' } }) });

    expect(names(aid, 'heading')).to.include('De tweede vraag?');
    await pressButton(aid, nl.back);
    expect(checked(aid)).to.deep.equal(['Ja']);
  });

  it('may answer itself, also while the aid is out of the page', async () => {
    const session = createSession(twin);
    const aid = await mountAid({ session });
    session.answer('eerste', 'nee');
    await aid.updateComplete;
    expect(checked(aid)).to.deep.equal(['Nee']);
    const { parentElement } = aid;
    aid.remove();

    session.answer('eerste', 'ja');
    parentElement?.append(aid);
    await aid.updateComplete;

    expect(checked(aid)).to.deep.equal(['Ja']);
  });

  it('may show another session and come back, and nothing typed or chosen is lost', async () => {
    const [first, second] = [createSession(help), createSession(twin)];
    const aid = await mountAid({ session: first });
    await toDebt(aid);
    await type(aid, 'Hoe hoog is de schuld?', '12x');

    aid.session = second;
    await aid.updateComplete;
    expect(names(aid, 'heading')).to.include('De eerste vraag?');
    aid.session = first;
    await aid.updateComplete;

    expect(valueOf(aid, 'Hoe hoog is de schuld?')).to.equal('12x');
  });

  it('brings who was at work along to another session, and nobody else', async () => {
    const aid = await mountAid({ session: createSession(twin) });
    await choose(aid, 'Ja');
    aid.session = createSession(help);
    await aid.updateComplete;
    expect(focusOf(aid)).to.equal('Is er gevaar?');

    (document.activeElement as HTMLElement).blur();
    aid.session = createSession(twin);
    await aid.updateComplete;

    expect(document.activeElement).to.equal(document.body);
  });

  it('shows the advice again to who comes back to a finished session, and says so', async () => {
    const [first, second] = [createSession(twin), createSession(help)];
    const aid = await mountAid({ session: first });
    for (const answer of ['Ja', 'Ja']) {
      await choose(aid, answer);
      await goOn(aid);
    }
    await pressButton(aid, nl.toAdvice);
    await pressButton(aid, nl.advice.finish);
    aid.session = second;
    await aid.updateComplete;
    const events = listenFor('dwn-outcome', 'dwn-step');

    aid.session = first;
    await aid.updateComplete;

    expect(has(aid, 'heading', 'Twee keer ja')).to.be.true;
    expect(events.map(({ type: name }) => name)).to.deep.equal(['dwn-step', 'dwn-outcome']);
  });

  it('shows an aid of its own again when the session is taken away', async () => {
    const aid = await mountAid({ session: createSession(twin), aid: helpDefinition });

    aid.session = undefined;
    await aid.updateComplete;

    expect(names(aid, 'heading')).to.include('Hulpvraag');
    expect(aid.record?.answers).to.deep.equal([]);
  });
});

describe('a page that offers aids to go on with', () => {
  const next = [
    { aid: 'standaardtoets', title: 'Past de standaard?', purpose: 'Kijk of de gewone oplossing werkt.' },
    { aid: 'beraad', title: 'Onderling beraad', purpose: 'Zet een goed gesprek klaar.' },
  ];

  it('hears which one the person goes on with', async () => {
    const aid = await mountAid({ aid: twinDefinition, next });
    const events = listenFor('dwn-complete');
    for (const answer of ['Ja', 'Nee']) {
      await choose(aid, answer);
      await goOn(aid);
    }
    await pressButton(aid, nl.toAdvice);
    expect(textOf(aid)).to.include('Kijk of de gewone oplossing werkt.');

    await pressButton(aid, nl.advice.goOnWith('Onderling beraad'));

    expect(events.map((event) => [event.record.outcome?.id, event.next])).to.deep.equal([['anders', 'beraad']]);
  });

  it('hears that the person goes on with none, also after an advice that cannot wait', async () => {
    const aid = await mountAid({ aid: helpDefinition, next });
    const events = listenFor('dwn-complete');
    await choose(aid, 'Ja');
    await goOn(aid);

    await pressButton(aid, nl.advice.finishHere);

    expect(events.map((event) => [event.record.outcome?.id, event.next])).to.deep.equal([['acuut', undefined]]);
  });

  it('may have the person go on from an advice that cannot wait', async () => {
    const aid = await mountAid({ aid: helpDefinition, next });
    const events = listenFor('dwn-complete');
    await choose(aid, 'Ja');
    await goOn(aid);

    await pressButton(aid, nl.advice.goOnWith('Past de standaard?'));

    expect(events.map((event) => [event.record.outcome?.id, event.next])).to.deep.equal([['acuut', 'standaardtoets']]);
  });
});
