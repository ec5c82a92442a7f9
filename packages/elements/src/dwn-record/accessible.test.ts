import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { press } from '../../test-support/keyboard.js';
import { decidedRecord, mountRecord, twoAidsRecord } from '../../test-support/records.js';
import { find, findings, has } from '../../test-support/screen-reader.js';
import type { DwnRecord } from '../index.js';
import { recordMessagesFor } from './record-messages.js';

const words = recordMessagesFor('nl');

const screens: Readonly<Record<string, () => Promise<DwnRecord>>> = {
  'no record yet': () => mountRecord({}),
  'a foreign file': () => mountRecord({ record: '{}' }),
  'a damaged record': () => mountRecord({ record: { ...decidedRecord(), outcome: 7 } }),
  'a record, all opened': async () => openAll(await mountRecord({ record: decidedRecord() })),
  'a traject, all opened': async () => openAll(await mountRecord({ record: twoAidsRecord() })),
  'a record that holds': () => checked(decidedRecord()),
  'a record that does not hold': () => checked({ ...decidedRecord(), supplements: [] }),
  'a review': async () => {
    const element = await mountRecord({ record: decidedRecord() });
    await press(element, find(element, 'button', words.actions.start));
    return element;
  },
  'a record in English': async () => openAll(await mountRecord({ record: decidedRecord(), lang: 'en' })),
};

describe('a person with a disability who opens a record', () => {
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [screen, come] of Object.entries(screens)) {
    it(`meets no known hindrance at ${screen}, also on a narrow screen, and never scrolls sideways`, async () => {
      const element = await come();
      expect(await findings(element), 'as it is').to.deep.equal([]);

      await setViewport({ width: 320, height: 600 });
      expect(await findings(element), 'narrow').to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await emulateMedia({ forcedColors: 'active' });
      // axe measures a colour that forced colours leave as it was and that is not painted.
      expect(await findings(element, 'color-contrast'), 'in forced colours').to.deep.equal([]);
    });
  }
});

function openAll(element: DwnRecord): DwnRecord {
  element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  return element;
}

async function checked(record: unknown): Promise<DwnRecord> {
  const element = await mountRecord({ record });
  await press(element, find(element, 'button', words.actions.check));
  await waitUntil(() => has(element, 'heading', words.check.holds) || has(element, 'heading', words.check.differs));
  return element;
}
