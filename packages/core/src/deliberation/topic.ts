import type { DeliberationCriterion, DeliberationSetup, DeliberationStep } from '../definition/follow-up.js';

/** What a deliberation is about, and who weigh it by which measure. Plain JSON, without names of people. */
export interface DeliberationTopic {
  /** Of the labels and criteria. */
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly purpose: string;
  readonly question: string;
  /** The solutions that were brought, without the standing one. */
  readonly options: readonly string[];
  /** Always one of the options, such as *Niets doen*. */
  readonly standingOption: string;
  readonly roles: readonly DeliberationRole[];
  readonly criteria: readonly DeliberationCriterion[];
  /** From worst to best. */
  readonly scale: readonly DeliberationStep[];
}

/** Somebody who takes part, known by role only. */
export interface DeliberationRole {
  readonly code: string;
  readonly label: string;
  /** Whether they bring experience of their own, so that their view is shown apart. */
  readonly experience: boolean;
}

/** In characters, and in numbers of things. */
export const deliberationLimits = {
  question: 500,
  option: 300,
  label: 500,
  argument: 4000,
  options: 6,
  roles: 20,
} as const;

/** What keeps a topic from being weighed. */
export type TopicFault =
  | { readonly code: 'no-question' | 'no-option' | 'too-few-roles' }
  | { readonly code: 'question-too-long' }
  /** `option` is the index among the options that were brought. */
  | { readonly code: 'option-too-long' | 'option-twice'; readonly option: number };

/** The setup of an aid, ready to be filled in. */
export function createTopic(
  setup: DeliberationSetup,
  given: {
    readonly roles: readonly DeliberationRole[];
    readonly question?: string;
    readonly language?: DeliberationTopic['language'];
  },
): DeliberationTopic {
  const { title, purpose, criteria, scale, standingOption } = setup;
  const { roles, question = '', language = 'nl' } = given;
  return { language, title, purpose, question, options: [''], standingOption, roles, criteria, scale };
}

/** All options, the standing one last: it can never be dropped. */
export function listOptions({ options, standingOption }: DeliberationTopic): readonly string[] {
  return [...options, standingOption];
}

/** What is still wrong with a topic, in the order in which it is filled in. Options left empty do not count. */
export function listTopicFaults(topic: DeliberationTopic): readonly TopicFault[] {
  const { question, options, standingOption, roles } = topic;
  const faults: TopicFault[] = [];
  if (question.trim() === '') faults.push({ code: 'no-question' });
  else if (question.length > deliberationLimits.question) faults.push({ code: 'question-too-long' });
  if (options.every((option) => option.trim() === '')) faults.push({ code: 'no-option' });
  options.forEach((option, index) => {
    if (option.length > deliberationLimits.option) faults.push({ code: 'option-too-long', option: index });
    const before = [standingOption, ...options.slice(0, index)].map(sameWords);
    if (option.trim() !== '' && before.includes(sameWords(option)))
      faults.push({ code: 'option-twice', option: index });
  });
  if (roles.length < 2) faults.push({ code: 'too-few-roles' });
  return faults;
}

/** The topic as it is weighed: without empty options and space around texts. */
export function tidyTopic(topic: DeliberationTopic): DeliberationTopic {
  const options = topic.options.map((option) => option.trim()).filter((option) => option !== '');
  return { ...topic, question: topic.question.trim(), options };
}

/** Whether it can be weighed as it is. */
export function isReadyTopic(topic: DeliberationTopic): boolean {
  return listTopicFaults(topic).length === 0 && topic.options.every((option) => option.trim() !== '');
}

function sameWords(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
