import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { documentAid, everywhere } from '../../test-support/document-templates.js';
import { createRandom, randomAnswer, randomDefinition } from '../../test-support/random-aid.js';
import { AidError, createSession, type Answers, type Condition } from '../index.js';
import {
  draftDocument,
  listUnfilled,
  renderText,
  type DocumentDraft,
  type DocumentTemplate,
  type TemplateBlock,
} from './index.js';

const randomSessions = 150;
const complete: Answers = {
  gevaar: 'nee',
  zorgen: ['geld', 'wonen'],
  schuld: 1500,
  sinds: '2026-02-01',
  toelichting: 'Het **dak** lekt',
};

describe('a document from a template', () => {
  it('says what was answered, counted and advised, as it reads in a sentence', () => {
    const text = read(
      'Er zijn {answer.zorgen}: {answer.schuld} sinds {answer.sinds}. Druk: {fact.druk}. Dus: {supplements.mist}.',
    );

    assert.equal(text, 'Er zijn zorgen om geld en Wonen: € 1.500 sinds 1 februari 2026. Druk: 5. Dus: hulp bij geld.');
  });

  it('begins a sentence with a capital, and nothing else', () => {
    const blocks: readonly TemplateBlock[] = [
      { type: 'paragraph', text: '{answer.zorgen} spelen mee. {supplements.mist} ook, dus {supplements.mist}.' },
      { type: 'list', items: [{ text: '{supplements.mist}' }] },
    ];

    assert.equal(
      textOf(draft(blocks, { ...complete, zorgen: ['geld'], schuld: 5000 })),
      'Zorgen om geld spelen mee. Hulp bij geld ook, dus hulp bij geld.\n\n- hulp bij geld',
    );
  });

  it('leaves what was typed as it was, also where a sentence begins', () => {
    assert.equal(read('{answer.toelichting} dus.', { ...complete, toelichting: 'iPad stuk' }), 'iPad stuk dus.');
  });

  it('asks the professional for what was not answered, instead of leaving it out', () => {
    const letter = draft([{ type: 'paragraph', text: 'Sinds {answer.sinds}, want {answer.toelichting}.' }], {
      gevaar: 'nee',
      sinds: null,
    });

    assert.equal(textOf(letter), 'Sinds [nog invullen: Sinds wanneer?], want [nog invullen: Wil je iets kwijt?].');
    assert.deepEqual(listUnfilled(letter), [
      { id: 'answer.sinds', label: 'Sinds wanneer?' },
      { id: 'answer.toelichting', label: 'Wil je iets kwijt?' },
    ]);
  });

  it('asks for an amount that is not complete, and says so of one that is not to be had', () => {
    const aid = documentAid({
      '/facts/-': { id: 'rest', type: 'calculate', label: 'wat over is', value: { answer: 'schuld' } },
    });
    const text = (answers: Answers) => read('Over: {fact.rest}.', answers, aid);

    assert.equal(text({ zorgen: ['geld'] }), 'Over: [nog invullen: wat over is].');
    assert.equal(text({ zorgen: ['geld'], schuld: 'weet_niet' }), 'Over: niet bekend.');
  });

  it('never says “weet ik niet” for the professional', () => {
    assert.equal(read('Dus {answer.gevaar}.', { gevaar: 'weet_niet' }), 'Dus [nog invullen: Is er gevaar?].');
    assert.equal(read('Dus {answer.schuld}.', { ...complete, schuld: 'weet_niet' }), 'Dus niet bekend.');
    const worded = documentAid({ '/sections/0/questions/0/options/2/inText': 'misschien' });
    assert.equal(read('Dus {answer.gevaar}.', { gevaar: 'weet_niet' }, worded), 'Dus misschien.');
    assert.equal(read('Dus {answer.toelichting}.', { ...complete, toelichting: 'weet_niet' }), 'Dus weet_niet.');
  });

  it('says that there is nothing where a list has nothing in it', () => {
    assert.equal(read('Dit mist nog: {supplements.mist}.', { gevaar: 'nee' }), 'Dit mist nog: niets.');
  });

  it('keeps what was typed apart from what was generated', () => {
    const { blocks } = draft([{ type: 'paragraph', text: 'Want **{answer.toelichting}** en {answer.gevaar}.' }]);

    assert.deepEqual(blocks, [
      {
        key: 'b0',
        type: 'paragraph',
        content: [
          { type: 'text', origin: 'generated', text: 'Want ' },
          { type: 'bold', origin: 'own', text: 'Het **dak** lekt' },
          { type: 'text', origin: 'generated', text: ' en ' },
          { type: 'text', origin: 'generated', text: 'Nee' },
          { type: 'text', origin: 'generated', text: '.' },
        ],
      },
    ]);
  });

  it('puts no answer into an address', () => {
    const text =
      'Zie [de pagina](https://example.org/{answer.toelichting}) of [{answer.gevaar}](https://example.org/a).';

    assert.equal(read(text), 'Zie de pagina of Nee (https://example.org/a).');
  });

  it('shows a slot of something that is not there as a place to fill in', () => {
    const letter = draft([
      { type: 'paragraph', text: '{answer.weg} {fact.weg} {weg} {} {constructor.name} {fact.gevaar}' },
    ]);

    assert.equal(listUnfilled(letter).length, 6);
    assert.doesNotMatch(textOf(letter), /[{}]/);
  });

  it('has every block in the order of the template, and leaves no word of the template behind', () => {
    const { snapshot } = createSession(documentAid(), { answers: complete });
    const all = draftDocument(everywhere, snapshot);

    assert.deepEqual(
      all.blocks.map(({ type }) => type),
      everywhere.blocks.map(({ type }) => (type === 'place' ? 'fill' : type)),
    );
    assert.doesNotMatch(renderText(all), /[{}|]|answer\.|place\./);
    assert.equal(all.audience, 'inwoner');
    assert.equal(all.language, 'nl');
  });

  it('is frozen, and the same after JSON', () => {
    const { snapshot } = createSession(documentAid(), { answers: complete });
    const all = draftDocument(everywhere, snapshot);

    assert.deepEqual(JSON.parse(JSON.stringify(all)), all);
    assert.ok(isFrozen(all));
  });

  it('needs a snapshot of a session', () => {
    const copy = structuredClone(createSession(documentAid()).snapshot);

    assert.throws(() => draftDocument(everywhere, copy), { code: 'foreign-snapshot' });
  });
});

describe('a part of a template with a condition', () => {
  const danger: Condition = { fact: 'gevaar', operator: 'equal', value: 'ja' };
  const parts: readonly TemplateBlock[] = [
    { type: 'paragraph', text: 'wel', when: danger },
    { type: 'paragraph', text: 'niet', when: { not: danger } },
    { type: 'list', items: [{ text: 'punt', when: danger }] },
    { type: 'table', caption: 'tabel', head: ['a', 'b'], rows: [{ cells: ['c', 'd'], when: danger }] },
    { type: 'place', id: 'plek', label: 'plek', when: { condition: 'hoge_schuld' } },
  ];

  it('is there where that applies', () => {
    assert.equal(textOf(draft(parts, { gevaar: 'ja' })), 'wel\n\n- punt\n\ntabel\nc: d');
    assert.equal(textOf(draft(parts, complete)), 'niet\n\n[nog invullen: plek]');
  });

  it('is not there while that is open', () => {
    assert.equal(textOf(draft(parts, {})), '');
  });

  it('is refused where it names what the aid does not have', () => {
    const when: Condition = { all: [{ fact: 'weg', operator: 'equal', value: 1 }, { condition: 'weg' }] };

    assert.throws(() => draft([{ type: 'paragraph', text: 'x', when }]), AidError);
  });

  it(`agrees with the rules of the aid in ${randomSessions} random sessions, complete or not`, () => {
    for (let seed = 1; seed <= randomSessions; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const share = random.pick([0.3, 0.7, 1]);
      const answers = Object.fromEntries(
        aid.definition.sections
          .flatMap(({ questions }) => questions)
          .flatMap((question) =>
            random.chance(share) ? [[question.id, randomAnswer(random, question)] as const] : [],
          ),
      );
      const { snapshot } = createSession(aid, { answers });
      const blocks = aid.definition.rules.flatMap(({ conditions }, index): readonly TemplateBlock[] => [
        { type: 'place', id: `${index} applies`, label: 'x', when: conditions },
        { type: 'place', id: `${index} does-not-apply`, label: 'x', when: { not: conditions } },
      ]);

      const shown = draftDocument({ id: 'x', title: 'x', audience: 'intern', blocks }, snapshot);

      assert.deepEqual(
        listUnfilled(shown).map(({ id }) => id),
        snapshot.rules.flatMap(({ verdict }, index) => (verdict === 'open' ? [] : [`${index} ${verdict}`])),
        `seed ${seed}`,
      );
    }
  });
});

function draft(blocks: readonly TemplateBlock[], answers: Answers = complete, aid = documentAid()): DocumentDraft {
  const template: DocumentTemplate = { id: 'brief', title: 'Brief', audience: 'inwoner', blocks };
  return draftDocument(template, createSession(aid, { answers }).snapshot);
}

function read(text: string, answers: Answers = complete, aid = documentAid()): string {
  return textOf(draft([{ type: 'paragraph', text }], answers, aid));
}

/** Without the title; amounts have a space that does not break. */
function textOf(document: DocumentDraft): string {
  return renderText(document)
    .replace(/^Brief\s*/, '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}
