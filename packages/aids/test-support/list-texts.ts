import type { AidDefinition, ProfileDefinition } from '@doen-wat-nodig-is/core';

/** A text that people read, with the place it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
  /** Whether it is asked or answered: there, words of policy have no place. */
  readonly asked: boolean;
}

const textKeys = new Set([
  ...['title', 'purpose', 'text', 'hint', 'label', 'inText', 'advice', 'nextStep', 'note', 'explanation'],
  ...['meaning', 'whatYouDo', 'whatTheResidentNotices', 'how', 'decision', 'by', 'when'],
]);

/** Every text of an aid or profile. Names of sources are theirs, and names of facts are no sentences. */
export function listTexts(definition: AidDefinition | ProfileDefinition): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      const key = path.at(-1) ?? '';
      const isText =
        textKeys.has(key) || path.join() === 'name' || path.at(-2) === 'examples' || path.at(-2) === 'words';
      if (isText) found.push({ path: path.join('/'), text: value, asked: path[0] === 'sections' });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (path.length === 0 && key === 'sources') continue;
      visit(child, [...path, key]);
    }
  };
  visit(definition, []);
  return found;
}

/** The sentences of a text, without markup and with slots as one word. */
export function listSentences(text: string): readonly string[] {
  return text
    .replaceAll(/\{profile\.[^|}]*\|([^}]*)\}/g, '$1')
    .replaceAll(/\{[^}]*\}/g, 'x')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .split(/(?<=[.?!:])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a sentence. */
export function listWords(sentence: string): readonly string[] {
  return sentence.split(/[\s/]+/u).filter((word) => /\p{L}|\d/u.test(word));
}
