import { expect, waitUntil } from '@open-wc/testing';
import { holdFetches, urlOf } from '../../test-support/fetching.js';
import { hostileAddresses, hostileTexts } from '../../test-support/hostile-texts.js';
import { listenFor, nextEvent } from '../../test-support/mount.js';
import { decidedRecord, mountRecord, twoAidsRecord } from '../../test-support/records.js';
import { find, focusOf, has, names, statusOf, textOf } from '../../test-support/screen-reader.js';
import type { DwnRecord } from '../index.js';
import { recordMessagesFor } from './record-messages.js';

const words = recordMessagesFor('nl');

describe('a person who opens a record', () => {
  it('reads the advice, why, the decision, the texts and the deliberation', async () => {
    const element = await mountRecord({ record: decidedRecord({ now: '2026-11-23T10:00:00Z' }) });
    openAll(element);

    expect(names(element, 'heading').slice(0, 3)).to.deep.equal([
      'Vastlegging van Beslissen',
      'Terugblik',
      'Wijk af van de regel',
    ]);
    const text = textOf(element);
    for (const part of [
      '23 november 2026',
      'Beslissen, versie 1.0.0',
      'Volgende stap: Overleg.',
      'Kijk nog eens naar de regel.',
      'Bel ook even',
      words.decision.deviate,
      'Dit kan niet wachten',
      'De tijd dringt.',
      'Past de regel: Nee!',
      'Helpen',
      'Teamleider',
      'Een wet (nagekeken op 21 november 2026)',
    ]) {
      expect(text).to.include(part);
    }
  });

  it('sees answers that did not count, and own words, apart from the rest', async () => {
    const element = await mountRecord({ record: decidedRecord() });
    openAll(element);

    expect(textOf(element)).to.match(/Telde niet mee\..*Waarom past de regel\? Oud antwoord/);
    const own = [...(element.shadowRoot?.querySelectorAll('.dwn-own') ?? [])].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(own).to.deep.equal([
      'De tijd dringt.',
      'Het helpt echt.',
      'De stress.',
      'Hier is het anders.',
      'een vergoeding',
      'Hier is het anders.',
    ]);
    expect(textOf(element)).to.match(/Niet ingevuld het artikel Controlelijst: 1 van de 2 punten/);
  });

  it('reads the text of a document in headings, lists and tables', async () => {
    const element = await mountRecord({ record: decidedRecord() });
    openAll(element);

    const made = element.shadowRoot?.querySelector('.dwn-document');
    expect(made?.querySelector('h4, h5, h6')?.textContent.trim()).to.equal('Uw vraag');
    expect(made?.querySelectorAll('li').length).to.equal(2);
    expect(made?.querySelector('th')?.textContent).to.equal('Wat');
    expect(made?.querySelector('td')?.textContent).to.equal('Auto');
    expect(made?.querySelector('strong')?.textContent).to.equal('Nee');
  });

  it('reads all aids of a traject, in order', async () => {
    const element = await mountRecord({ record: twoAidsRecord() });

    expect(names(element, 'heading')).to.include.members([
      words.trajectTitle,
      'Stap 1: Beslissen',
      'Stap 2: Terugkijken',
    ]);
  });

  it('can give it as text, by an address, or choose a file', async () => {
    const json = JSON.stringify(decidedRecord());
    expect(has(await mountRecord({ record: json }), 'heading', 'Wijk af van de regel')).to.equal(true);

    const bySrc = await mountRecord({ src: urlOf(json) });
    await shows(bySrc, 'Wijk af van de regel');

    const byFile = await mountRecord({});
    find(byFile, 'button', words.choose.button).focus();
    choose(byFile, json);
    await shows(byFile, 'Wijk af van de regel');
    expect(focusOf(byFile)).to.equal('Vastlegging van Beslissen');
    expect(statusOf(byFile)).to.equal(words.opened);
  });

  it('is told that it is loading, and can try again when that fails', async () => {
    const fetches = holdFetches();
    const problem = nextEvent('dwn-problem');
    const element = await mountRecord({ src: urlOf(JSON.stringify(decidedRecord())) });
    expect(textOf(element)).to.include(words.loading);
    fetches.fail();
    await shows(element, words.failed.title);
    expect((await problem).reason).to.equal('load');

    find(element, 'button', words.failed.retry).click();
    fetches.release();
    await shows(element, 'Wijk af van de regel');
  });

  const refusals = {
    'not-json': '{"kind":',
    foreign: '{"name":"iets"}',
    'saved-work': '{"kind":"doen-wat-nodig-is/saved-work","schemaVersion":1}',
    newer: { ...decidedRecord(), schemaVersion: 2 },
    damaged: { ...decidedRecord(), outcome: 7 },
  } as const;
  for (const [reason, record] of Object.entries(refusals)) {
    it(`is told in words what is wrong: ${reason}`, async () => {
      const events = listenFor('dwn-problem');
      const element = await mountRecord({ record });

      // A cast, since these are the keys above.
      const { title, lead } = words.refused[reason as keyof typeof refusals];
      expect(names(element, 'heading')).to.deep.equal([title]);
      expect(textOf(element)).to.include(lead);
      expect(statusOf(element)).to.equal(title);
      expect(events.map((event) => event.reason)).to.deep.equal(['record']);
    });
  }

  it('is shown which part of a damaged record is wrong', async () => {
    const element = await mountRecord({ record: { ...decidedRecord(), outcome: 7 } });
    openAll(element);

    expect(textOf(element)).to.include(`/outcome: ${words.faults.forms.object}`);
  });

  it('comes to no harm by what is in it', async () => {
    for (const text of hostileTexts) {
      const element = await mountRecord({ record: poison(decidedRecord(), text) });
      openAll(element);
      expect(element.shadowRoot?.querySelector('script, iframe, object, img, base, form, style:not([media])')).to.equal(
        null,
      );
      expect(Reflect.get(window, 'harm')).to.equal(undefined, text);
      element.remove();
    }
  });

  it('meets no address that is not one of a page', async () => {
    for (const address of hostileAddresses) {
      const record = decidedRecord();
      const sources = [{ title: 'Bron', url: address, checkedOn: '2026-11-21' }];
      const element = await mountRecord({
        record: { ...record, outcome: record.outcome && { ...record.outcome, sources } },
      });
      expect(element.shadowRoot?.querySelector('a')).to.equal(null, address);
      element.remove();
    }
  });
});

/** Every text of a record that a person or an aid wrote becomes this one. */
function poison(value: unknown, text: string, key = ''): unknown {
  const kept = [
    'kind',
    'tone',
    'assessment',
    'audience',
    'verdict',
    'id',
    'question',
    'version',
    'digest',
    'createdAt',
  ];
  if (typeof value === 'string') return kept.includes(key) ? value : text;
  if (Array.isArray(value)) return value.map((item) => poison(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, poison(child, text, name)]));
}

function openAll(element: DwnRecord): void {
  element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
}

function choose(element: DwnRecord, contents: string): void {
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('There is nothing to choose a file with.');
  const transfer = new DataTransfer();
  transfer.items.add(new File([contents], 'vastlegging.json', { type: 'application/json' }));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
}

async function shows(element: DwnRecord, heading: string): Promise<void> {
  await waitUntil(() => has(element, 'heading', heading), `shows “${heading}”`);
}
