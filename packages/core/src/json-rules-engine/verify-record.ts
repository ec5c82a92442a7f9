import type { Aid } from '../definition/aid.js';
import type { Question } from '../definition/aid-definition.js';
import { canonicalJson } from '../record/canonical-json.js';
import { createRecord } from '../record/create-record.js';
import { digest } from '../record/digest.js';
import { isDeeper } from '../record/is-deeper.js';
import type { AidRecord } from '../record/record.js';
import type { Answer, Answers } from '../session/answer.js';
import { AidError } from '../session/aid-error.js';
import { createSession, type Session } from '../session/session.js';
import { evaluateWithEngine } from './evaluate-with-engine.js';

/** Something in a record that does not follow from its answers and the aid. */
export interface Difference {
  readonly code: 'not-a-record' | 'other-aid' | 'digest' | 'answers' | 'content' | 'verdict';
  /** JSON Pointer into the record. */
  readonly path: string;
  readonly recorded: unknown;
  /** What it should be; absent where nothing can be expected. */
  readonly expected?: unknown;
}

/**
 * Re-evaluates a record and reports each difference; none means that it holds. Never throws on a bad record.
 *
 * The verdicts are checked with json-rules-engine, an independent engine. While questions are open that library cannot
 * give a verdict, so there a certain verdict is checked against completions in which each option of each open question
 * occurs. The rest (texts, reasons, facts, digests) is made anew and compared.
 */
export async function verifyRecord(input: unknown, aid: Aid): Promise<readonly Difference[]> {
  const record = readPlain(input);
  if (!looksLikeRecord(record)) return [{ code: 'not-a-record', path: '', recorded: typeof input }];
  const identity = compareAid(record, aid);
  if (identity.length > 0) return [...identity, ...compareDigest(record)];

  const session = replay(record, aid);
  if (!session) return [{ code: 'answers', path: '/answers', recorded: record.answers }, ...compareDigest(record)];
  return [...compareContent(record, session), ...(await compareVerdicts(record, session)), ...compareDigest(record)];
}

/** In levels. The parser lets no definition through whose records come near. */
const maximumDepth = 1000;

/** The record as plain JSON, so that what follows meets no cycles, getters, classes or depths. */
function readPlain(input: unknown): unknown {
  try {
    const plain: unknown = JSON.parse(JSON.stringify(input));
    return isDeeper(plain, maximumDepth) ? undefined : plain;
  } catch {
    return undefined;
  }
}

function looksLikeRecord(record: unknown): record is AidRecord {
  if (typeof record !== 'object' || record === null) return false;
  const { kind, schemaVersion, aid, answers, withdrawn, rules } = record as Partial<AidRecord>;
  return (
    kind === 'doen-wat-nodig-is/record' &&
    schemaVersion === 1 &&
    isObject(aid) &&
    [answers, withdrawn, rules].every((list) => Array.isArray(list) && list.every(isObject))
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function compareAid({ aid: recorded }: AidRecord, { definition, source }: Aid): readonly Difference[] {
  const { id, version } = definition;
  const expected = { id, version, digest: digest(source) };
  return (['id', 'version', 'digest'] as const).flatMap((key): readonly Difference[] =>
    recorded[key] === expected[key]
      ? []
      : [{ code: 'other-aid', path: `/aid/${key}`, recorded: recorded[key], expected: expected[key] }],
  );
}

function compareDigest({ digest: recorded, ...content }: AidRecord): readonly Difference[] {
  const expected = digest(content);
  return recorded === expected ? [] : [{ code: 'digest', path: '/digest', recorded, expected }];
}

/** The session that the answers of a record lead to, or nothing when they do not fit the aid. */
function replay(record: AidRecord, aid: Aid): Session | undefined {
  const answers: Answers = Object.fromEntries(
    [...record.answers, ...record.withdrawn].map(({ question, value }) => [question, value]),
  );
  try {
    return createSession(aid, { answers });
  } catch (error) {
    if (error instanceof AidError) return undefined;
    throw error;
  }
}

const recomputed = [
  'aid',
  'profile',
  'answers',
  'withdrawn',
  'unanswered',
  'facts',
  'outcome',
  'supplements',
  'warnings',
  'rules',
] as const;

function compareContent(record: AidRecord, { snapshot }: Session): readonly Difference[] {
  const expected = createRecord(snapshot, { now: '' });
  return recomputed.flatMap((key): readonly Difference[] =>
    canonicalJson(record[key] ?? null) === canonicalJson(expected[key])
      ? []
      : [{ code: 'content', path: `/${key}`, recorded: record[key], expected: expected[key] }],
  );
}

async function compareVerdicts(record: AidRecord, session: Session): Promise<readonly Difference[]> {
  const differences = new Map<number, Difference>();
  for (const applying of await listOpinions(session)) {
    record.rules.forEach(({ name, verdict }, index) => {
      const expected = applying.has(name) ? 'applies' : 'does-not-apply';
      if (verdict === 'open' || verdict === expected) return;
      differences.set(index, { code: 'verdict', path: `/rules/${index}/verdict`, recorded: verdict, expected });
    });
  }
  return [...differences.values()];
}

/** What json-rules-engine says: once for complete answers, else for as many completions as the longest list of options. */
async function listOpinions({ aid, snapshot }: Session): Promise<readonly ReadonlySet<string>[]> {
  const answers: Answers = { ...snapshot.withdrawn, ...snapshot.answers };
  const open = aid.definition.sections
    .flatMap((section) => section.questions)
    .filter(({ id }) => answers[id] === undefined)
    .map(listPossible);
  const rounds = Math.max(1, ...open.map((possible) => possible.length));
  const opinions: ReadonlySet<string>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { applying } = await evaluateWithEngine(aid, (question) => {
      const answer = answers[question.id];
      // Not `??`: a question that was left out has `null` for an answer.
      if (answer !== undefined) return answer;
      const possible = listPossible(question);
      return possible[round % possible.length] ?? null;
    });
    opinions.push(applying);
  }
  return opinions;
}

/** Answers that show a question from each side. */
function listPossible(question: Question): readonly Answer[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ code }) => code);
    case 'multiple':
      return [[], ...question.options.map(({ code }) => [code])];
    case 'number':
      return [question.min ?? 0, question.max ?? 1_000_000, ...(question.allowUnknown ? ['weet_niet'] : [])];
    case 'date':
      return ['2000-01-01', '2100-01-01'];
    default:
      return ['', 'x'];
  }
}
