import type { Aid } from '../definition/aid.js';
import type { Amount } from '../evaluation/amount.js';
import type { Subject } from '../evaluation/compiled-aid.js';
import type { Answer } from '../session/answer.js';
import { formatAmount, formatAnswer, formatList } from './format.js';
import { fillSlots, findSlots } from './slots.js';

/** What is known where a text is filled. */
export interface Known {
  /** `undefined` while not answered, `null` when not shown or left out. */
  readonly answer: (question: string) => Answer | undefined;
  readonly amount: (fact: string) => Amount;
  readonly applies: (supplement: string) => boolean;
}

/** A text with its slots filled with what is known. */
export function fillText(aid: Aid, known: Known, text: string): string {
  return fillSlots(text, (name) => readSlot(aid, known, name));
}

/** The questions and facts that a text shows. */
export function listTextSubjects(aid: Aid, text: string): readonly Subject[] {
  return findSlots(text).flatMap((name) => findSubject(aid, name) ?? []);
}

function readSlot(aid: Aid, known: Known, name: string): string {
  const { language } = aid.definition;
  if (name.startsWith('supplements.')) return listGroup(aid, known, name.slice('supplements.'.length));
  const subject = findSubject(aid, name);
  if (!subject) return `{${name}}`;
  if (subject.kind === 'fact') return formatAmount(subject.fact, known.amount(subject.fact.id), language);
  return formatAnswer(subject.question, known.answer(subject.question.id), language, 'inText');
}

function listGroup({ definition }: Aid, known: Known, group: string): string {
  const items = (definition.supplements ?? []).filter((item) => item.group === group && known.applies(item.id));
  return formatList(
    items.map(({ inText, title }) => inText ?? title),
    definition.language,
  );
}

function findSubject({ compiled }: Aid, name: string): Subject | undefined {
  const [kind, id] = name.split('.');
  if (kind === 'fact') return compiled.facts.find(({ fact }) => fact.id === id);
  return kind === 'answer' ? compiled.questions.find(({ question }) => question.id === id) : undefined;
}
