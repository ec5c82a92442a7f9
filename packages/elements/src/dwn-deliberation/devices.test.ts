import { expect } from '@open-wc/testing';
import { messageToCode, writeContribution } from '@doen-wat-nodig-is/core/deliberation';
import { find, focusOf, has, statusOf, textOf } from '../../test-support/screen-reader.js';
import { allOf, begin, mountTwo, pasteIn, pick, pressIt, weigh } from '../../test-support/walk-deliberation.js';
import { nl, type DwnDeliberation } from '../index.js';
import { deliberationMessages } from './deliberation-messages.js';

const words = deliberationMessages.nl;
const { exchange } = words;

describe('colleagues at devices of their own', () => {
  it('weigh by code, and who leads sees nothing of it before all have given theirs', async () => {
    const [leader, guest] = await mountTwo();
    await begin(leader, 'devices');
    const invitation = codeOf(leader, exchange.inviteCode);

    await take(guest, invitation, 'Jurist', 'GEHEIM van de jurist');
    const first = codeOf(guest, exchange.contributionTitle);
    await give(leader, `> ${first.replaceAll('\n', '\n> ')}`);
    expect(statusOf(leader)).to.equal(exchange.added('Jurist'));
    expect(allOf(leader)).not.to.include('GEHEIM');

    guest.restart();
    await guest.updateComplete;
    await take(guest, invitation, 'Ervaringsdeskundige', 'GEHEIM van ervaring');
    await give(leader, codeOf(guest, exchange.contributionTitle));
    await pressIt(leader, `${exchange.here}: Inbrenger van de vraag`);
    expect(allOf(leader)).not.to.include('GEHEIM');
    await weigh(
      leader,
      [
        ['Voor', 'Voor'],
        ['Tegen', 'Tegen'],
      ],
      'Van mij.',
    );

    expect(focusOf(leader)).to.equal(words.hub.all);
    expect(allOf(leader)).not.to.include('GEHEIM');
    await pressIt(leader, words.hub.reveal);
    expect(textOf(leader))
      .to.include('GEHEIM van de jurist')
      .and.include('GEHEIM van ervaring')
      .and.include('Van mij.');
    expect(allOf(guest)).not.to.include('Van mij.');
  });

  it('are told what is wrong with a code, and lose nothing', async () => {
    const [leader, guest] = await mountTwo();
    await begin(leader, 'devices');
    const invitation = codeOf(leader, exchange.inviteCode);
    await take(guest, invitation, 'Jurist', 'Mijn argument.');
    const code = codeOf(guest, exchange.contributionTitle);
    const other = messageToCode(writeContribution('elders', emptyHanded));

    for (const [pasted, problem] of [
      ['', 'no-code'],
      ['Hierbij mijn bijdrage!', 'no-code'],
      [code.slice(0, -30), 'incomplete'],
      [code.replace(/[a-z]/, 'A'), 'damaged'],
      [code.replace('DWN1', 'DWN9'), 'newer-version'],
      [invitation, 'invitation-instead'],
      [other, 'other-deliberation'],
    ] as const) {
      await give(leader, pasted);

      expect(focusOf(leader), problem).to.equal(nl.errorSummary(1));
      expect(textOf(leader)).to.include(exchange.problems[problem]);
      expect((find(leader, 'textbox', exchange.contributionCode) as HTMLTextAreaElement).value).to.equal(pasted);
    }
    await give(leader, code);
    expect(statusOf(leader)).to.equal(exchange.added('Jurist'));
  });

  it('may give again, and who leads says which counts', async () => {
    const [leader, guest] = await mountTwo();
    await begin(leader, 'devices');
    await take(guest, codeOf(leader, exchange.inviteCode), 'Jurist', 'Eerst zo');
    await give(leader, codeOf(guest, exchange.contributionTitle));
    await pressIt(guest, exchange.changeWeighing);
    await pressIt(guest, nl.next);
    await pressIt(guest, nl.next);
    await pressIt(guest, words.weigh.done.invited);

    await give(leader, codeOf(guest, exchange.contributionTitle));
    expect(focusOf(leader)).to.equal(exchange.replaceTitle('Jurist'));
    await pressIt(leader, exchange.replaceNo);
    expect(focusOf(leader)).to.equal(exchange.inviteTitle);
    await pressIt(leader, exchange.add);
    await pressIt(leader, exchange.replaceYes);

    expect(statusOf(leader)).to.equal(exchange.added('Jurist'));
  });

  it('may send files instead', async () => {
    const [leader, guest] = await mountTwo();
    await begin(leader, 'devices');
    const invitation = await downloadedBy(() => pressIt(leader, exchange.saveInvitation));
    expect(statusOf(leader)).to.equal(exchange.saved);
    await pressIt(guest, words.setup.join);
    await choose(guest, invitation);
    await pick(guest, 'Jurist');
    await pressIt(guest, exchange.toWeigh);
    await weigh(
      guest,
      [
        ['Voor', 'Voor'],
        ['Tegen', 'Tegen'],
      ],
      'Per bestand.',
    );
    const contribution = await downloadedBy(() => pressIt(guest, exchange.saveContribution));

    await choose(leader, '{"kind":"iets anders"}');
    expect(textOf(leader)).to.include(exchange.problems['no-code']);
    await choose(leader, contribution);

    expect(statusOf(leader)).to.equal(exchange.added('Jurist'));
    expect(allOf(leader)).not.to.include('Per bestand');
  });

  it('choose a role before they weigh', async () => {
    const [leader, guest] = await mountTwo();
    await begin(leader, 'devices');
    await pressIt(guest, words.setup.join);
    await pasteIn(guest, exchange.joinCode, codeOf(leader, exchange.inviteCode));
    await pressIt(guest, exchange.joinStart);
    expect(focusOf(guest)).to.equal('Betalen we de taxi?');

    await pressIt(guest, exchange.toWeigh);

    expect(textOf(guest)).to.include(exchange.roleMissing);
    expect(has(guest, 'radio', 'Jurist')).to.be.true;
  });
});

const emptyHanded = { role: 'jurist', scores: [{ recht: 'voor' }, { recht: 'voor' }], argument: 'a', noticed: '' };

/** Opens an invitation, weighs in that role, and comes to the contribution. */
async function take(guest: DwnDeliberation, invitation: string, role: string, argument: string): Promise<void> {
  await pressIt(guest, words.setup.join);
  await pasteIn(guest, exchange.joinCode, invitation);
  await pressIt(guest, exchange.joinStart);
  await pick(guest, role);
  await pressIt(guest, exchange.toWeigh);
  await weigh(
    guest,
    [
      ['Voor', 'Voor'],
      ['Tegen', 'Tegen'],
    ],
    argument,
  );
}

async function give(leader: DwnDeliberation, code: string): Promise<void> {
  await pasteIn(leader, exchange.contributionCode, code);
  await pressIt(leader, exchange.add);
}

function codeOf(deliberation: DwnDeliberation, name: string): string {
  return (find(deliberation, 'textbox', name) as HTMLTextAreaElement).value;
}

/** What is in the file that a person gets. */
async function downloadedBy(act: () => Promise<void>): Promise<string> {
  const blobs: Blob[] = [];
  const own = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
  Object.defineProperty(URL, 'createObjectURL', { ...own, value: (blob: Blob) => `#${blobs.push(blob)}` });
  try {
    await act();
  } finally {
    Object.defineProperty(URL, 'createObjectURL', own);
  }
  return (await blobs[0]?.text()) ?? '';
}

/** Chooses a file with this text in it. */
async function choose(deliberation: DwnDeliberation, text: string): Promise<void> {
  const input = deliberation.shadowRoot?.querySelector<HTMLInputElement>('#file');
  const files = new DataTransfer();
  files.items.add(new File([text], 'bestand.json'));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await deliberation.updateComplete;
}
