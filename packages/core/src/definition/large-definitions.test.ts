import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minimalDefinition } from '../../test-support/minimal-definition.js';
import {
  createRecord,
  createSession,
  parseAid,
  whatWouldChange,
  type AidDefinition,
  type Condition,
  type Fact,
  type Term,
} from '../index.js';
import { verifyRecord } from '../json-rules-engine/index.js';

/** Of processor time for parsing, a session, a record and its check together; a fraction of this on a quiet machine. */
const mostSeconds = 10;

describe('a definition that is as large or as tangled as the bounds allow', () => {
  it('may have facts that each read the one before twice', async () => {
    const facts = many(60, (i) => ({
      id: `f${i}`,
      type: 'calculate' as const,
      label: `f${i}`,
      value: i === 0 ? { answer: 'v0' } : { min: [{ fact: `f${i - 1}` }, { fact: `f${i - 1}` }] },
    }));

    await assertUsable({ facts, ...questions(1, 'number') }, { fact: 'f59', operator: 'equal', value: 5 }, { v0: 5 });
  });

  it('may have a chain of questions that each look at the one before twice', async () => {
    const chain = questions(60, 'short-text', (i) => ({
      any: [text(i - 1, 'ja'), text(i - 1, 'jawel')],
    }));

    await assertUsable(chain, text(59, 'ja'), Object.fromEntries(many(60, (i) => [`v${i}`, 'ja'])));
  });

  it('may have a chain of 500 conditional questions', async () => {
    const chain = questions(500, 'date', (i) =>
      nest(30, { fact: `v${i - 1}`, operator: 'equal', value: '2026-01-01' }),
    );
    const last: Condition = { fact: 'v499', operator: 'equal', value: '2026-01-01' };

    await assertUsable(chain, last, { v0: '2025-01-01' });
  });

  it('may have shared conditions that double up to the bound', async () => {
    const conditions = Object.fromEntries(
      many(14, (i) => [`c${i}`, i === 0 ? text(0, 'ja') : { all: many(2, () => ({ condition: `c${i - 1}` })) }]),
    );

    await assertUsable({ conditions, ...questions(1, 'short-text') }, { condition: 'c13' }, { v0: 'ja' });
  });

  it('may have chains of shared conditions and of facts', async () => {
    const conditions: Record<string, Condition> = Object.fromEntries(
      many(100, (i) => [`c${i}`, i === 99 ? { fact: 'f99', operator: 'equal', value: 5 } : { condition: `c${i + 1}` }]),
    );
    const facts = chainOfFacts(100, 1);

    await assertUsable({ conditions, facts, ...questions(1, 'number') }, { condition: 'c0' }, { v0: 5 });
  });

  it('is refused, not run, when its chains are deeper than a call stack', () => {
    const conditions = Object.fromEntries(
      many(500, (i) => [`c${i}`, nest(30, i === 499 ? text(0, 'ja') : { condition: `c${i + 1}` })]),
    );
    const rules = minimalDefinition.rules.map((rule) => ({ ...rule, conditions: { condition: 'c0' } }));
    const deepConditions = { ...minimalDefinition, conditions, rules, ...questions(1, 'short-text') };
    const deepFacts = { ...minimalDefinition, facts: chainOfFacts(500, 30), ...questions(1, 'number') };

    assert.ok(parseAid(deepConditions).problems.some(({ code, path }) => code === 'too-deep' && path === '/rules'));
    assert.ok(parseAid(deepFacts).problems.some(({ code, path }) => code === 'too-deep' && path === '/facts'));
  });
});

/** Parses the definition, answers it, and finds the outcome that the condition stands for, in a record that holds. */
async function assertUsable(
  parts: Partial<AidDefinition>,
  condition: Condition,
  answers: Readonly<Record<string, string | number>>,
): Promise<void> {
  const start = process.cpuUsage();
  const definition = {
    ...minimalDefinition,
    facts: [],
    conditions: {},
    ...parts,
    supplements: [],
    picture: undefined,
    rules: minimalDefinition.rules
      .slice(0, 2)
      .map((rule, index) => (index === 0 ? { ...rule, conditions: { all: [condition] } } : rule)),
  };
  const { aid, problems } = parseAid(definition);
  assert.deepEqual(problems, []);
  assert.ok(aid);

  const session = createSession(aid);
  assert.equal(session.snapshot.outcome, undefined);
  Object.entries(answers).forEach(([question, answer]) => session.answer(question, answer));
  const record = createRecord(session.snapshot, { now: '2026-11-21T10:00:00Z' });

  assert.doesNotThrow(() => whatWouldChange(session.snapshot));
  assert.notEqual(record.outcome, null);
  assert.deepEqual(await verifyRecord(JSON.parse(JSON.stringify(record)), aid), []);
  const { user, system } = process.cpuUsage(start);
  assert.ok((user + system) / 1e6 < mostSeconds, `it takes ${(user + system) / 1e6} seconds`);
}

function questions(
  length: number,
  type: 'number' | 'short-text' | 'date',
  visibleWhen?: (index: number) => Condition,
): Pick<AidDefinition, 'sections'> {
  const all = many(length, (i) => ({
    id: `v${i}`,
    type,
    text: 'x',
    ...(visibleWhen && i > 0 && { visibleWhen: visibleWhen(i) }),
  }));
  const sections = many(Math.ceil(length / 500), (s) => ({
    id: `s${s}`,
    title: 's',
    questions: all.slice(500 * s, 500 * (s + 1)),
  }));
  return { sections };
}

function chainOfFacts(length: number, depth: number): readonly Fact[] {
  return many(length, (i): Fact => ({
    id: `f${i}`,
    type: 'calculate',
    label: `f${i}`,
    value: many(depth, () => 0).reduce<Term>(
      (round) => ({ round }),
      i === 0 ? { answer: 'v0' } : { fact: `f${i - 1}` },
    ),
  }));
}

/** The same condition, this many levels deep. */
function nest(depth: number, condition: Condition): Condition {
  return many(depth, () => 0).reduce<Condition>((not) => ({ not }), condition);
}

function text(index: number, value: string): Condition {
  return { fact: `v${index}`, operator: 'equal', value };
}

function many<T>(length: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length }, (_, index) => make(index));
}
