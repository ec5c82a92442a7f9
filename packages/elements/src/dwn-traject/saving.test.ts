import { expect, waitUntil } from '@open-wc/testing';
import { innerOf, mountTraject, settled } from '../../test-support/mount-traject.js';
import { has, findings, find, focusOf, textOf } from '../../test-support/screen-reader.js';
import { threeAids } from '../../test-support/traject-definitions.js';
import { goOn, type } from '../../test-support/keyboard.js';
import { answer, pressInside, pressOutside, toEnd, toSecond, toSecondAdvice } from '../../test-support/walk-traject.js';
import { nl, type DwnTraject } from '../index.js';
import { savingMessages } from '../saving/saving-messages.js';
import { trajectMessages } from './traject-messages.js';

const words = savingMessages.nl;

beforeEach(() => sessionStorage.clear());

describe('a tab that keeps the work on several aids', () => {
  it('goes on where the person was, with what they were typing', async () => {
    const before = await mountKeeping();
    await toSecond(before);
    await goOn(innerOf(before));
    await type(innerOf(before), 'Hoeveel is er nodig?', '12x');

    const after = await reload(before);

    expect(noticeOf(after)).to.include(words.resumed);
    expect((find(innerOf(after), 'textbox', 'Hoeveel is er nodig?') as HTMLInputElement).value).to.equal('12x');
    expect(stateOf(after)).to.deep.equal(stateOf(before));
    expect(await findings(after)).to.deep.equal([]);
  });

  for (const [step, walk] of Object.entries({
    'the first answer': (traject: DwnTraject) => answer(traject, 'Ja'),
    'the second aid': toSecond,
    'an advice': toSecondAdvice,
    'the end': toEnd,
  })) {
    it(`loses nothing at ${step}`, async () => {
      const before = await mountKeeping();
      await walk(before);
      const { createdAt: _, digest: __, records, ...whole } = before.record ?? fail();

      const {
        createdAt: ___,
        digest: ____,
        records: recordsAfter,
        ...wholeAfter
      } = (await reload(before)).record ?? fail();

      expect(wholeAfter).to.deep.equal(whole);
      expect(recordsAfter.map(({ answers }) => answers)).to.deep.equal(records.map(({ answers }) => answers));
    });
  }

  it('is still at the end, and tells how to leave nothing behind', async () => {
    const before = await mountKeeping();
    await toEnd(before);

    const after = await reload(before);

    expect(has(after, 'heading', trajectMessages.nl.end.title)).to.equal(true);
    expect(textOf(after)).to.include(words.stillInTab);
    await pressOutside(after, words.clear);
    expect(focusOf(after)).to.equal(words.clearQuestion);
    await pressOutside(after, words.clearYes);
    await settled(after);
    expect(sessionStorage.length).to.equal(0);
    expect(after.record?.records.flatMap(({ answers }) => answers)).to.deep.equal([]);
    expect(focusOf(after)).to.equal('De check');
  });

  it('keeps the work of an aid on its own apart', async () => {
    const traject = await mountKeeping();
    await answer(traject, 'Ja');

    expect(sessionStorage.length).to.equal(1);
    expect(has(innerOf(traject), 'button', 'Bewaren')).to.equal(false);
  });

  it('is empty after starting again', async () => {
    const traject = await mountKeeping();
    await answer(traject, 'Ja');

    traject.restart();
    await settled(traject);

    expect(sessionStorage.length).to.equal(0);
  });

  it('names the answers that another version drops, and keeps the others', async () => {
    const before = await mountKeeping();
    await toSecondAdvice(before);
    const [first, second, ...rest] = threeAids;
    const [section] = second?.sections ?? [];
    const changed = {
      ...second,
      version: '2.0.0',
      sections: [
        {
          ...section,
          questions: section?.questions.map((question, index) =>
            index === 1 ? { ...question, id: 'anders' } : question,
          ),
        },
      ],
    };
    // Saved under the same ids, so it is found.
    const after = await reload(before, [first, changed, ...rest]);

    expect(textOf(after)).to.include(words.otherVersion.changed('De toets', '1.0.0', '2.0.0'));
    expect(textOf(after)).to.include('Hoeveel is er nodig? € 50');
    expect(await findings(after)).to.deep.equal([]);
    await pressOutside(after, words.otherVersion.yes);
    await settled(after);

    const record = after.record?.records.find(({ aid }) => aid.id === second?.id);
    expect(record?.answers.map(({ question }) => question)).to.deep.equal([section?.questions[0]?.id]);
  });

  it('brings back what was decided about an advice', async () => {
    const reasons = ['anders', 'elders'].map((code) => ({ code, label: `Het is ${code}` }));
    const deciding = threeAids.map((aid) => ({
      ...aid,
      decision: { reasons },
    }));
    const before = await mountKeeping(deciding);
    await answer(before, 'Ja', 'Ja');
    await pressInside(before, nl.toAdvice);
    const radio = find(innerOf(before), 'radio', /volg/);
    radio.click();
    await settled(before);
    await pressInside(before, nl.advice.goOnWith('De toets'));
    const decided = before.record?.records[0]?.decision;
    expect(decided?.kind).to.equal('follow');

    expect((await reload(before, deciding)).record?.records[0]?.decision).to.deep.equal(decided);
  });
});

async function mountKeeping(aids: readonly unknown[] = threeAids): Promise<DwnTraject> {
  const traject = await mountTraject({ aids, storage: 'session' });
  await waitUntil(() => traject.shadowRoot?.querySelector('.dwn-traject, .dwn-saving'));
  await settled(traject);
  return traject;
}

async function reload(traject: DwnTraject, aids: readonly unknown[] = threeAids): Promise<DwnTraject> {
  traject.remove();
  return mountKeeping(aids);
}

/** What is told above the contents. */
function noticeOf(traject: DwnTraject): string {
  return traject.shadowRoot?.querySelector<HTMLElement>('.dwn-saving-notice')?.innerText ?? '';
}

function stateOf(traject: DwnTraject): unknown {
  return traject.record?.trail;
}

function fail(): never {
  throw new Error('There is no record.');
}
