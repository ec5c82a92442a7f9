import type { CountFact, DistinctFact, Fact, Term } from './aid-definition.js';
import type { DefinitionIndex } from './definition-index.js';
import { listReads } from '../evaluation/list-reads.js';
import { findCycles } from './find-cycles.js';
import { problem, type Path, type Problem } from './problem.js';
import { typeOfSubject } from './subject-type.js';

/** Every fact is made from what exists and can be counted or calculated with, and not from itself. */
export function checkFacts(index: DefinitionIndex): readonly Problem[] {
  const facts = index.definition.facts ?? [];
  return [
    ...facts.flatMap((fact, f) => checkFact(fact, ['facts', f], index)),
    ...findCycles(index.facts, listReads).map((cycle) => {
      const place = facts.findIndex(({ id }) => id === cycle[0]);
      return problem('cycle', ['facts', place], `Deze feiten verwijzen naar elkaar: ${cycle.join(' → ')}.`);
    }),
  ];
}

function checkFact(fact: Fact, path: Path, index: DefinitionIndex): readonly Problem[] {
  if (fact.type === 'count') return checkCount(fact, path, index);
  return fact.type === 'distinct' ? checkDistinct(fact, path, index) : checkTerm(fact.value, [...path, 'value'], index);
}

function checkDistinct(fact: DistinctFact, path: Path, index: DefinitionIndex): readonly Problem[] {
  return fact.questions.flatMap((id, q) => {
    const question = index.questions.get(id)?.question;
    if (!question) return [unknownQuestion(id, [...path, 'questions', q], index)];
    if (question.type === 'single') return [];
    const message = `“${id}” is geen keuze van één antwoord. Alleen zulke antwoorden zijn gelijk of verschillend.`;
    return [problem('wrong-value', [...path, 'questions', q], message)];
  });
}

function checkCount(fact: CountFact, path: Path, index: DefinitionIndex): readonly Problem[] {
  const { values } = fact;
  const used = new Set<string>();
  const problems = fact.questions.flatMap((id, q): readonly Problem[] => {
    const here = [...path, 'questions', q];
    const type = index.questions.has(id) ? typeOfSubject(id, index) : undefined;
    if (!type) return [unknownQuestion(id, here, index)];
    if (!values) return [];
    const counted = values.filter((value) => type.codes.includes(value));
    counted.forEach((value) => used.add(value));
    if (counted.length > 0) return [];
    const message = `“${id}” heeft geen van de antwoorden ${values.join(', ')}, dus tellen heeft geen zin.`;
    return [problem('unknown-option', here, message)];
  });
  const unused = (values ?? []).flatMap((value, v) =>
    used.has(value)
      ? []
      : [problem('unknown-option', [...path, 'values', v], `Geen van deze vragen heeft een antwoord “${value}”.`)],
  );
  return [...problems, ...unused];
}

function checkTerm(term: Term, path: Path, index: DefinitionIndex): readonly Problem[] {
  if (typeof term === 'number') return [];
  if ('answer' in term) return checkNumberQuestion(term.answer, [...path, 'answer'], index);
  if ('weight' in term) return checkWeights(term.weight, [...path, 'weight'], index);
  if ('profile' in term) return [];
  if ('fact' in term) {
    if (index.facts.has(term.fact)) return [];
    const hint = index.suggest(term.fact, index.facts.keys());
    return [problem('unknown-fact', [...path, 'fact'], `Er is geen feit “${term.fact}”.${hint}`)];
  }
  return Object.entries(term).flatMap(([operation, parts]: [string, Term | readonly Term[]]) =>
    Array.isArray(parts)
      ? parts.flatMap((part: Term, p) => checkTerm(part, [...path, operation, p], index))
      : // A cast, since Array.isArray does not rule out a readonly list.
        checkTerm(parts as Term, [...path, operation], index),
  );
}

function checkNumberQuestion(id: string, path: Path, index: DefinitionIndex): readonly Problem[] {
  const question = index.questions.get(id)?.question;
  if (!question) return [unknownQuestion(id, path, index)];
  if (question.type === 'number') return [];
  return [problem('wrong-value', path, `“${id}” is geen vraag naar een getal. Gebruik “weight” voor een keuze.`)];
}

function checkWeights(id: string, path: Path, index: DefinitionIndex): readonly Problem[] {
  const question = index.questions.get(id)?.question;
  if (!question) return [unknownQuestion(id, path, index)];
  // Without a gemeenteprofiel, options that come from it weigh nothing yet.
  if ('options' in question && (question.optionsFrom || question.options.some(({ weight }) => weight !== undefined))) {
    return [];
  }
  return [problem('wrong-value', path, `De antwoorden van “${id}” hebben geen “weight”.`)];
}

function unknownQuestion(id: string, path: Path, index: DefinitionIndex): Problem {
  return problem('unknown-question', path, `Er is geen vraag “${id}”.${index.suggest(id, index.questions.keys())}`);
}
