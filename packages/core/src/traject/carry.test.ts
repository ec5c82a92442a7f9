import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { trajectAids, trajectDefinitions } from '../../test-support/traject-aids.js';
import { createTraject, type Answers, type Proposal, type Traject } from '../index.js';

const aids = trajectAids();

describe('an answer to another aid', () => {
  it('is proposed in words, with where it comes from, and not given', () => {
    const traject = opened({ toets: { past: 'nee', bijzonder: 'ja' }, afwijking: {} });

    assert.deepEqual(traject.proposals('afwijking')[0], {
      question: 'omstandigheid',
      answer: 'combinatie',
      label: 'Antwoord combinatie',
      from: {
        aid: 'toets',
        title: 'Titel van toets',
        question: 'bijzonder',
        text: 'Vraag bijzonder?',
        label: 'Antwoord ja',
      },
    });
    assert.deepEqual(answersOf(traject, 'afwijking'), {});
  });

  it('is proposed by the first rule that holds', () => {
    const traject = opened({ toets: { past: 'nee', bijzonder: 'ja', wensen: ['wonen', 'werk'] }, afwijking: {} });

    assert.deepEqual(briefly(traject.proposals('afwijking')), {
      omstandigheid: 'combinatie',
      gevolgen: ['wonen'],
      duur: 'kort',
    });
  });

  it('is not proposed while no rule holds, nor when it does not count', () => {
    const traject = opened({ toets: { past: 'nee', bijzonder: 'weet_niet', wensen: ['werk'] }, afwijking: {} });
    assert.deepEqual(traject.proposals('afwijking'), []);

    traject.sessionOf('toets').answer('bijzonder', 'ja');
    traject.sessionOf('toets').answer('past', 'ja');

    assert.deepEqual(traject.sessionOf('toets').snapshot.withdrawn, { bijzonder: 'ja' });
    assert.deepEqual(traject.proposals('afwijking'), []);
  });

  it('is proposed for questions that are shown and not answered only', () => {
    const hidden = aidOf(
      withChanges(
        { '/sections/0/questions/2/visibleWhen': { fact: 'omstandigheid', operator: 'equal', value: 'combinatie' } },
        trajectDefinitions.afwijking,
      ),
    );
    const traject = createTraject([...aids.filter(({ definition }) => definition.id !== 'afwijking'), hidden]);
    traject.sessionOf('toets').answer('past', 'nee');
    traject.sessionOf('toets').answer('bijzonder', 'ja');

    assert.deepEqual(briefly(traject.proposals('afwijking')), { omstandigheid: 'combinatie' });
    traject.sessionOf('afwijking').answer('omstandigheid', 'combinatie');
    assert.deepEqual(briefly(traject.proposals('afwijking')), { duur: 'kort' });
  });

  it('is proposed from an aid that was opened later too', () => {
    const traject = opened({ afwijking: {}, terugblik: { gelukt: 'nee' } });

    assert.deepEqual(briefly(traject.proposals('afwijking')), { omstandigheid: 'geen' });
  });
});

describe('an answer that was taken over', () => {
  it('is known as such, with where it came from', () => {
    const traject = opened({ toets: { past: 'nee', bijzonder: 'ja' }, afwijking: {} });
    const proposals = traject.proposals('afwijking');

    takeOver(traject, 'afwijking');

    assert.deepEqual(traject.carried('afwijking'), proposals);
    assert.deepEqual(traject.proposals('afwijking'), []);
  });

  it('follows the answer it was taken from', () => {
    const traject = deviating();

    traject.open('toets').answer('bijzonder', 'nee');
    assert.deepEqual(answersOf(traject, 'afwijking'), { omstandigheid: 'geen', gevolgen: ['wonen'] });
    traject.sessionOf('toets').answer('bijzonder', 'ja');

    assert.deepEqual(answersOf(traject, 'afwijking'), {
      omstandigheid: 'combinatie',
      gevolgen: ['wonen'],
      duur: 'kort',
    });
  });

  it('is taken away when the answer it was taken from does not count any more', () => {
    const traject = deviating();

    traject.open('toets').answer('past', 'ja');

    assert.deepEqual(answersOf(traject, 'afwijking'), { gevolgen: ['wonen'] });
    assert.deepEqual(briefly(traject.carried('afwijking')), { gevolgen: ['wonen'] });
  });

  it('is only proposed again after it was seen to be gone', () => {
    const traject = deviating();

    traject.open('toets').answer('past', 'ja');
    traject.open('afwijking');
    traject.open('toets').answer('past', 'nee');

    assert.deepEqual(answersOf(traject, 'afwijking'), { gevolgen: ['wonen'] });
    assert.deepEqual(briefly(traject.proposals('afwijking')), { omstandigheid: 'combinatie', duur: 'kort' });
  });

  it('is followed in turn by what was taken over from it', () => {
    const traject = deviating();
    traject.open('beraad');
    takeOver(traject, 'beraad');
    assert.deepEqual(answersOf(traject, 'beraad'), { aanleiding: 'bijzonder' });

    traject.open('toets').answer('bijzonder', 'nee');

    assert.deepEqual(answersOf(traject, 'beraad'), { aanleiding: 'twijfel' });
  });

  it('follows also in an aid that was not opened', () => {
    const traject = opened({ toets: { past: 'nee', bijzonder: 'ja' } });
    takeOver(traject, 'afwijking');

    traject.sessionOf('toets').answer('bijzonder', 'nee');

    assert.deepEqual(answersOf(traject, 'afwijking'), { omstandigheid: 'geen' });
    assert.deepEqual(traject.snapshot.changes, []);
  });

  it('follows an aid that is opened before its own', () => {
    const traject = opened({ toets: { past: 'nee', bijzonder: 'ja' } });
    takeOver(traject, 'beraad');
    assert.deepEqual(answersOf(traject, 'beraad'), { aanleiding: 'twijfel' });
    traject.sessionOf('afwijking').answer('omstandigheid', 'combinatie');

    traject.open('afwijking');

    assert.deepEqual(answersOf(traject, 'beraad'), { aanleiding: 'bijzonder' });
  });

  it('does not follow an aid that was opened later: that is for the person to see', () => {
    const traject = opened({ afwijking: {}, terugblik: { gelukt: 'nee' } });
    takeOver(traject, 'afwijking');

    traject.sessionOf('terugblik').answer('gelukt', 'ja');

    assert.deepEqual(answersOf(traject, 'afwijking'), { omstandigheid: 'geen' });
    assert.deepEqual(traject.carried('afwijking'), []);
  });
});

describe('an answer that was given by hand', () => {
  it('stays, whatever is answered before it', () => {
    const traject = deviating();

    traject.sessionOf('afwijking').answer('omstandigheid', 'geen');
    traject.sessionOf('afwijking').answer('duur', 'lang');
    traject.open('toets').answer('bijzonder', 'weet_niet');

    assert.deepEqual(answersOf(traject, 'afwijking'), { omstandigheid: 'geen', gevolgen: ['wonen'], duur: 'lang' });
  });

  it('stays also when it happens to be what another aid comes to propose', () => {
    const traject = opened({ toets: { past: 'nee', bijzonder: 'ja' }, afwijking: { omstandigheid: 'geen' } });

    traject.sessionOf('toets').answer('bijzonder', 'nee');
    assert.deepEqual(traject.carried('afwijking'), []);
    traject.sessionOf('toets').answer('bijzonder', 'ja');

    assert.deepEqual(answersOf(traject, 'afwijking'), { omstandigheid: 'geen' });
  });

  it('stays when it was changed from what was proposed and back', () => {
    const traject = deviating();

    traject.sessionOf('afwijking').answer('duur', 'lang');
    traject.sessionOf('afwijking').answer('duur', 'kort');
    traject.open('toets').answer('bijzonder', 'nee');

    assert.equal(answersOf(traject, 'afwijking')['duur'], 'kort');
  });

  it('may be no answer: what was taken back is not filled in again', () => {
    const traject = deviating();

    traject.sessionOf('afwijking').clear('duur');
    traject.open('toets').answer('bijzonder', 'nee');
    traject.sessionOf('toets').answer('bijzonder', 'ja');

    assert.ok(!Object.hasOwn(answersOf(traject, 'afwijking'), 'duur'));
  });
});

/** A traject in which these aids were opened, in this order, and answered. */
function opened(answers: Readonly<Record<string, Answers>>): Traject {
  const traject = createTraject(aids, { start: Object.keys(answers)[0] ?? '' });
  for (const [aid, given] of Object.entries(answers)) {
    const session = traject.open(aid);
    for (const [question, answer] of Object.entries(given)) session.answer(question, answer);
  }
  return traject;
}

/** `toets`, and `afwijking` with all that `toets` proposes. */
function deviating(): Traject {
  const traject = opened({ toets: { past: 'nee', bijzonder: 'ja', wensen: ['wonen'] }, afwijking: {} });
  takeOver(traject, 'afwijking');
  return traject;
}

function takeOver(traject: Traject, aid: string): void {
  for (const { question, answer } of traject.proposals(aid)) traject.sessionOf(aid).answer(question, answer);
}

function answersOf(traject: Traject, aid: string): Answers {
  return traject.sessionOf(aid).snapshot.answers;
}

function briefly(proposals: readonly Proposal[]): Answers {
  return Object.fromEntries(proposals.map(({ question, answer }) => [question, answer]));
}
