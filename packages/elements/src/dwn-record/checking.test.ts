import { digest, type AidRecord } from '@doen-wat-nodig-is/core';
import { expect, waitUntil } from '@open-wc/testing';
import { press } from '../../test-support/keyboard.js';
import { decidedRecord, mountRecord, twoAidsRecord } from '../../test-support/records.js';
import { find, focusOf, has, statusOf, textOf } from '../../test-support/screen-reader.js';
import { DwnRecord } from '../index.js';
import { recordMessagesFor } from './record-messages.js';

const { check, actions } = recordMessagesFor('nl');

describe('a person who checks a record', () => {
  const engine = DwnRecord.verify;
  afterEach(() => {
    DwnRecord.verify = engine;
  });

  it('is told that it holds, by two engines, and that it is no signature', async () => {
    const element = await checked(decidedRecord());

    expect(focusOf(element)).to.equal(check.holds);
    expect(statusOf(element)).to.equal(check.holds);
    await waitUntil(() => textOf(element).includes(check.second), 'the second engine has spoken');
    expect(textOf(element)).to.include(check.noSignature);
  });

  it('is told the same of a whole traject, aid by aid', async () => {
    const element = await checked(twoAidsRecord());

    expect(has(element, 'heading', check.holds)).to.equal(true);
    expect(textOf(element)).to.include(check.aidHolds('Terugkijken', '1.0.0'));
  });

  it('reads what is different: what was recorded, and what it should be', async () => {
    const record = decidedRecord();
    const element = await checked(
      forge({ ...record, outcome: record.outcome && { ...record.outcome, title: 'Niets' } }),
    );

    expect(focusOf(element)).to.equal(check.differs);
    expect(textOf(element)).to.match(/Advies: titel Vastgelegd: Niets Hoort te zijn: Wijk af van de regel/);
  });

  it('is told that the file was changed, also where it agrees with the aid', async () => {
    const element = await checked({ ...decidedRecord(), createdAt: '2020-01-01T00:00:00Z' });

    expect(has(element, 'heading', check.differs)).to.equal(true);
    expect(textOf(element)).to.include(check.changedLater);
    expect(textOf(element)).to.include(check.aidHolds('Beslissen', '1.0.0'));
  });

  it('is told that the page has another version, and cannot vouch', async () => {
    const record = decidedRecord();
    const element = await checked(forge({ ...record, aid: { ...record.aid, version: '0.9.0' } }));

    expect(has(element, 'heading', check.cannot)).to.equal(true);
    expect(textOf(element)).to.include(check.version('Beslissen', '0.9.0', '1.0.0'));
  });

  it('is told that the page does not have the aid', async () => {
    const record = decidedRecord();
    const element = await checked(forge({ ...record, aid: { ...record.aid, id: 'elders', title: 'Elders' } }));

    expect(textOf(element)).to.include(check.noAid('Elders'));
  });

  it('is told that the page does not have the gemeenteprofiel', async () => {
    const profile = { id: 'ergens', version: '2.0.0', name: 'Gemeente Ergens', digest: 'sha256:0' };
    const element = await checked(forge({ ...decidedRecord(), profile }));

    expect(textOf(element)).to.include(check.profile('Gemeente Ergens, versie 2.0.0'));
  });

  it('keeps what the first engine found when the second cannot be loaded', async () => {
    DwnRecord.verify = () => Promise.reject(new Error('offline'));
    const element = await checked(decidedRecord());

    await waitUntil(() => textOf(element).includes(check.secondFailed), 'says so');
    expect(has(element, 'heading', check.holds)).to.equal(true);
  });

  it('is told when the second engine disagrees', async () => {
    DwnRecord.verify = () =>
      Promise.resolve(() =>
        Promise.resolve([
          { code: 'verdict', path: '/rules/0/verdict', recorded: 'applies', expected: 'open' } as const,
        ]),
      );
    const element = await checked(decidedRecord());

    await waitUntil(() => has(element, 'heading', check.differs), 'says so');
  });
});

async function checked(record: unknown): Promise<DwnRecord> {
  const element = await mountRecord({ record });
  await press(element, find(element, 'button', actions.check));
  return element;
}

/** With a digest that fits what it was made into. */
function forge({ digest: _, ...content }: AidRecord): unknown {
  return { ...content, digest: digest(content) };
}
