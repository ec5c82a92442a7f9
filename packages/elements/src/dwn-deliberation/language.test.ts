import { expect } from '@open-wc/testing';
import { deliberationScreens } from '../../test-support/deliberation-screens.js';
import { textOf } from '../../test-support/screen-reader.js';
import { stateWith } from '../../test-support/walk-deliberation.js';
import type { DwnDeliberation } from '../index.js';
import { deliberationMessages, deliberationMessagesFor } from './deliberation-messages.js';

describe('a person who weighs in English', () => {
  it('finds no text left in Dutch', () => {
    const [inEnglish, inDutch] = [listTexts(deliberationMessages.en), listTexts(deliberationMessages.nl)];

    expect([...inEnglish.keys()].sort()).to.deep.equal([...inDutch.keys()].sort());
    expect([...inEnglish].filter(([place, text]) => inDutch.get(place) === text)).to.deep.equal([]);
  });

  for (const [screen, come] of Object.entries(deliberationScreens)) {
    it(`goes on at ${screen}, and hears the labels of the aid as Dutch`, async () => {
      const deliberation = await come();

      deliberation.lang = 'en';
      await deliberation.updateComplete;

      const { dutch, english } = texts(deliberation);
      const labels = labelsOf(stateWith().topic);
      expect(english.filter((text) => labels.includes(text.replace(/[‘’.]/g, '')))).to.deep.equal([]);
      // A label with words of ours around it, in a sentence, is read as one text.
      expect(dutch.filter((text) => /\b(the|with|from which|weigh)\b/i.test(text))).to.deep.equal([]);
    });
  }
});

describe('a person whom the municipality addresses as u', () => {
  it('is never called je or jullie in what only this element says', () => {
    const formal = listTexts(deliberationMessagesFor('nl', { address: 'u' }));

    expect([...formal].filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).to.deep.equal([]);
  });

  for (const [screen, come] of Object.entries(deliberationScreens)) {
    it(`is addressed so at ${screen}`, async () => {
      const deliberation = await come();

      deliberation.speech = { address: 'u' };
      await deliberation.updateComplete;

      expect(textOf(deliberation)).not.to.match(/\b(je|jij|jou|jouw|jullie)\b/i);
    });
  }
});

function labelsOf({
  roles,
  criteria,
  scale,
  standingOption,
}: ReturnType<typeof stateWith>['topic']): readonly string[] {
  const sides = criteria.flatMap(({ label, question }) => [label, question]);
  return [standingOption, ...sides, ...[...roles, ...scale].map(({ label }) => label)];
}

/** Every piece of text, by the language it is read in. What people typed has no language of its own. */
function texts(deliberation: DwnDeliberation): {
  readonly dutch: readonly string[];
  readonly english: readonly string[];
} {
  const dutch: string[] = [];
  const english: string[] = [];
  const root = deliberation.shadowRoot?.querySelector('[part=root]');
  if (!root) throw new Error('Nothing is drawn.');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (!/[a-z]{2}/i.test(text) || parent?.closest('[dir=auto], bdi, [aria-hidden=true]')) continue;
    const lang = parent?.closest('[lang]')?.getAttribute('lang');
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
