import type { Aid } from '../definition/aid.js';
import type { Question } from '../definition/aid-definition.js';
import type { Difference } from '../record/difference.js';
import { looksLikeRecord, readPlain } from '../record/read-plain.js';
import { recheckRecord } from '../record/recheck-record.js';
import type { AidRecord } from '../record/record.js';
import { replay } from '../record/replay.js';
import type { Answer, Answers } from '../session/answer.js';
import type { Session } from '../session/session.js';
import { evaluateWithEngine } from './evaluate-with-engine.js';

/**
 * Re-evaluates a record and reports each difference; none means that it holds. Never throws on a bad record.
 *
 * The verdicts are checked with json-rules-engine, an independent engine. While questions are open that library cannot
 * give a verdict, so there a certain verdict is checked against completions in which each option of each open question
 * occurs. The rest (texts, reasons, facts, digests) is made anew and compared, as `recheckRecord` does.
 */
export async function verifyRecord(input: unknown, aid: Aid): Promise<readonly Difference[]> {
  const differences = recheckRecord(input, aid);
  const record = readPlain(input);
  // Of another aid, or with answers that do not fit, nothing can be evaluated.
  if (differences.some(({ code }) => stopping.includes(code)) || !looksLikeRecord(record)) return differences;
  const session = replay(record, aid);
  return session ? [...differences, ...(await compareVerdicts(record, session))] : differences;
}

const stopping: readonly Difference['code'][] = ['not-a-record', 'other-aid', 'answers'];

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
