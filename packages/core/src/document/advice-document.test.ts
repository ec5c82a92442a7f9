import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aidOf } from '../../test-support/aid-of.js';
import { documentAid } from '../../test-support/document-templates.js';
import { perspectiveDefinition } from '../../test-support/perspective-definition.js';
import { createRandom, randomAnswers, randomDefinition } from '../../test-support/random-aid.js';
import { readMarkdown } from '../../test-support/read-markdown.js';
import { readStrictHtml } from '../../test-support/read-strict-html.js';
import { createSession, type Answers } from '../index.js';
import {
  adviceDocument,
  listUnfilled,
  renderHtml,
  renderMarkdown,
  renderText,
  type Content,
  type DocumentDraft,
} from './index.js';

const randomSessions = 60;
const answers: Answers = { gevaar: 'nee', zorgen: ['geld', 'wonen'], schuld: 1500, toelichting: 'Het **dak** lekt' };

describe('the document of an advice', () => {
  it('tells the advice, why, what to check, what else matters, its sources and who decides, in that order', () => {
    const text = textOf(adviceDocument(createSession(documentAid(), { answers }).snapshot));

    assert.equal(
      text,
      `Advies: Proef


Ga door

Ga door met de vraag.


Waarom dit advies

Geen van de andere uitkomsten past bij je antwoorden.


Let op

- Kijk nog eens.


Ook van belang

Hulp bij geld

De schuld is € 1.500.

Deze antwoorden gaven de doorslag:

- Hoe hoog is de schuld? € 1.500
- druk: 5


Bronnen

- Een wet (https://example.org/wet), nagekeken op 21 november 2026

Gemaakt met de beslishulp ‘Proef’, versie 1.0.0. De hulp adviseert. Jij beslist.
`,
    );
  });

  it('names the next step, and the one answer that decided', () => {
    const text = textOf(adviceDocument(createSession(documentAid(), { answers: { gevaar: 'ja' } }).snapshot));

    assert.match(text, /Bel nu\.\n\nVolgende stap: Bel 112\.\n/);
    assert.match(text, /Dit antwoord gaf de doorslag:\n\n- Is er gevaar\? Ja\n/);
    assert.doesNotMatch(text, /Let op|Ook van belang|Bronnen/);
  });

  it('leaves out of the why what is no news, and counts nothing twice', () => {
    const aid = documentAid({
      '/rules/2/conditions': {
        all: [
          { not: { fact: 'gevaar', operator: 'equal', value: 'ja' } },
          { fact: 'zorgen', operator: 'contains', value: 'geld' },
          { fact: 'zorgen', operator: 'contains', value: 'wonen' },
        ],
      },
    });
    const text = textOf(adviceDocument(createSession(aid, { answers }).snapshot));

    assert.match(text, /Dit antwoord gaf de doorslag:\n\n- Welke zorgen zijn er\? Geld en Wonen\n\n/);
  });

  it('tells a count by the answers it counted', () => {
    const conditions = { all: [{ fact: 'aantal', operator: 'greaterThan', value: 0 }] };
    const aid = documentAid({ '/rules/0/conditions': conditions });

    assert.match(
      textOf(adviceDocument(createSession(aid, { answers: { gevaar: 'ja' } }).snapshot)),
      /Dit antwoord gaf de doorslag:\n\n- Is er gevaar\? Ja\n/,
    );
  });

  it('says that there is no advice while there is none', () => {
    const text = textOf(adviceDocument(createSession(documentAid()).snapshot));

    assert.match(text, /^Advies: Proef\n\nEr is nog geen advies\. .*\n\nGemaakt met/);
  });

  it('is for colleagues, addresses them as “je”, and has nothing to fill in', () => {
    const document = adviceDocument(createSession(documentAid(), { answers }).snapshot);

    assert.equal(document.audience, 'intern');
    assert.doesNotMatch(textOf(document), /\b(u|uw)\b/i);
    assert.deepEqual(listUnfilled(document), []);
  });

  it('tells who answered, where several people do', () => {
    const snapshot = createSession(aidOf(perspectiveDefinition), {
      answers: { wens_inwoner: 'rust', wens_collega: 'rust' },
    }).snapshot;

    assert.match(textOf(adviceDocument(snapshot)), /- Wat is nodig\? \(De inwoner\): Rust\n/);
  });

  it('keeps what was typed apart, also where a text of the aid shows it', () => {
    const aid = documentAid({ '/outcomes/1/advice': 'Je schreef: {answer.toelichting}. Sinds: {answer.sinds}.' });
    const document = adviceDocument(createSession(aid, { answers }).snapshot);

    assert.deepEqual(ownTexts(document), ['Het **dak** lekt']);
    assert.match(textOf(document), /Je schreef: Het \*\*dak\*\* lekt\. Sinds: niet beantwoord\./);
  });

  it('tells what was decided, with the reason and the own words', () => {
    const { snapshot } = createSession(documentAid(), { answers });
    const reason = { code: 'praten', label: 'Eerst praten' };
    const departed = adviceDocument(snapshot, { decision: { kind: 'deviate', reason, motivation: 'Nu **niet**.' } });
    const followed = adviceDocument(snapshot, { decision: { kind: 'follow', motivation: '  ' } });

    assert.match(
      textOf(departed),
      /\n\nWat wij besloten\n\nWij wijken af van het advies\. De reden: Eerst praten\.\n\nNu \*\*niet\*\*\.\n\n\nBronnen/,
    );
    assert.ok(ownTexts(departed).includes('Nu **niet**.'));
    assert.match(textOf(followed), /\n\nWat wij besloten\n\nWij volgen het advies\.\n\n\nBronnen/);
    assert.doesNotMatch(textOf(adviceDocument(snapshot)), /besloten/);
  });

  it('is in English where the aid is', () => {
    const text = textOf(adviceDocument(createSession(documentAid({ '/language': 'en' }), { answers }).snapshot));

    assert.match(text, /^Advice: Proef\n/);
    for (const words of ['Why this advice', 'These answers decided:', 'checked on 21 November 2026', 'You decide.']) {
      assert.ok(text.includes(words), words);
    }
    assert.doesNotMatch(text, /nagekeken|beslist|doorslag|Bronnen/);
  });

  it(`is sound, frozen and plain JSON in ${randomSessions} random sessions`, async () => {
    for (let seed = 1; seed <= randomSessions; seed += 1) {
      const random = createRandom(seed);
      const aid = aidOf(randomDefinition(random));
      const { snapshot } = createSession(aid, { answers: randomAnswers(random, aid) });

      const document = adviceDocument(snapshot);

      assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
      assert.ok(Object.isFrozen(document.blocks[0]));
      readStrictHtml(renderHtml(document));
      assert.match((await readMarkdown(renderMarkdown(document))).kinds, /^root\(heading/);
      assert.doesNotMatch(renderText(document), /undefined|null|\[object|[{}]/);
    }
  });

  it('needs a snapshot of a session', () => {
    assert.throws(() => adviceDocument(structuredClone(createSession(documentAid()).snapshot)), {
      code: 'foreign-snapshot',
    });
  });
});

/** Amounts have a space that does not break. */
function textOf(document: DocumentDraft): string {
  return renderText(document).replaceAll('\u00a0', ' ');
}

function ownTexts({ blocks }: DocumentDraft): readonly (string | undefined)[] {
  const contents = blocks.flatMap((block): readonly Content[] => {
    if (block.type === 'list') return block.items;
    return 'content' in block ? [block.content] : [];
  });
  return contents.flat().flatMap(({ origin, text }) => (origin === 'own' ? [text] : []));
}
