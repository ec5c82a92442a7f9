import { expect, waitUntil } from '@open-wc/testing';
import { press } from '../../test-support/keyboard.js';
import { listenFor } from '../../test-support/mount.js';
import { decidedRecord, mountRecord } from '../../test-support/records.js';
import { find, focusOf, has, names, textOf } from '../../test-support/screen-reader.js';
import type { DwnRecord } from '../index.js';
import { recordMessagesFor } from './record-messages.js';
import { reviewMessages } from './review-messages.js';

const { actions } = recordMessagesFor('nl');
const { nl } = reviewMessages;

describe('a person who looks back', () => {
  it('is told when, and gets a file for the calendar that says nothing of the inwoner', async () => {
    const element = await mountRecord({ record: decidedRecord() });
    const saved = catchDownload();

    await press(element, find(element, 'button', nl.calendar));

    const { name, text } = await saved();
    expect(name).to.match(/^terugblik-\d{4}-\d{2}-\d{2}\.ics$/);
    expect(text).to.include('SUMMARY:Terugkijken\r\n');
    expect(text).to.not.include('Beslissen').and.not.include('De tijd dringt');
  });

  it('is told of a day that has passed, without a file for it', async () => {
    const element = await mountRecord({ record: decidedRecord({ now: '2020-01-06T10:00:00Z' }) });

    expect(textOf(element)).to.include(nl.past('maandag 3 februari 2020'));
    expect(has(element, 'button', nl.calendar)).to.equal(false);
  });

  it('can look back where no day was planned', async () => {
    const element = await mountRecord({ record: decidedRecord({ answers: { past: 'nee', wanneer: 'nooit' } }) });

    expect(has(element, 'button', nl.calendar)).to.equal(false);
    expect(has(element, 'button', actions.start)).to.equal(true);
  });

  it('begins with what is known, and finds the way back to the record', async () => {
    const events = listenFor('dwn-review');
    const element = await mountRecord({ record: decidedRecord() });

    await press(element, find(element, 'button', actions.start));
    expect(focusOf(element)).to.equal(nl.title);
    const inner = innerAid(element);
    await waitUntil(() => has(innerAid(element), 'radio', 'Ja'), 'asks the first question');
    expect(names(inner, 'heading')).to.include('Week je af?');
    expect(textOf(inner)).to.include('Voorstel uit Beslissen');
    expect(events.map(({ aid }) => aid)).to.deep.equal(['terugkijken']);

    await press(element, find(element, 'button', actions.back));
    expect(focusOf(element)).to.equal('Vastlegging van Beslissen');
  });

  it('stays at the record when the page shows the review itself', async () => {
    const element = await mountRecord({ record: decidedRecord() });
    element.addEventListener('dwn-review', (event) => event.preventDefault());

    await press(element, find(element, 'button', actions.start));

    expect(has(element, 'heading', 'Wijk af van de regel')).to.equal(true);
  });
});

function innerAid(element: DwnRecord): HTMLElement {
  const traject = element.shadowRoot?.querySelector('dwn-traject');
  const aid = traject?.shadowRoot?.querySelector('dwn-aid');
  if (!aid) throw new Error('There is no aid to look back with.');
  return aid;
}

/** What is offered as a file, in place of the dialog of the browser. */
function catchDownload(): () => Promise<{ readonly name: string; readonly text: string }> {
  const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');
  const links: HTMLAnchorElement[] = [];
  HTMLElement.prototype.click = function click(this: HTMLElement) {
    if (this instanceof HTMLAnchorElement) links.push(this);
  };
  return async () => {
    if (original) Object.defineProperty(HTMLElement.prototype, 'click', original);
    const [link] = links;
    return { name: link?.download ?? '', text: await (await fetch(link?.href ?? '')).text() };
  };
}
