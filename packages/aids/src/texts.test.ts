import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AidDefinition } from '@doen-wat-nodig-is/core';
import { aids } from './index.js';
import { profiles } from '../test-support/example-profiles.js';
import { hasWord, listSentences, listTexts, listWords } from '../test-support/list-texts.js';
import { findMisspelt } from '../test-support/spelling.js';

const longest = 20;

/** Sentences that may be longer, each with its reason. */
const longSentences: Readonly<Record<string, string>> = {};

/** Words of policy, which mean something else to everybody (dossier, section 9). */
const policyWords = ['regie', 'integraal', 'integrale', 'inzet', 'traject', 'borgen', 'zelfredzaam', 'zelfredzaamheid'];
const otherWords = ['klant', 'klanten', 'cliënt', 'cliënten', 'burger', 'burgers'];

/** What may be said of a law, and how it is named. */
const lawPattern = /\b(Awb|Wmo|Wgs|Pw|Participatiewet|Jeugdwet|Grondwet)\b/u;

const definitions = Object.entries(aids) as readonly (readonly [string, AidDefinition])[];

for (const [id, definition] of [...definitions, ...profiles]) {
  const texts = listTexts(definition);

  describe(`the texts of ${id}`, () => {
    it(`have sentences of at most ${longest} words`, () => {
      const long = texts.flatMap(({ path, text }) =>
        listSentences(text)
          .filter((sentence) => listWords(sentence).length > longest && !(sentence in longSentences))
          .map((sentence) => `${path}: ${listWords(sentence).length} words: ${sentence}`),
      );
      assert.deepEqual(long, []);
    });

    it('are spelled right', () => {
      assert.deepEqual(findMisspelt(texts.map(({ text }) => text)), []);
    });

    it('have no phone number but 112, and no price', () => {
      const suspect = texts.filter(({ text }) =>
        /€\s*\d|\d\s*euro|\b0\d{2,3}[ -]?\d{6,7}\b|\b113\b|\b0800\b|\b144\b/iu.test(text),
      );
      assert.deepEqual(isAid(definition) || id === 'voorbeeldgemeente' ? suspect : [], []);
    });
  });
}

for (const [id, definition] of definitions) {
  const texts = listTexts(definition);

  describe(`the words of ${id}`, () => {
    it('are plain in every question and answer: no words of policy', () => {
      const asked = texts.filter(({ asked }) => asked).filter(({ text }) => hasWord(text, policyWords));
      assert.deepEqual(asked, []);
    });

    it('name an inwoner one way', () => {
      assert.deepEqual(
        texts.filter(({ text }) => hasWord(text, otherWords)),
        [],
      );
    });

    it('say *u* to the inwoner alone: the professional is *je*', () => {
      assert.deepEqual(
        texts.filter(({ text, forInwoner }) => !forInwoner && hasWord(withoutQuotes(text), ['u', 'uw'])),
        [],
      );
      assert.deepEqual(
        texts.filter(({ text, forInwoner }) => forInwoner && hasWord(text, ['je', 'jij', 'jou', 'jouw'])),
        [],
      );
    });

    it('do not state what the dossier could not verify', () => {
      assert.deepEqual(
        texts.filter(({ text }) => /meldcode|Veilig Thuis|anderhalf uur|1,5 uur|AVG|contra legem/iu.test(text)),
        [],
      );
    });
  });

  describe(`the sources of ${id}`, () => {
    const { sources, outcomes, supplements = [], warnings = [] } = definition;
    const advice = [
      ...[...outcomes, ...supplements].map((item) => ({ ...item, text: item.advice })),
      ...warnings.map((warning) => ({ ...warning, title: warning.id })),
    ];
    const checklist = (definition.documents ?? []).flatMap((document) => document.checklist ?? []);

    it('stand with every advice', () => {
      assert.deepEqual(
        advice.filter(({ sources: named }) => !named?.length).map((item) => item.id),
        [],
      );
    });

    it('stand with every point of a checklist, or the norm does in plain words', () => {
      assert.deepEqual(
        checklist.filter(({ sources: named, norm }) => !named?.length && !norm).map(({ id: point }) => point),
        [],
      );
    });

    it('are all used', () => {
      const used = JSON.stringify({ ...definition, sources: [] });
      assert.deepEqual(
        sources.filter((source) => !used.includes(`"${source.id}"`)).map((source) => source.id),
        [],
      );
    });

    it('were checked on a day that has been', () => {
      const today = new Date().toISOString().slice(0, 10);
      assert.deepEqual(
        sources.filter(({ checkedOn }) => checkedOn > today || checkedOn < '2026-01-01'),
        [],
      );
    });

    it('hold the law wherever a text names one', () => {
      const laws = new Set(sources.filter(({ kind }) => kind === 'wet').map((source) => source.id));
      const bare = advice.filter(
        ({ text, sources: named }) => lawPattern.test(text) && !named?.some((name) => laws.has(name)),
      );
      assert.deepEqual(
        bare.map((item) => item.id),
        [],
      );
    });
  });
}

/** Where a text stands is told by the heading above it, which may speak to the inwoner. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/‘[^’]*’/gu, '');
}

function isAid(definition: object): definition is AidDefinition {
  return 'rules' in definition;
}
