import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecord, createSession, type Aid, type Answers, type Snapshot } from '@doen-wat-nodig-is/core';
import { verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import { aidForCase, aidIds, bundledAid, readCases, type Case } from '../test-support/bundled-aids.js';

const now = '2026-11-21T10:00:00.000Z';

for (const id of aidIds) {
  describe(`the aid ${id}`, () => {
    it('has no problems, and the id it is bundled under', () => {
      assert.equal(bundledAid(id).definition.id, id);
    });

    for (const one of readCases(id)) {
      const aid = aidForCase(id, one);

      it(`gives the advice that the case ${one.id} asks for`, () => {
        const { snapshot } = createSession(aid, { answers: one.answers });

        checkAdvice(snapshot, one);
      });

      it(`gives the same advice for ${one.id} when only what still matters is asked`, () => {
        checkAdvice(walk(aid, one.answers), one);
      });

      it(`makes a record of ${one.id} that json-rules-engine confirms, also after it was saved`, async () => {
        for (const snapshot of [createSession(aid, { answers: one.answers }).snapshot, walk(aid, one.answers)]) {
          const saved = JSON.stringify(createRecord(snapshot, { now }));

          assert.deepEqual(await verifyRecord(JSON.parse(saved), aid), []);
        }
      });

      it(`has a case ${one.id} that answers every question that needs an answer`, () => {
        const { snapshot } = createSession(aid, { answers: one.answers });
        const optional = aid.compiled.questions.filter(({ question }) => question.required === false);
        const skipped = new Set(optional.map(({ question }) => question.id));

        assert.deepEqual(
          snapshot.visible.filter((question) => snapshot.answers[question] === undefined && !skipped.has(question)),
          [],
        );
      });
    }
  });
}

/** Answers what the session asks, in its order, until it asks no more. */
function walk(aid: Aid, answers: Answers): Snapshot {
  const session = createSession(aid);
  for (let { next } = session.snapshot; next !== undefined; { next } = session.snapshot) {
    session.answer(next, answers[next] ?? null);
  }
  return session.snapshot;
}

function checkAdvice({ outcome, supplements, warnings, facts }: Snapshot, { expect }: Case): void {
  assert.equal(outcome?.id, expect.outcome);
  // A case names its supplements in any order.
  assert.deepEqual(sortedIds(supplements), [...expect.supplements].sort());
  if (expect.warnings) assert.deepEqual(sortedIds(warnings), [...expect.warnings].sort());
  for (const [fact, amount] of Object.entries(expect.facts ?? {})) assert.equal(facts[fact], amount, fact);
}

function sortedIds(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id).sort();
}
