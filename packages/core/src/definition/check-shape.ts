import type { AidDefinition } from './aid-definition.js';
import { operators } from './operators.js';
import { problem, type Path, type Problem } from './problem.js';
import { checkAgainstSchema, type SchemaIssue } from './schema.js';
import { createSuggest, type Suggest } from './suggest.js';

/** A kind of file with a schema, and what its author is told where a value does not fit. */
export interface Shape<T> {
  /** How a sentence about it begins: "Een definitie". */
  readonly whole: string;
  readonly check: (input: unknown) => Checked<T>;
  /** What would be right for a value under this key. */
  readonly describeValue: (key: string) => string;
  /** What would be right where a value may have several forms. */
  readonly describeForms: (path: Path) => string;
  /** The keys that may stand in the object at this place, where a wrong one gets a hint. */
  readonly keysAt?: (path: Path) => readonly string[];
}

type Checked<T> = { readonly definition: T } | { readonly issues: readonly SchemaIssue[] };
type CheckedShape<T> = { readonly definition: T } | { readonly problems: readonly Problem[] };

/** Checks keys, types and bounds, each on its own; gives the definition, or all problems. */
export function checkShape(input: unknown): CheckedShape<AidDefinition> {
  return checkShapeOf(aidShape, input);
}

/** As {@link checkShape}, for any kind of file. */
export function checkShapeOf<T>(shape: Shape<T>, input: unknown): CheckedShape<T> {
  const version = checkSchemaVersion(shape.whole, input);
  if (version) return { problems: [version] };
  const result = shape.check(input);
  if ('definition' in result) return result;
  const context = { shape, root: input, suggest: createSuggest() };
  return { problems: result.issues.flatMap((issue) => toProblems(issue, [], context)) };
}

/** What is being checked, for the words of a problem. */
interface Context {
  readonly shape: Shape<unknown>;
  readonly root: unknown;
  readonly suggest: Suggest;
}

function checkSchemaVersion(whole: string, input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return problem('wrong-type', [], `${whole} is een object: { "schemaVersion": 1, … }. Dit is: ${nameType(input)}.`);
  }
  const version = valueAt(input, ['schemaVersion']);
  if (version === 1) return undefined;
  return problem(
    'wrong-schema-version',
    ['schemaVersion'],
    `Deze versie leest “schemaVersion”: 1. Hier staat: ${shorten(version)}.`,
  );
}

function toProblems(issue: SchemaIssue, base: Path, context: Context): readonly Problem[] {
  const { shape, root, suggest } = context;
  const path = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const key = String(path.at(-1) ?? '');
  const value = valueAt(root, path);

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((extra) => {
        const hint = suggest(extra, shape.keysAt?.(path) ?? []);
        return problem('unknown-key', [...path, extra], `${describeUnknownKey(extra)}${hint}`);
      });
    case 'invalid_union':
      return toUnionProblems(issue, path, context);
    case 'invalid_key':
      return [problem('invalid-value', path, `“${key}” is geen goede naam. ${shape.describeValue('id')}`)];
    case 'too_small':
      return [problem('too-short', path, `“${key}” is te klein of te kort: minstens ${issue.minimum}.`)];
    case 'too_big':
      return [problem('too-long', path, `“${key}” is te groot of te lang: hoogstens ${issue.maximum}.`)];
    case 'custom':
      return [problem('too-long', path, `“${key}” is te groot of te lang: hoogstens ${issue.params?.['most']}.`)];
    default:
      return [toValueProblem(issue, path, value, shape)];
  }
}

function toValueProblem(issue: SchemaIssue, path: Path, value: unknown, shape: Shape<unknown>): Problem {
  const key = String(path.at(-1) ?? '');
  if (value === undefined) return problem('missing-key', path, `“${key}” ontbreekt.`);
  if (issue.code === 'invalid_type') {
    const expected = typeNames[issue.expected] ?? issue.expected;
    return problem('wrong-type', path, `“${key}” moet ${expected} zijn. Dit is: ${nameType(value)}.`);
  }
  if (key === 'operator') {
    const message = `De operator ${shorten(value)} bestaat niet. Kies uit: ${operators.join(', ')}.`;
    return problem('unknown-operator', path, message);
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map((choice) => JSON.stringify(choice)).join(', ');
    return problem('invalid-value', path, `“${key}” is ${shorten(value)}. Kies uit: ${choices}.`);
  }
  return problem('invalid-value', path, `“${key}” is ${shorten(value)}. ${shape.describeValue(key)}`);
}

/** Of the forms a value may have, reports on the one it comes nearest to; on none, if it is not near any. */
function toUnionProblems(
  issue: SchemaIssue & { code: 'invalid_union' },
  path: Path,
  context: Context,
): readonly Problem[] {
  const value = valueAt(context.root, path);
  const ranked = issue.errors
    .map((issues) => ({ issues, distance: issues.reduce((sum, part) => sum + distance(part, value), 0) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest, second] = ranked;
  if (nearest && (!second || nearest.distance < second.distance)) {
    return nearest.issues.flatMap((part) => toProblems(part, path, context));
  }
  const key = String(path.at(-1) ?? '');
  if (value === undefined) return [problem('missing-key', path, `“${key}” ontbreekt.`)];
  if ('options' in issue && issue.options) {
    const choices = issue.options.map((choice) => JSON.stringify(choice)).join(', ');
    return [problem('invalid-value', path, `“${key}” is ${shorten(value)}. Kies uit: ${choices}.`)];
  }
  return [problem('wrong-type', path, `${context.shape.describeForms(path)} Dit is: ${shorten(value)}.`)];
}

/** How far a value is from one form: a key too many or too few counts one, another type altogether a hundred. */
function distance(issue: SchemaIssue, value: unknown): number {
  if (issue.code === 'unrecognized_keys') return issue.path.length === 0 ? issue.keys.length : 0;
  if (issue.path.length === 0) return 100;
  const [key] = issue.path;
  return issue.path.length === 1 && valueAt(value, [String(key)]) === undefined ? 1 : 0;
}

function describeForms(path: Path): string {
  if (path.includes('facts')) {
    return 'Een term is een getal, of een object met precies één van: answer, weight, profile, fact, add, subtract, multiply, divide, min, max, round.';
  }
  if (path.length === 3 && path[0] === 'rules') {
    return 'De voorwaarde van een regel heeft precies één van: all, any, not, condition. Zet een vergelijking in { "all": [ … ] }.';
  }
  if (path.at(-1) === 'value') {
    return 'Een waarde is een tekst, een getal, null, een lijst van teksten of getallen, of { "fact": "…" }.';
  }
  return 'Een voorwaarde heeft precies één van: all, any, not, condition; of anders fact, operator en value.';
}

function describeUnknownKey(key: string): string {
  if (key === 'path') return '“path” (JSONPath) is niet toegestaan. Vergelijk met een vraag of een feit.';
  return `De sleutel ${shorten(key)} bestaat hier niet. Haal hem weg of verbeter de spelling.`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
};

/** What would be right, by key; the others are ids. */
export const patterns = {
  id: 'Gebruik kleine letters, cijfers en _, met een letter vooraan (maar niet “constructor”).',
  version: 'Gebruik een versie met drie getallen, zoals 1.0.0.',
  url: 'Gebruik een adres dat begint met http:// of https://.',
  checkedOn: 'Gebruik een datum als jjjj-mm-dd.',
  code: 'Gebruik kleine letters, cijfers en _.',
} as const satisfies Readonly<Record<string, string>>;

const aidShape: Shape<AidDefinition> = {
  whole: 'Een definitie',
  check: checkAgainstSchema,
  describeValue: (key) => (patterns as Readonly<Record<string, string>>)[key] ?? patterns.id,
  describeForms,
};

function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'een lijst';
  return typeNames[typeof value] ?? typeof value;
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'niets';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    // A cast to look a key up in what is known to be an object.
    return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
  }, root);
}
