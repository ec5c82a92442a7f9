import type { Aid } from '../definition/aid.js';
import type { Advice, Outcome } from '../definition/aid-definition.js';
import type { Subject } from '../evaluation/compiled-aid.js';
import { fillText, listTextSubjects, type Known } from './fill-text.js';

/** The same advice with the slots of its texts filled with what is known, frozen. */
export function fillAdvice<T extends Advice & Partial<Outcome>>(aid: Aid, known: Known, advice: T): T {
  return Object.freeze({
    ...advice,
    title: fillText(aid, known, advice.title),
    advice: fillText(aid, known, advice.advice),
    ...(advice.nextStep === undefined ? undefined : { nextStep: fillText(aid, known, advice.nextStep) }),
  });
}

/** The questions and facts that the texts of an advice show. */
export function listAdviceSubjects(aid: Aid, advice: Advice & Partial<Outcome>): readonly Subject[] {
  return [advice.title, advice.advice, advice.nextStep ?? ''].flatMap((text) => listTextSubjects(aid, text));
}
