import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { createRandom, randomAnswer, randomDefinition, type Random } from '../../test-support/random-aid.js';
import { createSession, createTraject, type Aid, type Answer, type Question, type Traject } from '../index.js';

const trajects = 60;
const stepsEach = 40;

describe('whatever is answered, opened and finished, in any order', () => {
  for (let seed = 1; seed <= trajects; seed += 1) {
    it(`holds what a traject promises: seed ${seed}`, () => {
      const random = createRandom(seed);
      const aids = randomAids(random);
      const traject = createTraject(aids);
      let notified = 0;
      traject.subscribe(() => (notified += 1));
      const byHand = new Map<string, Answer>();
      // The same steps, with a new traject from the state of the last after each.
      let resumed = createTraject(aids);

      for (let step = 0; step < stepsEach; step += 1) {
        const take = randomStep(random, aids, traject, byHand);
        const { snapshot } = traject;
        const state = JSON.stringify(traject.state);
        notified = 0;
        take(traject);
        take(resumed);
        resumed = createTraject(aids, { state: throughJson(resumed.state) });

        const isSame = JSON.stringify(traject.state) === state;
        assert.equal(traject.snapshot === snapshot, isSame, 'a new snapshot when, and only when, something changed');
        assert.equal(notified, isSame ? 0 : 1, 'told once');
        assertSame(resumed, traject, aids);
        assertSound(traject, aids);
        assertKept(traject, byHand);
      }
    });
  }
});

/** Two trajects are the same to whoever looks at them. */
function assertSame(a: Traject, b: Traject, aids: readonly Aid[]): void {
  assert.deepEqual(a.snapshot, b.snapshot);
  assert.deepEqual(a.state, b.state);
  for (const { definition } of aids) {
    assert.deepEqual(a.proposals(definition.id), b.proposals(definition.id));
    assert.deepEqual(a.carried(definition.id), b.carried(definition.id));
  }
}

function assertSound(traject: Traject, aids: readonly Aid[]): void {
  const { snapshot } = traject;
  assert.deepEqual(throughJson(snapshot), snapshot);
  const opened = snapshot.trail.map(({ aid }) => aid);
  assert.equal(new Set(opened).size, opened.length);
  assert.ok(opened.includes(snapshot.current));
  assert.ok(snapshot.changes.every(({ aid }) => opened.includes(aid)));

  for (const aid of aids) {
    const { id } = aid.definition;
    const session = traject.sessionOf(id);
    const { answers, withdrawn } = session.snapshot;
    // Following leaves nothing behind in a session that the answers do not tell.
    assert.deepEqual(session.snapshot, createSession(aid, { answers: { ...answers, ...withdrawn } }).snapshot);
    for (const { question, answer } of traject.carried(id)) assert.deepEqual(answers[question], answer);
    for (const { question } of traject.proposals(id)) assert.ok(!Object.hasOwn(answers, question));
  }
}

/** No answer that was given by hand was changed by anything but a hand. */
function assertKept(traject: Traject, byHand: ReadonlyMap<string, Answer>): void {
  for (const [key, answer] of byHand) {
    const [aid = '', question = ''] = key.split('/');
    const { answers, withdrawn } = traject.sessionOf(aid).snapshot;
    assert.deepEqual({ ...answers, ...withdrawn }[question], answer);
  }
}

function randomStep(
  random: Random,
  aids: readonly Aid[],
  traject: Traject,
  byHand: Map<string, Answer>,
): (traject: Traject) => void {
  const aid = random.pick(aids);
  const { id } = aid.definition;
  const question = random.pick(questionsOf(aid));
  const key = `${id}/${question.id}`;
  const proposals = traject.proposals(id);

  if (random.chance(0.15)) return (on) => on.open(id);
  if (random.chance(0.15)) {
    const done = traject.snapshot.trail.find(({ outcome }) => outcome);
    return (on) => done && on.finish(done.aid);
  }
  if (proposals.length > 0 && random.chance(0.7)) {
    const { question, answer } = random.pick(proposals);
    byHand.delete(`${id}/${question}`);
    return (on) => on.sessionOf(id).answer(question, answer);
  }
  if (random.chance(0.1)) {
    byHand.delete(key);
    return (on) => on.sessionOf(id).clear(question.id);
  }
  if (random.chance(0.02)) {
    [...byHand.keys()].filter((other) => other.startsWith(`${id}/`)).forEach((other) => byHand.delete(other));
    return (on) => on.sessionOf(id).reset();
  }
  if (random.chance(0.01)) {
    byHand.clear();
    return (on) => on.restart();
  }
  const answer = randomAnswer(random, question);
  const isProposed = proposals.some((proposal) => proposal.question === question.id && isSame(proposal.answer, answer));
  const { trail, aside } = traject.state;
  const saved = [...trail, ...aside].find((other) => other.id === id);
  // An answer that was taken over stays so when it is given once more.
  const isCarried =
    saved?.carried.some((mark) => mark.question === question.id) && isSame(saved.answers[question.id], answer);
  if (isProposed || isCarried) byHand.delete(key);
  else byHand.set(key, answer);
  return (on) => on.sessionOf(id).answer(question.id, answer);
}

/** Aids that name and propose to each other at random. */
function randomAids(random: Random): readonly Aid[] {
  const definitions = Array.from({ length: random.integer(2, 4) }, (_, index) => ({
    ...randomDefinition(random, { questions: random.integer(2, 6), types: ['single', 'single', 'multiple', 'number'] }),
    id: `hulp_${index}`,
  }));
  const ids = definitions.map(({ id }) => id);
  const sources = definitions.flatMap(({ id, sections }) =>
    sections.flatMap(({ questions }) => questions.map((question) => ({ aid: id, question }))),
  );
  const propose = (question: Question) => {
    const source = random.pick(sources);
    const codes = 'options' in source.question ? source.question.options.map(({ code }) => code) : ['weet_niet'];
    const answer = 'options' in question ? randomAnswer(random, { ...question, required: true }) : 'weet_niet';
    return { aid: source.aid, question: source.question.id, has: random.pick(codes), answer };
  };
  return definitions.map((definition) =>
    aidOf({
      ...definition,
      sections: definition.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) =>
          random.chance(0.7)
            ? { ...question, proposals: Array.from({ length: random.integer(1, 4) }, () => propose(question)) }
            : question,
        ),
      })),
      outcomes: definition.outcomes.map((outcome) => ({ ...outcome, next: random.sample([...ids, 'elders'], 0, 2) })),
    }),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function questionsOf({ definition }: Aid): readonly Question[] {
  return definition.sections.flatMap(({ questions }) => questions);
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
