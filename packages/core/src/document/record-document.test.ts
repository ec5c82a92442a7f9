import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { fullDefinition } from '../../test-support/full-definition.js';
import { createRecord, createSession } from '../index.js';
import {
  draftDocument,
  drawChecklist,
  editBlock,
  editDocument,
  listDocuments,
  noEdits,
  recordDocument,
  renderMarkdown,
} from './index.js';

const aid = aidOf(fullDefinition);
const answers = { gevaar: 'nee', zorgen: ['geld'], schuld: 1500, sinds: null, toelichting: 'Het **dak** lekt' };
const { snapshot } = createSession(aid, { answers });
const [template] = listDocuments(snapshot);
assert.ok(template);
const bare = draftDocument(template, snapshot);
const edits = editBlock(bare, { ...noEdits, places: { doel: 'rust', weg: 'x' } }, 'b1', 'Eigen [nog invullen: {x}].');
const draft = editDocument(bare, edits);
const record = recordDocument(draft, drawChecklist(template, snapshot, draft));

describe('a document in a record', () => {
  it('is there as it was to be sent', () => {
    assert.equal(record.text, renderMarkdown(draft));
    assert.deepEqual(
      { id: record.id, title: record.title, audience: record.audience },
      { id: 'brief', title: 'Brief', audience: 'inwoner' },
    );
  });

  it('keeps what was generated and what somebody wrote apart', () => {
    assert.deepEqual(
      record.edits,
      [
        {
          block: 'b1',
          generated: 'rust telt. De schuld is € 1.500.',
          own: 'Eigen [nog invullen: {x}].',
        },
      ].map((edit) => ({ ...edit, generated: edit.generated.replace('rust', 'Rust').replace('€ ', '€\u00a0') })),
    );
  });

  it('tells what was typed at places that are still there, and which places were left open', () => {
    assert.deepEqual(record.places, []);
    assert.deepEqual(record.unfilled, ['wat de inwoner wil']);
    const typed = recordDocument(editDocument(bare, { ...noEdits, places: { doel: 'rust', naam: 'Slapen' } }));
    assert.deepEqual(typed.places, [
      { id: 'doel', label: 'het doel van de regel', text: 'rust' },
      { id: 'naam', label: 'wat de inwoner wil', text: 'Slapen' },
    ]);
    assert.deepEqual([typed.unfilled, typed.edits, typed.checklist], [[], [], []]);
  });

  it('tells which points of the checklist it covers', () => {
    assert.deepEqual(record.checklist, [
      { id: 'doel', title: 'Het doel van de regel', covered: true },
      { id: 'beraad', title: 'Het beraad', covered: false },
    ]);
  });

  it('is frozen and plain JSON, and becomes part of the record of its session', () => {
    const whole = createRecord(snapshot, { now: '2026-11-21T10:00:00Z', documents: [record] });

    assert.deepEqual(JSON.parse(JSON.stringify(whole.documents)), [record]);
    assert.ok(Object.isFrozen(record.checklist));
  });
});
