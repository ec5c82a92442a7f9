import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { documentAid } from '../../test-support/document-templates.js';
import { fullDefinition } from '../../test-support/full-definition.js';
import { minimalProfile } from '../../test-support/minimal-profile.js';
import { withChanges } from '../../test-support/minimal-definition.js';
import { createSession, parseAid, parseProfile, type Answers, type Snapshot } from '../index.js';
import {
  draftDocument,
  drawChecklist,
  editBlock,
  editDocument,
  noEdits,
  type DocumentEdits,
  type DocumentTemplate,
  type DrawnPoint,
} from './index.js';

const point = { where: 'In de brief.', missing: 'Vul het aan.' };
const template: DocumentTemplate = {
  id: 'brief',
  title: 'Brief',
  audience: 'inwoner',
  places: [{ id: 'doel', label: 'het doel' }],
  blocks: [
    { type: 'paragraph', text: 'Het doel is {place.doel}, want {place.reden|de reden}.' },
    {
      type: 'paragraph',
      text: 'Bij gevaar: {place.maatregel}.',
      when: { fact: 'gevaar', operator: 'equal', value: 'ja' },
    },
    { type: 'place', id: 'los', label: 'wat los staat' },
  ],
  checklist: [
    { ...point, id: 'doel', title: 'Het doel', sources: ['wet'], norm: 'evenredigheid', places: ['doel', 'reden'] },
    {
      ...point,
      id: 'schuld',
      title: 'De schuld',
      when: { fact: 'schuld', operator: 'greaterThan', value: 0 },
      question: 'schuld',
    },
    { ...point, id: 'beraad', title: 'Het beraad', aid: 'beraad', places: ['los'] },
    { ...point, id: 'alleen_beraad', title: 'Alleen beraad', aid: 'beraad' },
    { ...point, id: 'maatregel', title: 'De maatregel', places: ['maatregel'] },
    { ...point, id: 'vast', title: 'Wat er altijd staat' },
  ],
};

describe('the checklist of a document', () => {
  it('tells of each point, in order, whether it is there, where, by which norm, and what to do otherwise', () => {
    const [first] = draw();

    assert.deepEqual(first, {
      id: 'doel',
      title: 'Het doel',
      covered: false,
      where: 'In de brief.',
      missing: 'Vul het aan.',
      norm: 'Een wet; evenredigheid',
      sources: documentAid().definition.sources,
      places: [
        { id: 'doel', label: 'het doel' },
        { id: 'reden', label: 'de reden' },
      ],
    });
    assert.deepEqual(
      draw().map(({ id }) => id),
      template.checklist?.map(({ id }) => id),
    );
  });

  it('has what the text says by itself, and nothing else to begin with', () => {
    assert.deepEqual(coveredIn(draw()), ['vast']);
  });

  it('has a point once its places are filled in, and not before all are', () => {
    assert.deepEqual(coveredIn(draw({}, { ...noEdits, places: { doel: 'rust' } })), ['vast']);
    assert.deepEqual(draw({}, { ...noEdits, places: { doel: 'rust' } })[0]?.places, [
      { id: 'reden', label: 'de reden' },
    ]);
    assert.deepEqual(coveredIn(draw({}, { ...noEdits, places: { doel: 'rust', reden: 'ja' } })), ['doel', 'vast']);
  });

  it('has a point once it is answered, and names the question until then', () => {
    assert.equal(draw()[1]?.question, 'schuld');
    const answered = draw({ zorgen: ['geld'], schuld: 5 });

    assert.deepEqual(coveredIn(answered), ['schuld', 'vast']);
    assert.equal(answered[1]?.question, undefined);
  });

  it('has a point that another aid of the traject gave advice on, without asking for its places', () => {
    const other = createSession(documentAid({ '/id': 'beraad' }), { answers: { gevaar: 'ja' } }).snapshot;
    const open = createSession(documentAid({ '/id': 'beraad' })).snapshot;

    assert.deepEqual(coveredIn(draw({}, noEdits, [other])), ['beraad', 'alleen_beraad', 'vast']);
    assert.deepEqual(draw({}, noEdits, [other])[2]?.places, []);
    assert.deepEqual(coveredIn(draw({}, noEdits, [open])), ['vast']);
    assert.deepEqual(draw()[2]?.places, [{ id: 'los', label: 'wat los staat' }]);
  });

  it('misses what has no place in the document now', () => {
    assert.equal(draw({ gevaar: 'nee' })[4]?.covered, false);
    assert.equal(draw({ gevaar: 'ja' }, { ...noEdits, places: { maatregel: 'bellen' } })[4]?.covered, true);
  });

  it('believes a block that says it in other words, and not one that is left out', () => {
    const write = (own: string) => {
      const { snapshot } = createSession(documentAid());
      return draw({}, editBlock(draftDocument(template, snapshot), noEdits, 'b0', own));
    };

    assert.equal(write('Rust, want dat is nodig.')[0]?.covered, true);
    assert.deepEqual(write('Rust, want [nog invullen: de reden].')[0]?.places, [{ id: 'reden', label: 'de reden' }]);
    assert.deepEqual(write('')[0]?.places, [
      { id: 'doel', label: 'het doel' },
      { id: 'reden', label: 'de reden' },
    ]);
  });

  it('has a place that the gemeenteprofiel filled', () => {
    const definition = withChanges(
      {
        '/documents/0/when': undefined,
        '/documents/0/blocks/0/text': 'Bel {profile.contacts.crisis|place.nummer}',
        '/documents/0/checklist/1': { ...point, id: 'nummer', title: 'Het nummer', places: ['nummer'] },
        '/documents/0/blocks/0/when': undefined,
      },
      fullDefinition,
    );
    const { profile } = parseProfile({
      ...minimalProfile,
      contacts: { crisis: { label: 'de crisisdienst', checkedOn: '2026-11-21' } },
    });
    const read = (by: typeof profile) => {
      const { aid, problems } = parseAid(definition, { profile: by });
      assert.deepEqual(problems, []);
      assert.ok(aid);
      const { snapshot } = createSession(aid);
      const [brief] = aid.definition.documents ?? [];
      assert.ok(brief);
      return drawChecklist(brief, snapshot, draftDocument(brief, snapshot))[1];
    };

    assert.ok(profile);
    assert.equal(read(profile)?.covered, true);
    assert.equal(read(undefined)?.covered, false);
    assert.deepEqual(read(undefined)?.places, [{ id: 'nummer', label: 'nummer' }]);
  });

  it('is empty for a document without one, frozen and plain JSON', () => {
    const { snapshot } = createSession(aidOf(fullDefinition));
    const bare = { ...template, checklist: undefined };

    assert.deepEqual(drawChecklist(bare, snapshot, draftDocument(bare, snapshot)), []);
    assert.deepEqual(JSON.parse(JSON.stringify(draw())), draw());
    assert.ok(Object.isFrozen(draw()[0]?.places));
  });
});

function draw(
  answers: Answers = {},
  edits: DocumentEdits = noEdits,
  others: readonly Snapshot[] = [],
): readonly DrawnPoint[] {
  const { snapshot } = createSession(documentAid(), { answers });
  return drawChecklist(template, snapshot, editDocument(draftDocument(template, snapshot, { others }), edits), {
    others,
  });
}

function coveredIn(points: readonly DrawnPoint[]): readonly string[] {
  return points.filter(({ covered }) => covered).map(({ id }) => id);
}
