import type { ProblemCode } from '../src/index.js';
import { fullDefinition } from './full-definition.js';

/** A definition that must be refused, and exactly the problems that say why. */
export interface Refusal {
  /** What is wrong with it, in a few words. */
  readonly what: string;
  /** Changes to a definition, by JSON Pointer; `undefined` takes a key away. */
  readonly changes?: Readonly<Record<string, unknown>>;
  /** The definition to change. Default: the minimal one. */
  readonly base?: object;
  /** What is parsed instead of a changed definition. */
  readonly input?: unknown;
  readonly problems: readonly ExpectedProblem[];
}

export interface ExpectedProblem {
  readonly code: ProblemCode;
  readonly path: string;
  /** What the message names. */
  readonly names: string;
}

const nested = (depth: number) => '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2);

const rule = (name: string, type: string, id: string) => ({
  name,
  conditions: { all: [{ fact: 'gevaar', operator: 'equal', value: 'ja' }] },
  event: { type, params: { id } },
});

const doubling = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => [
    `c${i}`,
    i === 0
      ? { fact: 'gevaar', operator: 'equal', value: 'ja' }
      : { any: [{ condition: `c${i - 1}` }, { condition: `c${i - 1}` }] },
  ]),
);

/** Text and shape: what one part of a definition can tell by itself. */
export const shapeRefusals: readonly Refusal[] = [
  {
    what: 'text that is not JSON',
    input: '{ "schemaVersion": 1, ',
    problems: [{ code: 'not-json', path: '', names: 'JSON' }],
  },
  {
    what: 'a web page instead of JSON',
    input: '\n<!doctype html><title>404</title>',
    problems: [{ code: 'not-json', path: '', names: 'HTML' }],
  },
  { what: 'nothing', input: undefined, problems: [{ code: 'not-json', path: '', names: 'undefined' }] },
  {
    what: 'five million characters',
    input: `"${'x'.repeat(5_000_000)}"`,
    problems: [{ code: 'too-large', path: '', names: '5000002' }],
  },
  {
    what: 'shared conditions that double each time they are written out',
    changes: { '/conditions': doubling, '/rules/2/conditions': { condition: 'c19' } },
    problems: [{ code: 'too-large', path: '/rules', names: '524290' }],
  },
  {
    what: 'more levels than there may be',
    input: nested(42),
    problems: [{ code: 'too-deep', path: '/0/a'.repeat(20), names: '40' }],
  },
  {
    what: 'an object with more levels than a call stack',
    input: Array.from({ length: 100_000 }).reduce((not) => ({ not }), {}),
    problems: [{ code: 'too-deep', path: '', names: '40' }],
  },
  {
    what: 'facts that read each other in a chain of 205',
    changes: {
      '/facts': [
        ...['aantal', 'druk'].map((id) => ({ id, type: 'calculate', label: id, value: { fact: 'f204' } })),
        ...Array.from({ length: 205 }, (_, i) => {
          return { id: `f${i}`, type: 'calculate', label: 'feit', value: i === 0 ? 1 : { fact: `f${i - 1}` } };
        }),
      ],
    },
    problems: [{ code: 'too-deep', path: '/facts', names: '200' }],
  },
  {
    what: 'keys that reach the prototype of an object',
    input: '{ "schemaVersion": 1, "conditions": { "__proto__": {}, "constructor": {} }, "prototype": [] }',
    problems: [
      { code: 'forbidden-key', path: '/prototype', names: 'prototype' },
      { code: 'forbidden-key', path: '/conditions/__proto__', names: '__proto__' },
      { code: 'forbidden-key', path: '/conditions/constructor', names: 'constructor' },
    ],
  },
  {
    what: 'another schemaVersion',
    changes: { '/schemaVersion': 2 },
    problems: [{ code: 'wrong-schema-version', path: '/schemaVersion', names: '2' }],
  },
  {
    what: 'no schemaVersion, whatever else is wrong',
    input: { title: 1 },
    problems: [{ code: 'wrong-schema-version', path: '/schemaVersion', names: 'schemaVersion' }],
  },
  { what: 'a list instead of an object', input: [], problems: [{ code: 'wrong-type', path: '', names: 'lijst' }] },
  {
    what: 'a number for a text',
    changes: { '/title': 7 },
    problems: [{ code: 'wrong-type', path: '/title', names: 'title' }],
  },
  {
    what: 'a text for a list of questions',
    changes: { '/sections/0/questions': 'gevaar' },
    problems: [{ code: 'wrong-type', path: '/sections/0/questions', names: 'questions' }],
  },
  {
    what: 'a condition of no known form',
    changes: { '/rules/0/conditions': { every: [] } },
    problems: [{ code: 'wrong-type', path: '/rules/0/conditions', names: 'all, any, not, condition' }],
  },
  {
    what: 'a bare comparison as the condition of a rule, which json-rules-engine refuses',
    changes: { '/rules/0/conditions': { fact: 'gevaar', operator: 'equal', value: 'ja' } },
    problems: [{ code: 'wrong-type', path: '/rules/0/conditions', names: 'all' }],
  },
  {
    what: 'a term of no known form',
    changes: { '/facts/1/value': 'veel' },
    problems: [{ code: 'wrong-type', path: '/facts/1/value', names: 'term' }],
  },
  {
    what: 'a value that is neither text nor number',
    changes: { '/rules/0/conditions/all/0/value': true },
    problems: [{ code: 'wrong-type', path: '/rules/0/conditions/all/0/value', names: 'waarde' }],
  },
  {
    what: 'keys that are not there',
    changes: { '/purpose': undefined, '/rules/0/event/params/id': undefined },
    problems: [
      { code: 'missing-key', path: '/purpose', names: 'purpose' },
      { code: 'missing-key', path: '/rules/0/event/params/id', names: 'id' },
    ],
  },
  {
    what: 'a question without a type',
    changes: { '/sections/0/questions/0/type': undefined },
    problems: [{ code: 'missing-key', path: '/sections/0/questions/0/type', names: 'type' }],
  },
  {
    what: 'a comparison without a value',
    changes: { '/rules/0/conditions/all/0/value': undefined },
    problems: [{ code: 'missing-key', path: '/rules/0/conditions/all/0/value', names: 'value' }],
  },
  {
    what: 'a key with a typing error',
    changes: { '/titel': 'Proef', '/sections/0/questions/0/optoins': [] },
    problems: [
      { code: 'unknown-key', path: '/sections/0/questions/0/optoins', names: 'optoins' },
      { code: 'unknown-key', path: '/titel', names: 'titel' },
    ],
  },
  {
    what: 'a JSONPath, which is code',
    changes: { '/rules/0/conditions/all/0/path': '$.x' },
    problems: [{ code: 'unknown-key', path: '/rules/0/conditions/all/0/path', names: 'JSONPath' }],
  },
  {
    what: 'a key that needs escaping in a JSON Pointer',
    changes: { '/sections/0': { id: 'basis', title: 'Basis', questions: [], 'a/b~c': 1 } },
    problems: [
      { code: 'too-short', path: '/sections/0/questions', names: 'questions' },
      { code: 'unknown-key', path: '/sections/0/a~1b~0c', names: 'a/b~c' },
    ],
  },
  {
    what: 'a colour for a tone',
    changes: { '/outcomes/0/tone': 'rood' },
    problems: [{ code: 'invalid-value', path: '/outcomes/0/tone', names: 'urgent' }],
  },
  {
    what: 'a type of question that does not exist',
    changes: { '/sections/0/questions/0/type': 'radio' },
    problems: [{ code: 'invalid-value', path: '/sections/0/questions/0/type', names: 'radio' }],
  },
  {
    what: 'an id with a capital, a version, an address and a date that are none',
    changes: {
      '/id': 'Proef',
      '/version': '1.0',
      '/sources/0/url': 'javascript:alert(1)',
      '/sources/0/checkedOn': '21-11-2026',
    },
    problems: [
      { code: 'invalid-value', path: '/id', names: 'kleine letters' },
      { code: 'invalid-value', path: '/version', names: '1.0.0' },
      { code: 'invalid-value', path: '/sources/0/url', names: 'https://' },
      { code: 'invalid-value', path: '/sources/0/checkedOn', names: 'jjjj-mm-dd' },
    ],
  },
  {
    what: 'an id that every JavaScript object has already',
    changes: { '/sections/1/questions/0/id': 'constructor' },
    problems: [{ code: 'invalid-value', path: '/sections/1/questions/0/id', names: 'constructor' }],
  },
  {
    what: 'a shared condition with a space in its name',
    changes: { '/conditions/hoge schuld': { all: [{ fact: 'aantal', operator: 'equal', value: 1 }] } },
    problems: [{ code: 'invalid-value', path: '/conditions/hoge schuld', names: 'hoge schuld' }],
  },
  {
    what: 'an empty title and a choice of one',
    changes: { '/title': '', '/sections/0/questions/0/options': [{ code: 'ja', label: 'Ja' }] },
    problems: [
      { code: 'too-short', path: '/title', names: 'title' },
      { code: 'too-short', path: '/sections/0/questions/0/options', names: 'options' },
    ],
  },
  {
    what: 'a title of 201 characters',
    changes: { '/title': 'x'.repeat(201) },
    problems: [{ code: 'too-long', path: '/title', names: '200' }],
  },
  {
    what: '501 shared conditions',
    changes: {
      '/conditions': Object.fromEntries(
        Array.from({ length: 501 }, (_, i) => [`c${i}`, { fact: 'aantal', operator: 'equal', value: 1 }]),
      ),
    },
    problems: [{ code: 'too-long', path: '/conditions', names: 'conditions' }],
  },
  {
    what: '501 questions, in sections that each may be as long as they are',
    changes: {
      '/sections/-': {
        id: 'lang',
        title: 'Lang',
        questions: Array.from({ length: 496 }, (_, i) => ({ id: `v${i}`, type: 'date', text: 'Wanneer?' })),
      },
    },
    problems: [{ code: 'too-long', path: '/sections', names: '500 vragen' }],
  },
  {
    what: 'an operator that json-rules-engine does not have',
    changes: { '/rules/0/conditions/all/0/operator': 'equals' },
    problems: [{ code: 'unknown-operator', path: '/rules/0/conditions/all/0/operator', names: 'equals' }],
  },
];

/** Meaning: what parts of a definition say about each other. */
export const meaningRefusals: readonly Refusal[] = [
  {
    what: 'an any without parts, which json-rules-engine takes for true',
    changes: { '/rules/0/conditions': { any: [] } },
    problems: [{ code: 'empty-condition', path: '/rules/0/conditions', names: 'any' }],
  },
  {
    what: 'an all without parts in a supplement',
    changes: { '/rules/2/conditions': { all: [] } },
    problems: [{ code: 'empty-condition', path: '/rules/2/conditions', names: 'all' }],
  },
  {
    what: 'names that are given twice',
    changes: {
      '/facts/0': { id: 'gevaar', type: 'calculate', label: 'gevaar', value: 1 },
      '/facts/1/value': 1,
      '/sections/1/id': 'basis',
      '/rules/1/name': 'acuut',
      '/supplements/0/id': 'acuut',
      '/rules/2/event/params/id': 'acuut',
    },
    problems: [
      { code: 'duplicate-id', path: '/facts/0/id', names: 'gevaar' },
      { code: 'duplicate-id', path: '/sections/1/id', names: 'basis' },
      { code: 'duplicate-id', path: '/supplements/0/id', names: 'acuut' },
      { code: 'duplicate-id', path: '/rules/1/name', names: 'acuut' },
    ],
  },
  {
    what: 'two questions of one name, of which the first counts elsewhere',
    changes: { '/sections/1/questions/0/id': 'gevaar' },
    problems: [{ code: 'duplicate-id', path: '/sections/1/questions/0/id', names: 'gevaar' }],
  },
  {
    what: 'an option, a source and an area that are given twice',
    changes: {
      '/sections/0/questions/0/options/2/code': 'ja',
      '/sources/-': { id: 'wet', title: 'Nog een', kind: 'wet', checkedOn: '2026-11-21' },
      '/picture/areas/-': {
        id: 'veiligheid',
        title: 'Nog een',
        parts: [{ question: 'gevaar', label: 'Gevaar', steady: ['nee'] }],
      },
    },
    problems: [
      { code: 'duplicate-id', path: '/sources/1/id', names: 'wet' },
      { code: 'duplicate-id', path: '/picture/areas/1/id', names: 'veiligheid' },
      { code: 'duplicate-id', path: '/sections/0/questions/0/options/2/code', names: 'ja' },
    ],
  },
  {
    what: 'an answer that stands in the picture twice',
    changes: { '/picture/areas/0/parts/0/shaky': ['nee'] },
    problems: [{ code: 'duplicate-id', path: '/picture/areas/0/parts/0/shaky/0', names: 'nee' }],
  },
  {
    what: 'sources that are not listed',
    changes: { '/sections/0/questions/0/sources': ['wed'], '/outcomes/1/sources': ['x'] },
    problems: [
      { code: 'unknown-source', path: '/sections/0/questions/0/sources/0', names: 'Bedoel je “wet”' },
      { code: 'unknown-source', path: '/outcomes/1/sources/0', names: 'x' },
    ],
  },
  {
    what: 'a fact and a picture of questions that do not exist',
    changes: { '/facts/0/questions': ['gevaar', 'gevar'], '/picture/areas/0/parts/0/question': 'veiligheid' },
    problems: [
      { code: 'unknown-question', path: '/facts/0/questions/1', names: 'Bedoel je “gevaar”' },
      { code: 'unknown-question', path: '/picture/areas/0/parts/0/question', names: 'veiligheid' },
    ],
  },
  {
    what: 'a term that reads a question that does not exist',
    changes: { '/facts/1/value': { add: [{ answer: 'scheld' }, { weight: 'zorg' }] } },
    problems: [
      { code: 'unknown-question', path: '/facts/1/value/add/0/answer', names: 'Bedoel je “schuld”' },
      { code: 'unknown-question', path: '/facts/1/value/add/1/weight', names: 'zorg' },
    ],
  },
  {
    what: 'an option the question does not have',
    changes: { '/rules/0/conditions/all/0/value': 'jaa' },
    problems: [{ code: 'unknown-option', path: '/rules/0/conditions/all/0/value', names: 'Bedoel je “ja”' }],
  },
  {
    what: 'a list with an option the question does not have',
    changes: { '/rules/0/conditions/all/0': { fact: 'gevaar', operator: 'in', value: ['ja', 'misschien'] } },
    problems: [{ code: 'unknown-option', path: '/rules/0/conditions/all/0/value', names: 'misschien' }],
  },
  {
    what: 'a count of answers that do not exist',
    changes: { '/facts/0/questions': ['gevaar', 'zorgen'], '/facts/0/values': ['ja', 'nooit'] },
    problems: [
      { code: 'unknown-option', path: '/facts/0/questions/1', names: 'zorgen' },
      { code: 'unknown-option', path: '/facts/0/values/1', names: 'nooit' },
    ],
  },
  {
    what: 'a count of weet_niet where it is not offered',
    changes: { '/facts/0/questions': ['toelichting', 'gevaar'], '/facts/0/values': ['weet_niet'] },
    problems: [{ code: 'unknown-option', path: '/facts/0/questions/0', names: 'toelichting' }],
  },
  {
    what: 'a picture of an answer that does not exist',
    changes: { '/picture/areas/0/parts/0/steady': ['neen'] },
    problems: [{ code: 'unknown-option', path: '/picture/areas/0/parts/0/steady/0', names: 'Bedoel je “nee”' }],
  },
  {
    what: 'facts that do not exist',
    changes: {
      '/rules/0/conditions/all/0/fact': 'gevar',
      '/facts/1/value': { fact: 'aantl' },
      '/rules/2/conditions/any/1/value': { fact: 'grens' },
    },
    problems: [
      { code: 'unknown-fact', path: '/facts/1/value/fact', names: 'Bedoel je “aantal”' },
      { code: 'unknown-fact', path: '/rules/0/conditions/all/0/fact', names: 'Bedoel je “gevaar”' },
      { code: 'unknown-fact', path: '/rules/2/conditions/any/1/value/fact', names: 'grens' },
    ],
  },
  {
    what: 'a shared condition that does not exist',
    changes: { '/rules/2/conditions/any/0/condition': 'hoge_schulden' },
    problems: [
      { code: 'unknown-condition', path: '/rules/2/conditions/any/0/condition', names: 'Bedoel je “hoge_schuld”' },
    ],
  },
  {
    what: 'a rule for a supplement that does not exist',
    changes: { '/rules/-': rule('extra', 'supplement', 'geldhlp') },
    problems: [{ code: 'unknown-advice', path: '/rules/3/event/params/id', names: 'Bedoel je “geldhulp”' }],
  },
  {
    what: 'a rule that gives a supplement as outcome',
    changes: { '/rules/-': rule('extra', 'outcome', 'geldhulp') },
    problems: [{ code: 'unknown-advice', path: '/rules/3/event/params/id', names: 'outcomes' }],
  },
  {
    what: 'a perspective that nobody has',
    changes: {
      '/perspectives': [
        { id: 'inwoner', label: 'De inwoner' },
        { id: 'buur', label: 'De buur' },
      ],
      '/sections/-': {
        id: 'samen',
        title: 'Samen',
        perspectives: ['inwonr', 'buur'],
        questions: [{ id: 'wens', type: 'short-text', text: 'Wat wil je?' }],
      },
    },
    problems: [{ code: 'unknown-perspective', path: '/sections/2/perspectives/0', names: 'Bedoel je “inwoner”' }],
  },
  {
    what: 'answers proposed from another aid that the question does not have',
    changes: {
      '/sections/0/questions/0/proposals': [{ aid: 'andere', question: 'iets', has: 'ja', answer: 'jaa' }],
      '/sections/0/questions/1/proposals': [{ aid: 'andere', question: 'iets', has: 'ja', answer: 'geld' }],
    },
    problems: [
      { code: 'unknown-option', path: '/sections/0/questions/0/proposals/0/answer', names: 'Bedoel je “ja”' },
      { code: 'wrong-value', path: '/sections/0/questions/1/proposals/0/answer', names: 'een lijst van codes' },
    ],
  },
  {
    what: 'slots that cannot be filled',
    changes: {
      '/outcomes/0/advice': 'Bel {answer.gevar} of {fact.druk}.',
      '/outcomes/0/nextStep': 'Bel {profile.naam}.',
      '/sections/0/questions/0/text': 'Is er {answer.zorgen}?',
    },
    problems: [
      { code: 'unknown-slot', path: '/outcomes/0/advice', names: 'Bedoel je “answer.gevaar”' },
      { code: 'unknown-slot', path: '/sections/0/questions/0/text', names: 'answer.zorgen' },
      { code: 'unknown-slot', path: '/outcomes/0/nextStep', names: 'profile.naam' },
    ],
  },
  {
    what: 'operators that do not fit the type of what they read',
    changes: {
      '/rules/0/conditions/all/0': { fact: 'gevaar', operator: 'contains', value: 'ja' },
      '/rules/2/conditions/any/0': { fact: 'zorgen', operator: 'equal', value: 'geld' },
      '/rules/2/conditions/any/1': { fact: 'toelichting', operator: 'lessThan', value: 4 },
    },
    problems: [
      { code: 'wrong-operator', path: '/rules/0/conditions/all/0/operator', names: 'equal, notEqual, in, notIn' },
      { code: 'wrong-operator', path: '/rules/2/conditions/any/0/operator', names: 'zorgen' },
      { code: 'wrong-operator', path: '/rules/2/conditions/any/1/operator', names: 'lessThan' },
    ],
  },
  {
    what: 'values of another type than what they are compared with',
    changes: {
      '/rules/0/conditions/all': [
        { fact: 'gevaar', operator: 'equal', value: 1 },
        { fact: 'gevaar', operator: 'in', value: 'ja' },
        { fact: 'gevaar', operator: 'equal', value: ['ja'] },
        { fact: 'gevaar', operator: 'equal', value: null },
        { fact: 'aantal', operator: 'equal', value: '1' },
        { fact: 'schuld', operator: 'lessThan', value: 'weet_niet' },
        { fact: 'sinds', operator: 'lessThan', value: '2026' },
        { fact: 'toelichting', operator: 'equal', value: 3 },
        { fact: 'schuld', operator: 'lessThan', value: { fact: 'sinds' } },
        { fact: 'gevaar', operator: 'in', value: { fact: 'zorgen' } },
      ],
    },
    problems: [
      ...Array.from({ length: 8 }, (_, i): ExpectedProblem => {
        const names = ['1', 'lijst', 'geen lijst', 'null', 'getal', 'weet_niet', 'jjjj-mm-dd', 'tekst'][i] ?? '';
        return { code: 'wrong-value', path: `/rules/0/conditions/all/${i}/value`, names };
      }),
      { code: 'wrong-value', path: '/rules/0/conditions/all/8/value/fact', names: 'sinds' },
      { code: 'wrong-value', path: '/rules/0/conditions/all/9/value/fact', names: 'zorgen' },
    ],
  },
  {
    what: 'terms that read no number',
    changes: { '/facts/1/value': { add: [{ answer: 'gevaar' }, { weight: 'gevaar' }, { weight: 'schuld' }] } },
    problems: [
      { code: 'wrong-value', path: '/facts/1/value/add/0/answer', names: 'gevaar' },
      { code: 'wrong-value', path: '/facts/1/value/add/1/weight', names: 'weight' },
      { code: 'wrong-value', path: '/facts/1/value/add/2/weight', names: 'schuld' },
    ],
  },
  {
    what: 'shared conditions that refer to each other',
    changes: {
      '/conditions': {
        hoge_schuld: { not: { condition: 'lage_schuld' } },
        lage_schuld: { not: { condition: 'hoge_schuld' } },
        zichzelf: { any: [{ condition: 'zichzelf' }] },
      },
    },
    problems: [
      { code: 'cycle', path: '/conditions/hoge_schuld', names: 'hoge_schuld → lage_schuld → hoge_schuld' },
      { code: 'cycle', path: '/conditions/zichzelf', names: 'zichzelf → zichzelf' },
    ],
  },
  {
    what: 'facts that refer to each other',
    changes: {
      '/facts/1/value': { fact: 'last' },
      '/facts/-': { id: 'last', type: 'calculate', label: 'last', value: { add: [{ fact: 'druk' }, 1] } },
    },
    problems: [{ code: 'cycle', path: '/facts/1', names: 'druk → last → druk' }],
  },
  {
    what: 'a question that waits for itself, and one that waits for a later one through a condition and a fact',
    changes: {
      '/sections/0/questions/1/visibleWhen': { condition: 'hoge_schuld' },
      '/sections/0/questions/0/visibleWhen': { fact: 'druk', operator: 'greaterThan', value: 1 },
    },
    problems: [
      { code: 'reads-later-question', path: '/sections/0/questions/0/visibleWhen', names: 'zorgen' },
      { code: 'reads-later-question', path: '/sections/0/questions/0/visibleWhen', names: 'gevaar' },
      { code: 'reads-later-question', path: '/sections/0/questions/1/visibleWhen', names: 'schuld' },
    ],
  },
  {
    what: 'advice that no rule gives',
    changes: {
      '/outcomes': [
        { id: 'acuut', title: 'Doe iets', advice: 'Bel nu.', tone: 'urgent' },
        { id: 'snel', title: 'Doe snel iets', advice: 'Bel snel.', tone: 'warn' },
        { id: 'gewoon', title: 'Ga door', advice: 'Ga door.', tone: 'ok' },
      ],
      '/supplements/-': { id: 'tip', title: 'Tip', advice: 'Een tip.', tone: 'info' },
    },
    problems: [
      { code: 'no-rule', path: '/outcomes/1', names: 'snel' },
      { code: 'no-rule', path: '/supplements/1', names: 'tip' },
    ],
  },
  {
    what: 'a second rule for one advice',
    changes: { '/rules/-': rule('extra', 'supplement', 'geldhulp') },
    problems: [{ code: 'second-rule', path: '/rules/3', names: 'geldhulp' }],
  },
  {
    what: 'priorities against the order of the outcomes',
    changes: { '/rules/1/priority': 20 },
    problems: [{ code: 'priority-order', path: '/rules/1/priority', names: '20' }],
  },
  {
    what: 'a condition on the last outcome',
    changes: { '/rules/1/conditions': { all: [{ fact: 'gevaar', operator: 'equal', value: 'nee' }] } },
    problems: [{ code: 'last-outcome-conditional', path: '/rules/1/conditions', names: '{ "all": [] }' }],
  },
];

const tooLong = 'x'.repeat(201);

/** What follows an advice: shape. */
export const followUpShapeRefusals: readonly Refusal[] = onFull([
  {
    what: 'one reason to depart from an advice, which is no choice',
    changes: { '/decision/reasons/1': undefined },
    problems: [{ code: 'too-short', path: '/decision/reasons', names: '2' }],
  },
  {
    what: 'a document for nobody, with a block of no kind and a heading of the first level',
    changes: {
      '/documents/0/audience': 'college',
      '/documents/0/blocks/0/level': 1,
      '/documents/0/blocks/1/type': 'beeld',
    },
    problems: [
      { code: 'invalid-value', path: '/documents/0/audience', names: 'inwoner' },
      { code: 'wrong-type', path: '/documents/0/blocks/0/level', names: '' },
      { code: 'invalid-value', path: '/documents/0/blocks/1/type', names: 'paragraph' },
    ],
  },
  {
    what: 'documents without a text, a title that is too long and a checklist that says nothing',
    changes: {
      '/documents/0/title': tooLong,
      '/documents/0/blocks/1/text': '',
      '/documents/0/checklist/1/where': undefined,
      '/documents/0/checklist/1/when': { any: [7] },
    },
    problems: [
      { code: 'too-long', path: '/documents/0/title', names: '200' },
      { code: 'too-short', path: '/documents/0/blocks/1/text', names: 'text' },
      { code: 'wrong-type', path: '/documents/0/checklist/1/when/any/0', names: '7' },
      { code: 'missing-key', path: '/documents/0/checklist/1/where', names: 'where' },
    ],
  },
  {
    what: 'a review after a century, and a deliberation without sides',
    changes: { '/review/after/ja/weeks': 5200, '/review/after/Nee': { weeks: 1 }, '/deliberation/criteria': [] },
    problems: [
      { code: 'too-long', path: '/review/after/ja/weeks', names: '520' },
      { code: 'invalid-value', path: '/review/after/Nee', names: 'Nee' },
      { code: 'too-short', path: '/deliberation/criteria', names: '1' },
    ],
  },
]);

/** What follows an advice: meaning. */
export const followUpMeaningRefusals: readonly Refusal[] = onFull([
  {
    what: 'names that are given twice, in what follows an advice',
    changes: {
      '/decision/reasons/1/code': 'praten',
      '/documents/-': { ...fullDefinition.documents?.[0], title: 'Nog een brief' },
      '/documents/0/places/1/id': 'doel',
      '/documents/0/checklist/1/id': 'doel',
      '/deliberation/criteria/1/id': 'recht',
      '/deliberation/scale/1/code': 'niet',
    },
    problems: [
      { code: 'duplicate-id', path: '/decision/reasons/1/code', names: 'praten' },
      { code: 'duplicate-id', path: '/documents/1/id', names: 'brief' },
      { code: 'duplicate-id', path: '/documents/0/places/1/id', names: 'doel' },
      { code: 'duplicate-id', path: '/documents/0/checklist/1/id', names: 'doel' },
      { code: 'duplicate-id', path: '/deliberation/criteria/1/id', names: 'recht' },
      { code: 'duplicate-id', path: '/deliberation/scale/1/code', names: 'niet' },
    ],
  },
  {
    what: 'slots of a document that cannot be filled',
    changes: {
      '/documents/0/blocks/0/text': 'Over {outcome.titel} en {naam}',
      '/documents/0/blocks/1/text': '{place.doel} {place.} {place.Doel} {place.doel|} {place.doel|a|b} {answer.schult}',
      '/documents/0/blocks/2/items/0/text': '{supplements.mits}',
      '/documents/0/blocks/3/caption': '{fact.aantl}',
      '/documents/0/blocks/3/rows/0/cells/1': '{answer.gevaer}',
      '/documents/0/blocks/4/text': '{answer.alles} {antwoord.alles} {answer.} {place.doel|}',
    },
    problems: [
      { code: 'unknown-slot', path: '/documents/0/blocks/0/text', names: 'Bedoel je “outcome.title”?' },
      { code: 'unknown-slot', path: '/documents/0/blocks/0/text', names: '{naam}' },
      { code: 'unknown-slot', path: '/documents/0/blocks/1/text', names: '{place.}' },
      { code: 'unknown-slot', path: '/documents/0/blocks/1/text', names: '{place.Doel}' },
      { code: 'unknown-slot', path: '/documents/0/blocks/1/text', names: '{place.doel|}' },
      { code: 'unknown-slot', path: '/documents/0/blocks/1/text', names: '{place.doel|a|b}' },
      { code: 'unknown-slot', path: '/documents/0/blocks/1/text', names: 'Bedoel je “answer.schuld”?' },
      { code: 'unknown-slot', path: '/documents/0/blocks/2/items/0/text', names: 'Bedoel je “supplements.mist”?' },
      { code: 'unknown-slot', path: '/documents/0/blocks/3/caption', names: 'Bedoel je “fact.aantal”?' },
      { code: 'unknown-slot', path: '/documents/0/blocks/3/rows/0/cells/1', names: 'Bedoel je “answer.gevaar”?' },
      { code: 'unknown-slot', path: '/documents/0/blocks/4/text', names: '{antwoord.alles}' },
      { code: 'unknown-slot', path: '/documents/0/blocks/4/text', names: '{answer.}' },
      { code: 'unknown-slot', path: '/documents/0/blocks/4/text', names: '{place.doel|}' },
    ],
  },
  {
    what: 'slots where what follows an advice must read the same for everybody',
    changes: {
      '/decision/reasons/0/label': '{answer.gevaar}',
      '/documents/0/title': 'Brief over {outcome.title}',
      '/documents/0/purpose': '{answer.gevaar}',
      '/documents/0/places/0/label': '{answer.gevaar}',
      '/documents/0/blocks/5/label': '{answer.gevaar}',
      '/documents/0/checklist/0/missing': '{answer.gevaar}',
      '/review/title': '{answer.gevaar}',
      '/deliberation/standingOption': '{answer.gevaar}',
      '/deliberation/criteria/0/question': '{answer.gevaar}',
      '/deliberation/scale/0/label': '{answer.gevaar}',
    },
    problems: [
      { code: 'unknown-slot', path: '/decision/reasons/0/label', names: 'geen slot' },
      { code: 'unknown-slot', path: '/documents/0/title', names: 'outcome.title' },
      { code: 'unknown-slot', path: '/documents/0/purpose', names: 'answer.gevaar' },
      { code: 'unknown-slot', path: '/documents/0/places/0/label', names: 'answer.gevaar' },
      { code: 'unknown-slot', path: '/documents/0/blocks/5/label', names: 'answer.gevaar' },
      { code: 'unknown-slot', path: '/documents/0/checklist/0/missing', names: 'answer.gevaar' },
      { code: 'unknown-slot', path: '/review/title', names: 'answer.gevaar' },
      { code: 'unknown-slot', path: '/deliberation/standingOption', names: 'answer.gevaar' },
      { code: 'unknown-slot', path: '/deliberation/criteria/0/question', names: 'answer.gevaar' },
      { code: 'unknown-slot', path: '/deliberation/scale/0/label', names: 'answer.gevaar' },
    ],
  },
  {
    what: 'a title of a document with the name of a municipality in it',
    changes: { '/documents/0/title': 'Brief van {profile.name|jouw gemeente}' },
    problems: [{ code: 'unknown-slot', path: '/documents/0/title', names: 'bestand' }],
  },
  {
    what: 'conditions of a document on what the aid does not have; what another aid has is not known here',
    changes: {
      '/documents/0/when': { condition: 'hoge_schult' },
      '/documents/0/blocks/0/when': { all: [] },
      '/documents/0/blocks/1/unless/fact': 'gevar',
      '/documents/0/blocks/2/items/0/when/value': 'jaa',
      '/documents/0/blocks/3/rows/0/when/operator': 'contains',
      '/documents/0/blocks/4/when': { fact: 'elders', operator: 'equal', value: 'ja' },
      '/documents/0/checklist/0/when/not/value': 7,
    },
    problems: [
      { code: 'unknown-condition', path: '/documents/0/when/condition', names: 'hoge_schuld' },
      { code: 'empty-condition', path: '/documents/0/blocks/0/when', names: 'all' },
      { code: 'unknown-fact', path: '/documents/0/blocks/1/unless/fact', names: 'gevaar' },
      { code: 'unknown-option', path: '/documents/0/blocks/2/items/0/when/value', names: 'ja' },
      { code: 'wrong-operator', path: '/documents/0/blocks/3/rows/0/when/operator', names: 'contains' },
      { code: 'wrong-value', path: '/documents/0/checklist/0/when/not/value', names: 'gevaar' },
    ],
  },
  {
    what: 'places that are nowhere, a point on a source and a question that are not there, and a row that does not fit',
    changes: {
      '/documents/0/places/0/id': 'doelen',
      '/documents/0/checklist/0/places/1': 'redenen',
      '/documents/0/checklist/0/sources/0': 'wtt',
      '/documents/0/checklist/0/question': 'gevar',
      '/documents/0/blocks/3/rows/0/cells/-': 'Te veel',
    },
    problems: [
      { code: 'unknown-source', path: '/documents/0/checklist/0/sources/0', names: 'wet' },
      { code: 'wrong-value', path: '/documents/0/blocks/3/rows/0/cells', names: '3 cellen' },
      { code: 'unknown-question', path: '/documents/0/checklist/0/question', names: 'gevaar' },
      { code: 'unknown-place', path: '/documents/0/places/0/id', names: 'Bedoel je “doel”?' },
      { code: 'unknown-place', path: '/documents/0/checklist/0/places/1', names: 'Bedoel je “reden”?' },
    ],
  },
  {
    what: 'a decision, a review and a deliberation on what the aid does not have',
    changes: {
      '/decision/outcomes/0': 'geldhulp',
      '/review/question': 'zorgen',
      '/deliberation/question': 'gevaar',
      '/deliberation/participants': 'gevaar',
    },
    problems: [
      { code: 'unknown-advice', path: '/decision/outcomes/0', names: 'geldhulp' },
      { code: 'unknown-question', path: '/review/question', names: 'zorgen' },
      { code: 'unknown-question', path: '/deliberation/question', names: 'open vraag' },
      { code: 'unknown-question', path: '/deliberation/participants', names: 'meerkeuzevraag' },
    ],
  },
  {
    what: 'a review and a deliberation on answers that a question does not have, and a delay of nothing',
    changes: {
      '/review/after': { jaa: { weeks: 4 }, nee: {} },
      '/deliberation/experience/0': 'woning',
    },
    problems: [
      { code: 'unknown-option', path: '/review/after/jaa', names: 'Bedoel je “ja”?' },
      { code: 'missing-key', path: '/review/after/nee', names: 'weeks' },
      { code: 'unknown-option', path: '/deliberation/experience/0', names: 'Bedoel je “wonen”?' },
    ],
  },
]);

function onFull(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.map((refusal) => ({ ...refusal, base: fullDefinition }));
}
