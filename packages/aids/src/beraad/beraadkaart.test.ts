import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession, type Answers } from '@doen-wat-nodig-is/core';
import { draftDocument, listDocuments, renderText } from '@doen-wat-nodig-is/core/document';
import { bundledAid, readCases } from '../../test-support/bundled-aids.js';

const { definition } = bundledAid('beraad');

describe('the beraadkaart', () => {
  it('is there for every case, but not while the story can be recognised', () => {
    for (const { id, answers, expect } of readCases('beraad')) {
      const offered = listDocuments(createSession(bundledAid('beraad'), { answers }).snapshot).map((one) => one.id);

      assert.deepEqual(offered, expect.outcome === 'eerst_privacy' ? [] : ['beraadkaart'], id);
    }
  });

  it('holds the question, facts apart from opinions, doing nothing too, three sides, and what comes of it', () => {
    const card = cardOf({});

    for (const part of [
      'De vraag:',
      'Feiten:',
      'Meningen:',
      'Niets doen',
      'Recht: mag het?',
      'Geld: wat kost het?',
      'Mens: past het?',
    ]) {
      assert.ok(card.includes(part), part);
    }
    for (const part of ['Aan tafel:', 'Wie beslist:', 'Besluit:', 'Waarom:', 'Wie doet wat:', 'Terugblik:']) {
      assert.ok(card.includes(part), part);
    }
    assert.match(card, /geen namen/u);
  });

  it('quotes the question that was written, and asks for it otherwise', () => {
    assert.match(cardOf({ de_vraag: 'Mag dit ook anders?' }), /De vraag: +Mag dit ook anders\?\n/u);
    assert.match(cardOf({ de_vraag: null }), /De vraag: +\[nog invullen: de vraag in 1 zin\]/u);
  });

  it('has room for as many solutions as were brought', () => {
    assert.doesNotMatch(cardOf({ aantal_oplossingen: '2' }), /oplossing 2/u);
    assert.match(cardOf({ aantal_oplossingen: '3_of_meer' }), /oplossing 2/u);
  });
});

describe('weighing together', () => {
  const { deliberation } = definition;

  it('looks at recht, geld and mens, in words and never in marks', () => {
    assert.deepEqual(
      deliberation?.criteria.map(({ label }) => label),
      ['Recht', 'Geld', 'Mens'],
    );
    for (const { label } of deliberation.scale) assert.doesNotMatch(label, /\d/u);
  });

  it('always has doing nothing as an option, and shows the view of those with their own experience apart', () => {
    const question = definition.sections
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === deliberation?.participants);
    const roles = question && 'options' in question ? question.options.map(({ code }) => code) : [];

    assert.equal(deliberation?.standingOption, 'Niets doen');
    assert.deepEqual(deliberation.experience, ['ervaringsdeskundige', 'inwoner']);
    assert.ok(deliberation.experience.every((code) => roles.includes(code)));
  });
});

function cardOf(changes: Answers): string {
  const prepared = readCases('beraad').find(({ id }) => id === 'kapotte-auto')?.answers ?? {};
  const { snapshot } = createSession(bundledAid('beraad'), { answers: { ...prepared, ...changes } });
  const [template] = listDocuments(snapshot);
  assert.ok(template);
  return renderText(draftDocument(template, snapshot));
}
