import { fullDefinition } from './full-definition.js';
import { minimalDefinition, withChanges } from './minimal-definition.js';

/** An input that is no definition, made when it is needed: some are large. */
export interface Malformed {
  readonly what: string;
  readonly input: () => unknown;
}

const text = JSON.stringify(minimalDefinition);

/** What may come in instead of a definition, by the way in which it is wrong. */
export const malformedDefinitions: Readonly<Record<string, readonly Malformed[]>> = {
  'text that breaks off': listTruncated(),
  'text that is something else': listOtherTexts(),
  'a value that is no definition': listOtherValues(),
  'an object that fights back': listHostileObjects(),
  'a value of the wrong type, at every place': listWrongTypes(),
  'a key too many, at every place': listExtraKeys('zomaar'),
  'a __proto__, at every place': listExtraKeys('__proto__'),
  'a constructor, at every place': listExtraKeys('constructor'),
  'a prototype, at every place': listExtraKeys('prototype'),
  'an id too few or too many': listBrokenIds(),
  'things that refer to themselves': listCycles(),
  'more than there may be': listTooMuch(),
};

function listTruncated(): readonly Malformed[] {
  const cuts = 40;
  return Array.from({ length: cuts }, (_, index) => {
    const length = Math.floor(((index + 1) * (text.length - 1)) / cuts);
    return { what: `the first ${length} characters`, input: () => text.slice(0, length) };
  });
}

function listOtherTexts(): readonly Malformed[] {
  const texts = {
    'an empty text': '',
    'white space': ' \n\t',
    'a web page': '<!doctype html><html><body>404</body></html>',
    'a web page after a blank line': '\n<html></html>',
    XML: '<?xml version="1.0"?><aid/>',
    YAML: 'schemaVersion: 1\nid: proef\n',
    JavaScript: 'export const aid = {};',
    'a comment': `// proef\n${text}`,
    'a comma too many': text.replace(/}$/, ',}'),
    'single quotes': text.replaceAll('"', "'"),
    'two definitions': text + text,
    'a byte order mark': `\ufeff${text}`,
    'a zero byte': `${text}\0`,
    'the text undefined': 'undefined',
    'NaN in it': text.replace('1000', 'NaN'),
    'Infinity in it': text.replace('1000', '1e999'),
    'a list': `[${text}]`,
    'a text in JSON': JSON.stringify(text),
    'a lone surrogate in an id': text.replace('"proef"', '"\\ud800"'),
    'a lone surrogate in the text itself': text.replace('"proef"', '"\ud800"'),
    'five million characters': `${text}${' '.repeat(5_000_000)}`,
    'ten thousand levels of lists': '['.repeat(10_000) + ']'.repeat(10_000),
    'ten thousand levels of objects': '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
    'ten thousand levels that never close': '[{"not":'.repeat(10_000),
    'ten thousand levels of not in a rule': text.replace(
      '{"all":[]}',
      '{"not":'.repeat(10_000) + '{"condition":"hoge_schuld"}' + '}'.repeat(10_000),
    ),
  };
  return Object.entries(texts).map(([what, input]) => ({ what, input: () => input }));
}

function listOtherValues(): readonly Malformed[] {
  const values: readonly (readonly [string, unknown])[] = [
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['false', false],
    ['zero', 0],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a BigInt', 10n],
    ['a symbol', Symbol('aid')],
    ['a function', () => minimalDefinition],
    ['a class', class Aid {}],
    ['a date', new Date(0)],
    ['a date that is none', new Date(NaN)],
    ['a map', new Map(Object.entries(minimalDefinition))],
    ['a set', new Set([minimalDefinition])],
    ['a regular expression', /aid/],
    ['an error', new Error('aid')],
    ['a promise', Promise.resolve(minimalDefinition)],
    ['bytes', new TextEncoder().encode(text)],
    ['a String object', Object('aid')],
    ['an empty list', []],
    ['an empty object', {}],
    ['an object without prototype', Object.create(null)],
    ['an object that inherits a definition', Object.create(minimalDefinition)],
    ['a list with a definition', [minimalDefinition]],
    ['a list of a million places', new Array(1_000_000)],
    ['a BigInt inside', { ...minimalDefinition, id: 1n }],
    ['NaN inside', withChanges({ '/conditions/hoge_schuld/all/0/value': NaN })],
    ['a function inside', { ...minimalDefinition, title: () => 'Proef' }],
    ['a symbol inside', { ...minimalDefinition, title: Symbol('Proef') }],
    ['a date inside', { ...minimalDefinition, title: 1, purpose: new Date(0) }],
  ];
  return values.map(([what, input]) => ({ what, input: () => input }));
}

function listHostileObjects(): readonly Malformed[] {
  const refuse = () => {
    throw new Error('no');
  };
  const cyclic: Record<string, unknown> = { ...minimalDefinition };
  cyclic['sections'] = [cyclic];
  const deep = (wrap: (inner: unknown) => unknown) => {
    let value: unknown = { condition: 'hoge_schuld' };
    for (let level = 0; level < 10_000; level += 1) value = wrap(value);
    return value;
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  const objects: Readonly<Record<string, () => unknown>> = {
    'an object that holds itself': () => cyclic,
    'a title whose getter throws': () => Object.defineProperty({}, 'title', { enumerable: true, get: refuse }),
    'a getter that throws no error': () =>
      Object.defineProperty({}, 'title', {
        enumerable: true,
        get() {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- what comes in may throw anything
          throw 'no';
        },
      }),
    'a getter that gives something else each time': () => {
      let times = 0;
      return {
        ...minimalDefinition,
        get title() {
          return (times += 1) > 1 ? 'Proef' : times;
        },
      };
    },
    'a toJSON that throws': () => ({ ...minimalDefinition, toJSON: refuse }),
    'a toJSON that gives nothing': () => ({ ...minimalDefinition, toJSON: () => undefined }),
    'a toJSON that gives a text': () => ({ ...minimalDefinition, toJSON: () => 'aid' }),
    'a proxy that throws at everything': () => new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse }),
    'a proxy that throws at its keys': () => new Proxy({ ...minimalDefinition }, { ownKeys: refuse }),
    'a proxy that is revoked': () => revoked.proxy,
    'ten thousand levels of not': () => withChanges({ '/rules/0/conditions': deep((not) => ({ not })) }),
    'ten thousand levels of all': () => withChanges({ '/rules/0/conditions': deep((part) => ({ all: [part] })) }),
    'ten thousand levels of terms': () => withChanges({ '/facts/1/value': deep((part) => ({ round: part })) }),
  };
  return Object.entries(objects).map(([what, input]) => ({ what, input }));
}

function listWrongTypes(): readonly Malformed[] {
  return listPlaces(fullDefinition).map(({ path, value }) => ({
    what: path,
    input: () => withChanges({ [path]: otherType(value) }, fullDefinition),
  }));
}

function otherType(value: unknown): unknown {
  if (Array.isArray(value)) return {};
  if (typeof value === 'string') return 7;
  return typeof value === 'object' ? 'tekst' : 'x';
}

function listExtraKeys(key: string): readonly Malformed[] {
  const objects = listPlaces(fullDefinition).filter(
    ({ path, value }) =>
      typeof value === 'object' && !Array.isArray(value) && path !== '/conditions' && path !== '/review/after',
  );
  return objects.map(({ path }) => ({
    what: `${path}/${key}`,
    // Through text, where `__proto__` is a key like any other.
    input: () =>
      JSON.stringify(withChanges({ [`${path}/zomaar`]: [] }, fullDefinition)).replace('"zomaar"', JSON.stringify(key)),
  }));
}

/** All places below the root, with their JSON Pointer. */
function listPlaces(value: unknown, path = ''): readonly { readonly path: string; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const here = `${path}/${key}`;
    return [{ path: here, value: child }, ...listPlaces(child, here)];
  });
}

function listBrokenIds(): readonly Malformed[] {
  const isName =
    /\/(fact|condition|weight|id|question|participants|questions\/\d|sources\/\d|places\/\d|outcomes\/\d|experience\/\d)$/;
  // Nothing reads these, so they may be called anything.
  const free =
    /^(\/id|\/sections\/\d\/id|\/picture\/areas\/0\/id|\/sections\/0\/questions\/3\/id|\/documents\/0(\/checklist\/\d)?\/id|\/deliberation\/criteria\/\d\/(id|question))$/;
  return listPlaces(fullDefinition)
    .filter(({ path, value }) => typeof value === 'string' && isName.test(path) && !free.test(path))
    .map(({ path }) => ({ what: path, input: () => withChanges({ [path]: 'onbekend' }, fullDefinition) }));
}

function listCycles(): readonly Malformed[] {
  const chain = (length: number, make: (next: number) => unknown) =>
    Object.fromEntries(Array.from({ length }, (_, i) => [`c${i}`, make((i + 1) % length)]));
  const facts = (length: number) =>
    Array.from({ length }, (_, i) => ({
      id: `f${i}`,
      type: 'calculate',
      label: 'f',
      value: { add: [{ fact: `f${(i + 1) % length}` }, 1] },
    }));
  return [1, 2, 3, 100, 500].flatMap((length) => [
    {
      what: `a ring of ${length} conditions`,
      input: () => withChanges({ '/conditions': chain(length, (next) => ({ not: { condition: `c${next}` } })) }),
    },
    { what: `a ring of ${length} facts`, input: () => withChanges({ '/facts': facts(length) }) },
    {
      what: `${length} questions that each wait for the next`,
      input: () =>
        withChanges({
          '/sections/1/questions': Array.from({ length }, (_, i) => ({
            id: `w${i}`,
            type: 'short-text',
            text: 'Wat?',
            visibleWhen: { fact: `w${(i + 1) % length}`, operator: 'equal', value: 'x' },
          })),
        }),
    },
  ]);
}

function listTooMuch(): readonly Malformed[] {
  const many = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));
  const comparison = { fact: 'gevaar', operator: 'equal', value: 'ja' };
  const long = (prefix: string, index: number) => `${prefix}${index}_`.padEnd(63, 'x');
  const inputs: Readonly<Record<string, () => object>> = {
    'twenty thousand parts': () => ({ '/rules/0/conditions/all': many(20_000, () => ({ condition: 'c' })) }),
    'eight thousand rules': () => ({ '/rules': many(8_000, () => ({})) }),
    'a chain of twenty thousand conditions': () => ({
      '/conditions': Object.fromEntries(many(20_000, (i) => [`c${i}`, { condition: `c${i + 1}` }])),
    }),
    'a chain of 500 conditions that leads nowhere': () => ({
      '/conditions': Object.fromEntries(many(500, (i) => [`c${i}`, { condition: `c${i + 1}` }])),
    }),
    'conditions that double two hundred times': () => ({
      '/conditions': Object.fromEntries(
        many(200, (i) => [
          `c${i}`,
          i === 0 ? comparison : { any: [{ condition: `c${i - 1}` }, { condition: `c${i - 1}` }] },
        ]),
      ),
      '/rules/0/conditions': { condition: 'c199' },
    }),
    'conditions that all name each other': () => ({
      '/conditions': Object.fromEntries(
        many(150, (i) => [`c${i}`, { any: many(150, (j) => ({ condition: `c${j}` })) }]),
      ),
    }),
    'two hundred thousand zeros for conditions': () => ({ '/rules/0/conditions/all': many(200_000, () => 0) }),
    'a hundred thousand empty objects for terms': () => ({ '/facts/1/value': { add: many(100_000, () => ({})) } }),
    'a hundred thousand empty sections': () => ({ '/sections': many(100_000, () => ({})) }),
    'forty thousand unknown keys': () => Object.fromEntries(many(40_000, (i) => [`/k${i}`, 0])),
    'forty thousand forbidden keys': () => ({ '/sections': many(20_000, () => ({ constructor: 1, prototype: 2 })) }),
    'thousands of unknown questions beside thousands of known ones': () => ({
      '/sections': many(4, (s) => ({
        id: `s${s}`,
        title: 'Deel',
        questions: many(480, (q) => ({ id: long('v', s * 480 + q), type: 'date', text: 'x' })),
      })),
      '/facts': many(7, (f) => ({
        id: `f${f}`,
        type: 'count',
        label: 'f',
        values: ['ja'],
        questions: many(480, (q) => long('vv', f * 480 + q)),
      })),
    }),
    'ten thousand unknown slots': () => ({
      '/outcomes': many(50, (o) => ({ id: `o${o}`, title: 'o', advice: '{answer.gevaer}'.repeat(200), tone: 'ok' })),
    }),
    'ten thousand unknown slots and places in documents': () => ({
      '/documents': many(20, (d) => ({
        id: `d${d}`,
        title: 'd',
        audience: 'intern',
        places: many(100, (p) => ({ id: `p${p}`, label: 'p' })),
        blocks: many(100, () => ({ type: 'paragraph', text: '{answer.gevaer} {plek.x} {place.}' })),
      })),
    }),
    'documents of twenty thousand blocks': () => ({
      '/documents': [{ id: 'd', title: 'd', audience: 'intern', blocks: many(20_000, () => ({ type: 'x' })) }],
    }),
    'a value of four hundred thousand characters': () => ({ '/rules/0/conditions/all/0/value': 'x'.repeat(400_000) }),
    'a key of four hundred thousand characters': () => ({ [`/${'x'.repeat(400_000)}`]: 1 }),
    'a version of four hundred thousand characters': () => ({ '/schemaVersion': 'x'.repeat(400_000) }),
    'a weight that is too large for a number': () => ({ '/sections/0/questions/1/options/0/weight': Infinity }),
  };
  return Object.entries(inputs).map(([what, changes]) => ({ what, input: () => withChanges({ ...changes() }) }));
}
