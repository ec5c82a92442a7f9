import type { Proposal, Traject } from '@doen-wat-nodig-is/core';

/** Goes on with the first aid that comes next. Gives what can be taken over there, for the page to propose. */
export function goOn(traject: Traject): readonly Proposal[] {
  // Its advice was read. From now on the snapshot says what is next, or that the traject has ended.
  traject.finish(traject.snapshot.current);
  const [next] = traject.snapshot.next;
  if (!next) return [];
  traject.open(next.aid);
  return traject.proposals(next.aid);
}
