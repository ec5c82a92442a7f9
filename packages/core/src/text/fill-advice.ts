import type { Aid } from '../definition/aid.js';
import type { Advice, Outcome } from '../definition/aid-definition.js';
import type { Amount } from '../evaluation/amount.js';
import type { Subject, Values } from '../evaluation/compiled-aid.js';
import type { Answer } from '../session/answer.js';
import { formatAmount, formatAnswer } from './format.js';
import { fillSlots, findSlots } from './slots.js';

/** The same advice with the slots of its texts filled with what is known, frozen. */
export function fillAdvice<T extends Advice & Partial<Outcome>>(aid: Aid, values: Values, advice: T): T {
  const fill = (text: string) => fillSlots(text, (name) => readSlot(aid, values, name));
  return Object.freeze({
    ...advice,
    title: fill(advice.title),
    advice: fill(advice.advice),
    ...(advice.nextStep === undefined ? undefined : { nextStep: fill(advice.nextStep) }),
  });
}

/** The questions and facts that the texts of an advice show. */
export function listTextSubjects(aid: Aid, advice: Advice & Partial<Outcome>): readonly Subject[] {
  const slots = [advice.title, advice.advice, advice.nextStep ?? ''].flatMap(findSlots);
  return slots.flatMap((name) => findSubject(aid, name) ?? []);
}

function readSlot(aid: Aid, values: Values, name: string): string {
  const { language } = aid.definition;
  const subject = findSubject(aid, name);
  if (!subject) return `{${name}}`;
  // Casts, since the slots of facts and questions hold nothing else.
  return subject.kind === 'fact'
    ? formatAmount(subject.fact, values[subject.slot] as Amount, language)
    : formatAnswer(subject.question, values[subject.slot] as Answer | undefined, language);
}

function findSubject({ compiled }: Aid, name: string): Subject | undefined {
  const [kind, id] = name.split('.');
  return kind === 'fact'
    ? compiled.facts.find(({ fact }) => fact.id === id)
    : compiled.questions.find(({ question }) => question.id === id);
}
