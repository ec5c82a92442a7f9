import { createSession, type Answers } from '@doen-wat-nodig-is/core';
import type { CompiledAid } from '../../../../core/src/evaluation/compiled-aid.js';
import { createEvaluator, type Evaluator } from '../../../../core/src/evaluation/evaluator.js';
import { traceRules } from '../../../../core/src/evaluation/trace.js';
import { YES } from '../../../../core/src/evaluation/verdict.js';
import { nth } from '../nth.js';
import type { Workload } from '../workload.js';
import type { Engine, Verdicts } from './engine.js';

/** Our evaluator, all answers at once. */
export function createOursFull({ aid, complete }: Workload): Engine {
  const evaluator = createEvaluator(aid.compiled);
  return {
    name: 'ours, full',
    evaluate: (index) => evaluator.setAll(nth(complete, index)),
    judge(index) {
      evaluator.setAll(nth(complete, index));
      return readVerdicts(aid.compiled, evaluator);
    },
  };
}

/** Our evaluator, half of the questions open. */
export function createOursPartial({ aid, partial }: Workload): Engine {
  const evaluator = createEvaluator(aid.compiled);
  return {
    name: 'ours, full, half of the questions open',
    evaluate: (index) => evaluator.setAll(nth(partial, index)),
  };
}

/** Our evaluator, one changed answer at a time. */
export function createOursChanged({ aid, complete, changes }: Workload): Engine {
  const evaluator = createEvaluator(aid.compiled);
  evaluator.setAll(nth(complete, 0));
  return {
    name: 'ours, one changed answer',
    evaluate(index) {
      const { question, answer } = nth(changes, index);
      evaluator.set(question, answer);
    },
    judge(index) {
      nth(complete, index).forEach((answer, question) => evaluator.set(question, answer));
      return readVerdicts(aid.compiled, evaluator);
    },
  };
}

/** Our evaluator with the complete trace of all rules, frozen. */
export function createOursTraced({ aid, complete }: Workload): Engine {
  const evaluator = createEvaluator(aid.compiled);
  const trace = (index: number) => {
    evaluator.setAll(nth(complete, index));
    return traceRules(aid.compiled, evaluator.values);
  };
  return {
    name: 'ours, full, with trace of all rules',
    evaluate: trace,
    judge: (index) => trace(index).map(({ verdict }) => verdict === 'applies'),
  };
}

/** What a page does: one changed answer in a session, which takes a new snapshot. */
export function createOursSession({ aid, complete, changes }: Workload): Engine {
  const ids = aid.compiled.questions.map(({ question }) => question.id);
  // A cast, since the set is complete.
  const answers = Object.fromEntries(ids.map((id, question) => [id, nth(complete, 0)[question]])) as Answers;
  const session = createSession(aid, { answers });
  return {
    name: 'ours, one changed answer, with snapshot',
    evaluate(index) {
      const { question, answer } = nth(changes, index);
      session.answer(nth(ids, question), answer);
      return session.snapshot;
    },
  };
}

function readVerdicts({ rules }: CompiledAid, { values }: Evaluator): Verdicts {
  return rules.map(({ slot }) => values[slot] === YES);
}
