import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { minimalDefinition, withChanges } from '../../test-support/minimal-definition.js';
import { createRandom, randomAnswers, randomDefinition, type RandomOptions } from '../../test-support/random-aid.js';
import { createSession, whatWouldChange, type Aid, type Answers, type Change, type Snapshot } from '../index.js';

const randomSets = 150;
/** Of these, every other answer can be tried. */
const choices: RandomOptions = { types: ['single'], questions: 4, options: 3, outcomes: 3 };

describe('what would change the advice', () => {
  it('is each single other answer that does, in words', () => {
    const { snapshot } = createSession(aidOf(minimalDefinition), { answers: { gevaar: 'nee' } });

    assert.deepEqual(whatWouldChange(snapshot), [
      {
        answers: [{ question: 'gevaar', from: 'nee', to: 'ja' }],
        outcome: { id: 'acuut', title: 'Doe iets' },
        sentence: 'Als je bij ‘Is er gevaar?’ ‘Ja’ koos, dan was het advies: Doe iets',
      },
    ]);
  });

  it('is true: each of the changes leads where it says, on random aids', () => {
    let found = 0;
    for (let seed = 1; seed <= randomSets; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const { snapshot } = createSession(aid, { answers: randomAnswers(random, aid) });
      for (const change of whatWouldChange(snapshot)) {
        found += 1;
        assert.equal(outcomeAfter(aid, snapshot, change), change.outcome?.id, `seed ${seed}`);
        assert.notEqual(change.outcome?.id, snapshot.outcome?.id, `seed ${seed}`);
      }
    }
    assert.ok(found > 50, `chance made only ${found} changes`);
  });

  it('is complete: every single other choice that changes the advice is there, and pairs only where there is none', () => {
    const sizes = new Set<number>();
    for (let seed = 1; seed <= randomSets; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random, choices));
      const { snapshot } = createSession(aid, { answers: randomAnswers(random, aid) });
      const singles = listOtherAnswers(aid, snapshot).filter(
        (change) => outcomeAfter(aid, snapshot, change) !== snapshot.outcome?.id,
      );

      const changes = whatWouldChange(snapshot);

      if (singles.length > 0) {
        assert.deepEqual(
          changes.map(({ answers }) => answers),
          singles.map(({ answers }) => answers),
          `seed ${seed}`,
        );
      } else {
        assert.ok(
          changes.every(({ answers }) => answers.length === 2),
          `seed ${seed}`,
        );
      }
      changes.forEach(({ answers }) => sizes.add(answers.length));
    }
    assert.deepEqual([...sizes].sort(), [1, 2]);
  });

  it('is two answers where no single one does it, once for each outcome', () => {
    const both = {
      all: [
        { fact: 'gevaar', operator: 'equal', value: 'ja' },
        { fact: 'zorgen', operator: 'contains', value: 'wonen' },
      ],
    };
    const aid = aidOf(withChanges({ '/rules/0/conditions': both }));
    const { snapshot } = createSession(aid, { answers: { gevaar: 'nee', zorgen: [] } });

    const changes = whatWouldChange(snapshot);

    assert.deepEqual(
      changes.map(({ answers }) => answers),
      [
        [
          { question: 'gevaar', from: 'nee', to: 'ja' },
          { question: 'zorgen', from: [], to: ['wonen'] },
        ],
      ],
    );
    assert.equal(
      changes[0]?.sentence,
      'Als je bij ‘Is er gevaar?’ ‘Ja’ koos en bij ‘Welke zorgen zijn er?’ ‘Wonen’ koos, dan was het advies: Doe iets',
    );
  });

  it('is nothing where no other answer leads elsewhere, nor while there is no advice', () => {
    const alwaysSame = aidOf(
      withChanges({
        '/outcomes': [minimalDefinition.outcomes[1]],
        '/rules': [minimalDefinition.rules[1], minimalDefinition.rules[2]],
      }),
    );

    assert.deepEqual(whatWouldChange(createSession(alwaysSame, { answers: { gevaar: 'ja' } }).snapshot), []);
    assert.deepEqual(whatWouldChange(createSession(aidOf(minimalDefinition)).snapshot), []);
  });

  it('tries the numbers on either side of a threshold', () => {
    const aid = aidOf(withChanges({ '/rules/0/conditions': { condition: 'hoge_schuld' } }));
    const { snapshot } = createSession(aid, { answers: { zorgen: ['geld'], schuld: 500 } });

    const singles = whatWouldChange(snapshot).map(({ answers }) => answers[0]);

    assert.deepEqual(singles, [{ question: 'schuld', from: 500, to: 1001 }]);
  });

  it('takes a question that was left out for answered', () => {
    const aid = aidOf(
      withChanges({
        '/rules/0/conditions': {
          all: [
            { fact: 'sinds', operator: 'equal', value: null },
            { fact: 'gevaar', operator: 'equal', value: 'ja' },
          ],
        },
      }),
    );
    const { snapshot } = createSession(aid, { answers: { sinds: null, gevaar: 'ja' } });

    assert.deepEqual(
      whatWouldChange(snapshot).map(({ answers, outcome }) => [answers[0]?.to, outcome?.id]),
      [
        ['nee', 'gewoon'],
        ['weet_niet', 'gewoon'],
      ],
    );
  });

  it('is rather two answers that lead elsewhere than one that only brings more questions', () => {
    const aid = aidOf(
      withChanges({
        '/sections/0/questions/2/visibleWhen': { fact: 'zorgen', operator: 'contains', value: 'wonen' },
        '/rules/0/conditions': {
          any: [
            { fact: 'schuld', operator: 'greaterThan', value: 1000 },
            {
              all: [
                { fact: 'gevaar', operator: 'equal', value: 'ja' },
                { fact: 'zorgen', operator: 'contains', value: 'geld' },
              ],
            },
          ],
        },
      }),
    );
    const { snapshot } = createSession(aid, { answers: { gevaar: 'nee', zorgen: [] } });

    assert.deepEqual(
      whatWouldChange(snapshot).map(({ answers, outcome }) => [answers.map(({ to }) => to), outcome?.id]),
      [[['ja', ['geld']], 'acuut']],
    );
  });

  it('says so when another answer would only bring more questions', () => {
    const aid = aidOf(
      withChanges({
        '/rules/0/conditions': { all: [{ fact: 'schuld', operator: 'greaterThan', value: 1000 }] },
      }),
    );
    const { snapshot } = createSession(aid, { answers: { zorgen: ['wonen'] } });

    assert.deepEqual(
      whatWouldChange(snapshot).map(({ outcome, sentence }) => ({ outcome, sentence })),
      [
        {
          outcome: undefined,
          sentence: 'Als je bij ‘Welke zorgen zijn er?’ ‘Geld en Wonen’ koos, dan zijn er eerst nog andere vragen.',
        },
      ],
    );
  });

  it('leaves the snapshot it was asked about as it is', () => {
    const session = createSession(aidOf(minimalDefinition), { answers: { gevaar: 'nee', zorgen: [] } });
    const before = JSON.stringify(session.snapshot);

    whatWouldChange(session.snapshot);

    assert.equal(JSON.stringify(session.snapshot), before);
    session.answer('toelichting', 'x');
    assert.equal(session.snapshot.outcome?.id, 'gewoon');
  });
});

function outcomeAfter(aid: Aid, { answers, withdrawn }: Snapshot, change: Pick<Change, 'answers'>): string | undefined {
  const others = Object.fromEntries(change.answers.map(({ question, to }) => [question, to]));
  return createSession(aid, { answers: { ...withdrawn, ...answers, ...others } }).snapshot.outcome?.id;
}

/** Each other choice, one at a time, in the order of questions and options. */
function listOtherAnswers(aid: Aid, { answers }: { readonly answers: Answers }): readonly Pick<Change, 'answers'>[] {
  const questions = aid.definition.sections.flatMap((section) => section.questions);
  return questions.flatMap((question) => {
    const from = answers[question.id];
    if (from === undefined || !('options' in question)) return [];
    const others = question.options.filter(({ code }) => code !== from);
    return others.map(({ code }) => ({ answers: [{ question: question.id, from, to: code }] }));
  });
}
