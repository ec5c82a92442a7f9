import { expect } from '@open-wc/testing';
import { helpDefinition } from '../../test-support/definitions.js';
import { choose, goOn, pressButton, tick, type } from '../../test-support/keyboard.js';
import { listenFor, mountAid } from '../../test-support/mount.js';
import { names } from '../../test-support/screen-reader.js';
import { answerAll, toDebt, toReview, toWish } from '../../test-support/walk.js';
import {
  DwnAid,
  DwnAnswerEvent,
  DwnCompleteEvent,
  DwnOutcomeEvent,
  DwnProblemEvent,
  DwnStepEvent,
  nl,
} from '../index.js';

describe('a page around the aid', () => {
  it('hears each answer, given, changed or taken back', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    const events = listenFor('dwn-answer');

    await toDebt(aid);
    await type(aid, 'Hoe hoog is de schuld?', '1x');
    await tick(aid, nl.dontKnow);

    expect(events.every((event) => event instanceof DwnAnswerEvent)).to.be.true;
    expect(events.map(({ question, answer }) => [question, answer])).to.deep.equal([
      ['gevaar', 'nee'],
      ['zorgen', ['geld']],
      ['schuld', 1],
      ['schuld', undefined],
      ['schuld', 'weet_niet'],
    ]);
  });

  it('hears that a question was left out', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    const events = listenFor('dwn-answer');

    await toWish(aid);

    expect(events.map(({ question, answer }) => [question, answer]).at(-1)).to.deep.equal(['sinds', null]);
  });

  it('hears which screen is shown, without an answer in it', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    const events = listenFor('dwn-step');

    await toReview(aid);
    await pressButton(aid, nl.back);
    await goOn(aid);
    await pressButton(aid, nl.toAdvice);
    await pressButton(aid, nl.advice.finish);

    expect(events.every((event) => event instanceof DwnStepEvent)).to.be.true;
    expect(events.map(({ kind, question, index, total }) => [kind, question, index, total])).to.deep.equal([
      ['question', 'zorgen', 2, 6],
      ['question', 'sinds', 3, 5],
      ['question', 'wens', 4, 5],
      ['question', 'verhaal', 5, 5],
      ['review', undefined, 0, 5],
      ['question', 'verhaal', 5, 5],
      ['review', undefined, 0, 5],
      ['advice', undefined, 0, 5],
      ['done', undefined, 0, 5],
    ]);
    expect(Object.keys(events[0] ?? {}).sort()).to.deep.equal(['index', 'isTrusted', 'kind', 'question', 'total']);
  });

  it('hears no step when a person cannot go on', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    const events = listenFor('dwn-step');

    await goOn(aid);

    expect(events).to.deep.equal([]);
  });

  it('hears the advice that is shown, most pressing supplement first', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    const events = listenFor('dwn-outcome');
    await answerAll(aid);
    expect(events).to.deep.equal([]);

    await pressButton(aid, nl.toAdvice);

    expect(events).to.have.length(1);
    expect(events[0]).to.be.instanceOf(DwnOutcomeEvent);
    expect(events[0]?.outcome.id).to.equal('hulp');
    expect(events[0]?.supplements.map(({ id }) => id)).to.deep.equal(['woonhulp', 'schuldhulp', 'tip']);
  });

  it('gets the record at the end, once, as plain JSON', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    const events = listenFor('dwn-complete');
    await answerAll(aid);
    await pressButton(aid, nl.toAdvice);
    const start = Date.now();

    await pressButton(aid, nl.advice.finish);

    expect(events).to.have.length(1);
    expect(events[0]).to.be.instanceOf(DwnCompleteEvent);
    const { record } = events[0] as DwnCompleteEvent;
    expect(JSON.parse(JSON.stringify(record))).to.deep.equal(record);
    expect(record.aid.id).to.equal('hulpvraag');
    expect(record.outcome?.id).to.equal('hulp');
    expect(record.supplements.map(({ id }) => id)).to.deep.equal(['woonhulp', 'schuldhulp', 'tip']);
    expect(Date.parse(record.createdAt)).to.be.within(start, Date.now());
  });

  it('reads the record of the moment when it asks for it', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    expect(aid.record?.answers).to.deep.equal([]);

    await choose(aid, 'Ja');

    expect(aid.record?.outcome?.id).to.equal('acuut');
    expect((await mountAid({})).record).to.equal(undefined);
  });

  it('hears that every answer is taken back when a person begins again, also those that did not count', async () => {
    const aid = await mountAid({ aid: helpDefinition });
    await toDebt(aid);
    await type(aid, 'Hoe hoog is de schuld?', '5');
    await pressButton(aid, nl.back);
    await tick(aid, 'Geld');
    const events = listenFor('dwn-answer');

    aid.restart();

    expect(events.map(({ question, answer }) => [question, answer])).to.have.deep.members([
      ['gevaar', undefined],
      ['zorgen', undefined],
      ['schuld', undefined],
    ]);
  });

  it('gets every event up to the document, out of every shadow', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const aid = document.createElement('dwn-aid');
    aid.aid = helpDefinition;
    outer.attachShadow({ mode: 'closed' }).append(aid);
    await aid.updateComplete;
    const events = listenFor('dwn-answer', 'dwn-step', 'dwn-outcome', 'dwn-complete', 'dwn-problem');

    await choose(aid, 'Ja');
    await goOn(aid);
    await pressButton(aid, nl.advice.finish);
    aid.aid = {};
    await aid.updateComplete;
    outer.remove();

    expect(new Set(events.map(({ type: name }) => name))).to.deep.equal(
      new Set(['dwn-answer', 'dwn-step', 'dwn-outcome', 'dwn-complete', 'dwn-problem']),
    );
    expect(events.every(({ bubbles, composed, target }) => bubbles && composed && target === outer)).to.be.true;
  });

  it('hears what is wrong with a definition, with a place for each problem', async () => {
    const events = listenFor('dwn-problem');

    await mountAid({ aid: { ...helpDefinition, title: 7, version: 'een' } });

    expect(events).to.have.length(1);
    expect(events[0]).to.be.instanceOf(DwnProblemEvent);
    expect(events[0]?.reason).to.equal('definition');
    expect(events[0]?.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['invalid-value', '/version'],
      ['wrong-type', '/title'],
    ]);
  });

  it('may answer a problem with another aid', async () => {
    // Lit advises against a second update in the development of an element; here it is what the host wants.
    DwnAid.disableWarning?.('change-in-update');
    const aid = document.createElement('dwn-aid');
    aid.addEventListener('dwn-problem', () => (aid.aid = helpDefinition), { once: true });
    aid.aid = {};
    document.body.append(aid);
    await aid.updateComplete;
    // Another aid is another update.
    await aid.updateComplete;

    expect(names(aid, 'heading')).to.include('Is er gevaar?');
    aid.remove();
  });
});
