import { expect } from '@open-wc/testing';
import { townProfile, warnedDefinition } from '../../test-support/advice-definitions.js';
import { choose, goOn, pressButton } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { listTexts } from '../../test-support/read-language.js';
import { textOf } from '../../test-support/screen-reader.js';
import { en, nl, nlFormal } from '../index.js';
import { messagesFor } from './messages.js';

const familiar = /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu;

describe('a municipality that says “u” to its professionals', () => {
  it('says so in every text that says “je” elsewhere', () => {
    const formal = [...listTexts(messagesFor('nl', { address: 'u' }))];

    expect(formal.filter(([, text]) => familiar.test(text))).to.deep.equal([]);
    expect([...listTexts(nl).values()].some((text) => familiar.test(text))).to.be.true;
  });

  it('changes only what is said otherwise', () => {
    const plain = listTexts(nl);

    const needless = [...listTexts(nlFormal)].filter(([place, text]) => plain.get(place) === text);

    expect(needless).to.deep.equal([]);
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
