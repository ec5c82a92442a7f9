import { createEvaluator } from '../../../core/src/evaluation/evaluator.js';
import { toVerdict, type Kleene } from '../../../core/src/evaluation/verdict.js';
import type { Engine } from './engines/engine.js';
import { nth } from './nth.js';
import type { Workload } from './workload.js';

/** The first complete answer set on which an engine decides a rule otherwise than the first engine, in words. */
export async function findDisagreement(
  engines: readonly Engine[],
  { aid, complete }: Workload,
): Promise<string | undefined> {
  const [reference, ...others] = engines.filter(({ judge }) => judge);
  for (const index of complete.keys()) {
    const expected = await reference?.judge?.(index);
    for (const { name, judge } of others) {
      const verdicts = await judge?.(index);
      const rule = aid.definition.rules.findIndex((_, place) => verdicts?.[place] !== expected?.[place]);
      if (rule < 0) continue;
      return (
        `Answer set ${index}, rule "${aid.definition.rules[rule]?.name}": ` +
        `${reference?.name} says ${expected?.[rule]}, ${name} says ${verdicts?.[rule]}.`
      );
    }
  }
  return undefined;
}

/**
 * The first answer set, of the partial ones too, on which our evaluator decides a rule otherwise when it comes there one
 * answer at a time.
 */
export function findDrift({ aid, complete, partial }: Workload): string | undefined {
  const full = createEvaluator(aid.compiled);
  const incremental = createEvaluator(aid.compiled);
  for (const [index, answers] of [...partial, ...complete].entries()) {
    full.setAll(answers);
    answers.forEach((answer, question) => incremental.set(question, answer));
    const rule = aid.compiled.rules.find(({ slot }) => full.values[slot] !== incremental.values[slot]);
    if (!rule) continue;
    const [expected, found] = [full, incremental].map(({ values }) => toVerdict(values[rule.slot] as Kleene));
    return `Answer set ${index}, rule "${rule.rule.name}": all at once says ${expected}, one by one says ${found}.`;
  }
  return undefined;
}

/** How many rules apply to some answer sets and not to others: a workload of all other rules would prove little. */
export function countTelling(engine: Engine, { aid, complete }: Workload): number {
  const verdicts = complete.map((_, index) => engine.judge?.(index));
  return aid.definition.rules.filter((_, rule) => {
    const applying = verdicts.filter((set) => Array.isArray(set) && nth(set, rule)).length;
    return applying > 0 && applying < complete.length;
  }).length;
}
