import { toEngine } from '@doen-wat-nodig-is/core/json-rules-engine';
import { nth } from '../nth.js';
import type { Workload } from '../workload.js';
import type { Engine } from './engine.js';

/** json-rules-engine, made once. One run at a time: overlapping runs lose rules. */
export function createReusedEngine(workload: Workload): Engine {
  const engine = toEngine(workload.aid);
  return createEngineWith('json-rules-engine, reused', workload, () => engine);
}

/** json-rules-engine, made anew for each run, as its overlapping runs ask for. */
export function createNewEngine(workload: Workload): Engine {
  return createEngineWith('json-rules-engine, new per run', workload, () => toEngine(workload.aid));
}

function createEngineWith(
  name: string,
  { aid, complete }: Workload,
  getEngine: () => ReturnType<typeof toEngine>,
): Engine {
  const ids = aid.compiled.questions.map(({ question }) => question.id);
  const facts = complete.map((answers) => Object.fromEntries(ids.map((id, index) => [id, answers[index]])));
  return {
    name,
    evaluate: (index) => getEngine().run(nth(facts, index)),
    async judge(index) {
      const { results } = await getEngine().run(nth(facts, index));
      const applying = new Set(results.map((result) => result.name));
      return aid.definition.rules.map((rule) => applying.has(rule.name));
    },
  };
}
