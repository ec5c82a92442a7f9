import { expect } from '@open-wc/testing';
import {
  sumDefinition,
  townProfile,
  viewsDefinition,
  warnedDefinition,
} from '../../test-support/advice-definitions.js';
import { helpDefinition } from '../../test-support/definitions.js';
import { pressButton } from '../../test-support/keyboard.js';
import { mountAid } from '../../test-support/mount.js';
import { has, names } from '../../test-support/screen-reader.js';
import { mountAdvice } from '../../test-support/screens.js';
import { answerAll } from '../../test-support/walk.js';
import { nl, type DwnAid } from '../index.js';

describe('a page with headings of its own', () => {
  for (const level of [2, 3, 4, 5]) {
    it(`has the headings of the aid start at level ${level} and follow on`, async () => {
      const aid = await mountAid({ aid: helpDefinition, headingLevel: level });
      expect(levels(aid)).to.deep.equal([level, level + 1]);
      await answerAll(aid);
      expect(levels(aid)).to.deep.equal([level, level + 1]);

      await pressButton(aid, nl.toAdvice);

      const [title, screen, supplement] = [level, level + 1, Math.min(6, level + 2)];
      expect(levels(aid)).to.deep.equal([title, screen, screen, supplement, supplement, supplement, screen, screen]);
    });
  }

  it('has them follow on in whatever an advice shows', async () => {
    for (const definition of [warnedDefinition, sumDefinition, viewsDefinition]) {
      const aid = await mountAdvice({ aid: definition, profile: townProfile, headingLevel: 3 });

      const [title, ...others] = levels(aid);

      expect(title).to.equal(3);
      expect(new Set(others)).to.deep.equal(new Set([4]));
    }
  });

  it('has them start at level 2 when it says nothing, or nothing that can be', async () => {
    for (const level of ['', '0', '1', 'twee', '-3']) {
      const aid = await mountAid({ aid: helpDefinition });

      aid.setAttribute('heading-level', level);
      await aid.updateComplete;

      expect(levels(aid), level).to.deep.equal([2, 3]);
    }
  });

  it('has them start at level 2 again when it takes the level away', async () => {
    const aid = await mountAid({ aid: helpDefinition, headingLevel: 4 });
    aid.setAttribute('heading-level', '4');
    await aid.updateComplete;

    aid.removeAttribute('heading-level');
    await aid.updateComplete;

    expect(levels(aid)).to.deep.equal([2, 3]);
  });

  it('has them start at level 5 when it asks for a deeper one', async () => {
    const aid = await mountAid({ aid: helpDefinition, headingLevel: 9 });

    expect(levels(aid)).to.deep.equal([5, 6]);
  });

  it('shows the title itself, and so the question moves up', async () => {
    const aid = await mountAid({ aid: helpDefinition, headingLevel: 3, hideTitle: true });

    expect(names(aid, 'heading')).to.deep.equal(['Is er gevaar?']);
    expect(levels(aid)).to.deep.equal([3]);
    expect(has(aid, 'group', 'Hulpvraag')).to.be.true;
  });

  for (const [what, properties] of [
    ['that cannot be loaded', { src: 'http://' }],
    ['that is not right', { aid: {} }],
    ['that was not chosen', {}],
  ] as const) {
    it(`has the message of an aid ${what} at its level too`, async () => {
      const aid = await mountAid({ ...properties, headingLevel: 4 });
      await aid.updateComplete;

      expect(levels(aid)).to.deep.equal([4]);
    });
  }
});

function levels(aid: DwnAid): readonly number[] {
  const headings = [...(aid.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])];
  return headings.map(({ localName }) => Number(localName.slice(1)));
}
