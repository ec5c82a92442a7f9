import { startsWithCapital, withCapital } from '../text/first-letter.js';
import type { ProfileDefinition } from './profile.js';

/**
 * A function that puts a municipality's own words in a text, where they stand as whole words. What is no running text
 * stays: slots, addresses, and names such as Raad van State.
 */
export function createReplaceWords(words: ProfileDefinition['words'] = {}): (text: string) => string {
  const own = new Map(Object.entries(words));
  if (own.size === 0) return (text) => text;
  // A slot or an address is matched whole, so that no word is found within it.
  const pattern = new RegExp(
    `\\{[^{}]*\\}|https?://[^\\s(){}]+|(?<![\\p{L}\\p{N}_-])(?:${[...own.keys()].join('|')})(?![\\p{L}\\p{N}_-])`,
    'giu',
  );
  return (text) =>
    text.replace(pattern, (found, offset: number) => {
      const word = own.get(found.toLowerCase());
      if (word === undefined || isPartOfName(text, found, offset)) return found;
      return startsWithCapital(found) ? withCapital(word) : word;
    });
}

/** "Raad van State", "Hoge Raad": a capital next to another. */
function isPartOfName(text: string, found: string, offset: number): boolean {
  if (!startsWithCapital(found)) return false;
  const [before, after] = [text.slice(0, offset), text.slice(offset + found.length)];
  return /(?<!\p{L})\p{Lu}\p{Ll}+ $/u.test(before) || /^ van \p{Lu}/u.test(after);
}
