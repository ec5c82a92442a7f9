import { expect } from '@open-wc/testing';
import type { Place } from './place.js';
import { readPlace, savePlace } from './saved-place.js';

const place: Place = {
  screen: { kind: 'question', question: 'wens' },
  drafts: { schuld: 'veel', wens: 'Een huis' },
  returning: true,
  passedStop: 'nu_doen',
  kept: { decision: { kind: 'follow', outcome: 'klaar' }, documents: { edits: {} } },
};

describe('a place that is written down', () => {
  it('comes back whole, through JSON', () => {
    expect(readPlace(JSON.parse(JSON.stringify(savePlace(place))))).to.deep.equal(place);
  });

  it('comes back without a stop that was not passed', () => {
    const saved = savePlace({ ...place, passedStop: undefined });

    expect(Object.keys(saved)).not.to.include('passedStop');
    expect(readPlace(saved)?.passedStop).to.equal(undefined);
  });

  for (const kind of ['page', 'review', 'advice', 'documents', 'deliberation', 'done'] as const) {
    it(`comes back at the screen “${kind}”`, () => {
      expect(readPlace(savePlace({ ...place, screen: { kind } }))?.screen).to.deep.equal({ kind });
    });
  }
});

describe('what is no place', () => {
  const others: readonly unknown[] = [
    undefined,
    null,
    'advice',
    [],
    {},
    { ...place, screen: { kind: 'elsewhere' } },
    { ...place, screen: { kind: 'question' } },
    { ...place, drafts: ['a'] },
    { ...place, kept: null },
  ];
  for (const other of others) {
    it(`is refused: ${JSON.stringify(other)}`, () => {
      expect(readPlace(other)).to.equal(undefined);
    });
  }

  it('is left out where only a draft is no text', () => {
    expect(readPlace({ ...place, drafts: { wens: 'Een huis', schuld: 7 } })?.drafts).to.deep.equal({
      wens: 'Een huis',
    });
  });
});
