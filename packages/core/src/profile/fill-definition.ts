import type { AidDefinition, ChoiceQuestion } from '../definition/aid-definition.js';
import { fillSlots } from '../text/slots.js';
import { readFallbackPlace, readProfileSlot } from './profile-slot.js';

/** What stands where an aid asks something of a gemeenteprofiel. */
export interface ProfileReader {
  /** A text of the aid in the municipality's own words. */
  readonly reword: (text: string) => string;
  /** What a slot reads, or nothing when the profile does not have it. */
  readonly readText: (path: string, fallback: string) => string | undefined;
  readonly readNumber: (path: string) => number | undefined;
  /** The options of a choice that takes them from the profile; `written` is that question before it was filled. */
  readonly listOptions: (written: ChoiceQuestion, filled: ChoiceQuestion) => ChoiceQuestion['options'];
}

/** Reads nothing: every text falls back on what the aid itself says. */
export const noProfile: ProfileReader = {
  reword: asWritten,
  readText: () => undefined,
  readNumber: () => undefined,
  listOptions: (_, { options }) => options,
};

/** The definition with every slot, number and list for a gemeenteprofiel filled. It stays as it is. */
export function fillDefinition(definition: AidDefinition, reader: ProfileReader): AidDefinition {
  // A cast, since filling changes texts, numbers and options only.
  return createFill(reader, reader.reword)(definition, undefined) as AidDefinition;
}

/** Keys whose texts people read; what stands under another is an id, a code or the name of something. */
const textKeys: readonly string[] = [
  ...['title', 'purpose', 'text', 'hint', 'label', 'inText', 'advice', 'nextStep', 'note', 'explanation', 'heading'],
  ...['caption', 'head', 'cells', 'where', 'missing', 'norm', 'standingOption'],
];

/** Elsewhere `question` is the id of one. */
function isText(key: string, parent: string | undefined): boolean {
  return textKeys.includes(key) || (key === 'question' && parent === 'criteria');
}

type Reword = ProfileReader['reword'];
type Fill = (value: unknown, key: string | undefined, parent?: string) => unknown;

function createFill(reader: ProfileReader, reword: Reword): Fill {
  const fill: Fill = (value, key, parent) => {
    if (typeof value === 'string') {
      return fillText(value, reader, key !== undefined && isText(key, parent) ? reword : asWritten);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => fill(item, key));
    if ('profile' in value && typeof value.profile === 'string') {
      return key === 'optionsFrom' ? value : fillNumber(value, value.profile, reader);
    }
    // Names of laws and publications keep their words.
    const fillChild = key === 'sources' ? createFill(reader, asWritten) : fill;
    // `fromEntries` makes own keys, whatever they are called.
    const copy: object = Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, fillChild(child, name, key)] as const),
    );
    if (!('optionsFrom' in value)) return copy;
    // Casts: only a choice has `optionsFrom`.
    return { ...copy, options: reader.listOptions(value as ChoiceQuestion, copy as ChoiceQuestion) };
  };
  return fill;
}

function asWritten(text: string): string {
  return text;
}

function fillText(text: string, reader: ProfileReader, reword: Reword): string {
  return fillSlots(reword(text), (name) => {
    const slot = readProfileSlot(name);
    if (!slot) return `{${rewordPlace(name, reword)}}`;
    const text = reader.readText(slot.path, slot.fallback);
    if (text !== undefined) return text;
    const place = readFallbackPlace(slot.fallback);
    return place === undefined ? reword(slot.fallback) : `{place.${place}}`;
  });
}

/** A slot is no running text, but what it says of the place to fill in is. */
function rewordPlace(name: string, reword: Reword): string {
  const label = name.indexOf('|') + 1;
  return name.startsWith('place.') && label > 0 ? name.slice(0, label) + reword(name.slice(label)) : name;
}

function fillNumber(term: object, path: string, reader: ProfileReader): unknown {
  return reader.readNumber(path) ?? ('otherwise' in term ? term.otherwise : term);
}
