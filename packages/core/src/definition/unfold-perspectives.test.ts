import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { perspectiveDefinition } from '../../test-support/perspective-definition.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { createSession, parseAid } from '../index.js';

describe('a section that several answer', () => {
  it('is asked once per perspective, one after the other, under the title of each', () => {
    const { definition } = aidOf(perspectiveDefinition);

    assert.deepEqual(
      definition.sections.map(({ id, title, questions }) => [id, title, questions.map((question) => question.id)]),
      [
        ['kijk_inwoner', 'Wat de inwoner zegt', ['wens_inwoner', 'soort_inwoner', 'welke_inwoner']],
        ['kijk_collega', 'De collega', ['wens_collega', 'soort_collega', 'welke_collega']],
      ],
    );
  });

  it('shows a question by what the same perspective answered before', () => {
    const session = createSession(aidOf(perspectiveDefinition));

    session.answer('wens_inwoner', 'rust');
    session.answer('wens_collega', 'werk');

    assert.ok(!session.snapshot.visible.includes('soort_inwoner'));
    assert.ok(session.snapshot.visible.includes('soort_collega'));
  });

  it('reports a problem once, where the author wrote it', () => {
    const wrong = withChanges({ '/sections/0/questions/1/sources': ['nergens'] }, perspectiveDefinition);

    assert.deepEqual(
      parseAid(wrong).problems.map(({ code, path }) => `${code} ${path}`),
      ['unknown-source /sections/0/questions/1/sources/0'],
    );
  });

  it('may be written out already: an unfolded definition is a definition', () => {
    const { definition } = aidOf(perspectiveDefinition);

    assert.deepEqual(aidOf(definition).definition, definition);
  });
});
