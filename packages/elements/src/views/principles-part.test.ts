import { expect } from '@open-wc/testing';
import { townProfile, warnedDefinition } from '../../test-support/advice-definitions.js';
import { choose, goOn, press, pressButton } from '../../test-support/keyboard.js';
import { mountAid, nextEvent } from '../../test-support/mount.js';
import { checked, listed, summaryOf } from '../../test-support/read-screen.js';
import { descriptionOf, find, findings, focusOf, has, names, textOf } from '../../test-support/screen-reader.js';
import { nl, partMessages, type DwnAid } from '../index.js';

const { principles: words } = partMessages.nl;

describe('a person whose municipality has principles', () => {
  it('finds them closed below the advice, and need not look', async () => {
    const aid = await mountAdvice(townProfile);
    expect(names(aid, 'radio')).to.deep.equal([]);
    const completed = nextEvent('dwn-complete');

    await pressButton(aid, nl.advice.finish);

    expect((await completed).record.principles).to.deep.equal([]);
  });

  it('opens what each means here', async () => {
    const aid = await mountOpened();

    expect(textOf(aid)).to.include('De basis gaat voor.');
    expect(names(aid, 'listitem')).to.include.members(['Een brief wacht.', 'Een gesprek wacht.']);
    expect(listed(aid).slice(-8)).to.deep.include.members([
      [words.sense, 'Minder stress.'],
      [words.whatYouDo, 'Je stelt uit.'],
      [words.whatTheResidentNotices, 'Er komt minder post.'],
      [words.clashesWith, 'Meedoen: dat begint dan later'],
    ]);
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('holds the advice against one of them, and finds that in the record', async () => {
    const aid = await mountOpened();

    await choose(aid, words.assessments.deels);

    expect(checked(aid)).to.deep.equal([words.assessments.deels]);
    expect(aid.record?.principles).to.deep.equal([
      { id: 'rust', title: 'Eerst rust', assessment: 'deels', signal: false },
    ]);
    expect(textOf(aid)).not.to.include(words.signal);
    expect(summaryOf(aid, 'Eerst rust').innerText).to.equal(`Eerst rust ${words.assessments.deels}`);
  });

  for (const assessment of ['botst', 'onduidelijk'] as const) {
    it(`reads and hears that “${assessment}” is a signal about the policy`, async () => {
      const aid = await mountOpened();

      await choose(aid, words.assessments[assessment]);

      expect(textOf(aid)).to.include(words.signal);
      expect(has(aid, 'status', '')).to.be.true;
      const group = find(aid, 'radiogroup', `${words.question}: Eerst rust`);
      expect(descriptionOf(group)).to.equal(words.signal);
      expect(aid.record?.principles[0]?.signal).to.be.true;
    });
  }

  it('takes it back, and keeps their place', async () => {
    const aid = await mountOpened();
    await choose(aid, words.assessments.nee);

    await pressButton(aid, `${words.clear}: Eerst rust`);

    expect(checked(aid)).to.deep.equal([]);
    expect(focusOf(aid)).to.equal(words.assessments.ja);
    expect(aid.record?.principles).to.deep.equal([]);
  });

  it('finds nothing of it without principles, or without a profile', async () => {
    const { principles: _, ...without } = townProfile;
    expect(textOf(await mountAdvice(without))).not.to.include(words.title);
    expect(textOf(await mountAdvice(undefined))).not.to.include(words.title);
  });
});

async function mountAdvice(profile: unknown): Promise<DwnAid> {
  const aid = await mountAid({ aid: warnedDefinition, profile });
  await choose(aid, 'Ja');
  await goOn(aid);
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
  return aid;
}

async function mountOpened(): Promise<DwnAid> {
  const aid = await mountAdvice(townProfile);
  await press(aid, summaryOf(aid, words.title));
  await press(aid, summaryOf(aid, 'Eerst rust'));
  return aid;
}
