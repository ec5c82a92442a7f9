import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProfile, type AidDefinition } from '@doen-wat-nodig-is/core';
import { aidIds, bundledAid } from '../test-support/bundled-aids.js';
import { listCaseDocuments, withoutMarks, type CaseDocument } from '../test-support/case-documents.js';
import { profiles } from '../test-support/example-profiles.js';
import { hasWord, listSentences, listWords } from '../test-support/list-texts.js';
import { findMisspelt } from '../test-support/spelling.js';

const longest = 20;
const withDocuments = aidIds.filter((id) => bundledAid(id).definition.documents);

for (const id of withDocuments) {
  const documents = listCaseDocuments(id);
  const typed = bundledAid(id).compiled.questions.flatMap(({ question }) =>
    question.type === 'short-text' || question.type === 'long-text' ? question.id : [],
  );

  describe(`the documents of ${id}`, () => {
    it('leave nothing of their template behind, empty or filled in', () => {
      for (const { name, text, filled } of documents) {
        for (const one of [text, filled.text]) {
          assert.doesNotMatch(one, /[{}|]|\b(undefined|null|NaN)\b|[a-z]_[a-z]|\*\*/u, name);
        }
      }
    });

    it('show what is still to be filled in, and ask no more once it is', () => {
      for (const { name, text, filled } of documents) {
        assert.match(text, /\[nog invullen: /, name);
        assert.doesNotMatch(filled.text, /nog invullen/, name);
      }
    });

    it(`have sentences of at most ${longest} words, and no word misspelt`, () => {
      for (const { name, text, filled, snapshot } of documents) {
        const long = listSentences(withoutMarks(text)).filter((sentence) => listWords(sentence).length > longest);
        assert.deepEqual(long, [], name);
        // What a case typed is its own.
        const ours = typed.reduce(
          (rest, question) => rest.replaceAll(String(snapshot.answers[question]), ''),
          filled.text,
        );
        assert.deepEqual(findMisspelt([ours]), [], name);
      }
    });

    it('say u to an inwoner, and never to a colleague', () => {
      for (const document of documents) checkAddress(document);
    });

    it('say the same to an inwoner in another municipality, in its words', () => {
      const waterveen = parseProfile(profiles.find(([name]) => name === 'waterveen')?.[1]).profile;
      for (const document of listCaseDocuments(id, waterveen)) {
        assert.equal(hasWord(document.text, ['inwoner', 'inwoners', 'leidinggevende']), false, document.name);
        checkAddress(document);
      }
    });

    it('name each article with its law, and have that law among the sources', () => {
      const { sources } = bundledAid(id).definition;
      const titles = sources.map(({ title }) => title.replace('4:81 tot en met 4:83', '4:81, 4:82, 4:83'));
      for (const { name, filled } of documents) {
        for (const [found, article = ''] of filled.text.matchAll(/\b(\d+:\d+[a-z]?)\b/gu)) {
          assert.ok(
            titles.some((title) => title.includes(article)),
            `${name}: ${found}`,
          );
        }
        assert.doesNotMatch(filled.text, /(?<!artikel(en)? )(?<!\d )(?<!(of|en) )\b\d:\d+/u, name);
      }
    });
  });
}

describe('the reasons to depart from an advice', () => {
  const decisions = aidIds.flatMap((id) => {
    const { decision, outcomes } = bundledAid(id).definition;
    return decision ? [{ id, decision, outcomes }] : [];
  });

  it('mean the same in every aid, so that they can be counted', () => {
    const labels = new Map<string, Set<string>>();
    for (const { code, label } of decisions.flatMap(({ decision }) => decision.reasons)) {
      labels.set(code, (labels.get(code) ?? new Set()).add(label));
    }

    assert.deepEqual(
      [...labels].filter(([, said]) => said.size > 1),
      [],
    );
    assert.equal(new Set([...labels.values()].flatMap((said) => [...said])).size, labels.size);
  });

  it('always end with another reason', () => {
    assert.deepEqual(
      decisions.filter(({ decision }) => decision.reasons.at(-1)?.code !== 'anders').map(({ id }) => id),
      [],
    );
  });

  it('are not asked where the advice is safety first, or to find out first, or to do what is ordinary', () => {
    const silent = decisions.flatMap(({ decision, outcomes }) =>
      outcomes.filter(({ id, stops }) => stops || tooEarly.includes(id)).filter((one) => isAsked(decision, one.id)),
    );

    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    );
  });
});

const tooEarly = ['bedreigend', 'onvoldoende_beeld', 'eerst_gesprek', 'standaard_past', 'geen_grondslag', 'aanvullen'];

function isAsked(decision: NonNullable<AidDefinition['decision']>, outcome: string): boolean {
  return decision.outcomes?.includes(outcome) ?? true;
}

function checkAddress({ name, template, text }: CaseDocument): void {
  const isLetter = template.audience === 'inwoner';
  assert.equal(hasWord(text, ['u', 'uw']), isLetter, name);
  assert.equal(isLetter && hasWord(text, ['je', 'jij', 'jou', 'jouw']), false, name);
}
