import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createRandom, randomAnswer, randomAnswers, randomDefinition } from '../../test-support/random-aid.js';
import {
  AidError,
  createSession,
  type Aid,
  type AidErrorCode,
  type Answer,
  type Session,
  type Snapshot,
} from '../index.js';

const randomSessions = 100;
const stepsEach = 30;

describe('a question that is not answered', () => {
  it('is not “no”: a rule that reads it stays open', () => {
    const aid = aidWithRule({ all: [{ fact: 'gevaar', operator: 'equal', value: 'ja' }] });

    assert.equal(verdictIn(createSession(aid).snapshot), 'open');
  });

  it('is not “something else”: notEqual, notIn and doesNotContain stay open', () => {
    const conditions = [
      { fact: 'gevaar', operator: 'notEqual', value: 'ja' },
      { fact: 'gevaar', operator: 'notIn', value: ['ja'] },
      { fact: 'zorgen', operator: 'doesNotContain', value: 'geld' },
    ];

    const verdicts = conditions.map((condition) =>
      verdictIn(createSession(aidWithRule({ all: [condition] })).snapshot),
    );

    assert.deepEqual(verdicts, ['open', 'open', 'open']);
  });

  it('is not refuted by not: the opposite of unknown is unknown', () => {
    const aid = aidWithRule({ not: { fact: 'gevaar', operator: 'equal', value: 'ja' } });
    const session = createSession(aid);

    assert.equal(verdictIn(session.snapshot), 'open');
    session.answer('gevaar', 'nee');
    assert.equal(verdictIn(session.snapshot), 'applies');
  });

  it('does not keep an any open that another answer has decided, nor an all', () => {
    const [yes, no] = ['ja', 'nee'].map((value) => ({ fact: 'gevaar', operator: 'equal', value }));
    const open = { fact: 'toelichting', operator: 'equal', value: 'x' };
    const answers = { gevaar: 'ja' };

    assert.equal(verdictIn(createSession(aidWithRule({ any: [open, yes] }), { answers }).snapshot), 'applies');
    assert.equal(verdictIn(createSession(aidWithRule({ all: [open, no] }), { answers }).snapshot), 'does-not-apply');
  });

  it('differs from an empty choice, which is an answer', () => {
    const session = createSession(
      aidWithRule({ all: [{ fact: 'zorgen', operator: 'doesNotContain', value: 'geld' }] }),
    );

    session.answer('zorgen', []);

    assert.deepEqual(session.snapshot.answers, { zorgen: [] });
    assert.equal(verdictIn(session.snapshot), 'applies');
  });

  it('keeps back the outcome while an outcome that comes first could still apply', () => {
    const session = createSession(minimal());
    assert.ok(!Object.hasOwn(session.snapshot, 'outcome'));

    session.answer('gevaar', 'nee');
    const { outcome } = session.snapshot;
    session.clear('gevaar');

    assert.equal(outcome?.id, 'gewoon');
    assert.ok(!Object.hasOwn(session.snapshot, 'outcome'));
  });
});

describe('a question behind a condition', () => {
  it('is not shown while it is open whether it should be', () => {
    const session = createSession(minimal());

    assert.ok(!session.snapshot.visible.includes('schuld'));
    session.answer('zorgen', ['geld']);
    assert.ok(session.snapshot.visible.includes('schuld'));
  });

  it('takes its answer with it when it goes, and brings it back', () => {
    const session = createSession(minimal(), { answers: { gevaar: 'nee', zorgen: ['geld'], schuld: 5000 } });
    assert.deepEqual(idsOf(session.snapshot), ['geldhulp']);

    session.answer('zorgen', []);
    assert.deepEqual(session.snapshot.withdrawn, { schuld: 5000 });
    assert.ok(!Object.hasOwn(session.snapshot.answers, 'schuld'));
    assert.deepEqual(idsOf(session.snapshot), []);

    session.answer('zorgen', ['geld']);
    assert.deepEqual(session.snapshot.withdrawn, {});
    assert.equal(session.snapshot.answers['schuld'], 5000);
    assert.deepEqual(idsOf(session.snapshot), ['geldhulp']);
  });

  it('counts as null once it is certain that it is not shown', () => {
    const aid = aidWithRule({ all: [{ fact: 'schuld', operator: 'equal', value: null }] });
    const session = createSession(aid);

    assert.equal(verdictIn(session.snapshot), 'open');
    session.answer('zorgen', ['geen']);
    assert.equal(verdictIn(session.snapshot), 'applies');
  });

  it('may be answered before it is shown: the answer waits', () => {
    const session = createSession(minimal());

    session.answer('schuld', 3000);
    assert.deepEqual(session.snapshot.withdrawn, { schuld: 3000 });
    session.answer('zorgen', ['geld']);
    assert.deepEqual(session.snapshot.answers, { zorgen: ['geld'], schuld: 3000 });
  });

  it('lets what decides about it be asked first', () => {
    const definition = withChanges({
      '/rules/0/conditions': { all: [{ fact: 'schuld', operator: 'greaterThan', value: 1000 }] },
      '/rules/2/conditions': { any: [{ fact: 'schuld', operator: 'greaterThan', value: 2000 }] },
    });
    const session = createSession(aidOf(definition));

    assert.ok(session.snapshot.path.includes('zorgen'));
    assert.ok(!session.snapshot.moot.includes('zorgen'));
    session.answer('zorgen', ['geld']);
    assert.ok(session.snapshot.path.includes('schuld'));
  });

  it('may hide another in turn', () => {
    const definition = withChanges({
      '/sections/0/questions/3/visibleWhen': { fact: 'schuld', operator: 'greaterThan', value: 10 },
    });
    const session = createSession(aidOf(definition), {
      answers: { zorgen: ['geld'], schuld: 20, sinds: '2026-01-01' },
    });

    session.answer('zorgen', []);

    assert.deepEqual(session.snapshot.withdrawn, { schuld: 20, sinds: '2026-01-01' });
  });
});

describe('the path through the questions', () => {
  it('holds what is shown and still of use, in order, with the first that is open', () => {
    const { visible, path, moot, next, progress } = createSession(minimal()).snapshot;

    assert.deepEqual(visible, ['gevaar', 'zorgen', 'sinds', 'toelichting']);
    assert.deepEqual(path, visible);
    assert.deepEqual(moot, []);
    assert.equal(next, 'gevaar');
    assert.deepEqual(progress, { answered: 0, total: 4 });
  });

  it('leaves out what can no longer change the advice, and takes it back when it can', () => {
    const aid = aidOf(
      withChanges({
        '/rules/0/conditions': {
          any: [
            { fact: 'gevaar', operator: 'equal', value: 'ja' },
            { fact: 'toelichting', operator: 'equal', value: 'help' },
          ],
        },
      }),
    );
    const session = createSession(aid);

    session.answer('gevaar', 'ja');
    assert.deepEqual(session.snapshot.moot, ['toelichting']);
    assert.ok(!session.snapshot.path.includes('toelichting'));
    session.answer('gevaar', 'nee');
    assert.deepEqual(session.snapshot.moot, []);
    assert.ok(session.snapshot.path.includes('toelichting'));
  });

  it('leaves out what only outcomes further down look at, once the advice is certain', () => {
    const middle = { id: 'midden', title: 'Midden', advice: 'Doe iets anders.', tone: 'warn' };
    const aid = aidOf(
      withChanges({
        '/outcomes': [minimalDefinition.outcomes[0], middle, minimalDefinition.outcomes[1]],
        '/rules/-': {
          name: 'midden',
          conditions: { all: [{ fact: 'toelichting', operator: 'equal', value: 'help' }] },
          event: { type: 'outcome', params: { id: 'midden' } },
          priority: 15,
        },
      }),
    );
    const session = createSession(aid);
    assert.ok(session.snapshot.path.includes('toelichting'));

    session.answer('gevaar', 'ja');

    assert.equal(session.snapshot.outcome?.id, 'acuut');
    assert.deepEqual(session.snapshot.moot, ['toelichting']);
  });

  it('keeps a question that is answered, also when it has become moot', () => {
    const aid = aidWithRule({
      any: [
        { fact: 'gevaar', operator: 'equal', value: 'ja' },
        { fact: 'toelichting', operator: 'equal', value: 'help' },
      ],
    });

    const { snapshot } = createSession(aid, { answers: { gevaar: 'ja', toelichting: 'niets' } });

    assert.ok(snapshot.path.includes('toelichting'));
    assert.ok(!snapshot.moot.includes('toelichting'));
  });

  it('asks what no rule reads: it is there for the record', () => {
    const answers = { gevaar: 'nee', zorgen: [] };

    const { path, moot, next } = createSession(minimal(), { answers }).snapshot;

    assert.equal(next, 'sinds');
    assert.ok(path.includes('toelichting'));
    assert.deepEqual(moot, []);
  });

  it('asks what the text of the advice shows', () => {
    const aid = aidOf(
      withChanges({
        '/rules/2/conditions': {
          any: [
            { fact: 'gevaar', operator: 'equal', value: 'ja' },
            { fact: 'schuld', operator: 'greaterThan', value: 1000 },
          ],
        },
      }),
    );
    const session = createSession(aid, { answers: { gevaar: 'ja', zorgen: ['geld'] } });

    // The rule applies already, but its text names the amount.
    assert.deepEqual(idsOf(session.snapshot), ['geldhulp']);
    assert.equal(session.snapshot.next, 'schuld');
    assert.equal(session.snapshot.supplements[0]?.advice, 'De schuld is niet beantwoord.');
    session.answer('schuld', 1250.5);
    assert.match(session.snapshot.supplements[0]?.advice ?? '', /^De schuld is €\s1\.250,50\.$/);
  });

  it('comes to an end, with nothing next', () => {
    const { snapshot } = createSession(minimal(), {
      answers: { gevaar: 'nee', zorgen: [], sinds: null, toelichting: '' },
    });

    assert.ok(!('next' in snapshot));
    assert.deepEqual(snapshot.progress, { answered: 4, total: 4 });
  });
});

describe('supplements', () => {
  it('come most pressing first, and else in the order of the definition', () => {
    const tones = ['ok', 'info', 'urgent', 'warn', 'info'] as const;
    const aid = aidOf({
      ...minimalDefinition,
      rules: [
        ...minimalDefinition.rules.slice(0, 2),
        ...tones.map((_, i) => ({
          name: `s${i}`,
          conditions: { all: [{ fact: 'gevaar', operator: 'equal', value: 'ja' }] },
          event: { type: 'supplement', params: { id: `s${i}` } },
        })),
      ],
      supplements: tones.map((tone, i) => ({ id: `s${i}`, title: `s${i}`, advice: 'Iets.', tone })),
    });

    const { snapshot } = createSession(aid, { answers: { gevaar: 'ja' } });

    assert.deepEqual(idsOf(snapshot), ['s2', 's3', 's1', 's4', 's0']);
  });
});

describe('a snapshot', () => {
  it('is frozen to the bottom, and comes through JSON unchanged', () => {
    for (let seed = 1; seed <= randomSessions; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const { snapshot } = createSession(aid, { answers: randomAnswers(random, aid) });

      assertFrozen(snapshot, `seed ${seed}`);
      assert.deepEqual(JSON.parse(JSON.stringify(snapshot)), snapshot, `seed ${seed}`);
    }
  });

  it('knows no minus zero, which JSON does not know either', () => {
    const aid = aidOf(
      withChanges({
        '/sections/0/questions/2/min': -5,
        '/facts/1/value': { round: { add: [-0.4, { fact: 'aantal' }] } },
      }),
    );

    const { snapshot } = createSession(aid, { answers: { gevaar: 'nee', zorgen: ['geld'], schuld: -0 } });

    assert.deepEqual(snapshot.answers, { gevaar: 'nee', zorgen: ['geld'], schuld: 0 });
    assert.deepEqual(snapshot.facts, { aantal: 0, druk: 0 });
  });

  it('stays the same object until an answer changes', () => {
    const session = createSession(minimal());
    const { snapshot: empty } = session;
    assert.equal(session.snapshot, empty);

    session.clear('gevaar');
    session.reset();
    assert.equal(session.snapshot, empty);

    session.answer('zorgen', ['geld', 'wonen']);
    const { snapshot: answered } = session;
    assert.notEqual(answered, empty);
    session.answer('zorgen', ['wonen', 'geld']);
    assert.equal(session.snapshot, answered);
  });

  it('is not changed by what comes later, nor by the list that was handed over', () => {
    const session = createSession(minimal());
    const codes = ['geld'];
    session.answer('zorgen', codes);
    const { snapshot } = session;

    codes.push('wonen');
    session.answer('gevaar', 'ja');

    assert.deepEqual(snapshot.answers, { zorgen: ['geld'] });
    assert.equal(snapshot.outcome, undefined);
  });

  it('does not depend on the way there: after any answers it is that of a fresh session with the same', () => {
    for (let seed = 1; seed <= randomSessions; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const questions = aid.definition.sections.flatMap((section) => section.questions);
      const session = createSession(aid);
      for (let step = 0; step < stepsEach; step += 1) {
        const question = random.pick(questions);
        if (random.chance(0.25)) session.clear(question.id);
        else session.answer(question.id, randomAnswer(random, question));

        const { answers, withdrawn } = session.snapshot;
        const fresh = createSession(aid, { answers: { ...answers, ...withdrawn } });
        assert.deepEqual(session.snapshot, fresh.snapshot, `seed ${seed}, step ${step}`);
      }
    }
  });
});

describe('a listener', () => {
  it('hears of each change, with the new snapshot, until it is taken away', () => {
    const session = createSession(minimal());
    const heard: Snapshot[] = [];
    const heardToo: Snapshot[] = [];
    const stop = session.subscribe((snapshot) => heard.push(snapshot));
    session.subscribe((snapshot) => heardToo.push(snapshot));

    session.answer('gevaar', 'ja');
    session.answer('gevaar', 'ja');
    assert.deepEqual(heard, [session.snapshot]);
    session.clear('gevaar');
    session.answer('gevaar', 'nee');
    session.reset();
    assert.equal(heard.length, 4);
    assert.equal(heard.at(-1), session.snapshot);
    stop();
    session.answer('gevaar', 'ja');
    assert.equal(heard.length, 4);
    assert.equal(heardToo.length, 5);
  });

  it('may take itself away or answer while it is called', () => {
    const session = createSession(minimal());
    const heard: string[] = [];
    const stop = session.subscribe(() => {
      stop();
      session.answer('zorgen', []);
    });
    session.subscribe(({ answers }) => heard.push(Object.keys(answers).join()));

    session.answer('gevaar', 'ja');

    assert.equal(heard.at(-1), 'gevaar,zorgen');
    assert.deepEqual(session.snapshot.answers, { gevaar: 'ja', zorgen: [] });
  });
});

describe('wrong use', () => {
  const wrong: readonly (readonly [string, AidErrorCode, (session: Session) => void])[] = [
    ['an answer to a question that is not there', 'unknown-question', (session) => session.answer('gevar', 'ja')],
    ['a question called like a key of every object', 'unknown-question', (session) => session.answer('toString', 'ja')],
    ['to clear a question that is not there', 'unknown-question', (session) => session.clear('gevar')],
    ['a code that is not there', 'unknown-option', (session) => session.answer('gevaar', 'misschien')],
    ['a label instead of a code', 'unknown-option', (session) => session.answer('gevaar', 'Ja')],
    ['a list for a single choice', 'unknown-option', (session) => session.answer('gevaar', ['ja'])],
    ['a code that is not there, among others', 'unknown-option', (session) => session.answer('zorgen', ['geld', 'x'])],
    ['a text for a multiple choice', 'wrong-answer', (session) => session.answer('zorgen', 'geld')],
    ['an exclusive option with another', 'exclusive-option', (session) => session.answer('zorgen', ['geld', 'geen'])],
    ['a text for a number', 'wrong-answer', (session) => session.answer('schuld', '12')],
    ['NaN', 'wrong-answer', (session) => session.answer('schuld', NaN)],
    ['Infinity', 'wrong-answer', (session) => session.answer('schuld', Infinity)],
    ['a number below the least', 'out-of-range', (session) => session.answer('schuld', -1)],
    ['a number above the most', 'out-of-range', (session) => session.answer('schuld', 100_000.01)],
    ['a day that does not exist', 'wrong-answer', (session) => session.answer('sinds', '2026-02-29')],
    ['a leap day in a year that has none', 'wrong-answer', (session) => session.answer('sinds', '1900-02-29')],
    ['a month that does not exist', 'wrong-answer', (session) => session.answer('sinds', '2026-13-01')],
    ['a date in Dutch', 'wrong-answer', (session) => session.answer('sinds', '21-11-2026')],
    ['a number for a date', 'wrong-answer', (session) => session.answer('sinds', 2026)],
    ['a text that is too long', 'too-long', (session) => session.answer('toelichting', 'x'.repeat(201))],
    ['a number for a text', 'wrong-answer', (session) => session.answer('toelichting', 7)],
    ['to leave out what is required', 'answer-required', (session) => session.answer('gevaar', null)],
  ];
  for (const [what, code, use] of wrong) {
    it(`is told by the code ${code}: ${what}`, () => {
      const session = createSession(minimal());
      const { snapshot } = session;

      assert.throws(
        () => use(session),
        (error) => error instanceof AidError && error.code === code && error.question !== undefined,
      );
      assert.equal(session.snapshot, snapshot);
    });
  }

  it('is told when a session is resumed with answers that do not fit', () => {
    const resume = (answers: Readonly<Record<string, Answer>>) => () => createSession(minimal(), { answers });

    assert.throws(resume({ gevaar: 'misschien' }), { name: 'AidError', code: 'unknown-option', question: 'gevaar' });
    assert.throws(resume({ vroeger: 'ja' }), { name: 'AidError', code: 'unknown-question', question: 'vroeger' });
  });
});

describe('an answer', () => {
  it('to a multiple choice is kept in the order of the options, each once', () => {
    const session = createSession(minimal());

    session.answer('zorgen', ['wonen', 'geld', 'wonen']);

    assert.deepEqual(session.snapshot.answers['zorgen'], ['geld', 'wonen']);
  });

  it('may be the exclusive option alone', () => {
    const session = createSession(minimal());

    session.answer('zorgen', ['geen']);

    assert.deepEqual(session.snapshot.answers['zorgen'], ['geen']);
  });

  it('may be weet_niet where a number may be unknown', () => {
    const session = createSession(minimal(), { answers: { zorgen: ['geld'] } });

    session.answer('schuld', 'weet_niet');

    assert.equal(session.snapshot.answers['schuld'], 'weet_niet');
    assert.throws(
      () =>
        createSession(aidOf(withChanges({ '/sections/0/questions/2/allowUnknown': false }))).answer(
          'schuld',
          'weet_niet',
        ),
      { code: 'wrong-answer' },
    );
  });

  it('may be null where none is required, and then it is answered', () => {
    const session = createSession(minimal());

    session.answer('sinds', null);

    assert.deepEqual(session.snapshot.answers, { sinds: null });
    assert.equal(session.snapshot.progress.answered, 1);
  });

  it('may lie on the bounds', () => {
    const session = createSession(minimal(), { answers: { zorgen: ['geld'] } });

    for (const amount of [0, 100_000, 0.5]) {
      session.answer('schuld', amount);
      assert.equal(session.snapshot.answers['schuld'], amount);
    }
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01']) {
      session.answer('sinds', day);
      assert.equal(session.snapshot.answers['sinds'], day);
    }
    session.answer('toelichting', 'x'.repeat(200));
    assert.equal(session.snapshot.answers['toelichting'], 'x'.repeat(200));
  });

  it('to a long text has 4,000 characters, and any text as many as its question says', () => {
    const aid = aidOf(
      withChanges({
        '/sections/1/questions/0/type': 'long-text',
        '/sections/1/questions/-': { id: 'kort', type: 'short-text', text: 'Kort?', maxLength: 3 },
      }),
    );
    const session = createSession(aid);

    session.answer('toelichting', 'x'.repeat(4000));
    session.answer('kort', 'abc');
    assert.throws(() => session.answer('toelichting', 'x'.repeat(4001)), { code: 'too-long' });
    assert.throws(() => session.answer('kort', 'abcd'), { code: 'too-long' });
  });
});

function minimal(): Aid {
  return aidOf(minimalDefinition);
}

/** The minimal aid with another condition for its first outcome. */
function aidWithRule(conditions: object): Aid {
  return aidOf(withChanges({ '/rules/0/conditions': conditions }));
}

function verdictIn({ rules }: Snapshot): string | undefined {
  return rules[0]?.verdict;
}

function idsOf({ supplements }: Snapshot): readonly string[] {
  return supplements.map(({ id }) => id);
}

function assertFrozen(value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(Object.isFrozen(value), where);
  Object.values(value).forEach((child) => assertFrozen(child, where));
}
