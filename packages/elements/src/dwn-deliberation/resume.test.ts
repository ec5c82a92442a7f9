import { expect } from '@open-wc/testing';
import { aids } from '@doen-wat-nodig-is/aids';
import { hostileTexts } from '../../test-support/hostile-texts.js';
import { listenFor } from '../../test-support/mount.js';
import { focusOf, names, textOf } from '../../test-support/screen-reader.js';
import { shortRoles, shortSetup } from '../../test-support/deliberation-setup.js';
import {
  begin,
  chosenOf,
  comparedState,
  mountDeliberation,
  pick,
  pressIt,
  stateWith,
  typeIn,
} from '../../test-support/walk-deliberation.js';
import { provideAids } from '../index.js';
import { deliberationMessages } from './deliberation-messages.js';

const words = deliberationMessages.nl;

describe('who comes back to a deliberation', () => {
  it('goes on where it was, from what the page kept', async () => {
    const events = listenFor('dwn-deliberation');
    const before = await mountDeliberation();
    await begin(before);
    await pressIt(before, words.hub.weighAs('Inbrenger van de vraag'));
    await pick(before, 'Voor');
    const kept = JSON.stringify(events.at(-1)?.state);

    const after = await mountDeliberation({ setup: shortSetup, roles: shortRoles, state: JSON.parse(kept) as unknown });

    // Somebody else may sit there now: what was being weighed shows only to who goes on with it.
    expect(chosenOf(after)).to.deep.equal([]);
    await pressIt(after, words.hub.goOnAs('Inbrenger van de vraag'));
    expect(chosenOf(after)).to.deep.equal(['Voor']);
  });

  it('loses nothing of a question that is being written', async () => {
    const events = listenFor('dwn-deliberation');
    const before = await mountDeliberation();
    await typeIn(before, words.setup.question, 'Wat nu?');

    const after = await mountDeliberation({ state: events.at(-1)?.state });

    expect(after.shadowRoot?.querySelector<HTMLTextAreaElement>('#question')?.value).to.equal('Wat nu?');
  });

  it('is not brought back by a page that hands over what it was told', async () => {
    const deliberation = await mountDeliberation();
    deliberation.addEventListener('dwn-deliberation', ({ state }) => {
      void deliberation.updateComplete.then(() => (deliberation.state = state));
    });

    await begin(deliberation);
    await pressIt(deliberation, words.hub.weighAs('Inbrenger van de vraag'));
    await pick(deliberation, 'Voor');

    expect(chosenOf(deliberation)).to.deep.equal(['Voor']);
    expect(textOf(deliberation)).to.include(words.weigh.position(1, 2));
  });

  for (const [problem, state] of [
    ['no-deliberation', { iets: 'anders' }],
    ['newer-version', { ...stateWith(), schemaVersion: 2 }],
    ['damaged', { ...stateWith(), weighings: 'veel' }],
  ] as const) {
    it(`is told what is wrong with what was kept: ${problem}`, async () => {
      const deliberation = await mountDeliberation({ setup: shortSetup, roles: shortRoles, state });
      expect(textOf(deliberation)).to.include(words.problem[problem]);

      await pressIt(deliberation, words.problem.restart);

      expect(focusOf(deliberation)).to.equal(shortSetup.title);
    });
  }
});

describe('a page that gives no setup', () => {
  it('is told what is missing, until the aid for it is there', async () => {
    const deliberation = await mountDeliberation({});
    expect(textOf(deliberation)).to.include(words.empty.title);

    provideAids({ beraad: aids.beraad });
    await deliberation.updateComplete;

    expect(names(deliberation, 'checkbox')).to.include('Jurist').and.include('Ervaringsdeskundige eigen ervaring');
    const chosen = deliberation.shadowRoot?.querySelectorAll('[type=checkbox]:checked');
    expect(chosen).to.have.length(1);
    expect(textOf(deliberation)).to.include('Niets doen');
  });
});

describe('a hostile text', () => {
  it('stays a text in every place where people write or labels stand', async () => {
    for (const text of hostileTexts) {
      const { topic, weighings, ...state } = comparedState();
      const hostile = {
        ...state,
        topic: {
          ...topic,
          title: text,
          purpose: text,
          question: text.trim() || 'x',
          options: [text.trim().slice(0, 300) || 'x'],
          roles: topic.roles.map((role) => ({ ...role, label: text })),
          criteria: topic.criteria.map((criterion) => ({ ...criterion, label: text, question: text })),
          scale: topic.scale.map((step) => ({ ...step, label: text })),
        },
        weighings: weighings.map((weighing) => ({ ...weighing, argument: `${text} .`, noticed: text })),
      };

      const deliberation = await mountDeliberation({ state: hostile });
      expect(textOf(deliberation)).to.include(words.compare.title);

      const strange =
        'script, img, iframe, object, embed, form:not([novalidate]), style, link, meta, base, video, audio';
      expect(deliberation.shadowRoot?.querySelectorAll(strange)).to.have.length(0);
      await pressIt(deliberation, words.compare.toOutcome);
      expect(deliberation.shadowRoot?.querySelectorAll(strange)).to.have.length(0);
      expect('harm' in window).to.be.false;
    }
  });
});
