import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { createSession, drawPicture, type Answers, type DrawnPicture, type Snapshot } from '../index.js';

const parts = [
  { question: 'gevaar', label: 'Veilig', steady: ['nee'], missing: ['ja'] },
  { question: 'zorgen', label: 'Zorgen', steady: ['geen'], shaky: ['wonen'], missing: ['geld'] },
];

describe('the picture of a situation', () => {
  it('draws each part from its answer, with the words a person chose', () => {
    const { title, areas } = draw({ gevaar: 'nee', zorgen: ['wonen'] });

    assert.equal(title, 'Zo staat het ervoor');
    assert.deepEqual(areas, [
      {
        id: 'veiligheid',
        title: 'Veiligheid',
        state: 'shaky',
        parts: [
          { question: 'gevaar', label: 'Veilig', state: 'steady', given: 'Nee', asked: true },
          { question: 'zorgen', label: 'Zorgen', state: 'shaky', given: 'Wonen', asked: true },
        ],
      },
    ]);
  });

  it('draws an area as its weakest part', () => {
    const states = (answers: Answers) => draw(answers).areas[0]?.state;

    assert.equal(states({ gevaar: 'nee', zorgen: ['geen'] }), 'steady');
    assert.equal(states({ gevaar: 'nee', zorgen: ['geld', 'wonen'] }), 'missing');
    assert.equal(states({ gevaar: 'ja', zorgen: ['geen'] }), 'missing');
    assert.equal(states({ gevaar: 'ja', zorgen: ['wonen'] }), 'missing');
    assert.equal(states({ zorgen: ['wonen'] }), 'shaky');
  });

  it('does not know what is not answered, or answered with what means neither', () => {
    const [unanswered, unsure] = [draw({}), draw({ gevaar: 'weet_niet', zorgen: [] })];

    assert.deepEqual(statesOf(unanswered), ['unknown', 'unknown']);
    assert.deepEqual(statesOf(unsure), ['unknown', 'unknown']);
    assert.equal(unsure.areas[0]?.parts[0]?.given, 'Weet ik niet');
    assert.equal(unanswered.areas[0]?.parts[0]?.given, 'niet beantwoord');
    assert.equal(draw({ gevaar: 'nee' }).areas[0]?.state, 'unknown');
  });

  it('does not draw an answer that was withdrawn', () => {
    const changes = {
      '/sections/0/questions/1/visibleWhen': { fact: 'gevaar', operator: 'equal', value: 'ja' },
      '/rules/2/conditions': { any: [{ fact: 'gevaar', operator: 'equal', value: 'ja' }] },
      '/facts/1/value': 1,
      '/conditions': {},
      '/supplements/0/advice': 'Iets.',
    };

    assert.deepEqual(statesOf(draw({ gevaar: 'nee', zorgen: ['geld'] }, changes)), ['steady', 'unknown']);
  });

  it('has a note only where the aid has one', () => {
    assert.ok(!('note' in draw({})));
    assert.equal(draw({}, { '/picture/note': 'Geen oordeel.' }).note, 'Geen oordeel.');
  });

  it('is not there for an aid without one, nor for a snapshot from elsewhere', () => {
    const without = aidOf(withChanges({ '/picture': undefined }));
    const { snapshot } = createSession(without);

    assert.equal(drawPicture(snapshot), undefined);
    // A cast: a host may hand over a snapshot it stored.
    assert.throws(() => drawPicture(JSON.parse(JSON.stringify(snapshot)) as Snapshot), { code: 'foreign-snapshot' });
  });
});

function draw(answers: Answers, changes: Readonly<Record<string, unknown>> = {}): DrawnPicture {
  const aid = aidOf(withChanges({ '/picture/areas/0/parts': parts, ...changes }));
  const picture = drawPicture(createSession(aid, { answers }).snapshot);
  assert.ok(picture);
  return picture;
}

function statesOf({ areas }: DrawnPicture): readonly string[] {
  return areas.flatMap((area) => area.parts.map(({ state }) => state));
}
