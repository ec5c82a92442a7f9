import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { warnedDefinition } from '../../test-support/advice-definitions.js';
import { mountAid } from '../../test-support/mount.js';
import { mountAdvice } from '../../test-support/screens.js';
import { find, textOf } from '../../test-support/screen-reader.js';
import { provideAdviceParts, type AdvicePart } from '../index.js';

const part: AdvicePart = {
  styles: css`
    .dwn-own {
      text-decoration: underline;
    }
  `,
  draw: ({ snapshot }) =>
    html`<p class="dwn-own" role="note" aria-label="Eigen deel">${snapshot.outcome?.title} is mooi.</p>`,
};

describe('a page that adds a part to every advice', () => {
  it('sees it with its own style, also when the elements were there first', async () => {
    await mountAid({ aid: warnedDefinition });

    provideAdviceParts(part);

    const aid = await mountAdvice({ aid: warnedDefinition });
    expect(textOf(aid)).to.include('Klaar is mooi.');
    expect(getComputedStyle(find(aid, 'note', 'Eigen deel')).textDecorationLine).to.equal('underline');
  });

  it('sees it once, however often it adds it', async () => {
    provideAdviceParts(part);
    provideAdviceParts(part);

    const aid = await mountAdvice({ aid: warnedDefinition });

    expect(textOf(aid).match(/is mooi/g)).to.have.length(1);
  });

  it('has no part of it in an advice that cannot wait', async () => {
    const aid = await mountAdvice({ aid: urgent });

    expect(textOf(aid)).to.include('Stop');
    expect(textOf(aid)).not.to.include('is mooi');
  });
});

const urgent = {
  ...warnedDefinition,
  rules: [
    {
      name: 'stop',
      conditions: { all: [{ fact: 'mag', operator: 'equal', value: 'ja' }] },
      event: { type: 'outcome', params: { id: 'stop' } },
    },
    ...warnedDefinition.rules,
  ],
  outcomes: [{ id: 'stop', title: 'Stop', advice: 'Nu.', tone: 'urgent', stops: true }, ...warnedDefinition.outcomes],
};
