import type { Comparison, Condition } from '@doen-wat-nodig-is/core';
import { LogicEngine } from 'json-logic-engine';
import { nth } from '../nth.js';
import type { Workload } from '../workload.js';
import type { Engine } from './engine.js';

/** json-logic-engine, each rule compiled (it makes code from text, so it does not run under a strict CSP). */
export function createJsonLogic({ aid, complete }: Workload): Engine {
  const { rules, conditions = {} } = aid.definition;
  const ids = aid.compiled.questions.map(({ question }) => question.id);
  const facts = complete.map((answers) => Object.fromEntries(ids.map((id, index) => [id, answers[index]])));
  const engine = new LogicEngine();
  // One function for all rules takes longer: it is too large for the optimising compiler.
  const compiled = rules.map((rule) => {
    // A cast: its types know a Function only.
    return engine.build(toLogic(rule.conditions, conditions)) as (given: unknown) => unknown;
  });
  const verdicts = rules.map(() => false);
  const evaluate = (index: number) => {
    const given = nth(facts, index);
    compiled.forEach((applies, rule) => {
      verdicts[rule] = Boolean(applies(given));
    });
    return verdicts;
  };
  return { name: 'json-logic-engine, compiled', evaluate, judge: (index) => [...evaluate(index)] };
}

type Conditions = Readonly<Record<string, Condition>>;

function toLogic(condition: Condition, shared: Conditions): unknown {
  if ('fact' in condition) return toComparison(condition);
  if ('not' in condition) return { '!': toLogic(condition.not, shared) };
  if ('all' in condition) {
    // An empty `and` is false there.
    return condition.all.length === 0 ? true : { and: condition.all.map((part) => toLogic(part, shared)) };
  }
  if ('any' in condition) return { or: condition.any.map((part) => toLogic(part, shared)) };
  const target = shared[condition.condition];
  if (!target) throw new Error(`No condition "${condition.condition}"`);
  return toLogic(target, shared);
}

function toComparison({ fact, operator, value }: Comparison): unknown {
  const given = { var: fact };
  switch (operator) {
    case 'equal':
      return { '===': [given, value] };
    case 'notEqual':
      return { '!==': [given, value] };
    case 'in':
      return { in: [given, value] };
    case 'notIn':
      return { '!': { in: [given, value] } };
    case 'contains':
      return { in: [value, given] };
    case 'doesNotContain':
      return { '!': { in: [value, given] } };
    case 'lessThan':
      return { '<': [given, value] };
    case 'lessThanInclusive':
      return { '<=': [given, value] };
    case 'greaterThan':
      return { '>': [given, value] };
    case 'greaterThanInclusive':
      return { '>=': [given, value] };
  }
}
