import { expect, fixture, html } from '@open-wc/testing';
import type { TrajectRecord } from '@doen-wat-nodig-is/core';
import { innerOf, mountTraject, settled } from '../../test-support/mount-traject.js';
import { listenFor } from '../../test-support/mount.js';
import { press } from '../../test-support/keyboard.js';
import { threeAids } from '../../test-support/traject-definitions.js';
import { pressInside, pressOutside, toEnd, toFirstAdvice, toSecond } from '../../test-support/walk-traject.js';
import { DwnTrajectCompleteEvent, DwnTrajectEvent, nl, type DwnTraject } from '../index.js';
import { trajectMessages } from './traject-messages.js';

const words = trajectMessages.nl;

describe('a page around the traject', () => {
  it('hears each step, with all it takes to resume', async () => {
    const traject = await mountTraject({ aids: threeAids });
    const events = listenFor('dwn-traject');

    await toSecond(traject);
    await pressOutside(traject, words.goBack('De check'));
    await pressInside(traject, nl.advice.finishHere);
    await pressOutside(traject, words.end.restart);

    expect(events.every((event) => event instanceof DwnTrajectEvent)).to.be.true;
    expect(events.map(({ snapshot, ended }) => [snapshot.current, snapshot.trail.length, ended])).to.deep.equal([
      ['tweede', 2, false],
      ['eerste', 2, false],
      ['eerste', 2, true],
      ['eerste', 1, false],
    ]);
    expect(events[0]?.state.trail.map(({ answers }) => answers)).to.deep.equal([{ tekort: 'ja', zorg: 'ja' }, {}]);
  });

  it('hears each aid that is finished, and then the whole', async () => {
    const traject = await mountTraject({ aids: threeAids });
    const events = listenFor('dwn-complete', 'dwn-traject-complete');

    await toEnd(traject);

    expect(events.map(({ type }) => type)).to.deep.equal(['dwn-complete', 'dwn-complete', 'dwn-traject-complete']);
    const whole = events.at(-1) as DwnTrajectCompleteEvent;
    expect(whole).to.be.instanceOf(DwnTrajectCompleteEvent);
    expect(whole.record.kind).to.equal('doen-wat-nodig-is/traject-record');
    expect(whole.record.records.map(({ aid, outcome }) => [aid.id, outcome?.id])).to.deep.equal([
      ['eerste', 'ja'],
      ['tweede', 'ja'],
    ]);
    expect(JSON.parse(JSON.stringify(whole.record))).to.deep.equal(whole.record);
  });

  it('may open an aid itself, and takes no focus from who is elsewhere', async () => {
    const traject = await mountTraject({ aids: threeAids });
    const events = listenFor('dwn-traject');

    traject.open('derde');
    await settled(traject);

    expect(events.map(({ snapshot }) => snapshot.current)).to.deep.equal(['derde']);
    expect(document.activeElement).to.equal(document.body);
  });

  it('takes what the person thinks of each advice into the record of the whole', async () => {
    const principle = {
      title: 'Rust eerst',
      meaning: 'Eerst rust.',
      whatYouDo: 'Vraag wat rust geeft.',
      whatTheResidentNotices: 'Minder brieven.',
      examples: ['Een brief minder.'],
    };
    const profile = {
      schemaVersion: 1,
      id: 'ergens',
      version: '1.0.0',
      language: 'nl',
      name: 'Gemeente Ergens',
      principles: [{ id: 'rust', ...principle }],
    };
    const traject = await mountTraject({ aids: threeAids, profile });
    await toFirstAdvice(traject);
    innerOf(traject).shadowRoot?.querySelector<HTMLElement>('#p-rust-botst')?.click();

    await pressInside(traject, nl.advice.goOnWith('De toets'));

    expect(traject.record?.records[0]?.principles.map(({ id, assessment }) => [id, assessment])).to.deep.equal([
      ['rust', 'botst'],
    ]);
  });
});

describe('a form around the traject', () => {
  it('submits the record of the whole once it has ended, and no longer when the person goes on', async () => {
    const { form, traject } = await mountForm();
    await toFirstAdvice(traject);
    expect([...new FormData(form).keys()]).to.deep.equal([]);

    await pressInside(traject, nl.advice.finishHere);
    const record = JSON.parse(new FormData(form).get('vastlegging') as string) as TrajectRecord;
    expect(record.trail.map(({ aid }) => aid)).to.deep.equal(['eerste']);

    await pressOutside(traject, 'De toets');
    expect(new FormData(form).has('vastlegging')).to.be.false;
  });

  it('takes all answers back when it is reset', async () => {
    const { form, traject } = await mountForm();
    await toEnd(traject);
    const reset = form.querySelector('button') as HTMLButtonElement;

    await press(traject, reset);

    expect(new FormData(form).has('vastlegging')).to.be.false;
    expect(traject.record?.records.map(({ answers }) => answers)).to.deep.equal([[]]);
    expect(document.activeElement).to.equal(reset);
  });
});

async function mountForm() {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <dwn-traject name="vastlegging" .aids=${threeAids}></dwn-traject>
      <button type="reset">Wis alles</button>
    </form>
  `);
  const traject = form.querySelector('dwn-traject') as DwnTraject;
  await settled(traject);
  return { form, traject };
}
