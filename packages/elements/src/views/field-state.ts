import type { Answer, Proposal, Question, Warning } from '@doen-wat-nodig-is/core';
import type { TemplateResult } from 'lit';

/** What a field shows. */
export interface FieldState {
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** What was typed and could not be read as an answer. */
  readonly draft: string | undefined;
  readonly error: string | undefined;
  /** Whether the answer can no longer change the advice. */
  readonly moot: boolean;
  /** An answer that another aid suggests, shown as `answer` until the person gives one. */
  readonly proposal: Proposal | undefined;
  /** What to check at this answer; absent at a question that never has anything to check. */
  readonly warnings: readonly Warning[] | undefined;
}

/** Puts the question in a heading, or in what stands for one. */
export type Heading = (question: TemplateResult) => TemplateResult;

/** What a person does with a field. */
export interface FieldIntents {
  readonly answer: (question: Question, answer: Answer) => void;
  /** Text of a field that is typed in, as it is while typing. */
  readonly type: (question: Question, text: string) => void;
}

/** Whether a person must answer before going on. */
export function isRequired({ question, moot }: FieldState): boolean {
  return question.required !== false && !moot;
}

/** Id of the control that gets focus from the error summary. */
export function controlId(question: Question): string {
  return 'options' in question ? `q-${question.id}-0` : `q-${question.id}`;
}
