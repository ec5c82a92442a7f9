import type { Aid } from '../definition/aid.js';
import type { AidDefinition, Fact } from '../definition/aid-definition.js';
import type { Amount } from '../evaluation/amount.js';
import type { ComparisonTrace, Trace } from '../evaluation/trace.js';
import type { Answer } from '../session/answer.js';
import { AidError } from '../session/aid-error.js';
import { aidOf, type Snapshot } from '../session/snapshot.js';
import { formatAmount, formatAnswer, formatList } from '../text/format.js';
import { labelOfPerspective } from '../text/label-of-perspective.js';
import { phrases } from '../text/phrases.js';

/** Why an advice is given. */
export interface Explanation {
  /** One sentence from the labels of questions and answers: "Je ziet dit, omdat …". */
  readonly sentence: string;
  /** What made the rule apply. Empty for the last outcome, which has no condition. */
  readonly reasons: readonly Reason[];
  /** The rule with every condition, also those that were not needed. */
  readonly trace: Trace;
}

/** An answer, or a number made from answers, that decided. */
export interface Reason {
  /** Id of the question or fact. */
  readonly id: string;
  readonly kind: 'answer' | 'fact';
  /** Who answered, in an aid with perspectives: "De inwoner". */
  readonly by?: string;
  /** Text of the question, or label of the fact. */
  readonly text: string;
  /** What it is, as a person reads it. */
  readonly given: string;
  /** Whether it counts by what it is not: such a reason is no news to the reader, and is left out of the sentence. */
  readonly negated: boolean;
  /** The answers that were counted, unless it is a reason that there are so few. */
  readonly counted: readonly Reason[];
}

/**
 * Tells why an outcome or supplement is given.
 *
 * @param id of an advice that applies; without it, the outcome.
 * @throws AidError when the snapshot is not of a session, or that advice does not apply.
 */
export function explain(snapshot: Snapshot, id: string | undefined = snapshot.outcome?.id): Explanation {
  const aid = requireAid(snapshot);
  const result = snapshot.rules.find((rule) => rule.id === id);
  const given = id === snapshot.outcome?.id || snapshot.supplements.some((supplement) => supplement.id === id);
  if (!result || !given) throw new AidError('unknown-advice', `"${id}" is not among the advice given`);

  const reasons = listReasons(result.trace, aid, snapshot);
  return Object.freeze({ sentence: toSentence(reasons, aid), reasons, trace: result.trace });
}

/** The aid of a snapshot. */
export function requireAid(snapshot: Snapshot): Aid {
  const aid = aidOf(snapshot);
  if (!aid) throw new AidError('foreign-snapshot', 'This snapshot was not taken by a session of this library');
  return aid;
}

function listReasons(trace: Trace, aid: Aid, snapshot: Snapshot): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { comparison, negated } of listDecisive(trace, false)) {
    const known = reasons.get(comparison.fact);
    if (known && !known.negated) continue;
    const reason = toReason(comparison, negated, aid, snapshot);
    if (reason) reasons.set(comparison.fact, reason);
  }
  return Object.freeze([...reasons.values()]);
}

interface Decisive {
  readonly comparison: ComparisonTrace;
  readonly negated: boolean;
}

/** The comparisons that make a part of an applying rule what it is. */
function listDecisive(trace: Trace, negated: boolean): readonly Decisive[] {
  if ('fact' in trace) return [{ comparison: trace, negated }];
  if ('condition' in trace) return listDecisive(trace.because, negated);
  if ('not' in trace) return listDecisive(trace.not, !negated);
  const parts = 'all' in trace ? trace.all : trace.any;
  // Of an "any" that applies, the parts that apply decide; of an "all" that does not, those that do not.
  return parts.filter((part) => part.verdict === trace.verdict).flatMap((part) => listDecisive(part, negated));
}

function toReason(comparison: ComparisonTrace, negated: boolean, aid: Aid, snapshot: Snapshot): Reason | undefined {
  const { fact: id } = comparison;
  const fact = aid.compiled.facts.find((slot) => slot.fact.id === id)?.fact;
  if (!fact) return toAnswerReason(id, negated, aid, snapshot);
  // The weight of one answer says less to a reader than that answer.
  if (fact.type === 'calculate' && typeof fact.value === 'object' && 'weight' in fact.value) {
    return toAnswerReason(fact.value.weight, negated, aid, snapshot);
  }
  const end = decisiveEnd(comparison);
  const given = describeAmount(fact, snapshot.facts[id], end, aid.definition.language);
  const counted =
    fact.type === 'count' && end !== 'most'
      ? fact.questions.filter((question) => isCounted(fact.values, snapshot.answers[question]))
      : [];
  return Object.freeze({
    id,
    kind: 'fact',
    text: fact.label,
    given,
    negated,
    counted: Object.freeze(counted.flatMap((question) => toAnswerReason(question, negated, aid, snapshot) ?? [])),
  });
}

/** Whether an amount decides by being this much at least, or this much at most. */
function decisiveEnd({ operator, verdict }: ComparisonTrace): 'least' | 'most' | undefined {
  const isUp = operator === 'greaterThan' || operator === 'greaterThanInclusive';
  const isDown = operator === 'lessThan' || operator === 'lessThanInclusive';
  if (!isUp && !isDown) return undefined;
  return isUp === (verdict === 'applies') ? 'least' : 'most';
}

/** Of an amount that is not complete, only the end that decides is certain and of use. */
function describeAmount(
  fact: Fact,
  amount: Amount,
  end: 'least' | 'most' | undefined,
  language: AidDefinition['language'],
): string {
  if (typeof amount !== 'object' || amount === null || !end) return formatAmount(fact, amount, language);
  const words = phrases[language];
  return end === 'least'
    ? words.atLeast(formatAmount(fact, amount.min, language))
    : words.atMost(formatAmount(fact, amount.max, language));
}

function toAnswerReason(id: string, negated: boolean, aid: Aid, snapshot: Snapshot): Reason | undefined {
  const question = aid.compiled.questions.find((slot) => slot.question.id === id)?.question;
  if (!question) return undefined;
  const given = formatAnswer(question, snapshot.answers[id], aid.definition.language);
  const by = labelOfPerspective(aid, id);
  return Object.freeze({
    id,
    kind: 'answer',
    ...(by !== undefined && { by }),
    text: question.text,
    given,
    negated,
    counted: Object.freeze([]),
  });
}

function isCounted(values: readonly string[] | undefined, answer: Answer | undefined): boolean {
  const codes = [answer ?? []].flat().map(String);
  return values ? codes.some((code) => values.includes(code)) : codes.some((code) => code !== '');
}

function toSentence(reasons: readonly Reason[], { definition }: Aid): string {
  const words = phrases[definition.language];
  const positive = reasons.filter(({ negated }) => !negated);
  const told = positive.length > 0 ? positive : reasons;
  if (told.length === 0) return words.becauseOtherwise;
  // A count is told by the answers it counted: they are what the reader remembers.
  const answers = told.flatMap((reason) => (reason.counted.length > 0 ? reason.counted : [reason]));
  const once = [...new Map(answers.map((reason) => [reason.id, reason])).values()];
  const ofKind = (kind: Reason['kind']) => once.filter((reason) => reason.kind === kind);
  const own = ofKind('answer').filter(({ by }) => by === undefined);
  const [first, ...chosen] = own.map(({ text, given }) => words.chosen(text, words.quote(given)));
  const others = ofKind('answer').flatMap(({ by, text, given }) =>
    by === undefined ? [] : words.other(by, words.chosen(text, words.quote(given))),
  );
  const counted = ofKind('fact').map(({ text, given }) => words.counted(words.quote(text), given));
  // "Je" stands before the first answer, and holds for those after it.
  const clauses = [...(first === undefined ? [] : [words.you(first)]), ...chosen, ...others, ...counted];
  return words.because(formatList(clauses, definition.language));
}
