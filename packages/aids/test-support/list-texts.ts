import type { AidDefinition, ProfileDefinition } from '@doen-wat-nodig-is/core';

/** A text that people read, with the place it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
  /** Whether it is asked or answered: there, words of policy have no place. */
  readonly asked: boolean;
  /** Whether an inwoner reads it. */
  readonly forInwoner: boolean;
}

const textKeys = new Set([
  ...['title', 'purpose', 'text', 'hint', 'label', 'inText', 'advice', 'nextStep', 'note', 'explanation'],
  ...['meaning', 'whatYouDo', 'whatTheResidentNotices', 'how', 'decision', 'by', 'when'],
  ...['caption', 'where', 'missing', 'norm', 'standingOption'],
]);

/** Lists of texts. */
const textLists = new Set(['examples', 'words', 'head', 'cells']);

const askedParts = new Set(['sections', 'decision', 'deliberation']);

/** Every text of an aid or profile. Names of sources are theirs, and names of facts are no sentences. */
export function listTexts(definition: AidDefinition | ProfileDefinition): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (value: unknown, path: readonly string[], forInwoner: boolean): void => {
    if (typeof value === 'string') {
      const key = path.at(-1) ?? '';
      const isText = textKeys.has(key) || path.join() === 'name' || textLists.has(path.at(-2) ?? '');
      if (isText) found.push({ path: path.join('/'), text: value, asked: askedParts.has(path[0] ?? ''), forInwoner });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (path.length === 0 && key === 'sources') continue;
      // What is said of a document, such as what belongs at its places, is for the professional.
      const isLetter = path[0] === 'documents' && 'audience' in value && value.audience === 'inwoner';
      visit(child, [...path, key], forInwoner || (isLetter && (key === 'blocks' || key === 'title')));
    }
  };
  visit(definition, [], false);
  return found;
}

/** Whether one of these words stands in a text, as a whole word. */
export function hasWord(text: string, words: readonly string[]): boolean {
  const found = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return found.some((word) => words.includes(word));
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
