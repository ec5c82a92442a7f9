import { expect } from '@open-wc/testing';
import { focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import { listenFor } from '../../test-support/mount.js';
import {
  allOf,
  begin,
  chosenOf,
  comparedState,
  mountDeliberation,
  pick,
  pressIt,
  stateWith,
  typeIn,
  weigh,
} from '../../test-support/walk-deliberation.js';
import { shortSetup } from '../../test-support/deliberation-setup.js';
import { DwnDeliberationCompleteEvent, DwnDeliberationEvent, nl } from '../index.js';
import { deliberationMessages } from './deliberation-messages.js';

const words = deliberationMessages.nl;

describe('colleagues around one screen', () => {
  it('weigh each alone by keyboard, see all together, and write down what came out', async () => {
    const events = listenFor('dwn-deliberation', 'dwn-deliberation-complete');
    const deliberation = await mountDeliberation();
    await begin(deliberation);

    expect(focusOf(deliberation)).to.equal(words.hub.handOver('Inbrenger van de vraag'));
    await pressIt(deliberation, words.hub.weighAs('Inbrenger van de vraag'));
    expect(focusOf(deliberation)).to.equal('De taxi betalen');
    expect(statusOf(deliberation)).to.equal(words.weigh.position(1, 2));
    await weigh(
      deliberation,
      [
        ['Voor', 'Voor'],
        ['Tegen', 'Weet ik niet'],
      ],
      'EERSTE GEHEIM',
    );

    expect(focusOf(deliberation)).to.equal(words.hub.handOver('Jurist'));
    expect(allOf(deliberation)).not.to.include('EERSTE GEHEIM');
    await pressIt(deliberation, words.hub.weighAs('Jurist'));
    expect(chosenOf(deliberation)).to.deep.equal([]);
    await weigh(
      deliberation,
      [
        ['Tegen', 'Voor'],
        ['Tegen', 'Tegen'],
      ],
      'TWEEDE GEHEIM',
    );

    await pressIt(deliberation, words.hub.weighAs('Ervaringsdeskundige'));
    await weigh(
      deliberation,
      [
        ['Ertussenin', 'Voor'],
        ['Tegen', 'Voor'],
      ],
      'DERDE GEHEIM',
      'De bus rijdt niet.',
    );
    expect(focusOf(deliberation)).to.equal(words.hub.all);
    expect(allOf(deliberation)).not.to.match(/GEHEIM|bus/);

    await pressIt(deliberation, words.hub.reveal);
    expect(focusOf(deliberation)).to.equal(words.compare.title);
    const text = textOf(deliberation);
    for (const said of ['EERSTE GEHEIM', 'TWEEDE GEHEIM', 'DERDE GEHEIM', 'De bus rijdt niet.'])
      expect(text).to.include(said);
    expect(text).to.include(words.compare.insightsTitle('Ervaringsdeskundige'));

    await pressIt(deliberation, words.compare.toOutcome);
    await pick(deliberation, 'De taxi betalen');
    await typeIn(deliberation, words.outcome.why, 'Het helpt.');
    await pick(deliberation, 'Jurist');
    await pressIt(deliberation, words.outcome.finish);

    expect(focusOf(deliberation)).to.equal(words.done.title);
    const end = events.at(-1) as DwnDeliberationCompleteEvent;
    expect(end).to.be.instanceOf(DwnDeliberationCompleteEvent);
    expect(end.deliberation.result).to.deep.equal({ option: 'De taxi betalen', why: 'Het helpt.', decides: 'Jurist' });
    expect(end.deliberation.weighings.map(({ role, argument }) => [role, argument])).to.deep.equal([
      ['Inbrenger van de vraag', 'EERSTE GEHEIM'],
      ['Jurist', 'TWEEDE GEHEIM'],
      ['Ervaringsdeskundige', 'DERDE GEHEIM'],
    ]);
    expect(end.deliberation.absent).to.deep.equal([]);
    expect(events.slice(0, -1).every((event) => event instanceof DwnDeliberationEvent)).to.be.true;
  });

  it('find nothing of what another weighed by going back, weighing again or choosing that role', async () => {
    const deliberation = await mountDeliberation({ state: stateWith('collega', 'jurist') });

    for (const name of [
      `${words.hub.again}: Collega`,
      `${words.hub.again}: Jurist`,
      words.hub.weighAs('Ervaringsdeskundige'),
    ]) {
      await pressIt(deliberation, name);
      expect(allOf(deliberation)).not.to.include('GEHEIM');
      expect(chosenOf(deliberation)).to.deep.equal([]);
      await pressIt(deliberation, words.weigh.stop);
      expect(statusOf(deliberation)).to.equal(words.weigh.stopped);
      expect(allOf(deliberation)).not.to.include('GEHEIM');
    }
  });

  it('find nothing of what somebody stopped weighing', async () => {
    const deliberation = await mountDeliberation({ state: stateWith() });
    await pressIt(deliberation, words.hub.weighAs('Collega'));
    await pick(deliberation, 'Voor');

    await pressIt(deliberation, words.weigh.stop);
    await pressIt(deliberation, words.hub.weighAs('Collega'));

    expect(chosenOf(deliberation)).to.deep.equal([]);
  });

  it('keep what they filled in while they go to and fro between options', async () => {
    const deliberation = await mountDeliberation({ state: stateWith() });
    await pressIt(deliberation, words.hub.weighAs('Collega'));
    for (const group of deliberation.shadowRoot?.querySelectorAll<HTMLElement>('[role=radiogroup]') ?? []) {
      group.querySelector('input')?.click();
    }
    await pressIt(deliberation, nl.next);
    expect(focusOf(deliberation)).to.equal('Niets doen');
    expect(chosenOf(deliberation)).to.deep.equal([]);

    await pressIt(deliberation, words.back);

    expect(focusOf(deliberation)).to.equal('De taxi betalen');
    expect(chosenOf(deliberation)).to.deep.equal(['Tegen', 'Tegen']);
  });

  it('are told what is missing, and are brought to it', async () => {
    const deliberation = await mountDeliberation({ state: stateWith() });
    await pressIt(deliberation, words.hub.weighAs('Collega'));

    await pressIt(deliberation, nl.next);

    expect(focusOf(deliberation)).to.equal(nl.errorSummary(2));
    expect(statusOf(deliberation)).to.equal(nl.errorSummary(2));
    const links = deliberation.shadowRoot?.querySelectorAll<HTMLElement>('.dwn-errors a') ?? [];
    links[1]?.click();
    const focused = deliberation.shadowRoot?.activeElement as HTMLInputElement;
    expect([focused.name, focused.value]).to.deep.equal(['score-1', 'tegen']);
  });

  it('go on without who is not there only after a question, and it is recorded', async () => {
    const deliberation = await mountDeliberation({ state: stateWith('collega', 'ervaring') });
    await pressIt(deliberation, words.hub.without('Jurist'));
    expect(focusOf(deliberation)).to.equal(words.hub.withoutSure);
    expect(allOf(deliberation)).not.to.include('GEHEIM');
    await pressIt(deliberation, words.hub.withoutNo);
    expect(focusOf(deliberation)).to.equal(words.hub.handOver('Jurist'));

    await pressIt(deliberation, words.hub.without('Jurist'));
    await pressIt(deliberation, words.hub.withoutYes);

    expect(textOf(deliberation)).to.include(words.compare.absent('Jurist'));
    expect(has(deliberation, 'button', /Weeg|Begin/)).to.be.false;
  });

  it('cannot look at one weighing alone', async () => {
    const deliberation = await mountDeliberation({ state: stateWith('collega') });

    await pressIt(deliberation, words.hub.without('Jurist en Ervaringsdeskundige'));

    expect(textOf(deliberation)).to.include(words.hub.tooFew);
    expect(names(deliberation, 'button')).to.deep.equal([words.hub.withoutNo]);
  });
});

describe('who prepares a deliberation', () => {
  it('is told all that is missing, in words at the field', async () => {
    const deliberation = await mountDeliberation({ setup: shortSetup });

    await pressIt(deliberation, words.setup.begin);

    expect(focusOf(deliberation)).to.equal(nl.errorSummary(3));
    for (const code of ['no-question', 'no-option', 'too-few-roles'] as const) {
      expect(textOf(deliberation).split(words.faults[code]).length, code).to.equal(3);
    }
  });

  it('adds and takes away options, and is brought to the next field', async () => {
    const deliberation = await mountDeliberation();
    await pressIt(deliberation, words.setup.addOption);
    expect(focusOf(deliberation)).to.match(/^Oplossing 2/);
    await typeIn(deliberation, /^Oplossing 2/, 'Een fiets');
    await pressIt(deliberation, `${words.setup.removeOption}: ${words.setup.option(1)}`);

    expect(statusOf(deliberation)).to.equal(words.setup.optionRemoved);
    expect((deliberation.shadowRoot?.activeElement as HTMLTextAreaElement).value).to.equal('Een fiets');
    for (let place = 2; place <= 5; place += 1) await pressIt(deliberation, words.setup.addOption);
    expect(has(deliberation, 'button', words.setup.addOption)).to.be.false;
    expect(textOf(deliberation)).to.include('Niets doen');
  });

  it('is warned while typing something that looks like personal data, and not stopped', async () => {
    const deliberation = await mountDeliberation();
    await typeIn(deliberation, words.setup.question, 'Bel 06-12345678?');

    await pressIt(deliberation, /^Vervang door/);

    expect((deliberation.shadowRoot?.activeElement as HTMLTextAreaElement).value).to.equal('Bel [telefoonnummer]?');
  });

  it('can go back to the question until somebody has weighed', async () => {
    const deliberation = await mountDeliberation();
    await begin(deliberation);
    await pressIt(deliberation, words.hub.changeTopic);
    expect(focusOf(deliberation)).to.equal(shortSetup.title);
    expect(allOf(deliberation)).to.include('De taxi betalen');

    deliberation.state = stateWith('jurist');
    await deliberation.updateComplete;

    expect(has(deliberation, 'button', words.hub.changeTopic)).to.be.false;
  });
});

describe('who reads the comparison', () => {
  it('meets words and roles, and no number', async () => {
    const deliberation = await mountDeliberation({ state: comparedState() });

    const comparison = deliberation.shadowRoot?.querySelector<HTMLElement>('.dwn-comparison');

    expect(comparison?.innerText).not.to.match(/\d|%/);
    expect(comparison?.innerText).to.include(words.compare.agreements.apart).and.include(words.compare.agreements.near);
  });

  it('may say that there is no choice yet', async () => {
    const events = listenFor('dwn-deliberation-complete');
    const deliberation = await mountDeliberation({ state: comparedState() });
    await pressIt(deliberation, words.compare.toOutcome);
    await pressIt(deliberation, words.outcome.finish);
    expect(focusOf(deliberation)).to.equal(nl.errorSummary(3));

    await pick(deliberation, words.outcome.none);
    await typeIn(deliberation, words.outcome.why, 'Eerst navragen.');
    await pick(deliberation, words.outcome.decidesOther);
    await pressIt(deliberation, words.outcome.finish);

    expect(events[0]?.deliberation.result).to.equal(undefined);
    expect(events[0]?.deliberation.undecided).to.deep.equal({
      why: 'Eerst navragen.',
      decides: 'iemand die niet meedeed',
    });
    expect(textOf(deliberation)).to.include(words.done.noneYet);
  });
});
