import type { AdviceType, AidDefinition, Fact, Question } from '../definition/aid-definition.js';
import type {
  CompiledAid,
  ConditionNode,
  FactSlot,
  NamedConditionSlot,
  QuestionSlot,
  RuleSlot,
} from './compiled-aid.js';
import { compileFact } from './compile-fact.js';
import { compileCondition, type ConditionScope } from './compile-condition.js';
import { listReads } from './list-reads.js';
import { createPlan, type Plan } from './plan.js';
import { YES } from './verdict.js';

/**
 * Compiles a definition once. The definition must have passed the checks of `parseAid`: what it names exists, nothing
 * reads itself and types fit.
 */
export function compileAid(definition: AidDefinition): CompiledAid {
  const { sections, facts = [], conditions = {}, outcomes } = definition;
  const plan = createPlan();
  const questionSlots = new Map<string, QuestionSlot>();
  const factSlots = new Map<string, FactSlot>();
  const conditionSlots = new Map<string, NamedConditionSlot>();

  // Facts and conditions are compiled when first read: so each step comes after what it reads.
  const scope: ConditionScope = {
    subject(id) {
      return questionSlots.get(id) ?? factSlots.get(id) ?? remember(factSlots, id, addFact(find(facts, id)));
    },
    condition(name) {
      const known = conditionSlots.get(name);
      if (known) return known;
      const node = compileCondition(conditions[name] ?? missing(name), scope);
      return remember(conditionSlots, name, { kind: 'condition', name, node, slot: addCondition(plan, node) });
    },
  };

  function addFact(fact: Fact): FactSlot {
    const subjects = listReads(fact).map(scope.subject);
    const reads = subjects.map(({ slot }) => slot);
    return { kind: 'fact', fact, subjects, slot: plan.addStep(reads, compileFact(fact, scope.subject)) };
  }

  const questions = sections
    .flatMap((section) => section.questions)
    .map((question, index) => remember(questionSlots, question.id, addQuestion(plan, scope, question, index)));
  facts.forEach(({ id }) => scope.subject(id));
  Object.keys(conditions).forEach(scope.condition);
  const rules = definition.rules.map((rule): RuleSlot => {
    const node = compileCondition(rule.conditions, scope);
    return { kind: 'rule', rule, node, slot: addCondition(plan, node) };
  });
  const dependents = questions.map(({ index }) => plan.dependentsOf(index));
  const ofType = (type: AdviceType) => rules.filter(({ rule }) => rule.event.type === type);
  // A warning is no reason to ask: it only speaks about what was answered.
  const adviceSlots = new Set([...ofType('outcome'), ...ofType('supplement')].map(({ slot }) => slot));

  return {
    size: plan.size(),
    questions,
    facts: [...factSlots.values()],
    conditions: [...conditionSlots.values()],
    rules,
    outcomeRules: outcomes.flatMap(({ id }) => ofType('outcome').filter(({ rule }) => rule.event.params.id === id)),
    supplementRules: ofType('supplement'),
    warningRules: ofType('warning'),
    steps: plan.steps,
    dependents,
    unread: questions.filter(({ index }) => !dependents[index]?.some(({ slot }) => adviceSlots.has(slot))),
  };
}

function addQuestion(plan: Plan, scope: ConditionScope, question: Question, index: number): QuestionSlot {
  const answerSlot = plan.addAnswer(index);
  const base = { kind: 'question', index, question, answerSlot } as const;
  if (!question.visibleWhen) return { ...base, slot: answerSlot };

  const node = compileCondition(question.visibleWhen, scope);
  const visibleSlot = addCondition(plan, node);
  // While it is open whether the question is shown, its answer is not known either.
  const slot = plan.addStep([answerSlot, visibleSlot], (values) => {
    const visible = values[visibleSlot];
    if (visible === YES) return values[answerSlot];
    return visible ? undefined : null;
  });
  return { ...base, slot, visible: { slot: visibleSlot, node } };
}

function addCondition(plan: Plan, node: ConditionNode): number {
  return plan.addStep(listSlots(node), node.start);
}

/** The slots a condition reads, at any depth. */
function listSlots(node: ConditionNode): readonly number[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.parts.flatMap(listSlots);
    case 'not':
      return listSlots(node.part);
    case 'condition':
      return [node.target.slot];
    case 'comparison':
      return node.other ? [node.subject.slot, node.other.slot] : [node.subject.slot];
  }
}

function remember<T>(map: Map<string, T>, id: string, value: T): T {
  map.set(id, value);
  return value;
}

function find(facts: readonly Fact[], id: string): Fact {
  return facts.find((fact) => fact.id === id) ?? missing(id);
}

function missing(id: string): never {
  throw new Error(`Nothing is called "${id}": this definition was not parsed`);
}
