import { expect } from '@open-wc/testing';
import { createSession, trustAid, type AidDefinition } from '@doen-wat-nodig-is/core';
import { twinDefinition } from '../../test-support/definitions.js';
import { choose, goOn, pressButton } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { focusOf, has, names, textOf } from '../../test-support/screen-reader.js';
import { nl } from '../index.js';

const yesOrNo = twinDefinition.sections[0]?.questions[0];

/** The second question matters to no rule; the advice that the third leads to quotes its answer. */
const quoting: AidDefinition = {
  ...twinDefinition,
  sections: [
    {
      id: 'vragen',
      title: 'Vragen',
      questions: ['eerste', 'tweede', 'derde'].map((id) => ({ ...yesOrNo, id, text: `De ${id} vraag?` }) as never),
    },
  ],
  rules: [
    {
      name: 'anders',
      conditions: {
        any: [
          { fact: 'derde', operator: 'equal', value: 'nee' },
          {
            all: [
              { fact: 'eerste', operator: 'equal', value: 'ja' },
              { fact: 'tweede', operator: 'equal', value: 'ja' },
            ],
          },
        ],
      },
      event: { type: 'outcome', params: { id: 'anders' } },
    },
    { name: 'quote', conditions: { all: [] }, event: { type: 'outcome', params: { id: 'quote' } } },
  ],
  outcomes: [
    { id: 'anders', title: 'Anders', advice: 'Doe het niet.', tone: 'ok' },
    { id: 'quote', title: 'Doe het', advice: 'Je zei: {answer.tweede}.', tone: 'info' },
  ],
  supplements: [],
};

describe('a question that is of use only since a later answer', () => {
  it('is asked before the answers are checked', async () => {
    const aid = await mountAid({ aid: quoting });
    await choose(aid, 'Nee');
    await goOn(aid);
    expect(names(aid, 'radiogroup')).to.deep.equal(['De derde vraag?']);
    await choose(aid, 'Ja');

    await goOn(aid);

    expect(names(aid, 'radiogroup')).to.deep.equal(['De tweede vraag?']);
    await choose(aid, 'Ja');
    await goOn(aid);
    expect(has(aid, 'heading', nl.review.title)).to.be.true;
    await pressButton(aid, nl.toAdvice);
    expect(textOf(aid)).to.include('Je zei: Ja.');
  });

  it('is asked when the answers were checked already', async () => {
    const session = createSession(trustAid(quoting), { answers: { eerste: 'nee', derde: 'nee' } });
    const aid = await mountAid({ session });
    expect(has(aid, 'heading', nl.review.title)).to.be.true;
    session.answer('derde', 'ja');
    await aid.updateComplete;

    await pressButton(aid, nl.toAdvice);

    expect(focusOf(aid)).to.equal('De tweede vraag?');
  });
});
