import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentAid } from '../../test-support/document-templates.js';
import { createSession, type Answers } from '../index.js';
import { draftDocument, renderText, type DocumentTemplate } from './index.js';

const isYes = { fact: 'gevaar', operator: 'equal', value: 'ja' } as const;
const template: DocumentTemplate = {
  id: 'brief',
  title: 'Brief',
  audience: 'inwoner',
  blocks: [
    { type: 'paragraph', when: isYes, text: 'Er is gevaar.' },
    { type: 'paragraph', unless: isYes, text: 'Is er gevaar? {place.gevaar}' },
    { type: 'list', items: [{ unless: isYes, text: 'vraag het na' }] },
  ],
};

describe('a part that is there unless something applies', () => {
  it('stands for every other answer, and for a question that was never asked', () => {
    const asked = 'Is er gevaar? [nog invullen: gevaar]\n\n- vraag het na';

    assert.equal(textOf({ gevaar: 'ja' }), 'Er is gevaar.');
    assert.equal(textOf({ gevaar: 'nee' }), asked);
    assert.equal(textOf({}), asked);
  });

  it('is left out by what another aid of the traject answered', () => {
    const other = createSession(documentAid({ '/id': 'andere' }), { answers: { gevaar: 'ja' } }).snapshot;
    const blocks = template.blocks.map((block) => ({ ...block, aid: 'andere' }));

    assert.equal(textOf({ gevaar: 'nee' }, { ...template, blocks }, [other]), 'Er is gevaar.');
  });
});

function textOf(answers: Answers, written = template, others: readonly Parameters<typeof draftDocument>[1][] = []) {
  const draft = draftDocument(written, createSession(documentAid(), { answers }).snapshot, { others });
  return renderText(draft)
    .replace(/^Brief\s*/, '')
    .trim();
}
