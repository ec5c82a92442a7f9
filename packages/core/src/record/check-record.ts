/** A part of a record that is not of the form it must have. */
export interface RecordFault {
  /** JSON Pointer into the record. */
  readonly path: string;
  readonly expected: ExpectedForm;
}

export type ExpectedForm = 'text' | 'number' | 'yes-or-no' | 'list' | 'object' | 'answer' | 'known-word' | 'nothing';

/** Every part of the record of one aid that a reader would stumble over. */
export function checkRecord(value: unknown): readonly RecordFault[] {
  return aidRecord(value, '');
}

/** The same for a whole traject. */
export function checkTrajectRecord(value: unknown): readonly RecordFault[] {
  return trajectRecord(value, '');
}

/** Says what is wrong with the value at a path. */
type Check = (value: unknown, path: string) => readonly RecordFault[];

const text = is('text', (value) => typeof value === 'string');
const number = is('number', (value) => typeof value === 'number');
const yesOrNo = is('yes-or-no', (value) => typeof value === 'boolean');
const answer = is('answer', (value) =>
  Array.isArray(value)
    ? value.every((code) => typeof code === 'string')
    : value === null || typeof value === 'string' || typeof value === 'number',
);
// A question may be the key of an answer, so it may not be one that reaches the prototype.
const name = is(
  'text',
  (value) => typeof value === 'string' && !['__proto__', 'constructor', 'prototype'].includes(value),
);
const tone = oneOf('urgent', 'warn', 'info', 'ok');

const source = shape({ title: text, url: optional(text), checkedOn: text });
const recordedAnswer = shape({ question: name, text, value: answer, label: text });
const reason: Check = (value, path) =>
  shape({
    kind: oneOf('answer', 'fact'),
    id: text,
    text,
    given: text,
    negated: yesOrNo,
    // Looked up when used: what a count counted are reasons in turn.
    counted: listOf(reason),
  })(value, path);
const advice = shape({
  id: text,
  title: text,
  advice: text,
  nextStep: optional(text),
  tone,
  why: shape({ sentence: text, reasons: listOf(reason) }),
  sources: listOf(source),
});
const document = shape({
  id: text,
  title: text,
  audience: oneOf('inwoner', 'intern'),
  text,
  places: listOf(shape({ id: text, label: text, text })),
  edits: listOf(shape({ block: text, generated: text, own: text })),
  unfilled: listOf(text),
  checklist: listOf(shape({ id: text, title: text, covered: yesOrNo })),
});
const decision: Check = (value, path) => {
  const motivation = optional(text);
  const isDeviation = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'deviate';
  if (!isDeviation) return shape({ kind: oneOf('follow', 'deviate'), motivation })(value, path);
  return shape({ reason: shape({ code: text, label: text }), motivation })(value, path);
};
const deliberation = shape({
  question: text,
  options: listOf(text),
  criteria: listOf(shape({ id: text, label: text })),
  weighings: listOf(
    shape({ role: text, experience: yesOrNo, scores: listOf(allOf(text)), argument: text, noticed: text }),
  ),
  absent: optional(listOf(text)),
  result: optional(shape({ option: text, why: text, decides: text })),
  undecided: optional(shape({ why: text, decides: text })),
});
const identity = { id: name, version: text, digest: text };

const aidRecord = shape({
  library: text,
  createdAt: text,
  aid: shape({ ...identity, title: text }),
  profile: orNull(shape({ ...identity, name: text })),
  answers: listOf(recordedAnswer),
  withdrawn: listOf(recordedAnswer),
  unanswered: listOf(text),
  facts: shape({}),
  outcome: orNull(advice),
  supplements: listOf(advice),
  warnings: listOf(shape({ id: text, question: text, text, sources: listOf(source) })),
  rules: listOf(shape({ name: text, verdict: oneOf('applies', 'does-not-apply', 'open') })),
  principles: listOf(
    shape({
      id: text,
      title: text,
      assessment: oneOf('ja', 'deels', 'nee', 'botst', 'onduidelijk'),
      signal: yesOrNo,
    }),
  ),
  decision: orNull(decision),
  documents: listOf(document),
  deliberation: orNull(deliberation),
  digest: text,
});

const trajectRecord = shape({
  library: text,
  createdAt: text,
  trail: listOf(
    shape({
      aid: text,
      title: text,
      status: oneOf('current', 'done', 'open'),
      outcome: optional(shape({ id: text, title: text, tone })),
      answered: number,
      total: number,
    }),
  ),
  changes: listOf(shape({ aid: text })),
  records: listOf(aidRecord),
  digest: text,
});

function is(expected: ExpectedForm, holds: (value: unknown) => boolean): Check {
  return (value, path) => (holds(value) ? [] : [{ path, expected }]);
}

function oneOf(...words: readonly string[]): Check {
  return is('known-word', (value) => typeof value === 'string' && words.includes(value));
}

function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

function orNull(check: Check): Check {
  return (value, path) => (value === null ? [] : check(value, path));
}

function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${path}/${index}`))
      : [{ path, expected: 'list' }];
}

function allOf(check: Check): Check {
  return (value, path) =>
    isPlainObject(value)
      ? Object.entries(value).flatMap(([key, child]) => check(child, `${path}/${key}`))
      : [{ path, expected: 'object' }];
}

/** Keys that are not named here may hold anything: nobody reads them. */
function shape(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) =>
    isPlainObject(value)
      ? Object.entries(checks).flatMap(([key, check]) => check(value[key], `${path}/${key}`))
      : [{ path, expected: 'object' }];
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
