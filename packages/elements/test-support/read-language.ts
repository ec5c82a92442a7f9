import { en, nl, partMessages, type DwnAid, type Messages, type PartMessages } from '../src/index.js';
import { statusOf } from './screen-reader.js';

/** Stands after each word of the content, so that it can be told from the words of the interface. */
export const mark = '\u02d9';

const textKeys = [
  ...['title', 'purpose', 'text', 'hint', 'label', 'advice', 'nextStep', 'note', 'explanation'],
  // Of a profile.
  ...['name', 'meaning', 'whatYouDo', 'whatTheResidentNotices', 'how'],
];

export interface Text {
  readonly text: string;
  readonly lang: string;
}

/** Every piece of text with the language it is read in. */
export function texts(aid: DwnAid): readonly Text[] {
  const root = aid.shadowRoot?.querySelector('[part=root]');
  if (!root) throw new Error('Nothing is drawn.');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // The live region and the drawing are read as one text, of which no part can be marked.
    if (!textContent?.trim() || parentElement?.closest('[role=status], [role=img]')) continue;
    found.push({ text: textContent.trim(), lang: parentElement?.closest('[lang]')?.getAttribute('lang') ?? '' });
  }
  return found;
}

/** What is read in English, where the content is in Dutch. */
export function interfaceTexts(aid: DwnAid): readonly string[] {
  return [
    ...texts(aid)
      .filter(({ lang }) => lang === 'en')
      .map(({ text }) => text),
    statusOf(aid),
  ];
}

/** Without marked words, and without the words with which content is put together, which are in its own language. */
export function withoutContent(text: string): string {
  const joining = /niet ingevuld|niet beantwoord|niet bekend|weet ik niet|geen van deze/g;
  return text.replace(new RegExp(`\\p{L}+${mark}`, 'gu'), '').replace(joining, '');
}

const dutch = listWords(nl, partMessages.nl);
const english = listWords(en, partMessages.en);

/** Whether a text has a word that only the Dutch interface uses. */
export function isDutch(text: string): boolean {
  const words =
    withoutContent(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => dutch.has(word) && !english.has(word));
}

function listWords(...catalogues: readonly [Messages, PartMessages]): ReadonlySet<string> {
  return new Set(
    catalogues
      .flatMap((messages) => [...listTexts(messages).values()])
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}

/** Every text by its place in the catalogue; with 2 and 3 where it takes something. */
export function listTexts(messages: object, base = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    if (typeof value === 'object' && value)
      listTexts(value, `${base}${key}.`).forEach((text, at) => texts.set(at, text));
    else
      texts.set(base + key, String(typeof value === 'function' ? Reflect.apply(value, undefined, ['2', '3']) : value));
  }
  return texts;
}

/** The same content, each word of each text marked. */
export function markTexts<T>(content: T): T {
  const markText = (text: string) =>
    text.replace(/\{[^}]*\}|\(http[^)]*\)|\p{L}+/gu, (word) => (/^\p{L}/u.test(word) ? word + mark : word));
  const marking = (key: string, value: unknown) => {
    if (key === 'examples' && Array.isArray(value)) return value.map(String).map(markText);
    return textKeys.includes(key) && typeof value === 'string' ? markText(value) : value;
  };
  // A cast, since only texts have changed.
  return JSON.parse(JSON.stringify(content, marking)) as T;
}
