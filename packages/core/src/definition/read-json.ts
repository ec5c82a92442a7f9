import { problem, type Path, type Problem } from './problem.js';

/** In characters of JSON text. The largest aid of the project has some 30,000. */
const defaultLength = 500_000;
/** In levels of arrays and objects. A rule with conditions ten deep stays under thirty. */
const maximumDepth = 40;
/** These would reach the prototype of an object when copied carelessly. */
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/** What a file is called in a message about the whole of it, and how long it may be. */
export interface FileName {
  /** "Een definitie". */
  readonly one: string;
  /** "De definitie". */
  readonly this: string;
  /** In characters of JSON text. Default 500,000. */
  readonly maximumLength?: number;
}

const definitionFile: FileName = { one: 'Een definitie', this: 'De definitie' };

/**
 * Turns text, or a value that came as an object, into plain JSON of bounded size and depth. An object is read through
 * its own JSON text: so getters, cycles and classes cannot reach further, and later changes to it change nothing here.
 */
export function readJson(
  input: unknown,
  file = definitionFile,
): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  const text = typeof input === 'string' ? input : writeText(input, file);
  if (typeof text !== 'string') return refuse(text.error);
  const { maximumLength = defaultLength } = file;
  if (text.length > maximumLength) {
    return refuse(
      problem('too-large', [], `${file.this} telt ${text.length} tekens. Er mogen er ${maximumLength} zijn.`),
    );
  }
  const parsed = parseText(text, file);
  if ('error' in parsed) return refuse(parsed.error);
  const problems = checkNesting(parsed.value, file);
  return problems.length > 0 ? { problems } : parsed;
}

function refuse(found: Problem) {
  return { problems: [found] };
}

function writeText(input: unknown, file: FileName): string | { readonly error: Problem } {
  try {
    const text: unknown = JSON.stringify(input);
    if (typeof text === 'string') return text;
    return { error: problem('not-json', [], `${file.one} is een JSON-object. Dit is: ${typeof input}.`) };
  } catch (error) {
    const deep = error instanceof RangeError;
    if (deep) return { error: tooDeep([], file) };
    return {
      error: problem('not-json', [], 'Dit is geen gewone JSON: het verwijst naar zichzelf of kan niet gelezen worden.'),
    };
  }
}

function parseText(text: string, file: FileName): { readonly value: unknown } | { readonly error: Problem } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    if (error instanceof RangeError) return { error: tooDeep([], file) };
    const message = text.trimStart().startsWith('<')
      ? 'Dit is HTML, geen JSON. Klopt het adres? Een server geeft bij een fout vaak een webpagina terug.'
      : `Dit is geen geldige JSON. ${error instanceof Error ? error.message : ''}`.trim();
    return { error: problem('not-json', [], message) };
  }
}

/** Walks with a list of its own, since nesting may be deeper than the call stack. */
function checkNesting(root: unknown, file: FileName): readonly Problem[] {
  const problems: Problem[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= maximumDepth) return [tooDeep(path, file)];
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (forbiddenKeys.includes(key)) {
        problems.push(problem('forbidden-key', here, `De sleutel “${key}” is niet toegestaan. Kies een andere naam.`));
      }
      open.push({ value: child, path: here });
    }
  }
  return problems;
}

function tooDeep(path: Path, file: FileName): Problem {
  return problem('too-deep', path, `${file.this} is te diep genest. Er mogen ${maximumDepth} niveaus zijn.`);
}
