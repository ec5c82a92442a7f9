import type { Aid, Answers, Outcome } from '@doen-wat-nodig-is/core';
import { toEngine } from '@doen-wat-nodig-is/core/json-rules-engine';

/** @param answers to every question; `null` for one that is not shown. */
export async function findOutcomeOnServer(aid: Aid, answers: Answers): Promise<Outcome | undefined> {
  // An engine for each run: two overlapping runs on one engine lose rules without an error.
  const { events } = await toEngine(aid).run(answers);
  const applying = new Set(events.map(({ params }) => params?.['id'] as unknown));
  // Events come in any order; that of the outcomes counts.
  return aid.definition.outcomes.find(({ id }) => applying.has(id));
}
