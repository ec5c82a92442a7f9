import type { Aid } from '../definition/aid.js';
import type { Condition } from '../definition/aid-definition.js';
import { compileCondition, type ConditionScope } from '../evaluation/compile-condition.js';
import { createEvaluator } from '../evaluation/evaluator.js';
import { readCondition } from '../evaluation/read-condition.js';
import { toVerdict, type Verdict } from '../evaluation/verdict.js';
import { AidError } from '../session/aid-error.js';
import type { Snapshot } from '../session/snapshot.js';

/**
 * Decides conditions on a snapshot, by the same meaning as the rules of its aid: what is not answered stays open.
 *
 * @param names what becomes of a condition that names what the aid does not have. `strict`: it is a mistake. `lenient`:
 *   it stays open, since nobody checked it against this version of the aid.
 * @throws AidError when such a condition is met and `names` is strict.
 */
export function createDecide(
  { compiled }: Aid,
  snapshot: Snapshot,
  names: 'strict' | 'lenient' = 'strict',
): (condition: Condition) => Verdict {
  const evaluator = createEvaluator(compiled);
  // An answer that was withdrawn counts nowhere, so these alone give the values the snapshot was taken of.
  const answers = new Map(Object.entries(snapshot.answers));
  evaluator.setAll(compiled.questions.map(({ question }) => answers.get(question.id)));
  const scope: ConditionScope = {
    subject: (id) =>
      compiled.questions.find(({ question }) => question.id === id) ??
      compiled.facts.find(({ fact }) => fact.id === id) ??
      refuse(id),
    condition: (name) => compiled.conditions.find((slot) => slot.name === name) ?? refuse(name),
  };
  return (condition) => {
    try {
      return toVerdict(readCondition(compileCondition(condition, scope), evaluator.values));
    } catch (error) {
      if (names === 'lenient' && error instanceof AidError) return 'open';
      throw error;
    }
  };
}

function refuse(name: string): never {
  throw new AidError('unknown-question', `The aid has no question, fact or condition "${name}"`);
}
