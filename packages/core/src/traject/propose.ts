import type { Aid } from '../definition/aid.js';
import type { ProposalRule, Question } from '../definition/aid-definition.js';
import { freezeDeep } from '../definition/freeze-deep.js';
import { AidError } from '../session/aid-error.js';
import { checkAnswer, type Answer } from '../session/answer.js';
import { formatAnswer } from '../text/format.js';
import { questionOf, type AidRun } from './aid-run.js';
import type { QuestionReference } from './traject-state.js';

/** An answer that another aid suggests. The person decides: `session.answer(question, answer)` takes it over. */
export interface Proposal {
  readonly question: string;
  readonly answer: Answer;
  /** The answer as a person reads it. */
  readonly label: string;
  /** The answer it follows from. */
  readonly from: ProposalSource;
}

export interface ProposalSource {
  readonly aid: string;
  /** Of the aid. */
  readonly title: string;
  readonly question: string;
  /** Of the question. */
  readonly text: string;
  /** The answer there, as a person reads it. */
  readonly label: string;
}

/**
 * What these other aids suggest for a question: the first of its rules that holds and fits.
 *
 * @param from the question there; by default any.
 */
export function propose(
  aid: Aid,
  id: string,
  others: readonly AidRun[],
  from?: QuestionReference,
): Proposal | undefined {
  const question = questionOf(aid, id);
  for (const rule of question?.proposals ?? []) {
    if (from && (rule.aid !== from.aid || rule.question !== from.question)) continue;
    const answer = question && fitAnswer(question, rule.answer);
    const source = findSource(rule, others);
    if (!question || answer === undefined || !source) continue;
    const label = formatAnswer(question, answer, aid.definition.language);
    return freezeDeep({ question: id, answer, label, from: source });
  }
  return undefined;
}

/** The answer as the question keeps it; nothing when it does not fit. */
export function fitAnswer(question: Question, answer: Answer): Answer | undefined {
  try {
    return checkAnswer(question, answer);
  } catch (error) {
    if (error instanceof AidError) return undefined;
    throw error;
  }
}

/** Whether two answers to one question are the same. */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function findSource(rule: ProposalRule, others: readonly AidRun[]): ProposalSource | undefined {
  const run = others.find(({ id }) => id === rule.aid);
  const question = run && questionOf(run.aid, rule.question);
  // Of the answers that count: one that is kept aside says nothing about the situation.
  const answer = run?.session.snapshot.answers[rule.question];
  if (!question || answer === undefined) return undefined;
  const holds = Array.isArray(answer) ? answer.includes(rule.has) : answer === rule.has;
  if (!holds) return undefined;
  const { title, language } = run.aid.definition;
  return {
    aid: run.id,
    title,
    question: question.id,
    text: question.text,
    label: formatAnswer(question, answer, language),
  };
}
