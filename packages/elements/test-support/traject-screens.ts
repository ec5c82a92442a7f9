import type { DwnTraject } from '../src/index.js';
import { mountTraject } from './mount-traject.js';
import { threeAids } from './traject-definitions.js';
import { backAndChange, openOthers, toEnd, toFirstAdvice, toSecond } from './walk-traject.js';

/** How to come to each state of a traject there is. */
export const trajectScreens: Readonly<Record<string, () => Promise<DwnTraject>>> = {
  'the start': () => mountTraject({ aids: threeAids }),
  'the start, with the other aids opened': () => mountAnd(openOthers),
  'an advice': () => mountAnd(toFirstAdvice),
  'the second step': () => mountAnd(toSecond),
  'an earlier step with what changed': () => mountAnd(backAndChange),
  'the end': () => mountAnd(toEnd),
};

async function mountAnd(step: (traject: DwnTraject) => Promise<void>): Promise<DwnTraject> {
  const traject = await mountTraject({ aids: threeAids });
  await step(traject);
  return traject;
}
