import { expect } from '@open-wc/testing';
import { townProfile, warnedDefinition } from '../../test-support/advice-definitions.js';
import { choose, goOn, pressButton } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { listTexts } from '../../test-support/read-language.js';
import { textOf } from '../../test-support/screen-reader.js';
import { en, nl, nlFormal, partMessages } from '../index.js';
import { messagesFor } from './messages.js';
import { nlPartsFormal } from './nl-parts.js';
import { partMessagesFor } from './part-messages.js';

const familiar = /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu;

describe('a municipality that says “u” to its professionals', () => {
  it('says so in every text that says “je” elsewhere', () => {
    for (const [formal, plain] of [
      [messagesFor('nl', { address: 'u' }), nl],
      [partMessagesFor('nl', { address: 'u' }), partMessages.nl],
    ] as const) {
      expect([...listTexts(formal)].filter(([, text]) => familiar.test(text))).to.deep.equal([]);
      expect([...listTexts(plain).values()].some((text) => familiar.test(text))).to.be.true;
    }
  });

  it('changes only what is said otherwise', () => {
    for (const [changes, plain] of [
      [nlFormal, nl],
      [nlPartsFormal, partMessages.nl],
    ] as const) {
      const said = listTexts(plain);
      expect([...listTexts(changes)].filter(([place, text]) => said.get(place) === text)).to.deep.equal([]);
    }
  });

  it('reads it so from the first question to the advice', async () => {
    const aid = await mountAid({ aid: warnedDefinition, profile: { ...townProfile, address: 'u' } });
    await choose(aid, 'Ja');
    await goOn(aid);
    await goOn(aid);
    expect(textOf(aid)).to.include('Controleer uw antwoorden');

    await pressButton(aid, nl.toAdvice);

    expect(textOf(aid)).to.include('U beslist');
    expect(textOf(aid)).not.to.match(familiar);
  });
});

describe('a municipality with a word of its own for inwoner', () => {
  it('reads it in the texts of the interface', () => {
    const texts = listTexts(messagesFor('nl', { words: { inwoner: 'bewoner' } }));

    expect([...texts].filter(([, text]) => /inwoner/.test(text))).to.deep.equal([]);
    expect(texts.get('advice.youDecide')).to.include('Jij kent de bewoner');
  });

  it('leaves English as it is', () => {
    expect(listTexts(messagesFor('en', { address: 'u', words: { inwoner: 'bewoner' } }))).to.deep.equal(listTexts(en));
  });
});
