import type { Comparison, Fact, Question, Rule } from '../definition/aid-definition.js';
import type { Decision, Junction } from './decide.js';

/**
 * Everything known in one evaluation, by slot: answers as given, whether a conditional question is visible, answers
 * that count, facts, named conditions and rules. `undefined` is not known yet; `null` is not visible.
 */
export type Values = unknown[];

/** Computes what one slot holds from the slots before it. */
export type Compute = (values: Values) => unknown;

/** A condition, compiled; `start` is where a decision on it begins. */
export type ConditionNode =
  | { readonly kind: 'all' | 'any'; readonly start: Decision; readonly parts: readonly ConditionNode[] }
  | { readonly kind: 'not'; readonly start: Decision; readonly part: ConditionNode }
  | { readonly kind: 'condition'; readonly start: Decision; readonly target: NamedConditionSlot }
  | ComparisonNode;

export interface ComparisonNode {
  readonly kind: 'comparison';
  readonly start: Junction;
  readonly source: Comparison;
  /** The left side, and the right side where that is a fact. */
  readonly subject: Subject;
  readonly other?: Subject;
}

/** What a condition can read. */
export type Subject = QuestionSlot | FactSlot;

export interface QuestionSlot {
  readonly kind: 'question';
  readonly index: number;
  readonly question: Question;
  /** Where the answer is put, whether or not it counts. */
  readonly answerSlot: number;
  /** Where the answer that counts is read; the same slot when the question is always visible. */
  readonly slot: number;
  readonly visible?: { readonly slot: number; readonly node: ConditionNode };
}

export interface FactSlot {
  readonly kind: 'fact';
  readonly fact: Fact;
  readonly slot: number;
  readonly subjects: readonly Subject[];
}

export interface NamedConditionSlot {
  readonly kind: 'condition';
  readonly name: string;
  readonly slot: number;
  readonly node: ConditionNode;
}

export interface RuleSlot {
  readonly kind: 'rule';
  readonly rule: Rule;
  readonly slot: number;
  readonly node: ConditionNode;
}

/** One step of a full evaluation: what goes into a slot, either the verdict of a condition or something computed. */
export interface Step {
  readonly slot: number;
  readonly content: Decision | Compute;
}

/** An aid, ready to be evaluated; made once, and plain data but for what has to be computed. */
export interface CompiledAid {
  readonly size: number;
  readonly questions: readonly QuestionSlot[];
  readonly facts: readonly FactSlot[];
  readonly conditions: readonly NamedConditionSlot[];
  /** In the order of the outcomes. */
  readonly outcomeRules: readonly RuleSlot[];
  readonly supplementRules: readonly RuleSlot[];
  readonly warningRules: readonly RuleSlot[];
  /** In the order of the definition. */
  readonly rules: readonly RuleSlot[];
  /** All steps, each after what it reads. */
  readonly steps: readonly Step[];
  /** Questions that no advice depends on: they are asked for the record, and never moot. */
  readonly unread: readonly QuestionSlot[];
  /** Per question, the steps that its answer can change. */
  readonly dependents: readonly (readonly Step[])[];
}
