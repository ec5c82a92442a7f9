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

describe('a part that reads another aid of the traject', () => {
  const blocks: DocumentTemplate['blocks'] = [
    { type: 'paragraph', aid: 'andere', text: 'Advies: {outcome.title}. Gevaar: {answer.gevaar}.' },
    { type: 'paragraph', unlessAid: 'andere', text: 'Zonder advies. {place.reden}' },
    { type: 'paragraph', aid: 'andere', when: { fact: 'weg', operator: 'equal', value: 'ja' }, text: 'Onbekend.' },
  ];
  const written = { ...template, places: [{ id: 'reden', label: 'waarom' }], blocks };
  const other = (answers: Answers) => createSession(documentAid({ '/id': 'andere' }), { answers }).snapshot;

  it('is there once that aid gave advice, in the words of that aid', () => {
    assert.equal(textOf({}, written, [other({ gevaar: 'ja' })]), 'Advies: Doe iets. Gevaar: Ja.');
  });

  it('gives way to what stands there without that advice, with the label of its place', () => {
    const without = 'Zonder advies. [nog invullen: waarom]';

    assert.equal(textOf({}, written, [other({})]), without);
    assert.equal(textOf({ gevaar: 'ja' }, written), without);
  });

  it('asks for the title of an advice that is not there yet', () => {
    const open = { ...template, blocks: [{ type: 'paragraph', text: '{outcome.title} telt.' } as const] };

    assert.equal(textOf({}, open), '[nog invullen: de uitkomst] telt.');
    assert.equal(textOf({ gevaar: 'ja' }, open), 'Doe iets telt.');
  });
});

function textOf(answers: Answers, written = template, others: readonly Parameters<typeof draftDocument>[1][] = []) {
  const draft = draftDocument(written, createSession(documentAid(), { answers }).snapshot, { others });
  return renderText(draft)
    .replace(/^Brief\s*/, '')
    .trim();
}
