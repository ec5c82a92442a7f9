import { expect } from '@open-wc/testing';
import type { Proposal } from '@doen-wat-nodig-is/core';
import { warnedDefinition } from '../../test-support/advice-definitions.js';
import { choose, goOn, type } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { checked, valueOf } from '../../test-support/read-screen.js';
import { descriptionOf, find, findings, textOf } from '../../test-support/screen-reader.js';
import { nl } from '../index.js';

const from = { aid: 'eerder', title: 'Eerder', question: 'kon', text: 'Kon het?', label: 'Nee' };
const proposals: readonly Proposal[] = [
  { question: 'mag', answer: 'nee', label: 'Nee', from },
  { question: 'waarom', answer: 'Daarom', label: 'Daarom', from },
];
const told = `${nl.proposal.from('Eerder')} Kon het? Nee ${nl.proposal.check}`;

describe('a person to whom another aid suggests an answer', () => {
  it('reads and hears where it comes from, and finds it chosen', async () => {
    const aid = await mountAid({ aid: warnedDefinition, proposals });

    expect(textOf(aid)).to.include(told);
    expect(checked(aid)).to.deep.equal(['Nee']);
    expect(descriptionOf(find(aid, 'radiogroup', 'Mag het?'))).to.include(told);
    expect(aid.record?.answers).to.deep.equal([]);
    expect(await findings(aid)).to.deep.equal([]);
  });

  it('chooses otherwise, and the suggestion is gone', async () => {
    const aid = await mountAid({ aid: warnedDefinition, proposals });

    await choose(aid, 'Ja');

    expect(checked(aid)).to.deep.equal(['Ja']);
    expect(textOf(aid)).not.to.include(nl.proposal.check);
  });

  it('finds a text filled in, and writes on', async () => {
    const aid = await mountAid({ aid: warnedDefinition, proposals });
    await goOn(aid);
    expect(valueOf(aid, `Waarom? ${nl.notRequired}`)).to.equal('Daarom');

    await type(aid, /Waarom/, ' dus');

    expect(valueOf(aid, `Waarom? ${nl.notRequired}`)).to.include('dus');
  });
});
