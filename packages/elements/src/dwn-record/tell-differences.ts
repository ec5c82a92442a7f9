import type { Aid } from '@doen-wat-nodig-is/core';
import type { Difference } from '@doen-wat-nodig-is/core/record';
import type { Messages } from '../messages/messages.js';
import type { CheckArea, CheckMessages } from './record-messages.js';

/** A difference as a person reads it. */
export interface ToldDifference {
  /** "Antwoord “Is er gevaar?”: antwoord". */
  readonly place: string;
  /** Absent where only the place can be told in words. */
  readonly values?: { readonly recorded: string; readonly expected: string };
}

/** Puts differences into words, each part of an item on its own. */
export function tellDifferences(
  differences: readonly Difference[],
  aid: Aid | undefined,
  words: CheckMessages,
  { trace }: Messages,
): readonly ToldDifference[] {
  const name = (id: string) => nameIn(aid, id);
  return differences.flatMap((difference): readonly ToldDifference[] => {
    const [area = 'about', ...rest] = difference.path.split('/').slice(1);
    if (difference.code === 'answers') return [{ place: words.unfitAnswers }];
    if (difference.code === 'verdict') return [{ place: words.areas.rules }];
    return split(difference, rest).map(({ item, part, recorded, expected }) => ({
      // There is one outcome, and its title may be what differs.
      place: writePlace(
        areaOf(area),
        area === 'outcome' ? undefined : item && (item.text ?? name(item.id)),
        part,
        words,
      ),
      ...(!unreadable.includes(part ?? '') && {
        values: {
          recorded: summarise(recorded, words, name, trace.verdicts),
          expected: summarise(expected, words, name, trace.verdicts),
        },
      }),
    }));
  });
}

/** A part of an item that is not the same on both sides. */
interface Leaf {
  readonly item?: { readonly id: string; readonly text?: string };
  readonly part?: string;
  readonly recorded: unknown;
  readonly expected: unknown;
}

function split({ recorded, expected }: Difference, rest: readonly string[]): readonly Leaf[] {
  const part = rest.findLast((step) => !/^\d+$/.test(step));
  if (isList(recorded) && isList(expected) && [...recorded, ...expected].some(isObject)) {
    return splitList(recorded.filter(isObject), expected.filter(isObject));
  }
  if (isObject(recorded) && isObject(expected)) return splitObject(recorded, expected, itemOf(recorded));
  return [{ ...(part !== undefined && { part }), recorded, expected }];
}

/** By what they are about and not by their place: one that is missing moves all that follow. */
function splitList(recorded: readonly Item[], expected: readonly Item[]): readonly Leaf[] {
  const keys = [...new Set([...recorded, ...expected].map(keyOf))];
  return keys.flatMap((key) => {
    const before = recorded.find((item) => keyOf(item) === key);
    const after = expected.find((item) => keyOf(item) === key);
    const item = itemOf(before ?? after ?? {});
    if (before && after) return splitObject(before, after, item);
    return [{ ...(item && { item }), recorded: before, expected: after }];
  });
}

function splitObject(recorded: Item, expected: Item, item: Leaf['item']): readonly Leaf[] {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(recorded)])];
  return keys
    .filter((key) => JSON.stringify(recorded[key]) !== JSON.stringify(expected[key]))
    .map((key) => ({ ...(item && { item }), part: key, recorded: recorded[key], expected: expected[key] }));
}

type Item = Readonly<Record<string, unknown>>;

function keyOf(item: Item): string {
  return ['question', 'id', 'name', 'aid'].map((key) => item[key]).find(isText) ?? '';
}

function itemOf(item: Item): Leaf['item'] {
  const id = keyOf(item);
  const text = [item['title'], item['text']].find((value) => typeof value === 'string');
  if (id === '' && text === undefined) return undefined;
  return { id, ...(text !== undefined && { text }) };
}

/** What says nothing to a person: that it differs is enough. */
const unreadable = ['trace', 'digest', 'value'];

function writePlace(area: CheckArea, item: string | undefined, part: string | undefined, words: CheckMessages): string {
  const subject = item === undefined ? words.areas[area] : `${words.areas[area]} “${item}”`;
  const name = part !== undefined && Object.hasOwn(words.parts, part) ? words.parts[part] : part;
  // "Antwoord: antwoord" says nothing more.
  return name === undefined || name === words.areas[area].toLowerCase() ? subject : `${subject}: ${name}`;
}

const areas: readonly CheckArea[] = [
  'answers',
  'withdrawn',
  'unanswered',
  'facts',
  'outcome',
  'supplements',
  'warnings',
  'rules',
  'principles',
  'decision',
  'documents',
  'deliberation',
  'trail',
];

function areaOf(area: string): CheckArea {
  return areas.find((known) => known === area) ?? 'about';
}

function summarise(
  value: unknown,
  words: CheckMessages,
  name: (id: string) => string,
  verdicts: Messages['trace']['verdicts'],
): string {
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'string') {
    const known = verdicts as Readonly<Record<string, string>>;
    return clip(Object.hasOwn(known, value) ? (known[value] ?? value) : name(value));
  }
  if (isList(value)) {
    return value.length === 0
      ? words.nothing
      : clip(value.map((one) => summarise(one, words, name, verdicts)).join('; '));
  }
  if (!isObject(value)) return typeof value === 'number' || typeof value === 'boolean' ? String(value) : words.nothing;
  const text = ['sentence', 'title', 'label', 'text', 'name'].map((key) => value[key]).find(isText);
  return clip(text ?? JSON.stringify(value));
}

/** In characters: enough to see which it is. */
const longest = 240;

function clip(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** What an id stands for in the aid: a question or a fact. */
function nameIn(aid: Aid | undefined, id: string): string {
  const definition = aid?.definition;
  const question = definition?.sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
  return question?.text ?? definition?.facts?.find((fact) => fact.id === id)?.label ?? id;
}

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
