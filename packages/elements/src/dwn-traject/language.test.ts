import { expect } from '@open-wc/testing';
import { innerOf, mountTraject, settled } from '../../test-support/mount-traject.js';
import { ownWords } from '../../test-support/profiles.js';
import { names, textOf } from '../../test-support/screen-reader.js';
import { threeAids } from '../../test-support/traject-definitions.js';
import { backAndChange, toEnd } from '../../test-support/walk-traject.js';
import { en } from '../index.js';
import { trajectMessages } from './traject-messages.js';

describe('a person who reads the interface of a traject in English', () => {
  it('finds no text left in Dutch', () => {
    const [inEnglish, inDutch] = [listTexts(trajectMessages.en), listTexts(trajectMessages.nl)];

    expect([...inEnglish.keys()]).to.deep.equal([...inDutch.keys()]);
    expect([...inEnglish].filter(([place, text]) => inDutch.get(place) === text)).to.deep.equal([]);
  });

  for (const [screen, go] of [
    ['the steps', backAndChange],
    ['the end', toEnd],
  ] as const) {
    it(`gets ${screen} in English without losing a step, and hears the content as Dutch`, async () => {
      const traject = await mountTraject({ aids: threeAids });
      await go(traject);

      traject.lang = 'en';
      await settled(traject);

      const wrong = texts(traject.shadowRoot?.querySelector('[part=root]') ?? null);
      expect(wrong.dutch.every((text) => isContent(text))).to.be.true;
      expect(wrong.english.filter(isContent)).to.deep.equal([]);
      expect(wrong.english.some((text) => text.includes(trajectMessages.en.end.title) || text.includes('Your steps')))
        .to.be.true;
    });
  }

  it('gets the aid inside in English too', async () => {
    const traject = await mountTraject({ aids: threeAids, lang: 'en' });

    expect(names(innerOf(traject), 'button')).to.deep.equal([en.next]);
  });
});

describe('a person whom the municipality addresses as u', () => {
  it('is addressed so at every step, and at the end', async () => {
    const traject = await mountTraject({ aids: threeAids, profile: { ...ownWords, address: 'u' } });
    expect(textOf(traject)).to.include('Uw stappen').and.include('Hier bent u nu');
    await settled(traject);
    expect(textOf(traject)).not.to.match(/\b(je|jij|jouw)\b/i);
  });
});

/** The texts of the three aids, by a word of each. */
const content = JSON.stringify(threeAids);

function isContent(text: string): boolean {
  return content.includes(text);
}

/** Every piece of text, by the language it is read in. */
function texts(root: Element | null): { readonly dutch: readonly string[]; readonly english: readonly string[] } {
  const dutch: string[] = [];
  const english: string[] = [];
  if (!root) throw new Error('Nothing is drawn.');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (!/[a-z]{2}/i.test(text)) continue;
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
    (lang === 'nl' ? dutch : english).push(text);
  }
  return { dutch, english };
}

function listTexts(messages: object, place = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      if (typeof value === 'object' && value !== null) return [...listTexts(value, `${place}${key}.`)];
      const text =
        typeof value === 'function' ? String((value as (...given: string[]) => unknown)('1', '2', '3', '4')) : value;
      return [[`${place}${key}`, String(text)]];
    }),
  );
}
