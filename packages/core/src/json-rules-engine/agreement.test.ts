import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createRandom, randomAnswers, randomDefinition } from '../../test-support/random-aid.js';
import { createSession, type Aid, type Answers, type Condition, type Snapshot, type Trace } from '../index.js';
import { operators } from '../definition/operators.js';
import { evaluateWithEngine, toEngine } from './index.js';

const definitions = 2_000;

describe('a person who answered everything', () => {
  it(`gets the verdicts of json-rules-engine, from each of ${definitions} random definitions`, async () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= definitions; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const answers = randomAnswers(random, aid);
      const { snapshot } = createSession(aid, { answers });

      const { applying, given } = await evaluateWithEngine(aid, ({ id }) => answers[id] ?? null);

      assert.deepEqual(listApplying(snapshot), [...applying].sort(), `seed ${seed}`);
      assert.deepEqual(given, listGiven(aid, snapshot), `seed ${seed}`);
      if (seed % 4 === 0) assert.deepEqual(await runUnchanged(aid, snapshot), [...applying].sort(), `seed ${seed}`);
      note(snapshot, aid, seen);
    }

    const never = everything.filter((feature) => !seen.has(feature));
    assert.deepEqual(never, [], 'chance made everything that must agree');
  });
});

describe('a comparison of two answers', () => {
  it('that are both “weet ik niet” is of no order, for json-rules-engine too', async () => {
    const schuld = minimalDefinition.sections[0]?.questions[2];
    const definition = withChanges({
      '/sections/0/questions/-': { ...schuld, id: 'inkomen' },
      '/rules/0/conditions': { all: [{ fact: 'schuld', operator: 'lessThanInclusive', value: { fact: 'inkomen' } }] },
    });
    const aid = aidOf(definition);

    await assertAgreement(aid, { zorgen: ['geld'], schuld: 'weet_niet', inkomen: 'weet_niet' }, []);
    await assertAgreement(aid, { zorgen: ['geld'], schuld: 5, inkomen: 'weet_niet' }, []);
    await assertAgreement(aid, { zorgen: ['geld'], schuld: 5, inkomen: 5 }, ['acuut']);
    await assertAgreement(aid, { zorgen: [] }, []);
  });

  it('of which one is a list that is not there contains nothing, and lacks nothing', async () => {
    const zorgen = minimalDefinition.sections[0]?.questions[1];
    const definition = (operator: string) =>
      withChanges({
        '/sections/0/questions/0/options/-': { code: 'geld', label: 'Geld' },
        '/sections/0/questions/-': {
          ...zorgen,
          id: 'meer',
          visibleWhen: { fact: 'gevaar', operator: 'notEqual', value: 'nee' },
        },
        '/rules/0/conditions': { all: [{ fact: 'meer', operator, value: { fact: 'gevaar' } }] },
      });
    const [contains, lacks] = ['contains', 'doesNotContain'].map((operator) => aidOf(definition(operator)));
    assert.ok(contains && lacks);

    for (const aid of [contains, lacks]) await assertAgreement(aid, { gevaar: 'nee', meer: ['geld'] }, []);
    await assertAgreement(contains, { gevaar: 'geld', meer: ['geld'] }, ['acuut']);
    await assertAgreement(lacks, { gevaar: 'geld', meer: ['geld'] }, []);
    await assertAgreement(lacks, { gevaar: 'geld', meer: [] }, ['acuut']);
  });
});

describe('toEngine', () => {
  it('takes a shared condition that is a bare comparison, which setCondition refuses', async () => {
    const isDanger: Condition = { fact: 'gevaar', operator: 'equal', value: 'ja' };
    const aid = aidOf({
      ...minimalDefinition,
      conditions: { ...minimalDefinition.conditions, is_gevaar: isDanger },
      rules: minimalDefinition.rules.map((rule) =>
        rule.name === 'acuut' ? { ...rule, conditions: { condition: 'is_gevaar' } } : rule,
      ),
    });
    // A cast to what the library's types refuse too.
    const bare = isDanger as unknown as RuleProperties['conditions'];
    assert.throws(() => new Engine().setCondition('is_gevaar', bare));

    const { events } = await toEngine(aid).run({
      gevaar: 'ja',
      zorgen: [],
      schuld: null,
      sinds: null,
      toelichting: '',
    });

    assert.deepEqual(
      events.map(({ params }) => params?.['id']),
      ['acuut', 'gewoon'],
    );
  });

  it('leaves the rules of a definition as they are: json-rules-engine takes them unchanged', () => {
    const rules = structuredClone(minimalDefinition.rules) as unknown as RuleProperties[];

    assert.doesNotThrow(() => new Engine(rules));
  });
});

function listApplying({ rules }: Snapshot): readonly string[] {
  assert.ok(rules.every(({ verdict }) => verdict !== 'open'));
  return rules
    .filter(({ verdict }) => verdict === 'applies')
    .map(({ name }) => name)
    .sort();
}

/** What each question was given in the end: `null` when it was not shown. */
function listGiven({ definition }: Aid, { answers }: Snapshot): Answers {
  const questions = definition.sections.flatMap((section) => section.questions);
  return Object.fromEntries(questions.map(({ id }) => [id, answers[id] ?? null]));
}

/** That both engines give the first outcome, or do not; the rest of the answers makes no difference to it. */
async function assertAgreement(aid: Aid, answers: Answers, expected: readonly string[]): Promise<void> {
  const all: Answers = { gevaar: 'ja', zorgen: [], schuld: 1, inkomen: 1, meer: [], sinds: null, toelichting: '' };
  const given = { ...all, ...answers };
  const { snapshot } = createSession(aid, { answers: pickKnown(aid, given) });

  const { applying } = await evaluateWithEngine(aid, ({ id }) => given[id] ?? null);

  assert.deepEqual(listApplying(snapshot), [...applying].sort());
  assert.deepEqual(
    listApplying(snapshot).filter((name) => name === 'acuut'),
    expected,
  );
}

function pickKnown({ definition }: Aid, answers: Answers): Answers {
  const ids = definition.sections.flatMap((section) => section.questions.map(({ id }) => id));
  return Object.fromEntries(ids.map((id) => [id, answers[id] ?? null]));
}

/** The rules as they stand in the definition, in an engine that gets our amounts and does not know us. */
async function runUnchanged(aid: Aid, snapshot: Snapshot): Promise<readonly string[]> {
  const { definition } = aid;
  // Casts: the library's types know no readonly lists, and it does not write to these.
  const engine = new Engine(definition.rules as readonly unknown[] as RuleProperties[]);
  for (const [name, condition] of Object.entries(definition.conditions ?? {})) {
    engine.setCondition(name, { all: [condition] } as RuleProperties['conditions']);
  }
  const { results } = await engine.run({ ...listGiven(aid, snapshot), ...snapshot.facts });
  return results.map(({ name }) => name).sort();
}

/** What the generator must have come up with, by name. */
const everything = [
  ...operators.flatMap((operator) => [`${operator} applies`, `${operator} does-not-apply`]),
  ...['two facts', 'nothing given', 'withdrawn', 'left out'],
  ...['all', 'any', 'not', 'condition', 'visibleWhen', 'exclusive', 'allowUnknown'],
  ...['add', 'subtract', 'multiply', 'divide', 'min', 'max', 'round', 'weight', 'answer', 'fact', 'otherwise'],
  ...['single', 'multiple', 'number', 'date', 'short-text', 'long-text', 'count', 'calculate'],
];

function note(snapshot: Snapshot, { definition }: Aid, seen: Set<string>): void {
  JSON.stringify(definition, (key, value: unknown) => {
    seen.add(key);
    if (key === 'type') seen.add(String(value));
    return value;
  });
  if (Object.keys(snapshot.withdrawn).length > 0) seen.add('withdrawn');
  if (Object.values(snapshot.answers).includes(null)) seen.add('left out');
  snapshot.rules.forEach(({ trace }) => noteTrace(trace, seen));
}

function noteTrace(trace: Trace, seen: Set<string>): void {
  if ('fact' in trace) {
    seen.add(`${trace.operator} ${trace.verdict}`);
    if ('expected' in trace) seen.add('two facts');
    if (trace.given === null) seen.add('nothing given');
    return;
  }
  if ('condition' in trace) return noteTrace(trace.because, seen);
  if ('not' in trace) return noteTrace(trace.not, seen);
  ('all' in trace ? trace.all : trace.any).forEach((part) => noteTrace(part, seen));
}
