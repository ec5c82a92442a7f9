import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, type Aid, type Answer, type Answers, type Snapshot } from '@doen-wat-nodig-is/core';
import { evaluateWithEngine } from '@doen-wat-nodig-is/core/json-rules-engine';
import { createRandom, randomAnswer, randomAnswers, type Random } from '../../core/test-support/random-aid.js';
import { aidIds, bundledAid, readCases, testPrices } from '../test-support/bundled-aids.js';

/** Sets of answers per aid; `ANSWER_SETS=10000` takes the number that a release is shown with. */
const sets = Number(process.env['ANSWER_SETS'] ?? 1_000);

for (const id of aidIds) {
  describe(`every part of ${id}`, () => {
    it('comes of some answers: each outcome, supplement and warning', () => {
      const found = new Set<string | undefined>();
      visitAnswers(id, 10_000, ({ snapshot }) => {
        found.add(snapshot.outcome?.id);
        [...snapshot.supplements, ...snapshot.warnings].forEach((item) => found.add(item.id));
      });
      const { outcomes, supplements = [], warnings = [] } = bundledAid(id).definition;

      assert.deepEqual(
        [...outcomes, ...supplements, ...warnings].filter((item) => !found.has(item.id)).map((item) => item.id),
        [],
      );
    });

    it('leads to exactly one outcome for every complete set of answers', () => {
      const without: Answers[] = [];
      visitAnswers(id, 10_000, ({ snapshot }, answers) => {
        if (!snapshot.outcome || snapshot.rules.some(({ verdict }) => verdict === 'open')) without.push(answers);
      });

      assert.deepEqual(without.slice(0, 3), []);
    });

    it(`gets the verdicts of json-rules-engine for ${sets} random sets of answers`, async () => {
      const aid = bundledAid(id, testPrices());
      const random = createRandom(2026);
      for (let set = 0; set < sets; set += 1) {
        const answers = nearCase(random, aid, id);
        const { snapshot } = createSession(aid, { answers });

        const { applying } = await evaluateWithEngine(aid, (question) => answers[question.id] ?? null);

        const ours = snapshot.rules.map(({ name, verdict }) => `${name} ${verdict}`);
        const theirs = snapshot.rules.map(({ name }) => `${name} ${applying.has(name) ? 'applies' : 'does-not-apply'}`);
        assert.deepEqual(ours, theirs, JSON.stringify(answers));
      }
    });

    it('is of use: each question feeds a rule, a calculation or a text', () => {
      const aid = bundledAid(id);
      const { sum, outcomes, supplements = [], warnings = [] } = aid.definition;
      const texts = JSON.stringify([sum, outcomes, supplements, warnings]);
      const isCompared = (question: object) => 'perspectiveOf' in question;
      const idle = aid.compiled.unread.filter(
        ({ question }) =>
          !texts.includes(`{answer.${question.id}}`) && !isCompared(question) && !isRead(aid, question.id),
      );

      assert.deepEqual(
        idle.map(({ question }) => question.id),
        [],
      );
    });

    it('has an order that both engines follow', () => {
      const { rules, outcomes } = bundledAid(id).definition;
      const priorities = outcomes.map(
        (outcome) => rules.find(({ event }) => event.params.id === outcome.id)?.priority ?? 0,
      );

      assert.deepEqual(
        priorities,
        [...new Set(priorities)].sort((a, b) => b - a),
      );
    });
  });
}

/** Whether a warning reads it, or a line of the sum through a fact. */
function isRead({ compiled, definition }: Aid, question: string): boolean {
  const slot = compiled.questions.find((candidate) => candidate.question.id === question);
  const changed = new Set(compiled.dependents[slot?.index ?? -1]?.map((step) => step.slot));
  const shown = new Set(definition.sum?.lines.map(({ fact }) => fact));
  return (
    compiled.warningRules.some((rule) => changed.has(rule.slot)) ||
    compiled.facts.some(({ fact, slot: place }) => shown.has(fact.id) && changed.has(place))
  );
}

/** Complete sets of answers: drawn evenly, and near the cases, since evenly drawn answers are nearly all bad news. */
function visitAnswers(
  id: string,
  count: number,
  visit: (session: { readonly snapshot: Snapshot }, answers: Answers) => void,
): void {
  const random = createRandom(11);
  const aids = [bundledAid(id), bundledAid(id, testPrices())];
  for (let set = 0; set < count; set += 1) {
    const aid = random.pick(aids);
    const answers = nearCase(random, aid, id);
    visit(createSession(aid, { answers }), answers);
  }
}

function nearCase(random: Random, aid: Aid, id: string): Answers {
  const drawn = randomAnswers(random, aid);
  if (random.chance(0.2)) return drawn;
  const one = random.pick(readCasesOnce(id));
  const share = random.fraction() * 0.5;
  return Object.fromEntries(
    aid.compiled.questions.map(({ question }): readonly [string, Answer] => {
      const given = one.answers[question.id];
      return [question.id, given === undefined || random.chance(share) ? randomAnswer(random, question) : given];
    }),
  );
}

const knownCases = new Map<string, ReturnType<typeof readCases>>();

function readCasesOnce(id: string): ReturnType<typeof readCases> {
  const cases = knownCases.get(id) ?? readCases(id);
  knownCases.set(id, cases);
  return cases;
}
