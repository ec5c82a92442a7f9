import type { Fact, Term } from '../definition/aid-definition.js';

/** Ids of the questions and facts that a fact is made from. */
export function listReads(fact: Fact): readonly string[] {
  return fact.type === 'calculate' ? listTermReads(fact.value) : fact.questions;
}

function listTermReads(term: Term): readonly string[] {
  if (typeof term === 'number') return [];
  if ('answer' in term) return [term.answer];
  if ('weight' in term) return [term.weight];
  if ('fact' in term) return [term.fact];
  if ('profile' in term) return [];
  return Object.values(term)
    .flat()
    .flatMap((part: Term) => listTermReads(part));
}
