import { expect } from '@open-wc/testing';
import { townProfile, warnedDefinition } from '../../test-support/advice-definitions.js';
import { choose, goOn, press, pressButton } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { summaryOf } from '../../test-support/read-screen.js';
import { findings, names, textOf } from '../../test-support/screen-reader.js';
import { nl, partMessages, type DwnAid } from '../index.js';

const asking = {
  ...warnedDefinition,
  outcomes: [{ id: 'klaar', title: 'Klaar', advice: 'Bel {profile.contacts.wonen|het woonteam}.', tone: 'ok' }],
};
const contacts = { wonen: { label: 'team Wonen', phone: '14 000', checkedOn: '2026-11-21' } };

describe('a person whose municipality has left something open', () => {
  it('opens what that is', async () => {
    const aid = await mountAdvice(asking, townProfile);

    await press(aid, summaryOf(aid, partMessages.nl.gaps.title));

    expect(names(aid, 'listitem')).to.include('het woonteam');
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('reads that there is no profile at all', async () => {
    const aid = await mountAdvice(asking, undefined);

    await press(aid, summaryOf(aid, partMessages.nl.gaps.noProfileTitle));

    expect(textOf(aid)).to.include(`${partMessages.nl.gaps.lead} het woonteam`);
  });

  it('reads nothing of it where nothing is open', async () => {
    const complete = await mountAdvice(asking, { ...townProfile, contacts });
    expect(textOf(complete)).to.include('Bel team Wonen');
    expect(textOf(complete)).not.to.include(partMessages.nl.gaps.title);

    expect(textOf(await mountAdvice(warnedDefinition, undefined))).not.to.include(partMessages.nl.gaps.noProfileTitle);
  });
});

async function mountAdvice(definition: unknown, profile: unknown): Promise<DwnAid> {
  const aid = await mountAid({ aid: definition, profile });
  await choose(aid, 'Ja');
  await goOn(aid);
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
  return aid;
}
