import { createSession, type Aid, type Answers, type Profile, type Snapshot } from '@doen-wat-nodig-is/core';
import {
  draftDocument,
  drawChecklist,
  editDocument,
  listDocuments,
  listUnfilled,
  noEdits,
  renderText,
  type DocumentDraft,
  type DocumentTemplate,
  type DrawnPoint,
} from '@doen-wat-nodig-is/core/document';
import { aidIds, bundledAid, readCases, testPrices } from './bundled-aids.js';

/** A document of one case: as the aid makes it, and with something written at every place. */
export interface CaseDocument {
  /** For the title of a test: the case, the document, and how it was walked. */
  readonly name: string;
  readonly caseId: string;
  readonly template: DocumentTemplate;
  readonly snapshot: Snapshot;
  readonly others: readonly Snapshot[];
  readonly draft: DocumentDraft;
  readonly text: string;
  readonly checklist: readonly DrawnPoint[];
  readonly filled: { readonly text: string; readonly checklist: readonly DrawnPoint[] };
}

/** What stands at every place of a filled document. */
export const written = 'dit';

/** Every document of every case of an aid, both with all questions answered and with only those that are asked. */
export function listCaseDocuments(id: string, profile: Profile = testPrices()): readonly CaseDocument[] {
  const aid = bundledAid(id, profile);
  return readCases(id).flatMap(({ id: caseId, answers }) => {
    const others = listOthers(id, caseId, profile);
    return [
      ...draftAll(`${caseId}, all answered`, caseId, createSession(aid, { answers }).snapshot, others),
      ...draftAll(`${caseId}, only what is asked`, caseId, walk(aid, answers), others),
    ];
  });
}

/** Answers what the session asks, in its order, until it asks no more. */
export function walk(aid: Aid, answers: Answers): Snapshot {
  const session = createSession(aid);
  for (let { next } = session.snapshot; next !== undefined; { next } = session.snapshot) {
    session.answer(next, answers[next] ?? null);
  }
  return session.snapshot;
}

/** A text without its marks for what is still to be filled in. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/\[nog invullen: [^\]]*\]/g, written);
}

/** What the other aids of the package make of the same case. */
function listOthers(id: string, caseId: string, profile: Profile): readonly Snapshot[] {
  return aidIds
    .filter((other) => other !== id)
    .flatMap((other) => {
      const one = readCases(other).find((candidate) => candidate.id === caseId);
      return one ? [createSession(bundledAid(other, profile), { answers: one.answers }).snapshot] : [];
    });
}

function draftAll(
  name: string,
  caseId: string,
  snapshot: Snapshot,
  others: readonly Snapshot[],
): readonly CaseDocument[] {
  return listDocuments(snapshot).map((template) => {
    const draft = draftDocument(template, snapshot, { others });
    const places = Object.fromEntries(listUnfilled(draft).map(({ id }) => [id, written]));
    const filled = editDocument(draft, { ...noEdits, places });
    const draw = (one: DocumentDraft) => drawChecklist(template, snapshot, one, { others });
    return {
      name: `${template.id} for ${name}`,
      caseId,
      template,
      snapshot,
      others,
      draft,
      text: renderText(draft),
      checklist: draw(draft),
      filled: { text: renderText(filled), checklist: draw(filled) },
    };
  });
}
