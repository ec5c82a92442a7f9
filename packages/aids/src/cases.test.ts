import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createRecord, createSession, parseAid, type Aid, type Answers, type Snapshot } from '@doen-wat-nodig-is/core';
import { verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import { aids } from './index.js';

interface Case {
  readonly id: string;
  readonly answers: Answers;
  readonly expect: { readonly outcome: string; readonly supplements: readonly string[] };
}

const now = '2026-11-21T10:00:00.000Z';

for (const [id, definition] of Object.entries(aids)) {
  describe(`the aid ${id}`, () => {
    const { aid, problems } = parseAid(definition);

    it('has no problems, and the id it is bundled under', () => {
      assert.deepEqual(problems, []);
      assert.equal(aid?.definition.id, id);
    });
    if (!aid) return;

    for (const one of readCases(id)) {
      it(`gives the advice that the case ${one.id} asks for`, () => {
        const { snapshot } = createSession(aid, { answers: one.answers });

        assert.deepEqual(adviceOf(snapshot), sorted(one.expect));
      });

      it(`gives the same advice for ${one.id} when only what still matters is asked`, () => {
        const snapshot = walk(aid, one.answers);

        assert.deepEqual(adviceOf(snapshot), sorted(one.expect));
      });

      it(`makes a record of ${one.id} that json-rules-engine confirms, also after it was saved`, async () => {
        for (const snapshot of [createSession(aid, { answers: one.answers }).snapshot, walk(aid, one.answers)]) {
          const saved = JSON.stringify(createRecord(snapshot, { now }));

          assert.deepEqual(await verifyRecord(JSON.parse(saved), aid), []);
        }
      });

      it(`has a case ${one.id} that answers every question`, () => {
        const { snapshot } = createSession(aid, { answers: one.answers });

        assert.deepEqual(Object.keys(snapshot.answers), snapshot.visible);
      });
    }
  });
}

function readCases(id: string): readonly Case[] {
  const text = readFileSync(new URL(`./${id}/${id}.cases.json`, import.meta.url), 'utf8');
  // A cast, since the file is checked by the tests it feeds.
  return (JSON.parse(text) as { readonly cases: readonly Case[] }).cases;
}

/** Answers what the session asks, in its order, until it asks no more. */
function walk(aid: Aid, answers: Answers): Snapshot {
  const session = createSession(aid);
  for (let { next } = session.snapshot; next !== undefined; { next } = session.snapshot) {
    const answer = answers[next];
    assert.notEqual(answer, undefined, `the case has no answer to ${next}`);
    session.answer(next, answer ?? null);
  }
  return session.snapshot;
}

function adviceOf({ outcome, supplements }: Snapshot): Case['expect'] {
  return sorted({ outcome: outcome?.id ?? 'none', supplements: supplements.map(({ id }) => id) });
}

/** A case names its supplements in any order. */
function sorted({ outcome, supplements }: Case['expect']): Case['expect'] {
  return { outcome, supplements: [...supplements].sort() };
}
