import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createRandom, randomAnswers, randomDefinition } from '../../test-support/random-aid.js';
import { createSession, explain, type Answers, type Snapshot } from '../index.js';

describe('the reason for an advice', () => {
  it('names the question and the label of the answer that decided', () => {
    const { sentence, reasons } = explain(snapshotOf({ gevaar: 'ja' }));

    assert.equal(sentence, 'Je ziet dit, omdat je bij ‘Is er gevaar?’ ‘Ja’ koos.');
    assert.deepEqual(reasons, [
      { id: 'gevaar', kind: 'answer', text: 'Is er gevaar?', given: 'Ja', negated: false, counted: [] },
    ]);
  });

  it('is that nothing else fits, for the last outcome', () => {
    const { sentence, reasons } = explain(snapshotOf({ gevaar: 'nee' }));

    assert.equal(sentence, 'Je ziet dit, omdat geen van de andere uitkomsten bij je antwoorden past.');
    assert.deepEqual(reasons, []);
  });

  it('follows a shared condition, and leaves out parts of an any that do not apply', () => {
    const answers = { gevaar: 'nee', zorgen: ['geld'], schuld: 2500 };

    const { sentence } = explain(snapshotOf(answers), 'geldhulp');

    assert.match(sentence, /^Je ziet dit, omdat je bij ‘Hoe hoog is de schuld\?’ ‘€\s2\.500’ koos\.$/);
  });

  it('names several answers with “en”', () => {
    const snapshot = snapshotOf(
      { gevaar: 'ja', zorgen: ['wonen'] },
      {
        '/rules/0/conditions': {
          all: [
            { fact: 'gevaar', operator: 'equal', value: 'ja' },
            { fact: 'zorgen', operator: 'contains', value: 'wonen' },
          ],
        },
      },
    );

    assert.equal(
      explain(snapshot).sentence,
      'Je ziet dit, omdat je bij ‘Is er gevaar?’ ‘Ja’ koos en bij ‘Welke zorgen zijn er?’ ‘Wonen’ koos.',
    );
  });

  it('tells a count by the answers it counted, each once', () => {
    const rule = {
      all: [
        { fact: 'aantal', operator: 'greaterThanInclusive', value: 1 },
        { fact: 'gevaar', operator: 'equal', value: 'ja' },
      ],
    };

    const { sentence, reasons } = explain(snapshotOf({ gevaar: 'ja' }, { '/rules/0/conditions': rule }));

    assert.equal(sentence, 'Je ziet dit, omdat je bij ‘Is er gevaar?’ ‘Ja’ koos.');
    assert.equal(reasons[0]?.kind, 'fact');
    assert.equal(reasons[0].text, 'aantal keer ja');
    assert.equal(reasons[0].given, '1');
    assert.deepEqual(
      reasons[0].counted.map(({ id }) => id),
      ['gevaar'],
    );
  });

  it('tells a calculated amount by its label', () => {
    const snapshot = snapshotOf({ gevaar: 'ja', zorgen: ['wonen'] });

    assert.equal(explain(snapshot, 'geldhulp').sentence, 'Je ziet dit, omdat ‘druk’ 4 is.');
  });

  it('names answers before amounts', () => {
    const rule = {
      all: [
        { fact: 'druk', operator: 'greaterThan', value: 3 },
        { fact: 'gevaar', operator: 'equal', value: 'ja' },
      ],
    };
    const answers = { gevaar: 'ja', zorgen: ['wonen'] };
    const sentence = (language: string) =>
      explain(snapshotOf(answers, { '/language': language, '/rules/0/conditions': rule })).sentence;

    assert.equal(sentence('nl'), 'Je ziet dit, omdat je bij ‘Is er gevaar?’ ‘Ja’ koos en ‘druk’ 4 is.');
    assert.equal(sentence('en'), 'You see this because you chose ‘Ja’ at ‘Is er gevaar?’ and ‘druk’ is 4.');
  });

  it('says of a count that is not complete how many there are at least, where many is the reason', () => {
    const changes = {
      '/facts/0/questions': ['gevaar', 'zorgen'],
      '/facts/0/values': ['ja', 'geld'],
      '/facts/1/value': 1,
      '/rules/0/conditions': { all: [{ fact: 'aantal', operator: 'greaterThanInclusive', value: 1 }] },
    };

    const { sentence, reasons } = explain(snapshotOf({ gevaar: 'ja' }, changes));

    assert.equal(reasons[0]?.given, 'minstens 1');
    assert.equal(sentence, 'Je ziet dit, omdat je bij ‘Is er gevaar?’ ‘Ja’ koos.');
  });

  it('says how many there are at most, where few is the reason: not which ones', () => {
    const few = { '/rules/2/conditions': { any: [{ fact: 'aantal', operator: 'lessThan', value: 2 }] } };
    const notMany = { not: { any: [{ fact: 'aantal', operator: 'greaterThanInclusive', value: 2 }] } };

    const open = explain(snapshotOf({}, few), 'geldhulp');
    const complete = explain(snapshotOf({ gevaar: 'ja' }, few), 'geldhulp');
    const opposite = explain(snapshotOf({}, { '/rules/2/conditions': notMany }), 'geldhulp');

    assert.equal(open.sentence, 'Je ziet dit, omdat ‘aantal keer ja’ hoogstens 1 is.');
    assert.equal(complete.sentence, 'Je ziet dit, omdat ‘aantal keer ja’ 1 is.');
    assert.equal(opposite.reasons[0]?.given, 'hoogstens 1');
  });

  it('leaves out of the sentence what counts by not being so, unless there is nothing else', () => {
    const rule = {
      all: [{ fact: 'zorgen', operator: 'contains', value: 'wonen' }, { not: { condition: 'is_gevaar' } }],
    };
    const conditions = { is_gevaar: { any: [{ fact: 'gevaar', operator: 'equal', value: 'ja' }] } };
    const changes = { '/conditions': conditions, '/rules/0/conditions': rule, '/rules/2/conditions': rule };
    const onlyNot = { ...changes, '/rules/0/conditions': { not: { condition: 'is_gevaar' } } };
    const answers = { gevaar: 'nee', zorgen: ['wonen'] };

    const { sentence, reasons } = explain(snapshotOf(answers, changes));

    assert.equal(sentence, 'Je ziet dit, omdat je bij ‘Welke zorgen zijn er?’ ‘Wonen’ koos.');
    assert.deepEqual(
      reasons.map(({ id, negated }) => [id, negated]),
      [
        ['zorgen', false],
        ['gevaar', true],
      ],
    );
    assert.equal(
      explain(snapshotOf(answers, onlyNot)).sentence,
      'Je ziet dit, omdat je bij ‘Is er gevaar?’ ‘Nee’ koos.',
    );
  });

  it('comes with every condition of the rule, also those that were not needed', () => {
    const { trace } = explain(snapshotOf({ gevaar: 'ja', zorgen: ['wonen'] }), 'geldhulp');

    assert.deepEqual(trace, {
      any: [
        {
          condition: 'hoge_schuld',
          because: {
            all: [{ fact: 'schuld', operator: 'greaterThan', value: 1000, given: null, verdict: 'does-not-apply' }],
            verdict: 'does-not-apply',
          },
          verdict: 'does-not-apply',
        },
        { fact: 'druk', operator: 'greaterThanInclusive', value: 4, given: 4, verdict: 'applies' },
      ],
      verdict: 'applies',
    });
  });

  it('is in the language of the aid', () => {
    const snapshot = snapshotOf({ gevaar: 'ja' }, { '/language': 'en' });

    assert.equal(explain(snapshot).sentence, 'You see this because you chose ‘Ja’ at ‘Is er gevaar?’.');
  });

  it('is there for every advice that is given, and has a reason unless the rule has no condition', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const { snapshot } = { ...createSession(aid, { answers: randomAnswers(random, aid) }) };
      const last = aid.definition.outcomes.at(-1)?.id;
      for (const advice of [snapshot.outcome, ...snapshot.supplements]) {
        assert.ok(advice, `seed ${seed}`);
        const { sentence, reasons } = explain(snapshot, advice.id);
        assert.ok(sentence.length > 10, `seed ${seed}`);
        assert.equal(reasons.length === 0, advice.id === last, `seed ${seed}: ${advice.id}`);
      }
    }
  });

  it('is refused for an advice that is not given, and for a snapshot from elsewhere', () => {
    const snapshot = snapshotOf({ gevaar: 'nee', zorgen: [] });
    // A cast: this is what a host might do with a snapshot it stored.
    const copy = JSON.parse(JSON.stringify(snapshot)) as Snapshot;

    assert.throws(() => explain(snapshot, 'acuut'), { name: 'AidError', code: 'unknown-advice' });
    assert.throws(() => explain(snapshot, 'geldhulp'), { code: 'unknown-advice' });
    assert.throws(() => explain(snapshotOf({})), { code: 'unknown-advice' });
    assert.throws(() => explain(copy), { code: 'foreign-snapshot' });
  });
});

function snapshotOf(answers: Answers, changes: Readonly<Record<string, unknown>> = {}): Snapshot {
  return createSession(aidOf(withChanges(changes, minimalDefinition)), { answers }).snapshot;
}
